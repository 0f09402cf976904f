### My plan: about me, my children, what I am good at, what I want help with, my goals and my help.

## My plan

plan-title = My plan
plan-lead = This plan is yours. You can change it.
plan-good-at = I am good at
plan-good-at-first = What do you do well?
plan-about = Me and my children
plan-needs = I want help with
plan-goals = My goals
plan-help = My help
plan-undo = Undo
plan-about-note = Who you are
plan-nothing = Nothing here yet
plan-list = { $first } and { $last }
plan-needs-count = { $count ->
    [1] 1 thing
   *[other] { $count } things
}
plan-goals-count = { $count ->
    [1] 1 goal
   *[other] { $count } goals
}
plan-help-count = { $count ->
    [1] 1 kind of help
   *[other] { $count } kinds of help
}
plan-children-count = { $count ->
    [1] 1 child
   *[other] { $count } children
}
plan-print = Print
plan-said-by-on = { $name } said this on { $day }.
plan-not-found = This is not here now.
plan-not-found-do = Go to my plan

## Things that were put away

plan-away-said = You put it away. It is not lost.

## Who says it

plan-writer-somebody = Someone else is writing
plan-writer-change = Change who is writing
plan-writer-title = Who is writing?
plan-writer-me = I am
plan-writer-named = { $name } is writing
plan-writer-other = Someone who is not here
plan-writer-name = Their name
plan-writer-lead = Their name stands beside their words.
plan-writer-stays = The words from before stay as they are.

## Words for every list of questions

plan-more = See more
plan-check-title = Is this right?
plan-check-keep = Yes, this is right
plan-check-change = Change: { $what }
plan-answer-none = Not said
plan-answer-write = Write it in your own words
plan-picture-change = Choose another picture
plan-day-today = Today
plan-day-yesterday = Yesterday
plan-day-week = In 1 week
plan-day-month = In 1 month
plan-day-months = In 3 months
plan-day-ago-week = 1 week ago
plan-day-other = Another day
plan-day-none = I do not know
plan-people-none = Nobody yet
plan-people-nobody-has-to = Nobody has to see it
plan-people-other = Someone else
plan-people-empty = You have no people here yet.
plan-people-empty-do = Add a person
plan-private-lead = Only me: it does not go on prints.

## Choosing a picture

plan-pictures-title = Choose a picture

# Other words that find a picture, with a space between them.
plan-find-food = eat meal breakfast lunch dinner tea
plan-find-bedtime = bed
plan-find-night = dark light lights
plan-find-sleep = rest
plan-find-story = read book
plan-find-bottle = milk feed
plan-find-nappy = change wet
plan-find-cleaning = clean kitchen
plan-find-cooking = cook meal
plan-find-shopping = shop buy
plan-find-money = pay pound bills save
plan-find-letters-sort = letter post
plan-find-bus-journey = bus train travel
plan-find-talk-and-songs = sing song
plan-find-outside = park air
plan-find-nursery-on-time = school late leave
plan-find-clothes = dress coat shoes
plan-find-washing-clothes = wash
plan-find-helps-me = help together
plan-find-good-at = alone own
plan-find-phone = call ring
plan-find-writing = write note list
plan-find-group = parents people
plan-find-medicine = ill sick
plan-find-temperature = hot ill
plan-find-crying = cry upset

## About me

about-me-title = Me and my children
about-me-name = The name I like
about-me-name-ask = What name do you like?
about-me-name-label = My name
about-me-name-none = Your name is not here yet.
about-me-proud = I am proud of this
about-me-proud-ask = What are you proud of as a parent?
about-me-proud-hint = It can be a small thing.
about-me-like = People like this about me
about-me-like-ask = What do people like about you?
about-me-like-hint = You can ask someone who knows you.
about-me-matters-me = This matters to me
about-me-matters-me-ask = What matters to you?
about-me-matters-me-hint = What do you want people to remember?
about-me-matters-child = This matters to my child
about-me-matters-child-ask = What matters to your child?
about-me-matters-child-hint = Think of things, people and places.
about-me-add = Write something here
about-me-own-words = My words
about-me-children = My children
about-me-children-none = You can put your children here.

## My children

