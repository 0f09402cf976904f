# Days, times and lengths of time. Screen, voice and paper say them with these messages.
# Variables are plain: weekday 1 Monday to 7 Sunday, month 1 to 12, year as letters,
# hour 1 to 12, minutes as "" or ":30".
# The plural forms of Welsh are exact numbers: zero 0, one 1, two 2, few 3, many 6, other the rest.
# .speech has the numbers in words, because a voice does not know dwy, tair, pum, chwe, or what changes after them.

# Never "Mawrth" alone: it is Tuesday and March.
said-weekday = { $weekday ->
    [1] dydd Llun
    [2] dydd Mawrth
    [3] dydd Mercher
    [4] dydd Iau
    [5] dydd Gwener
    [6] dydd Sadwrn
   *[7] dydd Sul
}
# Only over the columns of a calendar.
said-weekday-head = { $weekday ->
    [1] Llun
    [2] Maw
    [3] Mer
    [4] Iau
    [5] Gwe
    [6] Sad
   *[7] Sul
}
said-month = { $month ->
    [1] Ionawr
    [2] Chwefror
    [3] Mawrth
    [4] Ebrill
    [5] Mai
    [6] Mehefin
    [7] Gorffennaf
    [8] Awst
    [9] Medi
    [10] Hydref
    [11] Tachwedd
   *[12] Rhagfyr
}
said-month-year = { said-month } { $year }
said-day = { said-weekday } { $day } { said-month } { $year }
    .speech = { said-day-short.speech } { $year }
said-day-short = { said-weekday } { $day } { said-month }
    .speech = { said-weekday }, { $day ->
        [1] y cyntaf o fis
        [2] dau
        [3] tri
        [4] pedwar
        [5] pump
        [6] chwech
        [7] saith
        [8] wyth
        [9] naw
        [10] deg
        [11] un deg un
        [12] un deg dau
        [13] un deg tri
        [14] un deg pedwar
        [15] un deg pump
        [16] un deg chwech
        [17] un deg saith
        [18] un deg wyth
        [19] un deg naw
        [20] dau ddeg
        [21] dau ddeg un
        [22] dau ddeg dau
        [23] dau ddeg tri
        [24] dau ddeg pedwar
        [25] dau ddeg pump
        [26] dau ddeg chwech
        [27] dau ddeg saith
        [28] dau ddeg wyth
        [29] dau ddeg naw
        [30] tri deg
       *[31] tri deg un
    } { said-month }

said-today = heddiw
said-tomorrow = yfory
said-yesterday = ddoe
# Up to 20 days are counted in days, up to 90 in weeks, up to 700 in months.
said-in-days = { $count ->
    [zero] heddiw
    [one] ymhen { $count } diwrnod
    [two] ymhen { $count } ddiwrnod
    [few] ymhen { $count } diwrnod
    [many] ymhen { $count } diwrnod
   *[other] ymhen { $count } diwrnod
}
    .speech = { $count ->
        [zero] heddiw
        [one] ymhen un diwrnod
        [two] ymhen dau ddiwrnod
        [few] ymhen tri diwrnod
        [4] ymhen pedwar diwrnod
        [5] ymhen pum diwrnod
        [many] ymhen chwe diwrnod
        [7] ymhen saith diwrnod
        [8] ymhen wyth diwrnod
        [9] ymhen naw diwrnod
        [10] ymhen deg diwrnod
       *[other] ymhen { $count } diwrnod
    }
said-in-weeks = { $count ->
    [zero] yr wythnos hon
    [one] ymhen { $count } wythnos
    [two] ymhen { $count } wythnos
    [few] ymhen { $count } wythnos
    [many] ymhen { $count } wythnos
   *[other] ymhen { $count } wythnos
}
    .speech = { $count ->
        [zero] yr wythnos hon
        [one] ymhen un wythnos
        [two] ymhen dwy wythnos
        [few] ymhen tair wythnos
        [4] ymhen pedair wythnos
        [5] ymhen pum wythnos
        [many] ymhen chwe wythnos
        [7] ymhen saith wythnos
        [8] ymhen wyth wythnos
        [9] ymhen naw wythnos
        [10] ymhen deg wythnos
        [12] ymhen un deg dwy wythnos
        [13] ymhen un deg tair wythnos
       *[other] ymhen { $count } wythnos
    }
