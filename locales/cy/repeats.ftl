# A date that comes again, one day of it that is changed, a day that is written, and how a person heard of a date.

# How often, in words
repeats-once = Unwaith yn unig
repeats-every-day = { $count ->
    [zero] Bob dydd
    [one] Bob dydd
    [two] Bob { $count } ddiwrnod
    [few] Bob { $count } diwrnod
    [many] Bob { $count } diwrnod
   *[other] Bob { $count } diwrnod
}
repeats-every-week = { $count ->
    [zero] Bob wythnos: { $days }
    [one] Bob wythnos: { $days }
    [two] Bob { $count } wythnos: { $days }
    [few] Bob { $count } wythnos: { $days }
    [many] Bob { $count } wythnos: { $days }
   *[other] Bob { $count } wythnos: { $days }
}
repeats-list = { $first }, { $last }
repeats-list-last = { $first }, { $last }
repeats-month-day = { $count ->
    [zero] Bob mis: diwrnod { $number }
    [one] Bob mis: diwrnod { $number }
    [two] Bob { $count } fis: diwrnod { $number }
    [few] Bob { $count } mis: diwrnod { $number }
    [many] Bob { $count } mis: diwrnod { $number }
   *[other] Bob { $count } mis: diwrnod { $number }
}
repeats-month-weekday = { $count ->
    [zero] Bob mis
    [one] Bob mis
    [two] Bob { $count } fis
    [few] Bob { $count } mis
    [many] Bob { $count } mis
   *[other] Bob { $count } mis
}: { $which ->
    [first] { said-weekday } cyntaf
    [second] { said-weekday }, yr ail yn y mis
    [third] { said-weekday }, y trydydd yn y mis
    [fourth] { said-weekday }, rhif 4 yn y mis
   *[last] { said-weekday } olaf
}
repeats-every-year = { $count ->
    [zero] Bob blwyddyn ar y diwrnod hwn
    [one] Bob blwyddyn ar y diwrnod hwn
    [two] Bob { $count } flynedd ar y diwrnod hwn
    [few] Bob { $count } blynedd ar y diwrnod hwn
    [4] Bob { $count } blynedd ar y diwrnod hwn
    [many] Bob { $count } blynedd ar y diwrnod hwn
   *[other] Bob { $count } mlynedd ar y diwrnod hwn
}
repeats-other = Mae'n dod eto
repeats-until = Hyd at: { $day }
repeats-not-on = Ddim ar y dyddiau hyn: { $days }

# Does it come again?
repeats-title = Ydy hyn yn dod eto?
repeats-week = Bob wythnos
repeats-two-weeks = Bob 2 wythnos
repeats-month = Bob mis
repeats-else = Rhywbeth arall
repeats-first-days = Y dyddiau hyn sy'n dod gyntaf
repeats-no-days = Does dim diwrnod fel hyn.
repeats-month-which = Pa ddiwrnod o'r mis?
repeats-month-short = Does dim diwrnod { $number } mewn rhai misoedd.
repeats-add-until = Mae diwrnod olaf
repeats-change-until = Newid y diwrnod olaf
repeats-add-off = Mae rhai dyddiau i ffwrdd
repeats-change-off = Newid y dyddiau i ffwrdd
repeats-answer-none = Dewiswch pa mor aml.
repeats-answer-once = Mae'n dod unwaith yn unig.
repeats-answer-from = Mae hyn yn newid y diwrnod hwn a phob un wedyn.
repeats-yes = Iawn, cadw hyn
repeats-comes-again = Mae'n dod eto

# Something else
repeats-else-title = Sut mae'n dod eto?
repeats-else-weeks = Ar ddyddiau'r wythnos
repeats-else-months = Ar ôl rhai misoedd
repeats-else-days = Bob dydd
repeats-else-years = Bob blwyddyn
repeats-which-days = Pa ddyddiau o'r wythnos?
repeats-how-many-weeks = Bob sawl wythnos?
repeats-how-many-months = Bob sawl mis?

# When it ends
repeats-until-title = Pryd mae'n gorffen?
repeats-goes-on = Mae'n mynd ymlaen
repeats-ends = Mae diwrnod olaf
repeats-until-answer-none = Dewiswch y diwrnod olaf.
repeats-until-early = Mae hyn cyn y diwrnod cyntaf.
repeats-until-answer = Y diwrnod olaf: { $day }.
repeats-until-answer-goes-on = Mae'n mynd ymlaen.

