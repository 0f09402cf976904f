# Paper. First the words that stand on the paper: the parent speaks, so they say fi and fy.
# Then the words of the screens that make it.

print-title-my-plan = Fy nghynllun
print-title-my-dates = Fy nyddiadau
print-title-my-people = Fy mhobl i
print-title-for-my-advocate = I fy eiriolwr
print-title-told = Sut rydw i'n hoffi cael gwybod

print-whose = Dywedodd { $name } hyn.
print-whose-me = Fy ngeiriau i yw'r rhain.
print-said-by = Dywedodd { $name } hyn.
print-footer = Dyma beth ddywedais i.
print-shared-on = Rhannais i hyn: { $day }.
print-footer-empty = Mae'r daflen hon i fy ngeiriau fy hun.
print-page = Tudalen { $page } o { $pages }
print-credit = Lluniau: OpenMoji. Trwydded: CC BY-SA 4.0. Rydyn ni wedi newid rhai ohonyn nhw.
print-unknown-letter = Llythyren yw'r blwch hwn. Allwn ni ddim ei hargraffu.
print-main-points = Y prif bwyntiau
print-room = Lle i fi ysgrifennu

print-section-told = Sut rydw i'n hoffi cael gwybod
print-section-told-more = Mwy amdana i
print-section-about = Amdana i
print-section-children = Fy mhlant
print-section-plan = Fy nghynllun
print-section-good-at = Rydw i'n dda am wneud y pethau hyn
print-section-i-can = Rydw i'n gallu gwneud hyn
print-section-needs = Rydw i eisiau help gyda'r pethau hyn
print-section-good-at-too = Rydw i'n dda am wneud y rhain hefyd
print-section-needs-too = Rydw i eisiau help gyda'r rhain hefyd
print-section-goals = Fy nodau
print-section-help = Fy help
print-section-dates = Fy nyddiadau
print-section-next-date = Fy nyddiad nesaf
print-section-later-dates = Fy nyddiadau ar ôl hynny
print-section-people = Fy mhobl i
print-section-came-went = Pwy ddaeth a phwy aeth
print-came-on = Wedi dod: { $day }.
print-went-on = Wedi mynd: { $day }.
print-went = Ddim yma nawr.

print-point-good-at = Rydw i'n dda am wneud hyn
print-point-needs = Rydw i eisiau help gyda hyn
print-point-goal = Fy nod
print-point-next-date = Fy nyddiad nesaf
print-point-not-given = Help dydw i ddim yn ei gael

print-me-proud = Rydw i'n falch o hyn
print-me-like = Mae pobl yn hoffi hyn amdana i
print-me-matters = Mae hyn yn bwysig i fi
print-me-child = Mae hyn yn bwysig i fy mhlentyn
# No noun comes after the number, so nothing changes.
print-years = { $age } oed
print-age = Oed: { $age }
print-lives-home = Yn byw gyda fi.
print-lives-family = Yn byw gyda theulu.
print-lives-foster = Yn byw gyda gofalwr maeth.
print-lives-adopted = Mae teulu wedi mabwysiadu fy mhlentyn.
print-lives-elsewhere = Yn byw yn rhywle arall.

print-saw = { $name } welodd hyn.
print-saw-on = { $name } welodd hyn. Dyddiad: { $day }.
print-it-was = Dyddiad: { $day }.
print-need-i-can = Rydw i'n gallu gwneud hyn.
print-need-a-bit = Rydw i eisiau tipyn bach o help.
print-need-a-lot = Rydw i eisiau llawer o help.
print-need-not-known = Dydw i ddim yn gwybod faint eto.
print-need-about = Pwnc: { $what }
print-need-list-care-act = Mae'r Ddeddf Gofal yn enwi'r pethau hyn.
print-need-list-wales = Mae cyfraith Cymru yn enwi'r pethau hyn.
print-need-list-good-enough = Mae rhestr o'r Alban yn enwi'r pethau hyn.
print-need-list-northern-ireland = Mae cyfraith Gogledd Iwerddon yn enwi'r help hwn.
print-need-list-read = Fe wnaethon ni ei darllen ar { $day }.
print-by-when = Rydw i eisiau hyn erbyn { $day }.
print-helpers = Pwy sy'n fy helpu: { $names }
print-step-not-yet = Heb ei wneud eto
print-step-sort-of = Rhywfaint
print-step-done = Wedi'i wneud
print-next-step = Cam nesaf: { $step }

print-help-asked = Rydw i wedi gofyn am hyn. Does dim ateb eto.
print-help-agreed = Maen nhw wedi cytuno. Dydy'r help ddim wedi dechrau eto.
print-help-started = Rydw i'n cael yr help hwn nawr.
print-help-stopped = Roeddwn i'n cael yr help hwn. Mae wedi stopio.
print-help-not-given = Rydw i wedi gofyn am hyn. Dydw i ddim yn ei gael.
print-help-who = Pwy sy'n helpu: { $names }
print-help-days = Dyddiau: { $days }
print-help-asked-on = Dyddiad gofyn: { $day }.
print-help-answered-on = Dyddiad yr ateb: { $day }.
print-help-answer = Dywedon nhw: { $answer }

print-date = Dyddiad
print-dates-count = { $count ->
    [zero] Does dim dyddiadau gen i eto.
    [one] Mae 1 dyddiad gen i.
    [two] Mae 2 o ddyddiadau gen i.
    [few] Mae 3 o ddyddiadau gen i.
    [many] Mae 6 o ddyddiadau gen i.
   *[other] Mae { $count } o ddyddiadau gen i.
}
print-day-month = { $day } { said-month }
print-day-month-year = { $day } { said-month } { $year }
print-no-day = Dydw i ddim yn gwybod y diwrnod eto.
print-no-time = Dydw i ddim yn gwybod yr amser eto.
print-with = Gyda: { $names }
print-who-comes = Pwy sy'n dod
print-bring = Pethau i ddod â nhw
print-ask = Rydw i eisiau gofyn hyn