said-in-about-weeks = { $count ->
    [zero] yr wythnos hon
    [one] ymhen tua { $count } wythnos
    [two] ymhen tua { $count } wythnos
    [few] ymhen tua { $count } wythnos
    [many] ymhen tua { $count } wythnos
   *[other] ymhen tua { $count } wythnos
}
    .speech = { $count ->
        [zero] yr wythnos hon
        [one] ymhen tua un wythnos
        [two] ymhen tua dwy wythnos
        [few] ymhen tua thair wythnos
        [4] ymhen tua phedair wythnos
        [5] ymhen tua phum wythnos
        [many] ymhen tua chwe wythnos
        [7] ymhen tua saith wythnos
        [8] ymhen tua wyth wythnos
        [9] ymhen tua naw wythnos
        [10] ymhen tua deg wythnos
        [12] ymhen tua un deg dwy wythnos
        [13] ymhen tua un deg tair wythnos
       *[other] ymhen tua { $count } wythnos
    }
said-in-about-months = { $count ->
    [zero] y mis hwn
    [one] ymhen tua { $count } mis
    [two] ymhen tua { $count } fis
    [few] ymhen tua { $count } mis
    [many] ymhen tua { $count } mis
   *[other] ymhen tua { $count } mis
}
    .speech = { $count ->
        [zero] y mis hwn
        [one] ymhen tua un mis
        [two] ymhen tua dau fis
        [few] ymhen tua thri mis
        [4] ymhen tua phedwar mis
        [5] ymhen tua phum mis
        [many] ymhen tua chwe mis
        [7] ymhen tua saith mis
        [8] ymhen tua wyth mis
        [9] ymhen tua naw mis
        [10] ymhen tua deg mis
       *[other] ymhen tua { $count } mis
    }
# 4 blynedd, but 5, 7, 8, 9 and 10 mlynedd.
said-in-about-years = { $count ->
    [zero] eleni
    [one] ymhen tua { $count } flwyddyn
    [two] ymhen tua { $count } flynedd
    [few] ymhen tua { $count } blynedd
    [4] ymhen tua { $count } blynedd
    [many] ymhen tua { $count } blynedd
   *[other] ymhen tua { $count } mlynedd
}
    .speech = { $count ->
        [zero] eleni
        [one] ymhen tua un flwyddyn
        [two] ymhen tua dwy flynedd
        [few] ymhen tua thair blynedd
        [4] ymhen tua phedair blynedd
        [5] ymhen tua phum mlynedd
        [many] ymhen tua chwe blynedd
        [7] ymhen tua saith mlynedd
        [8] ymhen tua wyth mlynedd
        [9] ymhen tua naw mlynedd
        [10] ymhen tua deng mlynedd
       *[other] ymhen tua { $count } mlynedd
    }
said-days-ago = { $count ->
    [zero] heddiw
    [one] { $count } diwrnod yn ôl
    [two] { $count } ddiwrnod yn ôl
    [few] { $count } diwrnod yn ôl
    [many] { $count } diwrnod yn ôl
   *[other] { $count } diwrnod yn ôl
}
    .speech = { $count ->
        [zero] heddiw
        [one] un diwrnod yn ôl
        [two] dau ddiwrnod yn ôl
        [few] tri diwrnod yn ôl
        [4] pedwar diwrnod yn ôl
        [5] pum diwrnod yn ôl
        [many] chwe diwrnod yn ôl
        [7] saith diwrnod yn ôl
        [8] wyth diwrnod yn ôl
        [9] naw diwrnod yn ôl
        [10] deg diwrnod yn ôl
       *[other] { $count } diwrnod yn ôl
    }
