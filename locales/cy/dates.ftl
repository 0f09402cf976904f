# My dates: the list, one date, and adding a date one question at a time.

# The list
dates-title = Fy nyddiadau
dates-add = Ychwanegu dyddiad
dates-print = Argraffu
dates-today = Heddiw
dates-tomorrow = Yfory
dates-nothing-today = Does dim dyddiad heddiw.
dates-no-day = Dim diwrnod eto
dates-see-before = Gweld y dyddiau cyn heddiw
dates-see-away = Gweld dyddiadau wedi'u rhoi i gadw
dates-see-earlier = Gweld y dyddiau cyn y rhain
dates-away-more = Gweld mwy o ddyddiadau wedi'u rhoi i gadw
dates-before-title = Cyn heddiw
dates-before-none = Does dim byd yma o'r dyddiau cyn heddiw.
dates-away-title = Dyddiadau wedi'u rhoi i gadw
dates-away-none = Does dim dyddiadau wedi'u rhoi i gadw.
dates-back-to-list = Gweld fy nyddiadau
dates-empty = Dim dyddiadau yma eto.
dates-not-finished = Gallwch chi ychwanegu'r diwrnod a'r amser.
dates-carry-on = Ymlaen
dates-carry-on-what = Ymlaen: { $what }
dates-more-people = { $count ->
    [zero] neb arall
    [one] { $count } arall
    [two] { $count } arall
    [few] { $count } arall
    [many] { $count } arall
   *[other] { $count } arall
}

# One date, in words
dates-no-time = Dim amser eto
dates-today-at = Heddiw, { $time }
dates-tomorrow-at = Yfory, { $time }
dates-day-at = { $day }, { $time }
dates-about = Tua { $long }
dates-comes = Mae { $name } yn dod
dates-with = Gyda: { $name }
dates-they-come = Maen nhw'n dod atoch chi
dates-on-phone = Ar y ffôn
dates-on-video = Ar alwad fideo
dates-walk = Rydych chi'n cerdded
dates-bus = Rydych chi'n mynd ar y bws
dates-car = Rydych chi'n mynd mewn car
dates-taxi = Rydych chi'n mynd mewn tacsi
dates-train = Rydych chi'n mynd ar y trên

# One date, as a page
dates-line-kind = Beth
dates-line-day = Diwrnod
dates-line-time = Amser
dates-line-long = Am faint
dates-line-where = Ble
dates-line-way = Sut i gyrraedd
dates-line-who = Pwy sy'n dod
dates-line-why = Pam
dates-line-questions = Fy nghwestiynau
dates-line-bring = Pethau i ddod â nhw
dates-line-repeat = Yn dod eto
dates-line-heard = Sut glywsoch chi am hyn
dates-change = Newid
dates-change-what = Newid: { $what }
dates-change-day = Newid y diwrnod
dates-change-time = Newid yr amser
dates-ready = Yn barod
dates-not-ready = Ddim yn barod eto
dates-put-away = Rhoi i gadw
dates-is-away = Mae'r dyddiad hwn wedi'i roi i gadw. Does dim byd ar goll.
dates-gone = Dydy'r dyddiad hwn ddim yma.
dates-more-title = Gallwch chi ychwanegu mwy
dates-more-long = Am faint mae'n para
dates-more-where = Ble mae'n digwydd
dates-more-why = Pam mae'n digwydd
dates-more-questions = Fy nghwestiynau
dates-more-bring = Pethau i ddod â nhw
dates-more-repeat = Mae'n dod eto
dates-more-heard = Sut glywsoch chi am hyn
dates-clash = Mae gennych chi ddyddiad arall ar yr un amser.
dates-clash-do = Gallwch chi gadw'r ddau. Gallwch chi ofyn am gael symud un.
dates-clash-say = { $what }: { $when }.

# Adding a date: the first page
dates-start-title = Ychwanegu dyddiad
dates-start-what = Cadwch ddyddiad yma i'ch helpu i gofio.
dates-start-long = Mae'n cymryd tua 2 funud.
dates-start-stop = Gallwch chi stopio unrhyw bryd. Mae eich atebion yn aros yma.
dates-start-yes = Dechrau

# What kind
dates-kind-title = Pa fath o ddyddiad yw hwn?
dates-kind-mine = Gyda phobl rydych chi'n eu nabod
dates-kind-all = Mathau eraill o ddyddiad
dates-kind-other = Gweld pob math
dates-kind-group-health = Iechyd
dates-kind-group-social = Fy ngweithwyr
dates-kind-group-meetings = Cyfarfodydd a'r llys
dates-kind-group-child = Fy mhlentyn
dates-kind-group-mine = Fy mywyd
dates-kind-own-label = Eich geiriau eich hun
dates-kind-own-hint = Fel hyn: Dosbarth coginio
dates-kind-answer-none = Dewiswch fath o ddyddiad.
dates-kind-answer = Eich dewis: { $what }
dates-kind-yes = Iawn, nesaf

# Who comes
dates-who-title = Pwy sy'n dod?
dates-who-lead = Gallwch chi ddewis mwy nag un person.
dates-who-new = Rhywun newydd
dates-who-new-add = Iawn, ychwanegwch nhw
dates-who-none-yet = Dydy eich pobl ddim yma eto.
dates-who-not-known = Dydw i ddim yn gwybod eto
dates-who-show-more = Dangos mwy o bobl
dates-who-answer-none = Does dim rhaid ateb hyn.
dates-who-yes = Iawn, nesaf