print-people-count = { $count ->
    [zero] Does neb o fy nghwmpas i eto.
    [one] Mae 1 person o fy nghwmpas i.
    [two] Mae 2 o bobl o fy nghwmpas i.
    [few] Mae 3 o bobl o fy nghwmpas i.
    [many] Mae 6 o bobl o fy nghwmpas i.
   *[other] Mae { $count } o bobl o fy nghwmpas i.
}
print-advocate-is = { $name } yw fy eiriolwr.
print-side-helps = Yn fy helpu
print-side-checks = Yn gwirio
print-side-both = Yn helpu ac yn gwirio

print-told-formats = Sut i ddweud wrtha i
print-told-format-easy-read = Defnyddiwch eiriau hawdd a lluniau.
print-told-format-read-aloud = Darllenwch i fi.
print-told-format-large-print = Defnyddiwch brint bras.
print-told-format-pictures = Defnyddiwch ffotos a lluniau.
print-told-format-text-message = Anfonwch neges destun ata i.
print-told-format-phone = Dywedwch wrtha i ar y ffôn.
print-told-format-face-to-face = Dywedwch wrtha i wyneb yn wyneb.
print-told-format-video = Dywedwch wrtha i ar alwad fideo.
print-told-format-email = Anfonwch e-bost ata i.
print-told-pace = Beth sy'n fy helpu i ddeall
print-told-pace-slowly = Siaradwch yn araf.
print-told-pace-short-bits = Dywedwch ddarnau bach, yna stopiwch.
print-told-pace-one-person = Un person i siarad ar y tro.
print-told-pace-again = Dywedwch eto.
print-told-pace-show-me = Dangoswch i fi.
print-told-not-get = Pan fydda i ddim yn deall
print-told-best = Fy amser gorau o'r dydd
print-told-best-morning = Y bore sydd orau.
print-told-best-afternoon = Y prynhawn sydd orau.
print-told-best-evening = Gyda'r nos sydd orau.
print-told-best-any = Mae unrhyw amser yn iawn.
print-told-reading = Darllen llythyrau
print-told-reading-read-all = Rydw i'n gallu darllen llythyr.
print-told-reading-read-some = Rydw i'n gallu darllen rhannau o lythyr.
print-told-reading-read-none = Darllenwch lythyrau i fi, os gwelwch yn dda.
print-told-readers = Pwy sy'n fy helpu i ddarllen
print-told-reader = Mae { $name } yn fy helpu i ddarllen.
print-told-yes = Sut rydw i'n dweud ie
print-told-no = Sut rydw i'n dweud na
print-told-clock = Dweud yr amser
print-told-clock-clock-all = Rydw i'n gallu darllen unrhyw gloc.
print-told-clock-clock-digits = Rydw i'n gallu darllen cloc gyda rhifau.
print-told-clock-clock-help = Rydw i'n hoffi help gyda'r amser.
print-told-stop = Sut rydw i'n dweud stop
print-told-calendar = Dyddiau a dyddiadau
print-told-calendar-calendar-all = Rydw i'n gallu darllen calendr.
print-told-calendar-calendar-pictures = Dangoswch y diwrnod i fi gyda llun.
print-told-calendar-calendar-help = Rydw i'n hoffi help gyda dyddiau a dyddiadau.
print-told-checked = Dyddiad gwirio: { $day }.
print-told-sight = Beth sy'n fy helpu i weld
print-told-hearing = Beth sy'n fy helpu i glywed
print-told-else = Beth arall sy'n helpu

# On empty sheets, over lines for a pen.
print-write-name = Fy enw
print-write-day = Y diwrnod
print-write-what = Beth yw hyn?
print-write-where = Ble mae hyn?
print-write-who = Pwy sy'n dod?
print-write-name-of = Enw
print-write-does = Beth maen nhw'n ei wneud
print-write-phone = Ffôn
print-write-came = Wedi dod ar y diwrnod hwn
print-write-went = Wedi mynd ar y diwrnod hwn
print-write-goal = Fy nod
print-write-help = Rydw i wedi gofyn am yr help hwn
print-write-point-1 = Fy mhwynt 1
print-write-point-2 = Fy mhwynt 2
print-write-point-3 = Fy mhwynt 3

# In the list of things that can go on paper. The day begins with a small letter, so it follows a colon.
print-item-date = { $kind }: { $day }
print-item-person = { $name }. { $role }

## What happened with my dates, and a week for the wall

