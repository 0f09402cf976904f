# What happened to a date: asked one question at a time, said back, and shown as two lists.

# The first question. The five answers are equal.
happened-ask = What happened?
happened-ask-soon = What changed?
happened-what-happened = It happened
happened-what-moved = They moved it
happened-what-cancelled-by-them = They cancelled it
happened-what-cancelled-by-me = I cancelled it
happened-what-did-not-happen = It did not happen
happened-not-known = I do not know yet
happened-not-known-said = You can say it later.
happened-not-known-yes = Go back
happened-dont-know = I do not know

# Said back
happened-said-happened = It happened.
happened-said-moved = They moved it.
happened-said-moved-to = They moved it to { $day }.
happened-said-cancelled-by-them = They cancelled it.
happened-said-cancelled-by-me = You cancelled it.
happened-said-did-not-happen = It did not happen.
happened-said-because = Why: { $why }

# What they said there
happened-was-said-ask = What did they say?
happened-was-said-lead = You do not have to write here.
happened-was-said-label = In your own words
happened-was-said-hint = Like this: Mia grows well.
happened-was-said-else = Something else happened

# Who came
happened-came-ask = Who came?
happened-came-said = { $names } came.
happened-came-none = You do not know who came.

# When they came, or when it started
happened-arrived-ask-come = When did they come?
happened-arrived-ask-begin = When did it start?
happened-arrived-on-time = At the time
happened-arrived-after-time = { $long } after
happened-arrived-come = { $when ->
    [on-time] They came at the time.
    [before] They came { $long } before the time.
    [after] They came { $long } after the time.
   *[at] They came at { $time }.
}
happened-arrived-begin = { $when ->
    [on-time] It started at the time.
    [before] It started { $long } before the time.
    [after] It started { $long } after the time.
   *[at] It started at { $time }.
}
happened-arrived-none = You do not know the time.

# The new day
happened-moved-ask = Which day did they move it to?
happened-moved-none = You do not know the new day yet.
happened-day-next-day = The next day
happened-day-week-after = 1 week after
happened-day-same-day = On the same day
happened-day-day-before = The day before
happened-day-week-before = 1 week before
happened-day-other = Another day
happened-day-type = Or write the day
happened-day-type-hint = Like this: next Tuesday
happened-day-which = Which day is it?
happened-moved-add = Put the new day in My dates
happened-moved-added = The new day is in My dates.
happened-moved-see = See the new day

# How, who and when
happened-how-ask-theirs = How did they tell you?
happened-how-ask-mine = How did you tell them?
happened-how-letter = By letter
happened-how-text-message = By text message
happened-how-phone-call = By phone
happened-how-email = By email
happened-how-told = Face to face
happened-how-not-said = You do not know how.
happened-who-ask-theirs = Who told you?
happened-who-ask-mine = Who did you tell?
happened-who-other = Someone else
happened-who-name = Their name
happened-who-none = You do not know who.
happened-who-more = Show more people
happened-when-ask-theirs = When did they tell you?
happened-when-ask-mine = When did you tell them?
happened-when-none = You do not know the day.
happened-told = { $how ->
    [letter] They told you by letter.
    [text-message] They told you by text message.
    [phone-call] They told you by phone.
    [email] They told you by email.
    [told] They told you face to face.
   *[not-said] They told you.
}
happened-told-name = { $how ->
    [letter] { $name } told you by letter.
    [text-message] { $name } told you by text message.
    [phone-call] { $name } told you by phone.
    [email] { $name } told you by email.
    [told] { $name } told you face to face.
   *[not-said] { $name } told you.
}
happened-told-mine = { $how ->
    [letter] You told them by letter.
    [text-message] You told them by text message.
    [phone-call] You told them by phone.
    [email] You told them by email.
    [told] You told them face to face.
   *[not-said] You told them.
}
happened-told-mine-name = { $how ->
    [letter] You told { $name } by letter.
    [text-message] You told { $name } by text message.
    [phone-call] You told { $name } by phone.
    [email] You told { $name } by email.
    [told] You told { $name } face to face.
   *[not-said] You told { $name }.
}
happened-heard = { $when ->
    [same] You heard of it on the same day.
    [day-before] You heard of it the day before.
    [before] You heard of it { $count } days before.
    [after] You heard of it after the day.
   *[on] You heard of it on { $day }.
}
happened-heard-mine = { $when ->
    [same] You told them on the same day.
    [day-before] You told them the day before.
    [before] You told them { $count } days before.
    [after] You told them after the day.
   *[on] You told them on { $day }.
}

# Why. These are the words of the parent.
happened-because-ask = Why did it not happen?
happened-because-ask-mine = Why did you cancel it?
happened-because-letter = I could not read the letter
happened-because-bus = I had no bus or money
happened-because-ill = I was ill
happened-because-child-ill = My child was ill
happened-because-not-told = Nobody told me
happened-because-did-not-come = They did not come
happened-because-other-date = I had another date
happened-because-own = Something else
happened-because-label = In your own words

# Is this right?
happened-row-what = What happened
happened-row-moved-to = The new day
happened-row-because = Why
happened-row-how = How
happened-row-who = Who
happened-row-when = When you heard
happened-row-when-mine = When you told them
happened-row-arrived = When they came
happened-row-arrived-begin = When it started
happened-row-came = Who came
happened-row-was-said = What they said
happened-check-yes = Yes, this is right
happened-private = Only me: it does not go on prints.

# On the page of a date
happened-title = What happened
happened-offer = You can say what happened.
happened-offer-yes = Say what happened
happened-offer-soon = You can say if this date changed.
happened-offer-soon-yes = Say what changed
happened-change = Change what I said
happened-you-said-on = You said this on { $day }.
happened-before = The words from before:

# On Home
happened-home = What did they say?
happened-home-yes = Say it
happened-home-later = Not now

# The two lists
happened-list-lead = You can print each list.
happened-list-mine = My side
happened-list-mine-none = Nothing is here.
happened-list-services = What services did
happened-list-services-none = Nothing is here.
happened-list-empty = You have not said what happened yet.
happened-list-empty-do = See my dates
happened-list-see = What happened
happened-list-more = See more
happened-list-print-mine = Print my side
happened-list-print-services = Print what services did
happened-count-moved = { $count ->
    [one] They moved { $count } date.
   *[other] They moved { $count } dates.
}
happened-count-cancelled = { $count ->
    [one] They cancelled { $count } date.
   *[other] They cancelled { $count } dates.
}
happened-count-did-not-come = { $count ->
    [one] They did not come on { $count } day.
   *[other] They did not come on { $count } days.
}
happened-count-after-time = { $count ->
    [one] They came after the time on { $count } day.
   *[other] They came after the time on { $count } days.
}
happened-count-same-day = { $count ->
    [one] You heard of { $count } on the same day.
   *[other] You heard of { $count } on the same day.
}
happened-count-day-before = { $count ->
    [one] You heard of { $count } the day before.
   *[other] You heard of { $count } the day before.
}
happened-count-after-day = { $count ->
    [one] You heard of { $count } after the day.
   *[other] You heard of { $count } after the day.
}
