# Dates from a file that somebody sent, and a file of the parent's own dates.

calendar-lead = Oes rhywun wedi anfon dyddiad atoch mewn ffeil? Dewch â'r ffeil yma.
calendar-choose = Dewis y ffeil
calendar-make = Gwneud ffeil o fy nyddiadau
calendar-none-chosen = Wnaethoch chi ddim dewis ffeil. Does dim byd wedi newid.

# Is this right?
calendar-check = Ydy hyn yn iawn?
calendar-check-lead = Pwyswch ar ddyddiad i'w gadw neu i'w adael allan.
calendar-what-new = Mae'r dyddiad hwn yn newydd.
calendar-what-update = Maen nhw wedi newid dyddiad sydd gennych chi.
calendar-what-cancels = Maen nhw wedi canslo'r dyddiad hwn.
calendar-what-same = Mae'r dyddiad hwn gennych chi'n barod.
calendar-what-older = Mae eich dyddiad chi'n fwy newydd. Mae'n aros fel y mae.
calendar-what-cancels-nothing = Maen nhw wedi canslo. Dydy'r dyddiad hwn ddim gennych chi.
calendar-no-name = Dyddiad heb enw
calendar-before = Cyn hyn
calendar-now = Nawr
calendar-on = Cadw
calendar-on-cancels = Ysgrifennu hyn
calendar-off = Gadael allan
calendar-away-too = Rhoi'r dyddiad i gadw hefyd
calendar-count = { $count ->
    [zero] Dydych chi ddim wedi dewis dyddiad.
    [one] Rydych chi wedi dewis { $count } dyddiad.
    [two] Rydych chi wedi dewis { $count } ddyddiad.
    [few] Rydych chi wedi dewis { $count } dyddiad.
    [many] Rydych chi wedi dewis { $count } dyddiad.
   *[other] Rydych chi wedi dewis { $count } dyddiad.
}
calendar-count-none = Dydych chi ddim wedi dewis dyddiad.
calendar-nothing-new = Does dim byd newydd i'w gadw.
calendar-keep = Cadw'r dyddiadau hyn
calendar-more = Dangos mwy o ddyddiadau
calendar-to-dates = Mynd i Fy nyddiadau

# What could not be read, by why
calendar-unread = Doedden ni ddim yn gallu darllen popeth
calendar-unread-more = Dangos hyn i gyd
calendar-why-day = Doedden ni ddim yn gallu darllen y diwrnod. Dydy'r dyddiad ddim yma.
calendar-why-length = Gofynnwch am faint mae'n para.
calendar-why-longer = Gofynnwch am faint mae'n para.
calendar-why-repeat = Efallai fod rhai dyddiau ar goll. Gofynnwch pa ddyddiau yw'r rhain.
calendar-why-later-ones = Efallai fod rhai dyddiau ar goll. Gofynnwch pa ddyddiau yw'r rhain.
calendar-why-zone = Efallai fod yr amser yn anghywir. Gofynnwch pryd mae'n dechrau.
calendar-why-other-zone = Efallai fod yr amser yn anghywir. Gofynnwch pryd mae'n dechrau.
calendar-why-world-time = Efallai fod yr amser yn anghywir. Gofynnwch pryd mae'n dechrau.
calendar-why-time-twice = Efallai fod yr amser yn anghywir. Gofynnwch pryd mae'n dechrau.
calendar-why-time-skipped = Efallai fod yr amser yn anghywir. Gofynnwch pryd mae'n dechrau.
calendar-why-cut = Mae rhai geiriau wedi'u gadael allan.
calendar-why-other-words = Mae eich geiriau chi'n aros. Dyma'r geiriau yn y ffeil.
calendar-why-no-name = Does dim enw yn y ffeil.
calendar-why-link = Mae dolen wedi'i gadael allan.
calendar-why-alarm = Mae pethau eraill yn y ffeil wedi'u gadael allan.
calendar-why-address = Mae pethau eraill yn y ffeil wedi'u gadael allan.
calendar-why-attached = Mae pethau eraill yn y ffeil wedi'u gadael allan.
calendar-why-line = Mae pethau eraill yn y ffeil wedi'u gadael allan.
calendar-why-other = Mae pethau eraill yn y ffeil wedi'u gadael allan.
calendar-why-not-a-date = Nid dyddiad yw hwn. Mae wedi'i adael allan.
calendar-why-reply = Nid dyddiad yw hwn. Mae wedi'i adael allan.
calendar-why-too-many = Mae gormod o ddyddiadau. Mae rhai wedi'u gadael allan.

# Kept
calendar-done = Rydyn ni wedi cadw eich dyddiadau
calendar-done-away = Maen nhw wedi canslo'r dyddiad hwn. Mae wedi'i roi i gadw.

# A file of my dates
calendar-write-ask = Pa ddyddiadau sy'n mynd i'r ffeil?
calendar-write-lead = Pwyswch ar ddyddiad i'w adael allan.
calendar-in = Yn y ffeil
calendar-write-no-day = Mae angen diwrnod ar ddyddiad i fynd i'r ffeil.
calendar-write-count = { $count ->
    [zero] Does dim dyddiadau yn y ffeil.
    [one] Mae { $count } dyddiad yn y ffeil.
    [two] Mae { $count } ddyddiad yn y ffeil.
    [few] Mae { $count } dyddiad yn y ffeil.
    [many] Mae { $count } dyddiad yn y ffeil.
   *[other] Mae { $count } dyddiad yn y ffeil.
}
calendar-write = Gwneud y ffeil
calendar-written = Mae eich ffeil yn barod
calendar-written-where = Mae'r ffeil yma
calendar-written-shows = Beth mae'r ffeil yn ei ddangos
calendar-written-when = Mae'n dangos y diwrnod a'r amser.
calendar-written-why = Mae'n dangos ble mae'n digwydd a pham.