print-title-my-side = Fy ochr i o fy nyddiadau
print-title-services = Beth wnaeth gwasanaethau gyda fy nyddiadau
print-title-week = Fy wythnos
print-title-month = Fy mis
print-my-side-point = Dyma beth ddigwyddodd, a pham.
print-section-happened = Beth ddigwyddodd
print-happened-moved = Fe wnaethon nhw symud hyn.
print-happened-new-day = Y diwrnod newydd: { $day }.
print-happened-cancelled-by-them = Fe wnaethon nhw ganslo hyn.
print-happened-cancelled-by-me = Fe wnes i ganslo hyn.
print-happened-did-not-happen = Wnaeth hyn ddim digwydd.
print-happened-came = Amser dod: { $time }. Y cynllun: { $planned }.
print-happened-notice = { $count ->
    [0] Fe wnaethon nhw ddweud wrtha i ar yr un diwrnod.
    [zero] Dyddiau cyn hynny: { $count }.
    [one] Fe wnaethon nhw ddweud wrtha i 1 diwrnod cyn hynny.
    [two] Fe wnaethon nhw ddweud wrtha i { $count } ddiwrnod cyn hynny.
    [few] Fe wnaethon nhw ddweud wrtha i { $count } diwrnod cyn hynny.
    [many] Fe wnaethon nhw ddweud wrtha i { $count } diwrnod cyn hynny.
   *[other] Fe wnaethon nhw ddweud wrtha i { $count } diwrnod cyn hynny.
}
print-happened-i-told = Fe wnes i ddweud wrthyn nhw. Y diwrnod: { $day }.
print-happened-i-told-name = Fe wnes i ddweud. Wrth bwy: { $name }. Y diwrnod: { $day }.
print-services-moved = { $count ->
    [zero] Dyddiadau wedi symud: { $count }.
    [one] Fe wnaethon nhw symud 1 dyddiad.
    [two] Fe wnaethon nhw symud { $count } ddyddiad.
    [few] Fe wnaethon nhw symud { $count } dyddiad.
    [many] Fe wnaethon nhw symud { $count } dyddiad.
   *[other] Fe wnaethon nhw symud { $count } dyddiad.
}
print-services-cancelled = { $count ->
    [zero] Dyddiadau wedi canslo: { $count }.
    [one] Fe wnaethon nhw ganslo 1 dyddiad.
    [two] Fe wnaethon nhw ganslo { $count } ddyddiad.
    [few] Fe wnaethon nhw ganslo { $count } dyddiad.
    [many] Fe wnaethon nhw ganslo { $count } dyddiad.
   *[other] Fe wnaethon nhw ganslo { $count } dyddiad.
}
print-services-did-not-come = { $count ->
    [zero] Ddaethon nhw ddim: { $count } dyddiad.
    [one] Ddaethon nhw ddim: 1 dyddiad.
    [two] Ddaethon nhw ddim: { $count } ddyddiad.
    [few] Ddaethon nhw ddim: { $count } dyddiad.
    [many] Ddaethon nhw ddim: { $count } dyddiad.
   *[other] Ddaethon nhw ddim: { $count } dyddiad.
}
print-services-after = { $count ->
    [zero] Dod ar ôl yr amser: { $count } dyddiad.
    [one] Dod ar ôl yr amser: 1 dyddiad.
    [two] Dod ar ôl yr amser: { $count } ddyddiad.
    [few] Dod ar ôl yr amser: { $count } dyddiad.
    [many] Dod ar ôl yr amser: { $count } dyddiad.
   *[other] Dod ar ôl yr amser: { $count } dyddiad.
}
print-write-date = Pa ddyddiad oedd e?
print-write-happened = Beth ddigwyddodd?
print-write-why = Pam?
print-week-more = { $count ->
    [zero] A { $count } dyddiad arall.
    [one] Ac 1 dyddiad arall.
    [two] A { $count } ddyddiad arall.
    [few] A { $count } dyddiad arall.
    [many] A { $count } dyddiad arall.
   *[other] A { $count } dyddiad arall.
}

## Addewidion, a'r help y gofynnais amdano

print-title-promises = Addewidion
print-title-help = Help y gofynnais amdano
print-kind-promises = Addewidion
print-kind-help = Help y gofynnais amdano
print-section-mine = Fy addewidion i
print-section-theirs = Addewidion pobl eraill
print-section-help-record = Help y gofynnais amdano
print-promise-mine = Fi ddywedodd hyn.
print-promise-mine-on = Fi ddywedodd hyn. Y diwrnod: { $day }.
print-promise-mine-name = Dywedais i hyn wrth: { $name }.
print-promise-mine-name-on = Dywedais i hyn wrth: { $name }. Y diwrnod: { $day }.
print-promise-theirs = Nhw ddywedodd hyn.
print-promise-theirs-on = Nhw ddywedodd hyn. Y diwrnod: { $day }.
print-promise-theirs-name = { $name } ddywedodd hyn.
print-promise-theirs-name-on = { $name } ddywedodd hyn. Y diwrnod: { $day }.
print-promise-was = Cyn hyn: { $what }
print-promise-was-by = Y diwrnod cyn hyn: { $day }.
print-promise-by = Erbyn: { $day }.
print-promise-not-yet = Heb ei wneud eto.
print-promise-done = Wedi'i wneud.
print-promise-done-on = Wedi'i wneud: { $day }.
print-promise-past = Mae'r diwrnod wedi mynd. Heb ei wneud eto.
print-promise-point-past = { $name } ddywedodd erbyn: { $day }. Heb ei wneud eto.
print-promise-point-past-they = Fe ddywedon nhw erbyn: { $day }. Heb ei wneud eto.
print-help-asked-name = Gofynnais i'r person hwn: { $name }.
print-help-asked-name-on = Gofynnais i'r person hwn: { $name }. Y diwrnod: { $day }.
print-help-by-letter = Gofynnais mewn llythyr.
print-help-by-text-message = Gofynnais mewn neges destun.
print-help-by-phone-call = Gofynnais ar y ffôn.
print-help-by-email = Gofynnais mewn e-bost.
print-help-by-told = Gofynnais wyneb yn wyneb.
print-help-reason = Eu rheswm: { $why }
print-help-started-on = Dyma'r diwrnod y dechreuodd: { $day }.
print-help-hours = Pa mor hir: { $hours }
print-help-pays-council = Y cyngor sy'n talu.
print-help-pays-trust = Yr ymddiriedolaeth iechyd sy'n talu.
print-help-pays-health = Y gwasanaeth iechyd sy'n talu.
print-help-pays-charity = Elusen sy'n talu.
print-help-pays-me = Fi sy'n talu.
print-help-pays-nobody = Dydy hyn ddim yn costio dim.
print-help-pays-not-known = Dydw i ddim yn gwybod pwy sy'n talu.
print-help-stopped-on = Dyma'r diwrnod y stopiodd: { $day }.
print-help-stopped-why = Pam y stopiodd: { $why }
print-write-promise-who = Pwy?
print-write-promise-by = Erbyn pa ddiwrnod?
print-write-promise-done = Wedi'i wneud
print-write-help-whom = I bwy wnes i ofyn, a phryd
print-write-help-answer = Beth ddywedon nhw, a phryd
print-write-help-got = Beth oedd yr help, a phryd

