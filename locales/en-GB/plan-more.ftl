# What my plan has beside what is needed every day, worries, what to do if things go wrong, and safe places.

plan-more-open = More in my plan
plan-more-step-cards = Pictures that show each step
plan-more-promises = What we said and what we do
plan-more-if-things = What I do then
plan-more-worries = What I say and what they say
plan-more-look-again = What is new in my life

## Worries

worries-lead = Your words and their words stand side by side.
worries-empty = Does something worry you? You can say it here.
worries-add = Add a worry
worries-add-theirs = Someone else is worried
worries-mine = I say
worries-theirs = They say
worries-theirs-named = { $name } says
worries-answer-mine = Say what I think
worries-answer-theirs = Add their words
worry-ask-mine = What worries you?
worry-ask-theirs = What worries them?
worry-lead-mine = Only you see this. You can change that.
worry-lead-theirs = Ask them to say it in easy words.
worry-label-theirs = Their worry in easy words
worry-who-ask = Who is worried?
worry-who-none = I do not know who
worry-check-mine = What worries me
worry-check-theirs = What worries them
worry-check-who = Who is worried
worry-say-family-time = I want more time with my child.
worry-say-meeting = Meetings make me worried.
worry-say-letters-sort = I cannot read the letters.
worry-say-crying = My child cries a lot.
worry-say-money = I do not have enough money.
worry-say-housing = I worry about my home.
worry-say-sleep = I am very tired.
worry-say-sad = I feel sad a lot.
worry-say-social-worker = I worry that they take my child.

## If things go wrong

if-things-lead = You choose now what helps you then.
if-things-empty = What can go wrong? Choose what you do then.
if-things-add = Add a card
if-things-safe-note = Only you see this
if-things-wallet = My card for my wallet
if-things-wallet-note = Print a small card
if-then-title = If: { $what }
if-then-then = Then I do this
if-then-calls = I call
if-ask = What can go wrong?
if-steps-ask = What do you do then?
if-steps-lead = Do one thing at a time.
if-steps-full = You have 8 steps. That is enough.
if-call-first = First
if-call-second = If nobody answers
if-call-out-of-hours = At night and at weekends
if-call-ask-first = Who do you call first?
if-call-ask-second = Who do you call if nobody answers?
if-call-ask-out-of-hours = Who do you call at night?
if-call-said-first = I call { $name } first.
if-call-said-second = Then I call { $name }.
if-call-said-out-of-hours = At night I call { $name }.
if-call-nobody = You did not choose anyone.
if-call-lines = A help line
if-check-what = What can go wrong
if-check-steps = What I do then
if-wallet-ask = Do you want this on your wallet card?
if-wallet-on = On my card
if-wallet-off = Only here
if-say-crying = My child cries and nothing helps
if-say-worried = I get too worried
if-say-temperature = My child is ill
if-say-sad = I feel very sad
if-say-angry = Someone shouts at me
if-say-money = I have no money left
if-say-bus = I cannot get there
if-say-helps-me = My helper does not come
if-say-safe-at-home = I do not feel safe
if-do-phone-call = I call someone.
if-do-quiet = I go to a quiet place.
if-do-friend = I ask a friend to come.
if-do-outside = I go outside with my child.
if-do-support-worker = I tell my support worker.
if-do-writing = I write down what happened.

## Safe places

safe-places-lead = Only you see this. No paper shows it.
safe-places-empty = Where can you go and be safe?
safe-places-add = Add a safe place
safe-place-with = { $name } is there.
safe-where-ask = Where can you go?
safe-where-lead = Think of a place where you feel safe.
safe-where-label = The place
safe-who-ask = Who is there?
safe-who-nobody = Nobody is there yet.
safe-way-ask = How do you get there?
safe-way-label = The way
safe-way-hint = Say where you walk or what you take.
safe-bring-ask = What do you bring?
safe-bring-label = Other things, one on each line
safe-bring-phone = My phone
safe-bring-keys = My keys
safe-bring-money = Money
safe-bring-medicine = Medicine
safe-bring-nappies = Nappies
safe-check-where = The place
safe-check-who = Who is there
safe-check-way = The way
safe-check-bring = What I bring
safe-private-lead = Only you see this, always.
