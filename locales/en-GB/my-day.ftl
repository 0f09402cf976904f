# My day, and the routines that it is made of.

my-day-empty = What do you do each day?
my-day-add = Add a routine
my-day-ready = You can start with one of these
my-day-now = Now
my-day-next = Next
my-day-did = I did this
# After a step was ticked, for the ear: what comes now.
my-day-did-now = Done. Now: { $text }
my-day-all-done = All steps are done.
my-day-go-on = What comes next?
my-day-free-rest = Nothing more is planned today.
my-day-steps = The steps
my-day-press-again = Is it not done? Press it again.
my-day-step-done = { $text } Done.
my-day-step-open = { $text } Not done yet.
my-day-see = See all steps
my-day-routine-done = Done
my-day-other-days = On other days
my-day-any-time = At any time
my-day-part-early = Night
my-day-part-morning = Morning
my-day-part-afternoon = Afternoon
my-day-part-evening = Evening
my-day-part-night = Night

# One routine, for two people to look at.
routine-step-say = Step { $number }. { $text }
routine-none = There are no steps yet.
routine-gone = This routine is not here now.
routine-gone-do = Go to My day
routine-when = { $days }, { $time }

# The questions.
routine-start-what = Put the steps of your day in pictures.
routine-start-long = It takes about 3 minutes.
routine-start-stop = You can stop at any time. Your answers stay here.
routine-start-yes = Start
routine-name-ask = What is this routine?
routine-name-label = Or write your own name for it
routine-steps-ask = What are the steps?
routine-steps-lead = Put them in the order you do them.
routine-steps-add = Add a step
routine-steps-full = 8 steps are enough. Make a second routine.
routine-steps-second = Make a second routine
routine-steps-said = { $count ->
    [one] It has { $count } step.
   *[other] It has { $count } steps.
}
routine-step-ask = What is step { $number }?
routine-step-label = Or write it in your own words
routine-step-change-label = What you do
routine-step-hint = One short sentence is best.
routine-step-keep = Yes, keep this step
routine-step-up = Move up
routine-step-down = Move down
routine-step-away = Take this step out
routine-step-away-said = You took out: { $text }
routine-step-away-undo = Put it back
routine-step-change = Change: { $text }
routine-days-ask = On what days?
routine-days-every = Every day
routine-days-week = Monday to Friday
routine-days-weekend = Saturday and Sunday
routine-days-own = Or choose your own days
routine-time-ask = When does it start?
routine-time-none = No fixed time
routine-time-said = It starts at { $time }.
routine-time-none-said = It has no fixed time.
routine-check-name = My routine
routine-check-steps = The steps
routine-check-days = The days
routine-check-time = When it starts

# Routines that are ready to take and to change.
routine-say-morning = Morning
routine-say-school-run = Going to school
routine-say-bath = Bath time
routine-say-bedtime = Bedtime
routine-say-food = Dinner
routine-say-cleaning = A clean home

# Steps that are ready. The id is that of the picture.
routine-do-get-up = Get up.
routine-do-washing-hands = Wash your hands.
routine-do-clothes = Get dressed.
routine-do-breakfast = Eat breakfast.
routine-do-teeth = Brush teeth.
routine-do-bag = Pack the bag.
routine-do-shoes-and-coat = Put on shoes and coats.
routine-do-keys = Take the keys.
routine-do-walk = Go out of the door.
routine-do-school = Say goodbye at school.
routine-do-bath = Run the bath.
routine-do-temperature = Feel that the water is not too hot.
routine-do-child = Stay with your child.
routine-do-wash-hair = Wash hair and body.
routine-do-towel = Get dry.
routine-do-pyjamas = Put on night clothes.
routine-do-story = Read a story.
routine-do-cuddle = Have a cuddle.
routine-do-lights-off = Turn off the light.
routine-do-cooking = Cook the food.
routine-do-food = Eat together.
routine-do-wash-up = Wash the plates.
routine-do-cleaning = Clean the floor.
routine-do-rubbish = Empty the bin.
routine-do-washing-clothes = Wash the clothes.