# Cardiau camau.
print-section-step-cards = Sut i wneud pethau
print-title-step-book = Sut i wneud pethau
print-title-step-sheet = Sut i wneud pethau
print-title-letter = Fy llythyr
print-title-letter-easy = Fy llythyr mewn geiriau hawdd
print-section-letters = Fy llythyrau
print-write-letter-to = At
print-write-letter-from = Oddi wrth
print-write-letter-say = Beth rydw i eisiau ei ddweud
print-write-letter-sign = Rydw i’n llofnodi yma
print-section-card-ready = Beth i'w gael yn barod
print-section-card-ask = Beth i'w ofyn i fy ymwelydd iechyd
print-section-card-ask-someone = Beth i'w ofyn i rywun sy'n fy helpu
print-card-step = Cam { $number } o { $count }
print-card-looked = Edrychais ar hwn gyda { $name }. Y dyddiad: { $day }.
print-card-mine = Rydw i wedi newid y cerdyn hwn. Fi biau rhai o'r geiriau.
print-card-old = Gall hyn fod wedi newid. Gofynnwch.
print-card-from = Gan { $name }. Fe wnaethon ni ei ddarllen ar { $day }.
print-write-card = Beth rydw i eisiau ei wneud

print-title-profile = Un dudalen amdana i
print-title-passport = Fy mhasbort siarad
print-title-court-needs = Beth sydd ei angen arna i yn y llys
print-title-advocate-card = Rydw i eisiau eiriolwr
print-section-profile-like = Mae pobl yn hoffi hyn amdana i
print-section-profile-matters = Beth sy’n bwysig i fi
print-section-profile-good-at = Rydw i’n dda am
print-section-profile-help = Sut i fy helpu
print-section-passport-say = Sut rydw i’n dweud ie, na a stop
print-section-passport-senses = Llygaid a chlustiau
print-section-passport-time = Amser a dyddiadau
print-section-passport-reading = Darllen a mwy
print-section-passport-people = Pobl ar fy ochr i
print-passport-yearly = Rydw i’n edrych ar hyn eto bob blwyddyn.
print-section-advocate-asks = Beth rydw i eisiau gan fy eiriolwr
print-advocate-said-on = Dywedais i hyn. Y dydd: { $day }.
print-advocate-card = Rydw i eisiau eiriolwr.
print-advocate-card-please = Helpwch fi i gael un, plis.
print-section-court-how = Sut rydw i’n siarad a deall
print-section-court-helps = Beth sy’n fy helpu
print-section-court-breaks = Egwyl
print-section-court-words = Geiriau hawdd
print-section-court-way-in = Beth sy’n fy helpu i deimlo’n ddiogel
print-section-court-intermediary = Cyfryngwr
print-section-court-rules = Rheolau ar gyfer cwestiynau
print-section-court-own = Beth arall sy’n fy helpu
print-part-said = { $what }: { $words }
print-court-private = Mae papurau llys yn breifat.
print-court-rule = Y rheolau ar gyfer y llys
print-court-from = { $name }. { $what }. Dydd darllen: { $day }.
print-court-from-general = { $name }. Ar dudalen arall: { $what }. Dydd darllen: { $day }.
print-court-general = Darllenodd Wrth fy Ochr hyn ar dudalen arall.
court-rule-part = Mae’n rhaid i’r llys feddwl sut galla i gymryd rhan. Mae’n rhaid iddo feddwl sut rydw i’n siarad â’r llys. Mae rheol wahanol i rywun sydd â chyfaill cyfreitha.
court-rule-president = Gofynnodd Llywydd y llys teulu i bawb ddefnyddio’r llyfr hwn.
court-rule-chair = Mae’n rhaid i’r cadeirydd weld fy mod i wedi cael y papurau. Mae’n rhaid i’r cadeirydd weld fy mod i’n eu deall.