said-weeks-ago = { $count ->
    [zero] yr wythnos hon
    [one] { $count } wythnos yn ôl
    [two] { $count } wythnos yn ôl
    [few] { $count } wythnos yn ôl
    [many] { $count } wythnos yn ôl
   *[other] { $count } wythnos yn ôl
}
    .speech = { $count ->
        [zero] yr wythnos hon
        [one] un wythnos yn ôl
        [two] dwy wythnos yn ôl
        [few] tair wythnos yn ôl
        [4] pedair wythnos yn ôl
        [5] pum wythnos yn ôl
        [many] chwe wythnos yn ôl
        [7] saith wythnos yn ôl
        [8] wyth wythnos yn ôl
        [9] naw wythnos yn ôl
        [10] deg wythnos yn ôl
        [12] un deg dwy wythnos yn ôl
        [13] un deg tair wythnos yn ôl
       *[other] { $count } wythnos yn ôl
    }
said-about-weeks-ago = { $count ->
    [zero] yr wythnos hon
    [one] tua { $count } wythnos yn ôl
    [two] tua { $count } wythnos yn ôl
    [few] tua { $count } wythnos yn ôl
    [many] tua { $count } wythnos yn ôl
   *[other] tua { $count } wythnos yn ôl
}
    .speech = { $count ->
        [zero] yr wythnos hon
        [one] tua un wythnos yn ôl
        [two] tua dwy wythnos yn ôl
        [few] tua thair wythnos yn ôl
        [4] tua phedair wythnos yn ôl
        [5] tua phum wythnos yn ôl
        [many] tua chwe wythnos yn ôl
        [7] tua saith wythnos yn ôl
        [8] tua wyth wythnos yn ôl
        [9] tua naw wythnos yn ôl
        [10] tua deg wythnos yn ôl
        [12] tua un deg dwy wythnos yn ôl
        [13] tua un deg tair wythnos yn ôl
       *[other] tua { $count } wythnos yn ôl
    }
said-about-months-ago = { $count ->
    [zero] y mis hwn
    [one] tua { $count } mis yn ôl
    [two] tua { $count } fis yn ôl
    [few] tua { $count } mis yn ôl
    [many] tua { $count } mis yn ôl
   *[other] tua { $count } mis yn ôl
}
    .speech = { $count ->
        [zero] y mis hwn
        [one] tua un mis yn ôl
        [two] tua dau fis yn ôl
        [few] tua thri mis yn ôl
        [4] tua phedwar mis yn ôl
        [5] tua phum mis yn ôl
        [many] tua chwe mis yn ôl
        [7] tua saith mis yn ôl
        [8] tua wyth mis yn ôl
        [9] tua naw mis yn ôl
        [10] tua deg mis yn ôl
       *[other] tua { $count } mis yn ôl
    }
said-about-years-ago = { $count ->
    [zero] eleni
    [one] tua { $count } flwyddyn yn ôl
    [two] tua { $count } flynedd yn ôl
    [few] tua { $count } blynedd yn ôl
    [4] tua { $count } blynedd yn ôl
    [many] tua { $count } blynedd yn ôl
   *[other] tua { $count } mlynedd yn ôl
}
    .speech = { $count ->
        [zero] eleni
        [one] tua un flwyddyn yn ôl
        [two] tua dwy flynedd yn ôl
        [few] tua thair blynedd yn ôl
        [4] tua phedair blynedd yn ôl
        [5] tua phum mlynedd yn ôl
        [many] tua chwe blynedd yn ôl
        [7] tua saith mlynedd yn ôl
        [8] tua wyth mlynedd yn ôl
        [9] tua naw mlynedd yn ôl
        [10] tua deng mlynedd yn ôl
       *[other] tua { $count } mlynedd yn ôl
    }

