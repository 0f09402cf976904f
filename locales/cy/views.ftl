# Gweld amser: diwrnod fesul rhan, wythnos, mis, a faint o amser sydd tan ddyddiad.
views-choose = Diwrnod, wythnos neu fis
views-day = Diwrnod
views-week = Wythnos
views-month = Mis

# Un diwrnod
views-yesterday = Ddoe
views-tomorrow = Yfory
views-day-before = Y diwrnod cyn hwn
views-day-after = Y diwrnod nesaf
views-early = Cyn y bore
views-morning = Bore
views-afternoon = Prynhawn
views-evening = Gyda'r nos
views-night = Nos
views-early-none = Dim byd cyn y bore
views-morning-none = Dim byd yn y bore
views-afternoon-none = Dim byd yn y prynhawn
views-evening-none = Dim byd gyda'r nos
views-night-none = Dim byd yn y nos
views-now = Nawr
views-now-say = Nawr: { $time }.

# Un wythnos
views-week-this = Yr wythnos hon
views-week-next = Yr wythnos nesaf
views-week-last = Yr wythnos ddiwethaf
views-week-starts = Yn dechrau: { $day }
views-week-before = Yr wythnos cyn hon
views-week-after = Yr wythnos nesaf
views-more = { $count ->
    [zero] Dim mwy
    [one] Ac { $count } arall
    [two] A { $count } arall
    [few] A { $count } arall
    [many] A { $count } arall
   *[other] A { $count } arall
}
    .speech = { $count ->
        [zero] Dim mwy
        [one] Ac un arall
        [two] A dau arall
        [few] A thri arall
        [4] A phedwar arall
        [5] A phump arall
        [many] A chwech arall
        [7] A saith arall
        [8] Ac wyth arall
        [9] A naw arall
        [10] A deg arall
       *[other] A { $count } arall
    }
views-none = Does dim byd ar y diwrnod hwn.

# Faint o amser tan hynny
views-far-sleeps = { $count ->
    [zero] Heddiw
    [one] { $count } noson tan hynny
    [two] { $count } noson tan hynny
    [few] { $count } noson tan hynny
    [many] { $count } noson tan hynny
   *[other] { $count } noson tan hynny
}
    .speech = { $count ->
        [zero] Heddiw
        [one] Un noson tan hynny
        [two] Dwy noson tan hynny
        [few] Tair noson tan hynny
        [4] Pedair noson tan hynny
        [5] Pum noson tan hynny
        [many] Chwe noson tan hynny
        [7] Saith noson tan hynny
        [8] Wyth noson tan hynny
        [9] Naw noson tan hynny
        [10] Deg noson tan hynny
        [11] Un deg un noson tan hynny
        [12] Un deg dwy noson tan hynny
        [13] Un deg tair noson tan hynny
        [14] Un deg pedair noson tan hynny
       *[other] { $count } noson tan hynny
    }
views-far-sleeps-about = { $count ->
    [zero] Heddiw
    [one] Tua { $count } noson tan hynny
    [two] Tua { $count } noson tan hynny
    [few] Tua { $count } noson tan hynny
    [many] Tua { $count } noson tan hynny
   *[other] Tua { $count } noson tan hynny
}
views-far-weeks = { $count ->
    [zero] Yr wythnos hon
    [one] { $count } wythnos tan hynny
    [two] { $count } wythnos tan hynny
    [few] { $count } wythnos tan hynny
    [many] { $count } wythnos tan hynny
   *[other] { $count } wythnos tan hynny
}
    .speech = { $count ->
        [zero] Yr wythnos hon
        [one] Un wythnos tan hynny
        [two] Dwy wythnos tan hynny
        [few] Tair wythnos tan hynny
        [4] Pedair wythnos tan hynny
        [5] Pum wythnos tan hynny
        [many] Chwe wythnos tan hynny
        [7] Saith wythnos tan hynny
        [8] Wyth wythnos tan hynny
        [9] Naw wythnos tan hynny
        [10] Deg wythnos tan hynny
        [12] Un deg dwy wythnos tan hynny
        [13] Un deg tair wythnos tan hynny
       *[other] { $count } wythnos tan hynny
    }
views-far-weeks-about = { $count ->
    [zero] Yr wythnos hon
    [one] Tua { $count } wythnos tan hynny
    [two] Tua { $count } wythnos tan hynny
    [few] Tua { $count } wythnos tan hynny
    [many] Tua { $count } wythnos tan hynny
   *[other] Tua { $count } wythnos tan hynny
}
    .speech = { $count ->
        [zero] Yr wythnos hon
        [one] Tua un wythnos tan hynny
        [two] Tua dwy wythnos tan hynny
        [few] Tua thair wythnos tan hynny
        [4] Tua phedair wythnos tan hynny
        [5] Tua phum wythnos tan hynny
        [many] Tua chwe wythnos tan hynny
        [7] Tua saith wythnos tan hynny
        [8] Tua wyth wythnos tan hynny
        [9] Tua naw wythnos tan hynny
        [10] Tua deg wythnos tan hynny
        [12] Tua un deg dwy wythnos tan hynny
        [13] Tua un deg tair wythnos tan hynny
       *[other] Tua { $count } wythnos tan hynny
    }
views-far-days = Y dyddiau tan hynny
views-far-this-week = Yr wythnos hon
views-far-first = { $count ->
    [zero] Does dim dyddiad arall cyn hynny.
    [one] Mae { $count } dyddiad arall cyn hynny.
    [two] Mae { $count } ddyddiad arall cyn hynny.
    [few] Mae { $count } dyddiad arall cyn hynny.
    [many] Mae { $count } dyddiad arall cyn hynny.
   *[other] Mae { $count } dyddiad arall cyn hynny.
}
    .speech = { $count ->
        [zero] Does dim dyddiad arall cyn hynny.
        [one] Mae un dyddiad arall cyn hynny.
        [two] Mae dau ddyddiad arall cyn hynny.
        [few] Mae tri dyddiad arall cyn hynny.
        [4] Mae pedwar dyddiad arall cyn hynny.
        [5] Mae pum dyddiad arall cyn hynny.
        [many] Mae chwe dyddiad arall cyn hynny.
        [7] Mae saith dyddiad arall cyn hynny.
        [8] Mae wyth dyddiad arall cyn hynny.
        [9] Mae naw dyddiad arall cyn hynny.
        [10] Mae deg dyddiad arall cyn hynny.
       *[other] Mae { $count } dyddiad arall cyn hynny.
    }
views-far-first-about = { $count ->
    [zero] Does dim dyddiad arall cyn hynny.
    [one] Mae tua { $count } dyddiad arall cyn hynny.
    [two] Mae tua { $count } ddyddiad arall cyn hynny.
    [few] Mae tua { $count } dyddiad arall cyn hynny.
    [many] Mae tua { $count } dyddiad arall cyn hynny.
   *[other] Mae tua { $count } dyddiad arall cyn hynny.
}
views-far-today = Mae hyn heddiw.
views-far-over = Mae'r diwrnod hwn wedi bod.
