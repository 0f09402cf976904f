# The library of step cards: what each is for, what to have ready, its steps, and what to ask a health visitor.
# Where each health fact was read stands in assets/step_cards.

## Making a bottle

step-card-making-a-bottle = Making a bottle
    .why = Use this when your baby drinks formula.
step-card-making-a-bottle-ready-kettle = A kettle
step-card-making-a-bottle-ready-formula = First infant formula and its own scoop
step-card-making-a-bottle-ready-bottle = A sterilised bottle, free of germs
step-card-making-a-bottle-ready-knife = A clean, dry knife
step-card-making-a-bottle-ready-timer = A timer for 30 minutes
step-card-making-a-bottle-step-wash-hands = Wash your hands and clean the worktop.
step-card-making-a-bottle-step-boil = Boil at least 1 litre of fresh cold tap water.
step-card-making-a-bottle-step-wait = Leave it to cool for 30 minutes, not more.
step-card-making-a-bottle-step-water-first = Pour the right amount of water in first.
step-card-making-a-bottle-step-scoops = Add level scoops, as many as the pack says.
step-card-making-a-bottle-step-shake = Put the lid on and shake until it mixes.
step-card-making-a-bottle-step-cool = Cool the bottle under the cold tap, lid on.
step-card-making-a-bottle-step-test = Put milk on your wrist: warm, not hot.
step-card-making-a-bottle-ask-machine = Is a bottle machine safe?
step-card-making-a-bottle-ask-how-much = How much milk does a baby need?
step-card-making-a-bottle-ask-keep = How long does a made bottle keep?

## Changing a nappy

step-card-changing-a-nappy = Changing a nappy
    .why = Use this when the nappy is wet or dirty.
step-card-changing-a-nappy-ready-mat = A mat or towel on the floor
step-card-changing-a-nappy-ready-nappy = A clean nappy
step-card-changing-a-nappy-ready-water = Cotton wool and warm water
step-card-changing-a-nappy-ready-bag = A nappy bag, kept away from your baby
step-card-changing-a-nappy-ready-clothes = Clean clothes
step-card-changing-a-nappy-step-wash-hands = Wash your hands and get everything near you.
step-card-changing-a-nappy-step-mat = Lay baby on the mat on the floor.
step-card-changing-a-nappy-step-wipe-off = Wipe off most of the poo with the nappy.
step-card-changing-a-nappy-step-clean = Clean with cotton wool and warm water.
step-card-changing-a-nappy-step-front-to-back = For a girl, wipe from front to back.
step-card-changing-a-nappy-step-dry = Dry well, in the folds too.
step-card-changing-a-nappy-step-clean-nappy = Put on the clean nappy so it fits well.
step-card-changing-a-nappy-step-safe = Put baby somewhere safe, then wash your hands.
step-card-changing-a-nappy-ask-wipes = Are wipes all right for a new baby?
step-card-changing-a-nappy-ask-sore = What helps red or sore skin?

## Bath time for a baby

step-card-bath-time = Bath time for a baby
    .why = Use this before you bath your baby.
step-card-bath-time-ready-bath = A baby bath or a clean bowl
step-card-bath-time-ready-cotton-wool = Cotton wool
step-card-bath-time-ready-towels = 2 towels
step-card-bath-time-ready-clothes = A clean nappy and clean clothes
step-card-bath-time-ready-warm-room = A warm room
step-card-bath-time-step-get-ready = Put everything near the bath before you start.
step-card-bath-time-step-cold-first = Put cold water in first, then hot.
step-card-bath-time-step-mix = Turn the tap off and mix the water.
step-card-bath-time-step-elbow = Test it with your elbow: warm, not hot.
step-card-bath-time-step-face = Wrap baby in a towel and wash the face.
step-card-bath-time-step-lower = Hold head and shoulders, then lower baby in.
step-card-bath-time-step-stay = Stay and hold baby the whole time.
step-card-bath-time-step-dry = Lift baby out and dry with a towel.
step-card-bath-time-ask-how-often = How often does a baby need a bath?
step-card-bath-time-ask-soap = When can a baby have soap in the bath?

## When a baby cries

step-card-crying-baby = When a baby cries
    .why = Crying is normal, and it stops.