# Which day
dates-day-title = Pa ddiwrnod?
dates-day-today = Heddiw
dates-day-tomorrow = Yfory
dates-day-not-known = Dydw i ddim yn gwybod eto
dates-day-gone = Mae'r diwrnod hwn wedi mynd heibio. Gallwch chi gadw'r dyddiad o hyd.
dates-day-answer-none = Dewiswch ddiwrnod.
dates-day-answer-not-known = Dydych chi ddim yn gwybod y diwrnod eto.
dates-day-answer = Diwrnod: { $day }, { $near }.
dates-day-yes = Iawn, y diwrnod hwn
dates-day-yes-not-known = Iawn, nesaf

# What time
dates-time-title = Faint o'r gloch?
dates-time-morning = Bore
dates-time-afternoon = Prynhawn
dates-time-evening = Gyda'r nos
dates-time-part = Rhan o'r dydd
dates-time-hour = Pa awr?
dates-time-minutes = Pa funudau?
dates-time-not-known = Dydw i ddim yn gwybod eto
dates-time-type = Neu ysgrifennwch yr amser
# The program reads the digits, not "hanner awr wedi 2".
dates-time-type-hint = Fel hyn: 2:30
dates-time-which = Yn y bore neu yn y prynhawn?
dates-time-which-night = Pa un o'r amseroedd hyn?
dates-time-answer-none = Dewiswch amser.
dates-time-answer-not-known = Dydych chi ddim yn gwybod yr amser eto.
dates-time-answer = Amser dechrau: { $time }.
dates-time-yes = Iawn, yr amser hwn
dates-time-yes-not-known = Iawn, nesaf

# How long
dates-long-title = Am faint mae'n para?
dates-long-not-known = Dydw i ddim yn gwybod eto
dates-long-answer-none = Dydych chi ddim yn gwybod am faint eto.
dates-long-answer = Mae'n para tua { $long }.
dates-long-yes = Iawn, cadw hyn

# Where
dates-where-title = Ble mae'n digwydd?
dates-where-they-come = Maen nhw'n dod ata i
dates-where-i-go = Rydw i'n mynd yno
dates-where-phone = Ar y ffôn
dates-where-video = Ar alwad fideo
dates-where-place = Enw'r lle
dates-where-place-hint = Fel hyn: Swyddfa'r cyngor, Heol y Farchnad
dates-where-places = Lleoedd rydych chi'n eu nabod
dates-where-home = Fy nghartref
dates-where-how = Sut ydych chi'n cyrraedd yno?
dates-where-walk = Cerdded
dates-where-bus = Bws
dates-where-car = Car
dates-where-taxi = Tacsi
dates-where-train = Trên
dates-where-way = Y ffordd, yn eich geiriau eich hun
dates-where-way-hint = Fel hyn: Bws 8 i'r llyfrgell
dates-where-answer-none = Does dim rhaid ateb hyn.
dates-where-next = Iawn, nesaf
dates-where-yes = Iawn, cadw hyn

# Why, and my questions
dates-why-title = Pam mae'n digwydd?
dates-why-label = Pam rydych chi'n cwrdd
dates-why-hint = Fel hyn: Rydyn ni'n siarad am y feithrinfa
dates-why-questions = Fy nghwestiynau
dates-why-questions-lead = Dewiswch gwestiwn, neu ysgrifennwch eich cwestiwn eich hun.
dates-why-ask-next = Beth sy'n digwydd nesaf?
dates-why-ask-easy = Allwch chi ddweud hyn mewn geiriau hawdd?
dates-why-ask-paper = Ga i hwn ar bapur?
dates-why-ask-advocate = Gaiff fy eiriolwr ddod?
dates-why-own = Eich cwestiwn eich hun
dates-why-add = Ychwanegu'r cwestiwn hwn
dates-why-remove = Tynnu: { $what }
dates-why-remove-short = Tynnu
dates-why-answer-none = Does dim rhaid ateb hyn.
dates-why-answer-why = Rydych chi wedi ysgrifennu pam.
dates-why-answer-questions = { $count ->
    [zero] Does gennych chi ddim cwestiynau eto.
    [one] Mae gennych chi { $count } cwestiwn.
    [two] Mae gennych chi { $count } o gwestiynau.
    [few] Mae gennych chi { $count } o gwestiynau.
    [many] Mae gennych chi { $count } o gwestiynau.
   *[other] Mae gennych chi { $count } o gwestiynau.
}
dates-why-yes = Iawn, cadw hyn

# What to bring
dates-bring-title = Pa bethau sy'n dod gyda chi?
dates-bring-bag = Bag
dates-bring-red-book = Llyfr coch
dates-bring-papers = Papurau
dates-bring-diary = Dyddiadur
dates-bring-glasses = Sbectol
dates-bring-keys = Allweddi
dates-bring-bus-pass = Pàs bws
dates-bring-snack = Byrbryd
dates-bring-drink = Diod
dates-bring-list = Fy rhestr
dates-bring-nappies = Cewynnau neu glytiau
dates-bring-toy = Tegan
dates-bring-show-more = Dangos mwy o bethau
dates-bring-own = Rhywbeth arall
dates-bring-add = Ychwanegu hyn
dates-bring-answer-none = Does dim rhaid ateb hyn.
dates-bring-answer = Yn dod gyda chi: { $things }.
dates-bring-yes = Iawn, cadw hyn

# Is this right?
dates-check-title = Ydy hyn yn iawn?
dates-check-answer = Mae'r dyddiad hwn ar y dudalen Fy nyddiadau.
dates-check-yes = Ydy, mae hyn yn iawn
