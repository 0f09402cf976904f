### The names of the pictures: said by a screen reader, and shown where a picture is chosen.

## The frame

picture-back = Back
picture-home = Home
picture-listen = Listen
picture-pause = Pause
picture-again = Again
picture-stop = Stop
picture-question = A question
picture-get-help = Get help
picture-leave-now = Leave now
picture-saved = Saved
picture-undo = Undo

## Parts of the app

picture-my-dates = My dates
picture-my-people = My people
picture-my-plan = My plan
picture-more = More things
picture-print = Print
picture-settings = Settings
picture-told = How I like to be told
picture-children = My children
picture-my-help = My help
picture-puzzle = I did not understand
picture-welcome = Hello
picture-goodbye = Goodbye
picture-get-advocate = Get an advocate

## Things to do

picture-add = Add
picture-change = Change
picture-put-away = Put away
picture-bring-back = Bring back
picture-skip = Skip
picture-next = Next
picture-choose = Choose
picture-photo = A photo
picture-phone = A phone
picture-email = An email
picture-text-message = A text message
picture-message = A message
picture-letter = A letter
picture-letter-in = A letter that came
picture-video = A video
picture-face-to-face = Face to face
picture-keyboard = Keyboard
picture-computer = A computer
picture-paper = Paper
picture-file = A file
picture-printer = A printer
picture-later = Later
picture-usb = A memory stick
picture-lock = A lock
picture-only-me = Only me
picture-i-show-this = I show this
picture-eye = See
picture-copy = A copy

## People

picture-person = A person
picture-advocate = Advocate
picture-support-worker = Support worker
picture-family-support-worker = Family support worker
picture-social-worker = Social worker
picture-adult-social-worker = Social worker for me
picture-independent-social-worker = Independent social worker
picture-lead-worker = Lead worker
picture-health-visitor = Health visitor
picture-midwife = Midwife
picture-doctor = Doctor
picture-nurse = Nurse
picture-learning-disability-nurse = Learning disability nurse
picture-speech-therapist = Speech therapist
picture-occupational-therapist = Occupational therapist
picture-psychologist = Psychologist
picture-solicitor = Solicitor
picture-barrister = Barrister
picture-intermediary = Intermediary
picture-litigation-friend = Litigation friend
picture-guardian = Guardian for my child
picture-reviewing-officer = Reviewing officer
picture-conference-chair = Leads the meeting
picture-reporter = Reporter
picture-panel-member = Panel members
picture-judge = Judge
picture-foster-carer = Foster carer
picture-kinship-carer = Family carer
picture-contact-supervisor = Family time worker
picture-school-person = Teacher
picture-nursery-worker = Nursery worker
picture-housing-officer = Housing officer
picture-benefits-adviser = Benefits adviser
picture-domestic-abuse-worker = Worker who keeps safe
picture-police = Police
picture-interpreter = Interpreter
picture-friend = Friends
picture-partner = Partners
picture-family = Family

## Kinds of dates, and places

picture-meeting = A meeting
picture-my-points = My points
picture-after-meeting = After the meeting
picture-core-group = Core group
picture-child-protection-meeting = Child protection meeting
picture-court = Court
picture-hospital = Hospital
picture-dentist = Dentist
picture-school = School
picture-nursery = Nursery
picture-family-time = Family time
picture-group = A group
picture-home-visit = A home visit
picture-council-office = Council office
picture-benefits = Benefits
picture-housing = Housing
picture-work = Work
picture-food-bank = Food bank
picture-own-kind = Something else
picture-place = A place

## Travel

picture-walk = Walk
picture-bus = Bus
picture-car = Car
picture-taxi = Taxi
picture-train = Train
picture-they-come = They come to me
picture-phone-call = Phone call
picture-video-call = Video call

## Time

picture-today = Today
picture-tomorrow = Tomorrow
picture-morning = Morning
picture-afternoon = Afternoon
picture-evening = Evening
picture-night = Night
picture-clock = A clock
picture-week = A week
picture-month = A month
picture-how-long = How long
picture-sleeps = Nights to sleep
picture-now = Now
picture-not-known = I do not know

## Child care and home

