# My dates: the list, one date, and adding a date one question at a time.

# The list
dates-title = My dates
dates-add = Add a date
dates-print = Print
dates-today = Today
dates-tomorrow = Tomorrow
dates-nothing-today = Nothing is planned for today.
dates-no-day = Day not known yet
dates-see-before = See days before today
dates-see-away = See dates put away
dates-see-earlier = See days before these
dates-away-more = See more dates put away
dates-before-title = Before today
dates-before-none = There is nothing here from before today.
dates-away-title = Dates put away
dates-away-none = No dates are put away.
dates-back-to-list = See my dates
dates-empty = No dates here yet.
dates-not-finished = You can add the day and the time.
dates-carry-on = Go on
dates-carry-on-what = Go on: { $what }
dates-more-people = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

# One date, in words
dates-no-time = Time not known yet
dates-today-at = Today at { $time }
dates-tomorrow-at = Tomorrow at { $time }
dates-day-at = { $day } at { $time }
dates-about = About { $long }
dates-comes = { $name } comes
dates-with = With { $name }
dates-they-come = They come to you
dates-on-phone = On the phone
dates-on-video = On a video call
dates-walk = You walk
dates-bus = You go by bus
dates-car = You go by car
dates-taxi = You go by taxi
dates-train = You go by train

# One date, as a page
dates-line-kind = What
dates-line-day = Day
dates-line-time = Time
dates-line-long = How long
dates-line-where = Where
dates-line-way = How you get there
dates-line-who = Who comes
dates-line-why = Why
dates-line-questions = My questions
dates-line-bring = What to bring
dates-line-repeat = Comes again
dates-line-heard = How you heard of it
dates-change = Change
dates-change-what = Change: { $what }
dates-change-day = Change the day
dates-change-time = Change the time
dates-ready = Ready
dates-not-ready = Not ready yet
dates-put-away = Put away
dates-is-away = This date is put away. Nothing is lost.
dates-gone = This date is not here.
dates-more-title = You can add more
dates-more-long = How long it is
dates-more-where = Where it is
dates-more-why = Why it is
dates-more-questions = My questions
dates-more-bring = What to bring
dates-more-repeat = It comes again
dates-more-heard = How you heard of it
dates-clash = You have another date at this time.
dates-clash-do = You can keep both. You can ask to move one.
dates-clash-say = { $what }. { $when }.

# Adding a date: the first page
dates-start-title = Add a date
dates-start-what = Keep a date here to help you remember.
dates-start-long = It takes about 2 minutes.
dates-start-stop = You can stop at any time. Your answers stay here.
dates-start-yes = Start

# What kind
dates-kind-title = What kind of date is it?
dates-kind-mine = With people you know
dates-kind-all = Other kinds of date
dates-kind-other = See all kinds
dates-kind-group-health = Health
dates-kind-group-social = My workers
dates-kind-group-meetings = Meetings and court
dates-kind-group-child = My child
dates-kind-group-mine = My life
dates-kind-own-label = Your own words
dates-kind-own-hint = Like this: Cooking class
dates-kind-answer-none = Choose a kind.
dates-kind-answer = You chose: { $what }
dates-kind-yes = Yes, next

# Who comes
dates-who-title = Who comes?
dates-who-lead = You can choose more than one person.
dates-who-new = Someone new
dates-who-new-add = Yes, add them
dates-who-none-yet = Your people are not here yet.
dates-who-not-known = I do not know yet
dates-who-show-more = Show more people
dates-who-answer-none = You can leave this out.
dates-who-yes = Yes, next

# Which day
dates-day-title = Which day?
dates-day-today = Today
dates-day-tomorrow = Tomorrow
dates-day-not-known = I do not know yet
dates-day-gone = This day is over. You can still keep it.
dates-day-answer-none = Choose a day.
dates-day-answer-not-known = You do not know the day yet.
dates-day-answer = { $day }, { $near }.
dates-day-yes = Yes, this day
dates-day-yes-not-known = Yes, next

# What time
dates-time-title = What time?
dates-time-morning = Morning
dates-time-afternoon = Afternoon
dates-time-evening = Evening
dates-time-part = Part of the day
dates-time-hour = Which hour?
dates-time-minutes = Which minutes?
dates-time-not-known = I do not know yet
dates-time-type = Or write the time
dates-time-type-hint = Like this: 2:30 or half 2
dates-time-which = In the morning or in the afternoon?
dates-time-which-night = Which time is it?
dates-time-answer-none = Choose a time.
dates-time-answer-not-known = You do not know the time yet.
dates-time-answer = It starts at { $time }.
dates-time-yes = Yes, this time
dates-time-yes-not-known = Yes, next

# How long
dates-long-title = How long is it?
dates-long-not-known = I do not know yet
dates-long-answer-none = You do not know how long yet.
dates-long-answer = It takes about { $long }.
dates-long-yes = Yes, keep this

# Where
dates-where-title = Where is it?
dates-where-they-come = They come to me
dates-where-i-go = I go there
dates-where-phone = On the phone
dates-where-video = On a video call
dates-where-place = Name of the place
dates-where-place-hint = Like this: Council office, Market Road
dates-where-places = Places you know
dates-where-home = My home
dates-where-how = How do you get there?
dates-where-walk = Walk
dates-where-bus = Bus
dates-where-car = Car
dates-where-taxi = Taxi
dates-where-train = Train
dates-where-way = The way, in your words
dates-where-way-hint = Like this: Bus 8 to the library
dates-where-answer-none = You can leave this out.
dates-where-next = Yes, next
dates-where-yes = Yes, keep this

# Why, and my questions
dates-why-title = Why is it?
dates-why-label = Why you meet
dates-why-hint = Like this: We talk about nursery
dates-why-questions = My questions
dates-why-questions-lead = Choose a question, or write your own.
dates-why-ask-next = What happens next?
dates-why-ask-easy = Can you say it in easy words?
dates-why-ask-paper = Can I have this on paper?
dates-why-ask-advocate = Can my advocate come?
dates-why-own = Your own question
dates-why-add = Add this question
dates-why-remove = Take off: { $what }
dates-why-remove-short = Take off
dates-why-answer-none = You can leave this out.
dates-why-answer-why = You wrote why.
dates-why-answer-questions = { $count ->
    [one] You have { $count } question.
   *[other] You have { $count } questions.
}
dates-why-yes = Yes, keep this

# What to bring
dates-bring-title = What do you bring?
dates-bring-bag = Bag
dates-bring-red-book = Red book
dates-bring-papers = Papers
dates-bring-diary = Diary
dates-bring-glasses = Glasses
dates-bring-keys = Keys
dates-bring-bus-pass = Bus pass
dates-bring-snack = Snack
dates-bring-drink = Drink
dates-bring-list = My list
dates-bring-nappies = Nappies
dates-bring-toy = Toy
dates-bring-show-more = Show more things
dates-bring-own = Something else
dates-bring-add = Add this
dates-bring-answer-none = You can leave this out.
dates-bring-answer = You bring: { $things }.
dates-bring-yes = Yes, keep this

# Is this right?
dates-check-title = Is this right?
dates-check-answer = This date is in My dates.
dates-check-yes = Yes, this is right