step-card-crying-baby-ready-cot = A clear, safe cot
step-card-crying-baby-ready-person = The number of someone you trust
step-card-crying-baby-step-check = Check: is baby hungry, wet or tired?
step-card-crying-baby-step-ill-england = If baby seems ill, ring your GP or NHS 111.
step-card-crying-baby-step-ill-scotland = Baby ill: ring your GP or NHS 24 on 111.
step-card-crying-baby-step-ill-wales = Baby ill: ring your GP or NHS 111 Wales.
step-card-crying-baby-step-ill-northern-ireland = Baby ill: ring your GP or GP Out of Hours.
step-card-crying-baby-step-hold = Hold baby close, and talk or sing softly.
step-card-crying-baby-step-cot = If you feel upset, put baby in the cot.
step-card-crying-baby-step-never-shake = Never, ever shake a baby.
step-card-crying-baby-step-breathe = Leave the room and breathe slowly.
step-card-crying-baby-step-go-back = After a few minutes, go back and check.
step-card-crying-baby-step-ring = Ring someone: you are not on your own.
step-card-crying-baby-ask-dummy = Can a dummy help?
step-card-crying-baby-ask-every-day = What helps when a baby cries most days?

## Safe sleep for a baby

step-card-safe-sleep = Safe sleep for a baby
    .why = Use this each time your baby sleeps.
step-card-safe-sleep-ready-cot = Baby's own cot
step-card-safe-sleep-ready-mattress = A firm, flat mattress
step-card-safe-sleep-ready-blanket = A light blanket, or a baby sleeping bag
step-card-safe-sleep-ready-thermometer = A thermometer for the room
step-card-safe-sleep-ready-smoke = A room with no smoke
step-card-safe-sleep-step-your-room = Keep the cot in your room, at least 6 months.
step-card-safe-sleep-step-back = Lay baby on their back for every sleep.
step-card-safe-sleep-step-feet = If you use a blanket, put feet at the end.
step-card-safe-sleep-step-clear = Keep pillows and toys out of the cot.
step-card-safe-sleep-step-head = Keep covers off baby's head and face.
step-card-safe-sleep-step-room = Keep the room at 16 to 20 degrees.
step-card-safe-sleep-step-tummy = If baby's tummy feels hot, take off a layer.
step-card-safe-sleep-step-sofa = Never sleep with baby on a sofa or chair.
step-card-safe-sleep-ask-bed = Is it safe to share a bed with a baby?
step-card-safe-sleep-ask-roll = What if a baby rolls over at night?
step-card-safe-sleep-ask-bag = Which sleeping bag is the right size?

## A baby's temperature

step-card-temperature = A baby's temperature
    .why = Use this when your baby feels hot or ill.
step-card-temperature-ready-thermometer = A digital thermometer
step-card-temperature-ready-age = How many months old your baby is
step-card-temperature-ready-phone = Your phone
step-card-temperature-ready-red-book = Your baby's red book
step-card-temperature-step-check-now = If baby feels hot or seems ill, check now.
step-card-temperature-step-wake-999 = Hard to breathe, or hard to wake: ring 999.
step-card-temperature-step-rash-999 = A rash that stays under a glass: ring 999.
step-card-temperature-step-armpit = Hold the thermometer under the arm until it beeps.
step-card-temperature-step-high = Read the number: 38 or more is high.
step-card-temperature-step-under-3-months = Under 3 months and 38 or more: get help now.
step-card-temperature-step-to-6-months = 3 to 6 months and 39 or more: ring now.
step-card-temperature-step-ring-england = For any worry, ring your GP or NHS 111.
step-card-temperature-step-ring-scotland = Any worry: ring your GP or NHS 24 on 111.
step-card-temperature-step-ring-wales = Any worry: ring your GP or NHS 111 Wales.
step-card-temperature-step-ring-northern-ireland = Any worry: ring your GP or GP Out of Hours.
step-card-temperature-ask-hospital = When does a baby go straight to hospital?
step-card-temperature-ask-vaccine = What if a baby is hot after a vaccine?
step-card-temperature-ask-medicine = Which medicine is right, and how much?

## A bedtime routine

step-card-bedtime-routine = A bedtime routine
    .why = Use this every night with your child.
