# A date that comes again, one day of it that is changed, a day that is written, and how a person heard of a date.

# How often, in words
repeats-once = Only once
repeats-every-day = { $count ->
    [one] Every day
   *[other] Every { $count } days
}
repeats-every-week = { $count ->
    [one] Every { $days }
   *[other] Every { $count } weeks on { $days }
}
repeats-list = { $first }, { $last }
repeats-list-last = { $first } and { $last }
repeats-month-day = { $count ->
    [one] On day { $number } of each month
   *[other] On day { $number }, every { $count } months
}
repeats-month-weekday = { $which ->
    [first] First { said-weekday }
    [second] Second { said-weekday }
    [third] Third { said-weekday }
    [fourth] Fourth { said-weekday }
   *[last] Last { said-weekday }
} { $count ->
    [one] of each month
   *[other] of the month, every { $count } months
}
repeats-every-year = { $count ->
    [one] On this day each year
   *[other] On this day every { $count } years
}
repeats-other = It comes again
repeats-until = Until { $day }
repeats-not-on = Not on { $days }

# Does it come again?
repeats-title = Does it come again?
repeats-week = Every week
repeats-two-weeks = Every 2 weeks
repeats-month = Every month
repeats-else = Something else
repeats-first-days = These days come first
repeats-no-days = There is no day like this.
repeats-month-which = Which day of the month?
repeats-month-short = Some months have no day { $number }.
repeats-add-until = It ends on a day
repeats-change-until = Change when it ends
repeats-add-off = Some days it is off
repeats-change-off = Change the days off
repeats-answer-none = Choose how often.
repeats-answer-once = It comes only once.
repeats-answer-from = This changes this day and all after it.
repeats-yes = Yes, keep this
repeats-comes-again = It comes again

# Something else
repeats-else-title = How does it come again?
repeats-else-weeks = On days of the week
repeats-else-months = After some months
repeats-else-days = Every day
repeats-else-years = Every year
repeats-which-days = Which days of the week?
repeats-how-many-weeks = Every how many weeks?
repeats-how-many-months = Every how many months?

# When it ends
repeats-until-title = When does it end?
repeats-goes-on = It goes on
repeats-ends = It ends on a day
repeats-until-answer-none = Choose the last day.
repeats-until-early = This is before the first day.
repeats-until-answer = The last day can be { $day }.
repeats-until-answer-goes-on = It goes on.

# Days off
repeats-off-title = Which days is it off?
repeats-off-lead = Press each day when it does not come.
repeats-off-day = Not on this day
repeats-off-more = Show more days
repeats-off-answer-none = It comes on all these days.
repeats-off-answer = { $count ->
    [one] { $count } day is off.
   *[other] { $count } days are off.
}

# One day of a series was changed
repeats-which-title = Which dates do you change?
repeats-only-this = Only this one
repeats-this-and-later = This and later
repeats-only-this-day = { $day }
repeats-from-day = From { $day } on
repeats-leave = Leave it as it was
repeats-away-title = Which dates do you put away?
repeats-held = You changed this date. Say which days.
repeats-held-ask = Say which days
repeats-row = Comes again

# Write the day
repeats-write = Or write the day
repeats-write-hint = Like this: next Tuesday
repeats-which-day = Which day is it?

# How you heard of it
heard-title = How did you hear of it?
heard-letter = By letter
heard-text-message = By text
heard-phone-call = On the phone
heard-email = By email
heard-told = Someone said it
heard-not-said = I do not know
heard-when = Which day did you hear?
heard-today = Today
heard-yesterday = Yesterday
heard-other-day = Another day
heard-answer-none = You can leave this out.
heard-answer = You heard of it { $near }.
heard-yes = Yes, keep this
heard-row = How you heard of it
heard-notice = { $count ->
    [one] You heard of it { $count } day before.
   *[other] You heard of it { $count } days before.
}
heard-notice-weeks = { $count ->
    [one] You heard of it about { $count } week before.
   *[other] You heard of it about { $count } weeks before.
}
heard-notice-same = You heard of it on the same day.
heard-notice-after = You heard of it after the day.
heard-rule-scotland = { $count ->
    [one] In Scotland they should tell you { $count } day before.
   *[other] In Scotland they should tell you { $count } days before.
}
heard-rule-possible = Sometimes this is not possible.
heard-rule-where = Where this comes from
heard-rule-source = From: { $what }
heard-rule-checked = We looked on { $day }.
heard-rule-not-sure = We are not sure about this.
