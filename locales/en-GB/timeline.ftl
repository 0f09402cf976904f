# What happened, day by day; and a printed one checked.

timeline-lead = The first day is when it happened. The last day is when someone wrote it.
timeline-print = Print this
timeline-years = Years
timeline-none = Nothing is written here for this year.
timeline-you-wrote = You wrote this on { $day }.
timeline-they-wrote = { $name } wrote this on { $day }.
timeline-about-ask = What do you want to see?
timeline-about-now = You see: { $what }
timeline-about-all = Everything
timeline-about-dates = Dates and meetings
timeline-about-help = Help and your advocate
timeline-about-promises = Promises
timeline-about-letters = Letters
timeline-about-visits = Visits
timeline-about-who = One person or child

timeline-check-lead = You can see if words changed after you printed.
timeline-check-none = You have no paper to check yet.
timeline-check-code = Write the code of the paper
timeline-check-code-where = The code is on the last page.
timeline-check-choose = Or choose the paper
timeline-check-not-found = There is no paper with this code here.
timeline-checked = This paper and your words now
timeline-checked-count = { $count ->
    [0] All the words are the same.
    [one] 1 line is not the same now.
   *[other] { $count } lines are not the same now.
}
timeline-checked-shows = This shows if words changed after printing.
timeline-checked-not = It does not show that they are true. It does not show when they were first written.
timeline-checked-other = Not the same now
timeline-checked-same = The same words
timeline-line = Line { $number }
timeline-still-same = The same words.
timeline-still-written-again = The same words. Someone wrote them again on { $day }.
timeline-still-changed = Changed since.
timeline-still-put-away = Put away.
timeline-still-not-there = This line is not there any more.
timeline-still-written = Someone wrote this on { $day }.
timeline-it-said = It said:
timeline-now-says = Now it says:

timeline-span-ask = From when to when?
timeline-span-all = All of it
    .said = You print all of it.
timeline-span-year = The last year
    .said = You print the last year.
timeline-span-months = The last 3 months
    .said = You print the last 3 months.
timeline-span-one = One year that I choose
    .said = You print 1 year.