picture-baby = A baby
picture-toddler = A small child
picture-child = A child
picture-teenager = A teenager
picture-bottle = A bottle
picture-nappy = A nappy
picture-bath = A bath
picture-bedtime = Bedtime
picture-sleep = Sleep
picture-crying = Crying
picture-play = Play
picture-story = A story
picture-food = Food
picture-cooking = Cooking
picture-shopping = Shopping
picture-money = Money
picture-cleaning = Cleaning
picture-washing-clothes = Washing clothes
picture-washing-hands = Washing hands
picture-teeth = Teeth
picture-medicine = Medicine
picture-temperature = Temperature
picture-safe-at-home = Safe at home
picture-bus-journey = A bus journey
picture-letters-sort = Sort letters
picture-phone-the-doctor = Phone the doctor
picture-keeping-well = Keeping well
picture-talk-and-songs = Talk and songs
picture-routine = The same each day
picture-cuddle = A cuddle
picture-outside = Outside
picture-nursery-on-time = Nursery on time
picture-clothes = Clothes

## Feelings and answers

picture-happy = Happy
picture-sad = Sad
picture-angry = Angry
picture-worried = Worried
picture-okay = Okay
picture-yes = Yes
picture-sort-of = Sort of
picture-no = No
picture-thumb-up = Thumb up
picture-thumb-down = Thumb down
picture-agree = I agree
picture-some-of-it = Some of it
picture-do-not-agree = I do not agree

## My plan

picture-star = A star
picture-good-at = Good at
picture-need-help = Need help
picture-goal = A goal
picture-step = A step
picture-step-not-yet = Not yet
picture-step-sort-of = Done in part
picture-step-done = Done
picture-proud = Proud
picture-like-about-me = Liked about me
picture-matters-to-me = Matters to me
picture-matters-to-child = Matters to my child
picture-helps-me = Helps me
picture-checks = Checks
picture-helps-and-checks = Helps and checks
picture-i-can = I can
picture-a-bit-of-help = A bit of help
picture-a-lot-of-help = A lot of help
picture-asked = Asked
picture-agreed = Agreed
picture-started = Started
picture-stopped = Stopped
picture-not-given = Not given
picture-tv = TV
picture-book = A book
picture-sing = Sing
picture-draw = Draw
picture-music = Music
picture-gym-walk = Walk and move
picture-garden = Garden

## How I like to be told

picture-easy-read = Easy words and pictures
picture-read-aloud = Read aloud
picture-large-print = Large print
picture-pictures = Pictures
picture-slowly = Slowly
picture-short-bits = Short bits
picture-one-person = One person
picture-show-me = Show me
picture-reading = Reading
picture-writing = Writing
picture-glasses = Glasses
picture-hearing = Hearing
picture-breaks = A break
picture-quiet = Quiet
picture-language = Language

## Things to bring

picture-bag = A bag
picture-red-book = The red book
picture-papers = Papers
picture-diary = A diary
picture-keys = Keys
picture-bus-pass = A bus pass
picture-snack = A snack
picture-drink = A drink
picture-list = A list
picture-nappies = Nappies
picture-toy = A toy

## Help lines

picture-emergency-999 = Call 999
picture-health-line = Health phone line
picture-listening-line = Listening phone line
picture-abuse-line = Keeping safe phone line
picture-parents-line = Phone line for parents

## When something is wrong

picture-broken = Broken
picture-record = My record
picture-other-computer = Another computer
picture-full-disk = Full
picture-photo-too-big = A very big photo
picture-cannot-read-photo = A photo to check
picture-no-printer = No printer
picture-no-voice = No voice
picture-no-microphone = No microphone
picture-no-camera = No camera
picture-calendar-question = A date to check
picture-wrong-key = The wrong key
picture-newer = A newer one

## About the app

picture-about = About
picture-text-size = Size of words
picture-colours = Colours
picture-nation = Where I live
picture-voice = Voice
picture-microphone = Speak into this
picture-folder = A folder
picture-backup = A safe copy
picture-try-out = Try it
picture-calculator = A calculator

## Safe keeping

picture-code = A code
picture-picture-code = A picture code
picture-unlock = An open lock
picture-wait = Wait
picture-key-sheet = My key sheet
picture-helper-key = Helper with key
picture-profiles = Who are you?
picture-other-profile = One more person
picture-restore = An older copy
picture-usb-copy = Copy on stick
picture-stick = A stick
picture-synced-folder = A cloud folder
picture-network = Joined computers
picture-delete-for-ever = Delete for ever
picture-given = Given
picture-salvage = Found again

## Things for a picture code

picture-sun = A sun
picture-cat = A cat
picture-tree = A tree
picture-house = A house
picture-cup = A cup
picture-ball = A ball
picture-flower = A flower
picture-star-shape = A star shape
picture-boat = A boat
picture-apple = An apple
picture-bird = A bird

## Words of the word bank