step-card-bedtime-routine-ready-pyjamas = Night clothes
step-card-bedtime-routine-ready-teeth = A toothbrush and fluoride toothpaste
step-card-bedtime-routine-ready-book = 1 book
step-card-bedtime-routine-step-screens = Turn screens off 1 hour before bed.
step-card-bedtime-routine-step-quiet = Turn the lights low and play quietly.
step-card-bedtime-routine-step-bath = Give a bath or a wash, if you want.
step-card-bedtime-routine-step-night-clothes = Nappy or toilet first, then night clothes.
step-card-bedtime-routine-step-teeth = Brush the teeth with a little toothpaste.
step-card-bedtime-routine-step-story = Read or tell 1 story and have a cuddle.
step-card-bedtime-routine-step-goodnight = Say good night, then come back to check.
step-card-bedtime-routine-step-same = Do the same steps in order every night.
step-card-bedtime-routine-ask-sleep-time = What is a good time for bed?
step-card-bedtime-routine-ask-settle = What helps a child who cannot settle?

## Nursery on time

step-card-nursery-on-time = Nursery on time
    .why = Use this the night before and in the morning.
step-card-nursery-on-time-ready-bag = A bag
step-card-nursery-on-time-ready-clothes = Clean clothes for you and your child
step-card-nursery-on-time-ready-alarm = A clock or phone with 2 alarms
step-card-nursery-on-time-ready-number = The phone number of the nursery
step-card-nursery-on-time-step-pack = The night before, pack the bag.
step-card-nursery-on-time-step-clothes = The night before, lay out the clothes.
step-card-nursery-on-time-step-alarms = Set 2 alarms: get up, and go.
step-card-nursery-on-time-step-get-up = Get up first and get dressed.
step-card-nursery-on-time-step-breakfast = Have breakfast, then brush teeth.
step-card-nursery-on-time-step-coats = Put coats and shoes on before you play.
step-card-nursery-on-time-step-leave = Leave when the second alarm rings.
step-card-nursery-on-time-step-ring = Ring the nursery if your child is late or ill.

## Washing hands

step-card-washing-hands = Washing hands
    .why = Use this before food and after the toilet.
step-card-washing-hands-ready-soap = Soap
step-card-washing-hands-ready-towel = A clean towel
step-card-washing-hands-step-wet = Wet your hands.
step-card-washing-hands-step-soap = Put soap on your hands.
step-card-washing-hands-step-rub = Rub your hands together, front and back.
step-card-washing-hands-step-fingers = Rub between your fingers, then each thumb.
step-card-washing-hands-step-sing = Sing Happy Birthday 2 times while you rub.
step-card-washing-hands-step-rinse = Wash off all the soap.
step-card-washing-hands-step-dry = Dry your hands well.

## A simple meal: beans on toast

step-card-simple-meal = A simple meal: beans on toast
    .why = Use this for a quick, warm meal.
step-card-simple-meal-ready-beans = 1 tin of beans
step-card-simple-meal-ready-bread = Bread
step-card-simple-meal-ready-pan = A pan and a spoon
step-card-simple-meal-step-hands = Wash your hands.
step-card-simple-meal-step-pan = Put the beans in the pan.
step-card-simple-meal-step-warm = Warm them slowly and stir with the spoon.
step-card-simple-meal-step-away = Keep your child away from the hot cooker.
step-card-simple-meal-step-toast = Toast the bread.
step-card-simple-meal-step-off = Turn the cooker off.
step-card-simple-meal-step-plate = Put the toast and beans on a plate.
step-card-simple-meal-step-cool = Let it cool a little, then eat together.

## A shopping list

step-card-shopping-list = A shopping list
    .why = Use this before you go shopping.
step-card-shopping-list-ready-paper = Paper and a pen
step-card-shopping-list-ready-money = Your money for food
step-card-shopping-list-step-look = Look in the cupboards and the fridge.
step-card-shopping-list-step-meals = Choose what you want to eat this week.
step-card-shopping-list-step-write = Write or draw what you need.
step-card-shopping-list-step-money = Count the money you have for food.
step-card-shopping-list-step-take = Take the list and a bag.
step-card-shopping-list-step-buy = Buy what is on the list and tick it.
step-card-shopping-list-step-receipt = Keep the receipt.
step-card-shopping-list-step-fridge = At home, put cold food in the fridge first.