print-title-meeting-sheet = Fy nghyfarfod
print-title-meeting-after = Ar ôl fy nghyfarfod
print-title-my-report = Fy adroddiad i
print-title-prompt-cards = Fy nghardiau
print-section-meeting = Fy nghyfarfod
print-section-meeting-ask = Rydw i eisiau gofyn
print-section-meeting-help = Help y gofynnais amdano, a ddim yn ei gael
print-section-meeting-changes = Beth rydw i ei angen
print-section-meeting-think = Fy marn i
print-section-report = Fy adroddiad i
print-meeting-ready = Rydw i wedi paratoi at y cyfarfod hwn.
print-meeting-was = Dyma beth rydw i'n ei ddweud ar ôl y cyfarfod.
print-meeting-ask = Rydw i eisiau gofyn
print-meeting-with = Pwy sy'n dod gyda fi
print-meeting-decided = Beth benderfynodd pobl
print-meeting-next = Y cyfarfod nesaf
print-meeting-agreed = Beth wnes i ei dderbyn
print-meeting-feeling = Sut rydw i'n teimlo
print-meeting-notes = Nodiadau'r cyfarfod
print-meeting-not-right = Mae rhywbeth yn y nodiadau'n anghywir.
print-meeting-part-points = Fy mhwyntiau
print-meeting-part-changes = Beth rydw i ei angen
print-meeting-part-with = Pwy sy'n dod gyda fi
print-meeting-part-stop = Sut rydw i'n dweud stop
print-meeting-part-decided = Beth benderfynodd pobl
print-meeting-part-next = Pryd mae’r cyfarfod nesaf
print-meeting-part-agreed = Beth wnes i ei dderbyn
print-meeting-part-feeling = Sut rydw i'n teimlo
print-meeting-part-notes = Beth sy'n anghywir yn y nodiadau
print-meeting-part-report = Fy adroddiad i
print-report-said = Dyma beth rydw i'n ei ddweud am fy nheulu.
print-report-well = Beth sy'n gweithio'n dda
print-report-worry = Beth sy'n fy mhoeni
print-report-help = Beth fyddai'n helpu
print-feeling-happy = Rydw i'n teimlo'n hapus.
print-feeling-okay = Rydw i'n teimlo'n iawn.
print-feeling-sad = Rydw i'n teimlo'n drist.
print-feeling-angry = Rydw i'n teimlo'n grac.
print-feeling-worried = Rydw i'n poeni.
print-change-easy-read = Defnyddiwch eiriau hawdd a lluniau.
print-change-breaks = Rydw i angen mwy nag un egwyl.
print-change-slowly = Siaradwch yn araf.
print-change-one-person = Dim ond un person sy'n siarad ar y tro.
print-change-papers = Rhowch y papurau i fi'n gynnar.
print-change-quiet = Rydw i angen ystafell dawel.
print-change-conference-chair = Rydw i eisiau cwrdd yn gyntaf â'r person sy'n arwain.
print-change-wait = Stopiwch tra rydw i allan o'r ystafell.
print-change-clock = Rydw i angen amser arall o'r dydd.
print-prompt-easy-read = Dywedwch hynny mewn geiriau hawdd.
print-prompt-breaks = Rydw i angen egwyl.
print-prompt-do-not-agree = Dydw i ddim yn cytuno.
print-prompt-writing = Ysgrifennwch hynny i lawr.
print-prompts-cut = Torrwch ar hyd y llinell. Daliwch gerdyn i fyny.
print-write-answer = Beth maen nhw'n ei ddweud

# Ymweliad ar bapur: y dudalen sy’n aros yma, a’r copi i’r gweithiwr. Y rhiant sy’n siarad.
print-title-visit = Ymweliad
print-title-visit-copy = Ymweliad, i fy ngweithiwr
print-visit-title = Fy ymweliad gyda { $name }
print-visit-copy-title = Copi i { $name }
print-visit-written = Geiriau ar gyfrifiadur { $name }, fel { $names }. Heb eu llofnodi.
print-visit-written-me = Geiriau ar fy nghyfrifiadur i, fel { $names }. Heb eu llofnodi.
print-visit-sign = Llofnodwch yma
print-visit-there = Yma hefyd: { $names }
print-section-visit-did = Beth wnaethon ni
print-section-visit-opinion = Barn fy ngweithiwr
print-section-visit-mine = Fy ngeiriau i
print-section-visit-views = Fy marn i
print-section-visit-right = Beth sy’n gywir nawr
print-visit-wrote = { $name } ysgrifennodd hyn.
print-visit-thinks = Dyma farn { $name }.
print-visit-taught-shown = { $name } ddangosodd hyn.
print-visit-taught-told = { $name } ddywedodd wrtha i sut.
print-visit-taught-photo = Gwelais i lun neu ffilm gyda { $name }.
print-visit-taught-practised = Fe wnes i hyn gyda { $name }.
print-visit-goal = Fy nod: { $title }
print-visit-words = Beth ddywedais i
print-visit-felt = Sut roeddwn i’n teimlo
print-visit-said-back = Beth ddywedais i’n ôl
print-visit-sound = Mae hyn gen i yn fy llais fy hun hefyd.
print-visit-about = Mae’n sôn am: { $text }
print-visit-agree = Rydw i’n cytuno.
print-visit-some = Rydw i’n cytuno gyda rhywfaint ohono.
print-visit-not = Dydw i ddim yn cytuno.
print-visit-not-known = Dydw i ddim yn gwybod eto.
print-visit-said-on = Fe ddywedais i hyn ar { $day }.
print-visit-in-room = Yn yr ystafell: { $names }
print-visit-alone = Roeddwn i ar fy mhen fy hun.
print-visit-right-on = { $name } ddywedodd hyn ar { $day }.
print-visit-write-who = Pwy oedd yma?

## Llinell amser, a phecyn o bapurau

