# Seeing time: a day by its parts, a week, a month, and how long it is until a date.
views-choose = Day, week or month
views-day = Day
views-week = Week
views-month = Month

# One day
views-yesterday = Yesterday
views-tomorrow = Tomorrow
views-day-before = The day before
views-day-after = The next day
views-early = Before the morning
views-morning = Morning
views-afternoon = Afternoon
views-evening = Evening
views-night = Night
views-early-none = Nothing before the morning
views-morning-none = Nothing in the morning
views-afternoon-none = Nothing in the afternoon
views-evening-none = Nothing in the evening
views-night-none = Nothing at night
views-now = Now
views-now-say = It is now { $time }.

# One week
views-week-this = This week
views-week-next = Next week
views-week-last = Last week
views-week-starts = From { $day }
views-week-before = The week before
views-week-after = The next week
views-more = { $count ->
    [one] And { $count } more
   *[other] And { $count } more
}
views-none = Nothing is planned.

# How long until then
views-far-sleeps = { $count ->
    [one] { $count } sleep until then
   *[other] { $count } sleeps until then
}
views-far-sleeps-about = { $count ->
    [one] About { $count } sleep until then
   *[other] About { $count } sleeps until then
}
views-far-weeks = { $count ->
    [one] { $count } week until then
   *[other] { $count } weeks until then
}
views-far-weeks-about = { $count ->
    [one] About { $count } week until then
   *[other] About { $count } weeks until then
}
views-far-days = The days until then
views-far-this-week = This week
views-far-first = { $count ->
    [0] No other dates come first.
    [one] { $count } other date comes first.
   *[other] { $count } other dates come first.
}
views-far-first-about = { $count ->
    [one] About { $count } other date comes first.
   *[other] About { $count } other dates come first.
}
views-far-today = It is today.
views-far-over = This day is over.