## Money for the week

step-card-money-for-the-week = Money for the week
    .why = Use this when money comes in.
step-card-money-for-the-week-ready-bills = Your bills
step-card-money-for-the-week-ready-paper = Paper and a pen
step-card-money-for-the-week-step-in = Write down how much money you get.
step-card-money-for-the-week-step-bills = Write down the rent and the bills.
step-card-money-for-the-week-step-apart = Keep that money in its own place.
step-card-money-for-the-week-step-left = See how much money is left.
step-card-money-for-the-week-step-share = Share it between food, travel and your child.
step-card-money-for-the-week-step-little = Keep a little for a hard week.
step-card-money-for-the-week-step-each-week = Look at it on the same day each week.
step-card-money-for-the-week-step-ask = If there is too little, ask for help.

## A phone call to the doctor

step-card-phone-the-doctor = A phone call to the doctor
    .why = Use this before you ring the doctor.
step-card-phone-the-doctor-ready-number = The doctor's phone number
step-card-phone-the-doctor-ready-birth = Your child's date of birth
step-card-phone-the-doctor-ready-place = A quiet place
step-card-phone-the-doctor-ready-paper = Paper and a pen
step-card-phone-the-doctor-step-danger = If someone is in danger, ring 999.
step-card-phone-the-doctor-step-name = Say your child's name and age.
step-card-phone-the-doctor-step-wrong = Say what is wrong, and since when.
step-card-phone-the-doctor-step-signs = Say the temperature and the last wet nappy.
step-card-phone-the-doctor-step-easy = Say: please use easy words and go slowly.
step-card-phone-the-doctor-step-back = Say it back in your own words.
step-card-phone-the-doctor-step-again = Ask when to ring again.
step-card-phone-the-doctor-step-write = Write down what the doctor says.

## A bus journey

step-card-bus-journey = A bus journey
    .why = Use this before you go by bus.
step-card-bus-journey-ready-pass = Your bus pass or money
step-card-bus-journey-ready-phone = Your phone
step-card-bus-journey-step-find = Write down the bus number and the time.
step-card-bus-journey-step-leave = Leave home 10 minutes early.
step-card-bus-journey-step-stop = At the stop, look for your bus number.
step-card-bus-journey-step-hand = Put your hand out so the bus stops.
step-card-bus-journey-step-pass = Show your pass and say where you are going.
step-card-bus-journey-step-tell = Ask the driver to tell you your stop.
step-card-bus-journey-step-bell = Press the bell before your stop.
step-card-bus-journey-step-cross = Let the bus go before you cross the road.

## Sorting letters

step-card-sorting-letters = Sorting letters
    .why = Use this on the same day each week.
step-card-sorting-letters-ready-box = A box for letters
step-card-sorting-letters-ready-calendar = Your calendar
step-card-sorting-letters-ready-folder = A folder
step-card-sorting-letters-step-box = Put every letter in the box.
step-card-sorting-letters-step-one = Open 1 letter at a time.
step-card-sorting-letters-step-who = Look who sent it, and the date.
step-card-sorting-letters-step-hard = Ask someone about the hard words.
step-card-sorting-letters-step-dates = Write each date in your calendar.
step-card-sorting-letters-step-piles = Make 2 piles: to do, and to keep.
step-card-sorting-letters-step-folder = Keep letters from court in your folder.
step-card-sorting-letters-step-bin = Ask before you throw a letter away.

## Keeping well

step-card-keeping-well = Keeping well
    .why = Use this to look after yourself.
step-card-keeping-well-ready-person = Someone you trust
step-card-keeping-well-step-eat = Eat when your child eats.
step-card-keeping-well-step-drink = Keep water near you to drink.
step-card-keeping-well-step-rest = Rest when your child sleeps.
step-card-keeping-well-step-outside = Go outside each day.
step-card-keeping-well-step-like = Do 1 small thing that you like.
step-card-keeping-well-step-talk = Talk to someone you trust.
step-card-keeping-well-step-sad = If you feel sad most days, tell your doctor.
step-card-keeping-well-step-danger = If you are in danger, ring 999.