print-title-timeline = Beth ddigwyddodd, ddydd ar ôl dydd
print-section-timeline = Beth ddigwyddodd, ddydd ar ôl dydd
print-timeline-item = { $day }. { $what }
print-timeline-line = { $number }. { $what }
print-timeline-from-to = Y diwrnod cyntaf yma: { $from }. Yr olaf: { $to }.
print-timeline-happened-day = Y diwrnod cyntaf yw pryd digwyddodd e.
print-timeline-written-day = Y diwrnod arall yw pryd ysgrifennodd rhywun e.
print-timeline-happened = Digwyddodd hyn: { $day }.
print-timeline-i-wrote = Ysgrifennais i hyn: { $day }.
print-timeline-i-wrote-then = Ysgrifennais i hyn ar yr un diwrnod.
print-timeline-written-then = Ysgrifennon nhw hyn ar yr un diwrnod.
print-timeline-written = Ysgrifennon nhw hyn: { $day }.
print-timeline-right = Dywedais i hyn o'r blaen: { $what }
print-timeline-right-visit = Mae hyn yn cywiro'r ymweliad: { $day }.
print-timeline-check = I wirio'r papur hwn
print-timeline-shows = Mae hyn yn dangos a newidiodd geiriau ar ôl argraffu.
print-timeline-not-true = Dydy e ddim yn dangos eu bod nhw'n wir.
print-timeline-not-first = Dydy e ddim yn dangos pryd ysgrifennodd rhywun nhw gyntaf.
print-timeline-code = Cod y papur hwn yw { $code }.
print-timeline-number = Llinell
print-timeline-hash = Gwiriwch y llinell gyda hyn
print-write-timeline-day = Pa ddiwrnod oedd e?
print-write-timeline-said = Pwy sy'n dweud hyn?
print-title-pack = Fy mhapurau
print-pack-contents = Beth sydd yma
print-pack-pages = Tudalennau { $from } i { $to }
print-pack-page = Tudalen { $from }

# I fy eiriolwr: un dudalen a phopeth. A fy ngeiriau.
print-title-advocate-page = Beth rydw i eisiau ei ddweud
print-title-advocate-long = Popeth i fy eiriolwr
print-title-words = Fy ngeiriau
print-page-chose = Fi ddewisodd beth sydd ar y dudalen hon.
print-page-more = Mae mwy ar fy nhudalennau hawdd.
print-page-line = { $words }.
print-page-phone = Ffôn: { $phone }
print-long = Mae { $pages } tudalen yma. Mae'r prif bwyntiau'n dod gyntaf.
print-i-said-on = Dywedais i hyn ar { $day }.
print-section-page-ask = Beth rydw i'n gofyn amdano
print-section-page-next = Fy nyddiadau nesaf
print-section-page-by = Addewidion pobl eraill
print-section-page-help = Help y gofynnais i amdano
print-section-page-changes = Beth sydd ei angen arna i
print-section-page-told = Sut rydw i'n hoffi cael gwybod
print-section-page-people = Y bobl o fy nghwmpas
print-section-words-known = Geiriau rydw i'n eu gwybod nawr
print-write-word = Y gair
print-words-point = Rydw i eisiau gwybod beth mae geiriau'n ei olygu.

print-title-could-not-read = Papurau na allwn i eu darllen
print-section-not-read = Pob papur
print-not-read-came-on = Daeth ar y dyddiad hwn: { $day }.
print-not-read-came-from = Oddi wrth: { $name }.
print-not-read-came-from-on = Oddi wrth: { $name }. Daeth ar y dyddiad hwn: { $day }.
print-not-read-no = Allwn i ddim ei ddarllen.
print-not-read-some = Gallwn i ddarllen rhywfaint ohono.
print-not-read-asks = Mae'n gofyn: { $asks }
print-not-read-by = Mae dyddiad ynddo: { $day }.
print-not-read-explained = Pwy ddywedodd wrtha i beth mae'n ei ddweud: { $name }.
print-not-read-asked-on = Pryd y gofynnais i am eiriau hawdd: { $day }.
print-not-read-asked-name-on = I bwy y gofynnais i am eiriau hawdd: { $name }. Pryd: { $day }.
print-not-read-not-asked = Dydw i ddim wedi gofyn am eiriau hawdd eto.
print-not-read-to-ask = Rydw i eisiau gofyn am eiriau hawdd.
print-not-read-no-answer = Does dim ateb eto.
print-not-read-answer-yes = Cytunon nhw i roi geiriau hawdd.
print-not-read-answer-no = Dydyn nhw ddim yn rhoi geiriau hawdd.
print-not-read-answer-not-yet = Dywedon nhw: ddim eto.
print-write-paper-what = Beth ydy e
print-write-paper-who = Oddi wrth bwy, a phryd
print-write-paper-read = Faint y gallwn i ei ddarllen
print-write-paper-asked = Beth wnes i ofyn amdano, a'r ateb

print-title-my-map = Ble rydw i nawr
print-title-stage-rights = Fy hawliau yma
print-title-law-facts = Am yr wybodaeth hon
print-section-map-now = Ble rydyn ni nawr
print-section-map-past = Beth sydd ar ben
print-section-stage-rights = Fy hawliau yma
print-section-stage-asks = Am beth galla i ofyn
print-map-child = Mae hyn am { $name }.
print-map-me = Mae hyn amdana i.
print-map-ask-start = Rydw i’n gofyn pryd dechreuodd hyn.
print-write-map-who = Am bwy mae hyn
print-write-map-where = Ble rydyn ni nawr
print-write-map-since = Pryd dechreuodd
print-write-right = Fy hawl
print-write-right-asked = Am beth rydw i’n gofyn
print-write-right-said = Beth maen nhw’n ei ddweud
print-law-nation = Mae hyn ar gyfer { $nation }.
print-law-not-lawyers = Wrth fy Ochr ysgrifennodd hyn. Does dim cyfreithiwr wedi edrych arno eto.
print-law-check = Dywedwch beth sydd ddim yn iawn.
print-law-last-day = Gall fod yn ddiwrnod olaf i fi. Dydy Wrth fy Ochr ddim yn rhoi diwrnod iddo.
print-write-law-what = Beth mae’r gyfraith yn ei ddweud
print-write-law-where = Ble mae’n dweud hynny
print-write-law-think = Beth mae cyfreithiwr yn ei ddweud

## The screens