# Part of the day: morning from 5, afternoon from 12, evening from 6, night from 10.
said-part = { $part ->
    [morning] y bore
    [afternoon] y prynhawn
    [evening] gyda'r nos
   *[night] y nos
}
# Spoken: hanner awr wedi dau, chwarter i dri. After "i" comes the next hour, and it changes its first letter.
said-time = { $hour }{ $minutes } { said-part }
    .speech = { $minute ->
        [0] {""}
        [1] un munud wedi{" "}
        [2] dau funud wedi{" "}
        [3] tri munud wedi{" "}
        [4] pedwar munud wedi{" "}
        [5] pum munud wedi{" "}
        [6] chwe munud wedi{" "}
        [7] saith munud wedi{" "}
        [8] wyth munud wedi{" "}
        [9] naw munud wedi{" "}
        [10] deng munud wedi{" "}
        [15] chwarter wedi{" "}
        [20] ugain munud wedi{" "}
        [25] pum munud ar hugain wedi{" "}
        [30] hanner awr wedi{" "}
        [35] pum munud ar hugain i{" "}
        [40] ugain munud i{" "}
        [45] chwarter i{" "}
        [50] deng munud i{" "}
        [55] pum munud i{" "}
       *[61] { $minute } munud wedi{" "}
    }{ $minute ->
        [35] { $hour ->
            [1] ddau
            [2] dri
            [3] bedwar
            [4] bump
            [5] chwech
            [6] saith
            [7] wyth
            [8] naw
            [9] ddeg
            [10] un ar ddeg
            [11] ddeuddeg
           *[12] un
        }
        [40] { $hour ->
            [1] ddau
            [2] dri
            [3] bedwar
            [4] bump
            [5] chwech
            [6] saith
            [7] wyth
            [8] naw
            [9] ddeg
            [10] un ar ddeg
            [11] ddeuddeg
           *[12] un
        }
        [45] { $hour ->
            [1] ddau
            [2] dri
            [3] bedwar
            [4] bump
            [5] chwech
            [6] saith
            [7] wyth
            [8] naw
            [9] ddeg
            [10] un ar ddeg
            [11] ddeuddeg
           *[12] un
        }
        [50] { $hour ->
            [1] ddau
            [2] dri
            [3] bedwar
            [4] bump
            [5] chwech
            [6] saith
            [7] wyth
            [8] naw
            [9] ddeg
            [10] un ar ddeg
            [11] ddeuddeg
           *[12] un
        }
        [55] { $hour ->
            [1] ddau
            [2] dri
            [3] bedwar
            [4] bump
            [5] chwech
            [6] saith
            [7] wyth
            [8] naw
            [9] ddeg
            [10] un ar ddeg
            [11] ddeuddeg
           *[12] un
        }
       *[61] { $hour ->
            [1] un
            [2] dau
            [3] tri
            [4] pedwar
            [5] pump
            [6] chwech
            [7] saith
            [8] wyth
            [9] naw
            [10] deg
            [11] un ar ddeg
           *[12] deuddeg
        }
    }{ $size ->
        [none] {" "}o'r gloch
        [small] {""}
       *[large] {""}
    } { said-part }
said-midday = 12 canol dydd
    .speech = hanner dydd
said-midnight = 12 canol nos
    .speech = hanner nos

said-minutes = { $minutes ->
    [zero] dim munudau
    [one] { $minutes } munud
    [two] { $minutes } funud
    [few] { $minutes } munud
    [many] { $minutes } munud
   *[other] { $minutes } munud
}
    .speech = { $minutes ->
        [zero] dim munudau
        [one] un munud
        [two] dau funud
        [few] tri munud
        [4] pedwar munud
        [5] pum munud
        [many] chwe munud
        [7] saith munud
        [8] wyth munud
        [9] naw munud
        [10] deng munud
        [15] un deg pum munud
        [20] ugain munud
        [25] dau ddeg pum munud
        [35] tri deg pum munud
        [45] pedwar deg pum munud
        [55] pum deg pum munud
       *[other] { $minutes } munud
    }
said-hours = { $hours ->
    [zero] dim oriau
    [one] { $hours } awr
    [two] { $hours } awr
    [few] { $hours } awr
    [many] { $hours } awr
   *[other] { $hours } awr
}
    .speech = { $hours ->
        [zero] dim oriau
        [one] un awr
        [two] dwy awr
        [few] tair awr
        [4] pedair awr
        [5] pum awr
        [many] chwe awr
        [7] saith awr
        [8] wyth awr
        [9] naw awr
        [10] deg awr
        [12] un deg dwy awr
       *[other] { $hours } awr
    }
said-hours-minutes = { said-hours } { said-minutes }
    .speech = { said-hours.speech }, { said-minutes.speech }
said-in = ymhen { $time }
said-now = nawr

# The sign before the number of a country.
said-plus = plws