child-title = My children
child-lead = Your children are not on prints until you choose.
child-empty = You can put your children here.
child-add = Add a child
child-age-years = { $age ->
    [1] 1 year old
   *[other] { $age } years old
}
child-under-one = Not 1 yet
child-name-ask = What do you call your child?
child-name-label = Nickname or first letter
child-name-hint = You do not have to write the whole name.
child-name-so-far = You call your child { $name }.
child-age-ask = How old is { $name }?
child-age-label = Or write it here
child-age-hint = For example: 6 months.
child-age-so-far = { $name } is { $age }.
child-lives-ask = Where does { $name } live?
child-lives-home = With me
    .said = { $name } lives with you.
child-lives-family = With family
    .said = { $name } lives with family.
child-lives-foster = With a foster carer
    .said = { $name } lives with a foster carer.
child-lives-adopted = Adopted
    .said = { $name } is adopted.
child-lives-elsewhere = Somewhere else
    .said = { $name } lives somewhere else.
child-lives-not-said = I do not want to say
    .said = You do not want to say.
child-check-name = Name
child-check-age = Age
child-check-lives = Lives
child-space = Only me: your child is not on prints. A court can still ask to see it.

## What I am good at

strength-title = I am good at
strength-lead = Big things and small things count.
strength-empty = Everyone does some things well.
strength-add = Add something
strength-seen = { $name } saw this.
strength-seen-day = { $name } saw this on { $day }.
strength-day = It was on { $day }.
strength-ask = What do you do well?
strength-own-hint = For example: I sing to my child.
strength-say-cuddle = I cuddle my child.
strength-say-play = I play with my child.
strength-say-talk-and-songs = I talk and sing with my child.
strength-say-story = I read stories.
strength-say-cooking = I cook good food.
strength-say-bath = I keep my child clean.
strength-say-bedtime = I have a calm bedtime.
strength-say-crying = I stay calm when my child cries.
strength-say-safe-at-home = I keep my home safe.
strength-say-outside = I take my child outside.
strength-say-nursery-on-time = I am on time.
strength-say-money = I am careful with money.
strength-say-need-help = I ask for help.
strength-say-friend = I am a good friend.
strength-say-again = I keep on trying.
strength-who-ask = Who saw it?
strength-who-lead = Nobody has to see it. It still counts.
strength-who-none = Nobody has to see it.
strength-when-none = You do not know the day.
strength-who-so-far = { $name } saw it.
strength-when-ask = When was it?
strength-check-what = What
strength-check-who = Who saw it
strength-check-when = When

## What I want help with

need-title = I want help with
need-lead = Every parent needs help with some things.
need-empty = What do you want help with?
need-add = Add something
need-about-ask = What is it about?
need-about-child = My child
    .note = Like food, sleep and play
need-about-home = My home
    .note = Like cooking, money and letters
need-about-me = Me
    .note = Like my health and my travel
need-about-own = Something else
    .note = I say it in my own words
need-what-ask = What do you want help with?
need-own-hint = For example: making bottles.
need-say-bottle = Making bottles
need-say-food = Meals for my child
need-say-nappy = Changing nappies
need-say-bath = Washing my child
need-say-bedtime = Bedtime
need-say-crying = When my child cries
need-say-angry = When my child is angry
need-say-play = Playing together
need-say-talk-and-songs = Talking and singing
need-say-temperature = When my child is ill
need-say-teeth = Teeth
need-say-clothes = The right clothes
need-say-toddler = My child is growing up
need-say-nursery-on-time = Being on time for nursery or school
need-say-routine = A plan for the day
need-say-cooking = Cooking
need-say-shopping = Shopping
need-say-money = Money
need-say-cleaning = Cleaning
need-say-washing-clothes = Washing clothes
need-say-safe-at-home = A safe home
need-say-letters-sort = Reading letters
need-say-benefits = Benefits
need-say-housing = My home and rent
need-say-clock = Telling the time
need-say-bus-journey = Going by bus or train
need-say-phone-the-doctor = Phoning people
need-say-keeping-well = My health
need-say-worried = When I feel worried
need-say-sad = When I feel sad
need-say-sleep = My sleep
need-say-friend = Meeting other people
need-say-meeting = Meetings
need-how-ask = How much help do you want?
need-how-i-can = I can do this
need-how-a-bit = A bit of help
need-how-a-lot = A lot of help
need-how-not-known = I do not know yet
need-check-what = I want help with
need-check-how = How much help

## My goals