print-ask-what = Beth ydych chi eisiau ei argraffu?
print-kind-my-plan = Fy nghynllun
print-kind-my-dates = Fy nyddiadau
print-kind-my-people = Fy mhobl i
print-kind-for-my-advocate = Y prif bethau i fy eiriolwr
print-kind-told = Sut rydw i'n hoffi cael gwybod
print-kind-my-side = Fy ochr i o fy nyddiadau
print-kind-services = Beth wnaeth gwasanaethau gyda fy nyddiadau
print-kind-week = Fy wythnos
print-kind-month = Fy mis
print-kind-step-book = Fy ngherdyn camau fel llyfr
print-kind-step-sheet = Fy ngherdyn camau ar un dudalen
print-kind-meeting-sheet = Beth sydd gen i yn barod at gyfarfod
print-kind-meeting-after = Beth rydw i'n ei ddweud ar ôl cyfarfod
print-kind-my-report = Fy adroddiad i
print-kind-prompt-cards = Cardiau i'w dal i fyny
print-kind-visit = Tudalen o ymweliad
print-kind-visit-copy = Copi i fy ngweithiwr
print-kind-letter = Fy llythyr i’w anfon
print-kind-letter-easy = Fy llythyr gyda lluniau
print-kind-wall = Wythnos neu fis ar y wal
print-wall-ask = Pa un hoffech chi?
print-wall-week-0 = Yr wythnos hon
print-wall-week-1 = Yr wythnos nesaf
print-wall-month-0 = Y mis hwn
print-wall-month-1 = Y mis nesaf
print-wall-you-week = Rydych chi'n argraffu un wythnos ar gyfer y wal.
print-wall-you-month = Rydych chi'n argraffu un mis ar gyfer y wal.
print-wall-put-week = Argraffu'r wythnos hon ar gyfer y wal
print-wall-put-month = Argraffu'r mis hwn ar gyfer y wal
print-you-print = Rydych chi'n argraffu: { $what }.
print-you-print-empty = Rydych chi'n argraffu taflen wag: { $what }.
print-yes-next = Iawn, nesaf
print-empty-sheet = Gwneud taflen wag, i ysgrifennu arni
print-full-sheet = Rhoi fy ngeiriau ar y daflen

print-ask-eyes = I bwy mae hwn?
print-eyes-me = Fi
    .paper = Mae hwn i fi.
    .said = Mae hwn i chi.
print-eyes-advocate = Fy eiriolwr
    .paper = Mae hwn i fy eiriolwr.
    .said = Mae hwn i'ch eiriolwr.
print-eyes-worker = Fy ngweithiwr
    .paper = Mae hwn i fy ngweithiwr.
    .said = Mae hwn i'ch gweithiwr.
print-eyes-meeting = Cyfarfod
    .paper = Mae hwn ar gyfer cyfarfod.
    .said = Mae hwn ar gyfer cyfarfod.

print-ask-items = Beth sy'n mynd ar y papur?
print-items-lead = Pwyswch ar rywbeth i'w newid.
print-items-none = Does dim byd yma i'w argraffu eto.
print-items-on = { $count ->
    [zero] Does dim byd ar y papur eto.
    [one] Mae 1 peth ar y papur.
    [two] Mae 2 o bethau ar y papur.
    [few] Mae 3 o bethau ar y papur.
    [many] Mae 6 o bethau ar y papur.
   *[other] Mae { $count } o bethau ar y papur.
}
print-item-on = Ar y papur
print-item-off = Ddim ar y papur

print-private-ask = Ydych chi eisiau dangos hyn?
print-private-why = Mae hyn i chi'n unig. Gall pobl gyda'r papur ei ddarllen.
print-private-leave = Gadael hyn allan
print-private-put = Rhoi hyn ar y papur

print-ask-size = Sut ydych chi eisiau iddo edrych?
print-size-16 = Mawr
    .said = Mae'r geiriau'n fawr.
print-size-20 = Mawr iawn
    .said = Mae'r geiriau'n fawr iawn.
print-see = Edrych ar y tudalennau

print-preview-title = Edrychwch ar eich tudalennau
print-making = Mae'r ap Wrth fy Ochr yn gwneud eich tudalennau.
print-pages = { $count ->
    [zero] Does dim tudalennau eto.
    [one] Mae 1 dudalen.
    [two] Mae 2 dudalen.
    [few] Mae 3 tudalen.
    [many] Mae 6 thudalen.
   *[other] Mae { $count } tudalen.
}
    .speech = { $count ->
        [zero] Does dim tudalennau eto.
        [one] Mae un dudalen.
        [two] Mae dwy dudalen.
        [few] Mae tair tudalen.
        [4] Mae pedair tudalen.
        [5] Mae pum tudalen.
        [many] Mae chwe thudalen.
       *[other] Mae { $count } tudalen.
    }
print-pages-long = Mae hynny'n llawer o dudalennau. Gallwch chi adael pethau allan.
print-private-count = { $count ->
    [zero] Does dim byd ar y papur i chi'n unig.
    [one] Mae 1 peth ar y papur i chi'n unig.
    [two] Mae 2 o bethau ar y papur i chi'n unig.
    [few] Mae 3 o bethau ar y papur i chi'n unig.
    [many] Mae 6 o bethau ar y papur i chi'n unig.
   *[other] Mae { $count } o bethau ar y papur i chi'n unig.
}
print-page-picture = Tudalen { $page } o { $pages }
print-page-alt = { $title }: dyma dudalen { $page }.
print-change = Newid beth sydd ar y papur
print-on-paper = Argraffu ar bapur
print-make-file = Gwneud ffeil
print-later = Argraffu wedyn