picture-adoption = Adoption
picture-assessment = An assessment
picture-child-alone = A child alone
picture-complaint = A complaint
picture-court-order = A court order
picture-emergency-order = An emergency order
picture-home-again = Home again
picture-hurt = Hurt
picture-law = The law
picture-letterbox = Letters both ways
picture-plan = A child plan
picture-pregnant = Pregnant
picture-report = A report
picture-rights = My rights
picture-section-20 = Others look after
picture-childrens-hearing = A children’s hearing
picture-night-worker = Night social worker
picture-child-help = Help for child
picture-home-together = Together at home
picture-signed = A signed paper
picture-fair = Fair
picture-mind = Thoughts and feelings
picture-hand-up = A hand up
picture-show-card = Show a card
picture-go-out = Go out of the room
picture-ear = Ear
picture-good-side = A good side to sit
picture-face-me = Eye and mouth
picture-sign-language = Sign language
picture-light = Good light
picture-colour-paper = Coloured paper
picture-calendar-pictures = A calendar with pictures
picture-think-time = Time to think
picture-say-back = Say it back
picture-big-buttons = A small button and a big one
picture-calm = Calm

## The photo

picture-take-photo = Take a photo
picture-photo-file = Photos on the computer
picture-turn-left = Turn left
picture-turn-right = Turn right
picture-square-bigger = A bigger square
picture-square-smaller = A smaller square
picture-photo-whole = All of the photo
picture-move-left = Move left
picture-move-right = Move right
picture-move-up = Move up
picture-move-down = Move down
picture-date-happened = It happened
picture-date-moved = They moved it
picture-date-cancelled-by-them = They cancelled it
picture-date-cancelled-by-me = I cancelled it
picture-date-not-happened = It did not happen
picture-comes-again = it comes again
picture-every-week = every week
picture-every-2-weeks = every 2 weeks
picture-every-month = every month
picture-only-this-one = only this one
picture-this-and-later = this one and all later ones
picture-get-up = Getting up
picture-breakfast = Breakfast
picture-shoes-and-coat = Shoes and a coat
picture-wash-hair = Washing hair and body
picture-towel = A towel
picture-pyjamas = Night clothes
picture-lights-off = Light off
picture-wash-up = Washing plates
picture-rubbish = A bin
picture-school-run = Going to school
picture-less = Less
picture-moon = Moon
picture-every-day = every day
picture-every-year = every year
picture-days-off = days when it is off
picture-last-day = the last day
picture-nobody-told = Nobody told me
picture-kettle = A kettle
picture-formula = Formula with its scoop
picture-bottle-parts = A clean bottle in its parts
picture-table-knife = A clean, flat knife
picture-timer-30 = A timer for 30 minutes
picture-hands-and-worktop = Clean hands and a clean worktop
picture-fill-kettle = 1 litre of cold tap water
picture-kettle-wait = Wait 30 minutes or less
picture-water-first = Hot water first, to the line
picture-level-scoop = A level scoop
picture-shake-bottle = Shake with the lid on
picture-cool-bottle = Cool it under the cold tap
picture-drip-on-wrist = A drop of milk on the wrist
picture-baby-bath = A baby bath
picture-cotton-wool = Cotton wool
picture-baby-clothes = Clean baby clothes
picture-bath-things = All the bath things in reach
picture-cold-then-hot = Cold first, then hot
picture-mix-water = Tap off, mix the water
picture-elbow-test = An elbow in the water
picture-wash-face = Wash the face first
picture-lower-baby = Hold the head and shoulders
picture-stay-with-baby = Stay and hold your baby
picture-pat-dry = Dry with a towel
picture-changing-mat = A changing mat
picture-nappy-bag = A bag, out of reach
picture-warm-water-bowl = Cotton wool and warm water
picture-hands-and-nappy-things = Clean hands, all things near
picture-baby-on-mat = Baby on a mat on the floor
picture-wipe-off = Wipe off the poo
picture-cotton-and-water = Clean with cotton wool
picture-front-to-back = Wipe from front to back
picture-dry-folds = Dry well, in the folds
picture-clean-nappy-on = A clean nappy on
picture-baby-safe-wash = Baby safe, then wash hands
picture-cot = Baby's own cot
picture-mattress = A firm, flat mattress
picture-light-blanket = A light blanket or sleeping bag
picture-room-thermometer = A room thermometer
picture-smoke-free = No smoke
picture-cot-by-bed = The cot in your room
picture-on-the-back = On the back, every sleep
picture-feet-to-foot = Feet at the cot's end
picture-clear-cot = A clear cot
picture-head-uncovered = Nothing on head or face
picture-room-16-to-20 = 16 to 20 degrees
picture-feel-tummy = Feel the tummy
picture-no-sofa-sleep = No sleep on a sofa
picture-crying-check = Hungry, wet or tired?
picture-hold-and-sing = Hold close and sing
picture-baby-in-cot = Baby safe in the cot
picture-never-shake = Never shake a baby
picture-leave-and-breathe = Leave the room and breathe
picture-go-back-check = Go back and check
picture-ring-a-friend = Ring someone
picture-ill-baby-ring = Baby is ill, ring for help
picture-digital-thermometer = A digital thermometer
picture-baby-age = How many months old
picture-hot-baby = Baby feels hot or seems ill
picture-thermometer-armpit = A thermometer under the arm
picture-thermometer-38 = 38 is a high temperature
picture-under-3-months-38 = Under 3 months with 38
picture-to-6-months-39 = 3 to 6 months with 39
picture-will-not-wake = Hard to wake: ring 999
picture-rash-glass = A rash under a glass: 999
picture-screens-off = Screens off
picture-quiet-play = Quiet play, low light
picture-nappy-then-pyjamas = Nappy, then night clothes
picture-brush-smear = A little toothpaste
picture-story-and-cuddle = A story and a cuddle
picture-goodnight = Good night
picture-bag-at-night = Pack the bag at night
picture-clothes-at-night = Lay out the clothes at night
picture-two-alarms = 2 alarms: up and go
picture-get-dressed = Get dressed
picture-breakfast-and-teeth = Breakfast, then teeth
picture-leave-home = Leave home on time
picture-ring-nursery = Ring the nursery
picture-soap = Soap
picture-hands-wet = Wet hands
picture-hands-soap = Soap on your hands
picture-hands-rub = Rub your hands
picture-hands-fingers = Between the fingers
picture-sing-2-times = Sing 2 times
picture-hands-rinse = Wash off the soap
picture-hands-dry = Dry hands
picture-tin = A tin of beans
picture-bread = Bread
picture-pan = A pan and a spoon
picture-beans-in-pan = Beans in the pan
picture-stir-pan = Warm the food
picture-away-from-cooker = Away from the cooker
picture-toaster = Toast the bread
picture-cooker-off = The cooker is off
picture-beans-on-toast = Beans on toast
picture-eat-together = Eat together
picture-look-in-fridge = Look in the fridge
picture-meals-for-week = Meals for the week
picture-write-food-list = Write the food list
picture-count-money = Count the money
picture-list-and-bag = The list and a bag
picture-tick-the-list = Tick the list
picture-receipt = A receipt
picture-cold-food-first = Cold food first
picture-money-in = Money comes in
picture-rent-and-bills = Rent and bills
picture-money-apart = Money for the home
picture-money-left = Money that is left
picture-share-money = Share the money
picture-save-a-little = Keep a little money
picture-say-child = Say who your child is
picture-say-since-when = Say what is wrong
picture-temperature-and-nappy = Temperature and wet nappy
picture-say-slowly = Please go slowly
picture-when-ring-again = When to ring again
picture-bus-number-time = Bus number and time
picture-wait-at-stop = Wait at the bus stop
picture-hand-out-bus = Put your hand out
picture-show-pass = Show your bus pass
picture-ask-driver = Ask the driver
picture-press-bell = Press the bell
picture-bus-goes = Let the bus go
picture-letters-in-box = A box for letters
picture-open-one-letter = Open 1 letter
picture-who-sent-it = Who sent it
picture-ask-hard-words = Ask about hard words
picture-date-in-calendar = A date in the calendar
picture-letters-in-folder = Letters in a folder
picture-ask-before-bin = Ask before the bin
picture-water-glass = A glass of water
picture-rest-too = Rest while baby sleeps
picture-sad-tell-doctor = Tell the doctor you feel sad

## Promises and the long run

picture-promise = A promise
picture-promise-changed = The promise changed
picture-look-again = Look again
picture-years = The years
picture-big-school = Big school
picture-grown-up = Grown up
picture-costs-nothing = It costs nothing
picture-charity = A charity
picture-warm-room = A warm room

## Reminders

picture-reminder = A reminder
picture-did-not-ring = It did not ring
picture-i-am-ill = I am ill
picture-child-is-ill = A child is ill
picture-if-things = Plans for a bad day
picture-wallet = A card in a wallet
picture-safe-place = A safe place
picture-phone-again = Call someone else
picture-own-way-in = 2 ways in
picture-waiting-room = A room to wait in
picture-screen-between = A screen between people
picture-toilet = A toilet
picture-thinks = What someone thinks

## For workers

picture-for-workers = People who come to help
picture-local-services = Services near me