goal-title-all = My goals
goal-lead = One small step at a time.
goal-empty = What do you want to happen?
goal-add = Add a goal
goal-why-said = Why: { $why }
goal-by-said = By { $day }
goal-by-none = You did not choose a day.
goal-by-passed = This day was { $day }. You can choose another.
goal-next-step = Next step: { $step }
goal-steps-all-done = All steps are done.
goal-steps-none = There are no steps yet.
goal-state-not-yet = Not done yet
goal-state-sort-of = Sort of
goal-state-done = Done
goal-state-ask = How is it going?
goal-state-change = Step { $number }: { $state }. Change it.
goal-state-said = Step { $number } is now: { $state }.
goal-step-say = Step { $number }. { $text } { $state }.
goal-helps = Who helps me
goal-helps-none = Nobody yet
goal-by-when = By when
goal-ask = What do you want to happen?
goal-own-hint = Say one small thing you want.
goal-say-bedtime = A calm bedtime
goal-say-food = Good meals
goal-say-bottle = Make bottles on my own
goal-say-play = Play together every day
goal-say-nursery-on-time = Get to nursery on time
goal-say-money = Have money all week
goal-say-cleaning = A clean kitchen
goal-say-bus-journey = Go by bus on my own
goal-say-friend = Meet other parents
goal-say-routine = A plan for each day
goal-why-ask = Why do you want this?
goal-why-child = It is good for my child.
goal-why-me = It is good for me.
goal-why-together = It keeps us together.
goal-why-asked = Someone asked me to do it.
goal-steps-lead = Small steps are good. Do one at a time.
goal-steps-full = 8 steps are enough. You can make another goal.
goal-when-ask = By when do you want it?
goal-when-lead = You can change the day later.
goal-who-ask = Who helps you?
goal-who-said = These people help you: { $names }.
goal-who-nobody = Nobody helps you with it yet.
goal-who-lead = Choose as many people as you like.
goal-check-what = My goal
goal-check-why = Why
goal-check-steps = My steps
goal-check-when = By when
goal-check-who = Who helps me
goal-learn-ask = How do you learn best?
goal-learn-lead = You can choose more than one.
goal-learn-shown = Someone shows me
goal-learn-told = Someone tells me
goal-learn-photo = I look at photos
goal-learn-practise = I do it again and again
goal-known-ask = How do you know it works?
goal-known-lead = Say what you see then.
goal-think-ask = What do you think of this goal?
goal-think-lead = You can say what you like.
goal-check-learn = How I learn it
goal-check-known = How we know it works
goal-check-think = What I think

## My help

support-title = My help
support-lead = What you asked for, and what you get.
support-empty = What help do you have, or want?
support-add = Add help
support-state-asked = Asked for
    .ask = I asked for it
    .said = You asked for this. There is no answer yet.
support-state-agreed = Agreed
    .ask = They said yes
    .said = They said yes. It did not start yet.
support-state-started = Started
    .ask = It has started
    .said = You get this help now.
support-state-stopped = Stopped
    .ask = It has stopped
    .said = You had this help. It has stopped.
support-state-not-given = Asked for and not given
    .ask = They said no
    .said = You asked for this. You do not get it.
support-asked-on = You asked on { $day }.
support-answered-on = They answered on { $day }.
support-answer-said = The answer was: { $answer }
support-who-said = { $names } gives it.
support-who-many-said = { $names } give it.
support-days-said = It comes on { $days }.
support-not-given-help = Get help to ask
support-not-given-do = You can ask again. Your advocate can help.
support-what-ask = What help is it?
support-own-hint = For example: help at home on Mondays.
support-say-support-worker = Help at home
support-say-child = Help with my child
support-say-evening = Help in the evening
support-say-advocate = An advocate
support-say-listening-line = Someone to talk to
support-say-group = A group for parents
support-say-nursery = A nursery place
support-say-money = Help with money
support-say-letters-sort = Help with letters
support-state-ask = What has happened with it?
support-who-ask = Who gives it?
support-asked-ask = When did you ask?
support-asked-lead = About the right day is fine.
support-answer-ask = What was the answer?
support-answer-label = The answer, in their words
support-answer-hint = Write it as they said it.
support-answered-ask = When did they answer?
support-days-ask = Which days is it?
support-days-lead = Choose every day that is right.
support-times-label = The times
support-times-hint = For example: 10 to 12 in the morning.
support-day-1 = Monday
support-day-2 = Tuesday
support-day-3 = Wednesday
support-day-4 = Thursday
support-day-5 = Friday
support-day-6 = Saturday
support-day-7 = Sunday
support-check-what = What help
support-check-state = What happened
support-check-who = Who
support-check-asked = Asked
support-check-answer = The answer
support-check-answered = Answered
support-check-days = Days