print-which-printer = Pa argraffydd?
print-viewer = Agor ac argraffu
print-printer-usual = Hwn rydych chi'n ei ddefnyddio fel arfer.
print-printer-list = Efallai y bydd yr argraffydd yn cadw copi am ddiwrnod.
print-sent = Mae'r tudalennau ar eu ffordd i'r argraffydd.
print-file-made = Mae eich ffeil yn barod.
print-file-care = Gall unrhyw un sydd â'r ffeil ei darllen.
print-later-kept = Mae hyn nawr ar y dudalen Argraffu wedyn.
print-later-see = Gweld y dudalen Argraffu wedyn
print-back-to-pages = Yn ôl i'r tudalennau

print-none-title = Does dim argraffydd yma.
print-none-do = Gallwch chi ei gael ar bapur o hyd:
print-none-file = Gwneud ffeil ar gof bach.
    .note = Gall llyfrgell neu'ch gweithiwr ei hargraffu.
print-none-later = Cadw hyn tan wedyn.
    .note = Argraffu pan fydd argraffydd.
print-none-copy = Copïo hyn â llaw.
    .note = Mae'r tudalennau'n aros yn fawr ar y sgrin.
print-look-again = Chwilio am argraffydd eto

print-laters-title = Argraffu wedyn
print-laters-lead = Mae'r rhain yn aros am argraffydd.
print-laters-empty = Does dim byd yn aros am argraffydd.
print-laters-do = Argraffu rhywbeth
print-laters-kept-on = Dyddiad cadw: { $day }.
print-laters-look = Edrych ac argraffu
print-laters-away = Rhoi i gadw
print-laters-away-said = Rydych chi wedi rhoi hyn i gadw. Does dim byd ar goll.
print-laters-undo = Cael yn ôl
print-to-laters = Gweld beth sy'n aros am argraffydd
print-section-words = Geiriau yn y papur hwn
print-section-puzzles = Beth doeddwn i ddim yn ei ddeall
print-puzzle-think = Rydw i'n meddwl ei fod yn golygu: { $means }
print-puzzle-means = Mae'n golygu

print-title-wallet = Fy ngherdyn ar gyfer fy waled
print-kind-wallet = Fy ngherdyn ar gyfer fy waled
print-section-wallet = Os aiff pethau o’u lle
print-wallet-cut = Torrwch ar hyd y llinell.
print-wallet-fold = Plygwch y cerdyn unwaith.
print-wallet-if = Os
print-wallet-then = Wedyn rydw i’n gwneud hyn
print-wallet-call = Rydw i’n ffonio
print-kind-profile = Un dudalen amdana i
print-kind-passport = Fy mhasbort siarad
print-kind-court-needs = Beth sydd ei angen arna i yn y llys
print-kind-advocate-card = Rydw i eisiau eiriolwr
print-eyes-court = Fy nghyfreithiwr a’r barnwr
    .paper = Mae hwn i’m cyfreithiwr a’r barnwr.
    .said = Mae hwn i’ch cyfreithiwr a’r barnwr.
print-more = Mwy i’w argraffu

## Tudalennau i fy eiriolwr, fy ngeiriau, a geiriau heb luniau

print-kind-advocate-page = Un dudalen i fy eiriolwr
print-kind-advocate-long = Popeth i fy eiriolwr
print-kind-words = Fy ngeiriau
print-ask-long = Pa mor hir ydych chi eisiau iddo fod?
print-long-for-my-advocate = Tudalennau hawdd
    .note = Geiriau mawr a lluniau
    .said = Byddwch chi'n argraffu tudalennau hawdd.
print-long-advocate-page = Un dudalen
    .note = I bobl heb lawer o amser
    .said = Byddwch chi'n argraffu un dudalen.
print-long-advocate-long = Popeth
    .note = Gyda phob dydd ac enw
    .said = Byddwch chi'n argraffu popeth rydych chi'n ei ddewis.
print-left-out = Does dim lle i bopeth yma. Mae'r dudalen yn dweud hynny.
print-size-words = Geiriau'n unig
    .said = Mae'r geiriau'n fawr. Does dim lluniau.

print-kind-could-not-read = Papurau na allwn i eu darllen
print-kind-my-map = Ble rydw i nawr
print-kind-stage-rights = Fy hawliau yma
print-kind-law-facts = Am yr wybodaeth hon

print-kind-timeline = Beth ddigwyddodd, ddydd ar ôl dydd
print-kind-pack = Sawl papur mewn un pecyn
print-kind-visits = Fy ymweliadau
print-kind-letters = Fy llythyrau
print-kind-step-cards = Fy nghardiau camau
print-group-advocate = I fy eiriolwr
print-group-advocate-note = Un papur, neu sawl papur
print-group-meeting = Ar gyfer cyfarfod
print-group-meeting-note = Beth sy'n barod gennych chi, a chardiau i'w dangos
print-group-me = Amdana i
print-group-me-note = Sut i ddweud pethau wrthoch chi
print-group-dates = Fy nyddiadau
print-group-dates-note = I'r wal, a beth ddigwyddodd
print-group-other = Mwy o bapurau
print-group-other-note = Eich pobl, llythyrau a chardiau
print-parts-ask = Pa bapurau ydych chi eisiau?
print-parts-more = Gweld mwy o bapurau
print-parts-first = Gweld y papurau cyntaf
print-parts-none = Dewiswch 1 papur neu fwy.
print-parts-count = { $count ->
    [zero] Does dim papur yn y pecyn.
    [one] Mae 1 papur yn y pecyn.
    [two] Mae 2 bapur yn y pecyn.
    [few] Mae 3 phapur yn y pecyn.
    [many] Mae 6 phapur yn y pecyn.
   *[other] Mae { $count } papur yn y pecyn.
}
print-pack-items-lead = Pwyswch bapur i ddewis beth sydd arno.