# Days off
repeats-off-title = Pa ddyddiau sydd i ffwrdd?
repeats-off-lead = Pwyswch bob diwrnod pan nad yw'n dod.
repeats-off-day = Ddim ar y diwrnod hwn
repeats-off-more = Dangos mwy o ddyddiau
repeats-off-answer-none = Mae'n dod ar bob un o'r dyddiau hyn.
repeats-off-answer = { $count ->
    [zero] Does dim diwrnod i ffwrdd.
    [one] Mae { $count } diwrnod i ffwrdd.
    [two] Mae { $count } ddiwrnod i ffwrdd.
    [few] Mae { $count } diwrnod i ffwrdd.
    [many] Mae { $count } diwrnod i ffwrdd.
   *[other] Mae { $count } diwrnod i ffwrdd.
}

# One day of a series was changed
repeats-which-title = Pa ddyddiadau ydych chi'n eu newid?
repeats-only-this = Dim ond yr un hwn
repeats-this-and-later = Yr un hwn a'r rhai wedyn
repeats-only-this-day = { $day }
repeats-from-day = Y diwrnod cyntaf: { $day }
repeats-leave = Gadael popeth fel roedd e
repeats-away-title = Pa ddyddiadau ydych chi'n eu rhoi i gadw?
repeats-held = Rydych chi wedi newid y dyddiad hwn. Dywedwch pa ddyddiau.
repeats-held-ask = Dweud pa ddyddiau
repeats-row = Yn dod eto

# Write the day
repeats-write = Neu ysgrifennwch y diwrnod
repeats-write-hint = Fel hyn: dydd Mawrth nesaf
repeats-which-day = Pa ddiwrnod yw hwn?

# How you heard of it
heard-title = Sut glywsoch chi am hyn?
heard-letter = Mewn llythyr
heard-text-message = Mewn neges destun
heard-phone-call = Ar y ffôn
heard-email = Mewn e-bost
heard-told = Dywedodd rhywun wrtha i
heard-not-said = Dydw i ddim yn gwybod
heard-when = Ar ba ddiwrnod glywsoch chi?
heard-today = Heddiw
heard-yesterday = Ddoe
heard-other-day = Diwrnod arall
heard-answer-none = Does dim rhaid ateb hyn.
heard-answer = Fe glywsoch chi am hyn: { $near }.
heard-yes = Iawn, cadw hyn
heard-row = Sut glywsoch chi am hyn
heard-notice = { $count ->
    [zero] Fe glywsoch chi am hyn ar yr un diwrnod.
    [one] Fe glywsoch chi am hyn { $count } diwrnod cyn hynny.
    [two] Fe glywsoch chi am hyn { $count } ddiwrnod cyn hynny.
    [few] Fe glywsoch chi am hyn { $count } diwrnod cyn hynny.
    [many] Fe glywsoch chi am hyn { $count } diwrnod cyn hynny.
   *[other] Fe glywsoch chi am hyn { $count } diwrnod cyn hynny.
}
heard-notice-weeks = { $count ->
    [zero] Fe glywsoch chi am hyn yn yr un wythnos.
    [one] Fe glywsoch chi am hyn tua { $count } wythnos cyn hynny.
    [two] Fe glywsoch chi am hyn tua { $count } wythnos cyn hynny.
    [few] Fe glywsoch chi am hyn tua { $count } wythnos cyn hynny.
    [many] Fe glywsoch chi am hyn tua { $count } wythnos cyn hynny.
   *[other] Fe glywsoch chi am hyn tua { $count } wythnos cyn hynny.
}
heard-notice-same = Fe glywsoch chi am hyn ar yr un diwrnod.
heard-notice-after = Fe glywsoch chi am hyn ar ôl y diwrnod.
heard-rule-scotland = { $count ->
    [zero] Yn yr Alban dylen nhw ddweud wrthoch chi ar yr un diwrnod.
    [one] Yn yr Alban dylen nhw ddweud wrthoch chi { $count } diwrnod cyn hynny.
    [two] Yn yr Alban dylen nhw ddweud wrthoch chi { $count } ddiwrnod cyn hynny.
    [few] Yn yr Alban dylen nhw ddweud wrthoch chi { $count } diwrnod cyn hynny.
    [many] Yn yr Alban dylen nhw ddweud wrthoch chi { $count } diwrnod cyn hynny.
   *[other] Yn yr Alban dylen nhw ddweud wrthoch chi { $count } diwrnod cyn hynny.
}
heard-rule-possible = Weithiau dydyn nhw ddim yn gallu gwneud hyn.
heard-rule-where = O ble mae hyn yn dod
heard-rule-source = O'r dudalen hon: { $what }
heard-rule-checked = Diwrnod gwirio: { $day }.
heard-rule-not-sure = Dydyn ni ddim yn siŵr am hyn.
