# Dates from a file that somebody sent, and a file of the parent's own dates.

calendar-lead = Someone sent you a date in a file? Bring it in here.
calendar-choose = Choose the file
calendar-make = Make a file of my dates
calendar-none-chosen = You chose no file. Nothing has changed.

# Is this right?
calendar-check = Is this right?
calendar-check-lead = Press a date to keep it or leave it out.
calendar-what-new = This date is new.
calendar-what-update = They changed a date you have.
calendar-what-cancels = They cancelled this date.
calendar-what-same = You have this date already.
calendar-what-older = Your date is newer. It stays as it is.
calendar-what-cancels-nothing = They cancelled it. You do not have this date.
calendar-no-name = A date with no name
calendar-before = Before
calendar-now = Now
calendar-on = Keep
calendar-on-cancels = Write it down
calendar-off = Leave out
calendar-away-too = Put it away too
calendar-count = { $count ->
    [one] You chose { $count } date.
   *[other] You chose { $count } dates.
}
calendar-count-none = You left all of these out.
calendar-nothing-new = There is nothing new to keep.
calendar-keep = Keep these dates
calendar-more = Show more dates
calendar-to-dates = Go to My dates

# What could not be read, by why
calendar-unread = We could not read all of it
calendar-unread-more = Show all of this
calendar-why-day = We could not read the day. The date is left out.
calendar-why-length = Ask how long it is.
calendar-why-longer = Ask how long it is.
calendar-why-repeat = Some days may be missing. Ask which days it is.
calendar-why-later-ones = Some days may be missing. Ask which days it is.
calendar-why-zone = The time may be wrong. Ask what time it starts.
calendar-why-other-zone = The time may be wrong. Ask what time it starts.
calendar-why-world-time = The time may be wrong. Ask what time it starts.
calendar-why-time-twice = The time may be wrong. Ask what time it starts.
calendar-why-time-skipped = The time may be wrong. Ask what time it starts.
calendar-why-cut = Some words are left out.
calendar-why-other-words = Your own words stay. The file has these words.
calendar-why-no-name = There is no name in the file.
calendar-why-link = A link is left out.
calendar-why-alarm = Other things in the file are left out.
calendar-why-address = Other things in the file are left out.
calendar-why-attached = Other things in the file are left out.
calendar-why-line = Other things in the file are left out.
calendar-why-other = Other things in the file are left out.
calendar-why-not-a-date = This is not a date. It is left out.
calendar-why-reply = This is not a date. It is left out.
calendar-why-too-many = There are too many dates. Some are left out.

# Kept
calendar-done = We kept your dates
calendar-done-away = They cancelled this date. It is put away.

# A file of my dates
calendar-write-ask = Which dates go in the file?
calendar-write-lead = Press a date to leave it out.
calendar-in = In the file
calendar-write-no-day = Dates need a day to go in the file.
calendar-write-count = { $count ->
    [one] The file has { $count } date.
   *[other] The file has { $count } dates.
}
calendar-write = Make the file
calendar-written = Your file is ready
calendar-written-where = The file is here
calendar-written-shows = What the file shows
calendar-written-when = It shows the day and the time.
calendar-written-why = It shows where it is and why.
