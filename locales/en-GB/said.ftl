# Days, times and lengths of time. Screen, voice and paper say them with these messages.
# Variables are plain: weekday 1 Monday to 7 Sunday, month 1 to 12, year as letters,
# hour 1 to 12, minutes as "" or ":30".

said-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
# Only over the columns of a calendar.
said-weekday-head = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
said-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
said-month-year = { said-month } { $year }
said-day = { said-weekday } { $day } { said-month } { $year }
said-day-short = { said-weekday } { $day } { said-month }

said-today = today
said-tomorrow = tomorrow
said-yesterday = yesterday
# Up to 20 days are counted in days, up to 90 in weeks, up to 700 in months.
said-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
said-in-weeks = { $count ->
    [one] in { $count } week
   *[other] in { $count } weeks
}
said-in-about-weeks = { $count ->
    [one] in about { $count } week
   *[other] in about { $count } weeks
}
said-in-about-months = { $count ->
    [one] in about { $count } month
   *[other] in about { $count } months
}
said-in-about-years = { $count ->
    [one] in about { $count } year
   *[other] in about { $count } years
}
said-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
said-weeks-ago = { $count ->
    [one] { $count } week ago
   *[other] { $count } weeks ago
}
said-about-weeks-ago = { $count ->
    [one] about { $count } week ago
   *[other] about { $count } weeks ago
}
said-about-months-ago = { $count ->
    [one] about { $count } month ago
   *[other] about { $count } months ago
}
said-about-years-ago = { $count ->
    [one] about { $count } year ago
   *[other] about { $count } years ago
}

# Part of the day: morning from 5, afternoon from 12, evening from 6, night from 10.
said-part = { $part ->
    [morning] in the morning
    [afternoon] in the afternoon
    [evening] in the evening
   *[night] at night
}
# The size of the minutes is none, small (1 to 9) or large (10 to 59).
said-time = { $hour }{ $minutes } { said-part }
    .speech = { $size ->
        [none] { $hour } { said-part }
        [small] { $hour } oh { $minute } { said-part }
       *[large] { $hour } { $minute } { said-part }
    }
said-midday = 12 midday
said-midnight = 12 midnight

said-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
said-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
said-hours-minutes = { said-hours } { said-minutes }
said-in = in { $time }
said-now = now

# The sign before the number of a country.
said-plus = plus
