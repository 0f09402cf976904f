# Cyfarfodydd: paratoi, cardiau i'w dangos yno, a beth i'w ddweud wedyn. Mae geiriau'r papur yn print.ftl.

meeting-other = Cyfarfod arall

## Beth yw pob math o gyfarfod, mewn un frawddeg. Os na chafodd ei ddarllen yn y ffynhonnell, mae'n dweud "Yn aml".

meeting-kind-team-around-the-family = Mae pobl sy'n helpu eich teulu yn cwrdd â chi.
meeting-kind-child-in-need-meeting = Mae pobl yn siarad am yr help i'ch teulu.
meeting-kind-child-protection-conference = Cyfarfod mawr am gadw eich plentyn yn ddiogel.
meeting-kind-review-child-protection-conference = Mae pobl yn edrych sut mae'r cynllun amddiffyn yn gweithio.
meeting-kind-core-group = Cyfarfod bach o'r bobl sy'n gweithio ar y cynllun.
meeting-kind-family-group-conference = Mae eich teulu'n gwneud cynllun gyda'i gilydd.
meeting-kind-pre-proceedings-meeting = Cyfarfod cyn i'r cyngor fynd i'r llys efallai.
meeting-kind-pre-proceedings-meeting-northern-ireland = Cyfarfod i drio peidio â mynd i'r llys.
meeting-kind-hearing = Cyfarfod yn y llys.
meeting-kind-child-in-care-review = Cyfarfod i weld sut mae pethau i'ch plentyn mewn gofal.
meeting-kind-looked-after-review-northern-ireland = Cyfarfod i weld sut mae pethau i'ch plentyn mewn gofal.
meeting-kind-review-of-my-plan-england = Mae'r cyngor yn edrych eto ar eich cynllun chi.
meeting-kind-review-of-my-plan-wales = Mae'r cyngor yn edrych eto ar eich cynllun chi.
meeting-kind-child-protection-planning-meeting = Cyfarfod mawr am gadw eich plentyn yn ddiogel.
meeting-kind-childrens-hearing = Mae 3 o bobl yn penderfynu am eich plentyn.
meeting-kind-proof-hearing = Mae'r sheriff yn penderfynu a yw'r rhesymau'n wir.
meeting-kind-laac-review = Cyfarfod am eich plentyn sy'n byw oddi cartref.
meeting-kind-looked-after-at-home-review = Cyfarfod am eich plentyn sydd gartref gyda gorchymyn.
meeting-kind-case-conference = Cyfarfod mawr am gadw eich plentyn yn ddiogel.
meeting-kind-other = Mae pobl yn cwrdd â chi i siarad.

## Beth all pobl ei benderfynu yno

meeting-decides-help = Yn aml, maen nhw'n cytuno pa help sydd i chi. Gallwch chi ddweud na.
meeting-decides-help-plan = Yn aml, maen nhw'n penderfynu pa help sydd yn y cynllun.
meeting-decides-protection = Yn aml, maen nhw'n penderfynu a oes angen cynllun amddiffyn.
meeting-decides-ends = Yn aml, maen nhw'n penderfynu a yw'r cynllun yn dod i ben.
meeting-decides-how = Yn aml, maen nhw'n penderfynu sut i weithio ar y cynllun.
meeting-decides-family = Yn aml, eich teulu sy'n penderfynu beth sydd yn y cynllun.
meeting-decides-court-next = Yn aml, maen nhw'n dweud beth sy'n gorfod newid. Y cyngor sy'n penderfynu am y llys.
meeting-decides-court-next-trust = Yn aml, maen nhw'n dweud beth sy'n gorfod newid. Yr ymddiriedolaeth sy'n penderfynu am y llys.
meeting-decides-judge = Yn aml, y barnwr sy'n penderfynu beth sy'n digwydd nesaf.
meeting-decides-care-plan = Maen nhw'n edrych ar y cynllun cyn newid mawr. Maen nhw'n gorfod gofyn beth rydych chi eisiau.
meeting-decides-care-plan-often = Yn aml, maen nhw'n edrych ar y cynllun i'ch plentyn.
meeting-decides-contact = Maen nhw'n edrych ar amser teulu. Maen nhw'n edrych a all y gorchymyn ddod i ben.
meeting-decides-my-help = Gallan nhw newid eich help chi.
meeting-decides-panel = Gallan nhw wneud gorchymyn. Gall ddweud ble mae eich plentyn yn byw.
meeting-decides-sheriff = Mae'r sheriff yn penderfynu a yw'r rhesymau'n wir.
meeting-decides-not-known = Gofynnwch beth gallan nhw ei benderfynu. Gall eich eiriolwr ofyn hefyd.

## Beth i ddod ag ef

meeting-bring-my-plan = Fy nghynllun
meeting-bring-papers = Papurau
meeting-bring-diary = Dyddiadur
meeting-bring-glasses = Sbectol
meeting-bring-drink = Diod
meeting-bring-snack = Byrbryd
meeting-bring-list = Fy rhestr
meeting-bring-letter = Y llythyr
meeting-bring-report = Fy adroddiad i
meeting-bring-photo = Llun
meeting-bring-red-book = Fy llyfr coch
meeting-bring-phone = Fy ffôn
meeting-bring-family = Enwau fy nheulu

## Y cyfarfod

meeting-door-prepare = Paratoi
    .note = Dywedwch beth rydych chi eisiau yno.
meeting-door-cards = Yn y cyfarfod
    .note = Daliwch gerdyn i fyny.
meeting-door-after = Wedyn
    .note = Dywedwch beth benderfynodd pobl.
meeting-now = Nawr
meeting-no-date = Dim diwrnod eto
meeting-open-date = Gweld y dyddiad
meeting-open-about = Beth yw'r cyfarfod hwn?
meeting-open-report = Fy adroddiad i
meeting-open-print = Argraffu
meeting-row = Fy nghyfarfod
meeting-row-note = Paratoi a gwneud cardiau.
meeting-print-ask = Beth ydych chi eisiau ei argraffu?
meeting-print-sheet = Beth sydd gen i yn barod
meeting-print-after = Beth rydw i'n ei ddweud wedyn
meeting-print-report = Fy adroddiad i
meeting-print-cards = Cardiau i'w dal i fyny

## Hafan

meeting-home = Mae cyfarfod gennych chi cyn hir
meeting-home-go = Paratoi
meeting-home-later = Dim nawr

## Paratoi

meeting-lead = Gallwch chi stopio, a mynd ymlaen wedyn.
meeting-kind-ask = Pa fath o gyfarfod yw hwn?
meeting-kind-more = Mwy o fathau
meeting-kind-said = Dyma'r math: { $kind }.
meeting-about-decides = Beth gallan nhw ei benderfynu
meeting-about-there = Pwy sy'n dod yn aml
meeting-about-from = Ble gwnaethon ni ddarllen hyn
meeting-about-from-on = O: { $name }. Dyddiad darllen: { $day }.
meeting-about-not-sure = Dydyn ni ddim yn siŵr am hyn. Gofynnwch i'ch eiriolwr.
meeting-about-next = Rydw i wedi darllen hyn
meeting-words-ask = Geiriau i'w gwybod
meeting-words-lead = Efallai y bydd pobl yn dweud y geiriau hyn.
meeting-words-next = Rydw i wedi gweld y rhain
meeting-who-ask = Pwy sy'n dod i'r cyfarfod?
meeting-who-lead = Yn aml maen nhw'n dod hefyd: { $names }.
meeting-who-said = Maen nhw'n dod: { $names }.
meeting-points-ask = Beth ydych chi eisiau ei ddweud?
meeting-points-lead = Mae lle i 3 pwynt.
meeting-point = Pwynt { $number }
meeting-point-hint = Er enghraifft: Mwy o help gyda'r nos.
meeting-points-from = O'ch cynllun chi
meeting-points-said = Eich pwynt cyntaf: { $what }
meeting-questions-ask = Beth ydych chi eisiau ei ofyn?
meeting-questions-lead = Mae lle i 3 chwestiwn.
meeting-question = Cwestiwn { $number }
meeting-question-hint = Er enghraifft: Pwy all helpu gyda'r nos?
meeting-questions-from = Gallwch chi ddewis un
meeting-questions-said = Eich cwestiwn cyntaf: { $what }
meeting-bring-ask = Pa bethau sy'n dod gyda chi?
meeting-with-ask = Pwy sy'n dod gyda chi?
meeting-with-none = Rydw i'n mynd ar fy mhen fy hun
meeting-with-name = Eu henw
meeting-with-other = Rhywun arall
meeting-with-said = Yn dod gyda chi: { $names }.
meeting-with-said-none = Rydych chi'n mynd ar eich pen eich hun.
meeting-stop-ask = Sut ydych chi'n dweud stop yno?
meeting-stop-own = Dywedwch yn eich ffordd chi
meeting-stop-said = Rydych chi'n dweud stop fel hyn: { $words }
meeting-changes-ask = Beth ydych chi angen ei newid?
meeting-changes-lead = Gallwch chi ddewis mwy nag un.
meeting-changes-more = Mwy o ddewisiadau
meeting-changes-own = Rhywbeth arall
meeting-changes-said = Rydych chi angen hyn: { $words }
meeting-not-given-ask = Pa help sydd ddim yn dod?
meeting-not-given-lead = Dewiswch yr help rydych chi eisiau siarad amdano.
meeting-not-given-none = Does dim help yma eto. Gallwch chi ei ychwanegu.
meeting-not-given-add = Ychwanegu help gofynnais i amdano
meeting-not-given-said = Rydych chi'n siarad am hyn: { $words }.
meeting-well-ask = Beth sy'n gweithio'n dda?
meeting-well-hint = Er enghraifft: Mae Leo'n mynd i'r gwely mewn pryd.
meeting-worry-ask = Beth sy'n eich poeni?
meeting-worry-hint = Er enghraifft: Mae'r nosweithiau'n anodd.
meeting-would-help-ask = Beth fyddai'n helpu?
meeting-would-help-hint = Er enghraifft: Gweithiwr gyda'r nos.
meeting-own-words = Yn eich geiriau chi
meeting-ready-ask = Ydy hyn yn iawn?
meeting-ready-said = Rydych chi'n barod.
meeting-ready-done = Iawn, wedi gorffen
meeting-ready-print = Iawn, argraffu
meeting-ready-more = Paratoi mwy
meeting-ready-cards = Gweld fy nghardiau
meeting-space-points = Pwy sy'n gweld eich pwyntiau ar bapur?
meeting-space-report = Pwy sy'n gweld eich adroddiad ar bapur?
meeting-space-own = Pwy sy'n gweld hyn ar bapur?
meeting-check-kind = Math o gyfarfod
meeting-check-who = Pwy sy'n dod
meeting-check-points = Fy mhwyntiau
meeting-check-questions = Fy nghwestiynau
meeting-check-bring = Pethau i ddod â nhw
meeting-check-with = Pwy sy'n dod gyda fi
meeting-check-stop = Sut rydw i'n dweud stop
meeting-check-changes = Beth rydw i ei angen
meeting-check-not-given = Help sydd ddim yn dod
meeting-check-well = Beth sy'n gweithio'n dda
meeting-check-worry = Beth sy'n fy mhoeni
meeting-check-would-help = Beth fyddai'n helpu
meeting-check-date = Y cyfarfod

## Cyfarfod cyn hir

meeting-soon-ask = Pa gyfarfod yw hwn?
meeting-soon-lead = Mae hyn yn cymryd tua 10 munud. Gallwch chi stopio.
meeting-soon-add = Ychwanegu dyddiad
meeting-soon-said = { $kind }. { $when }

## Cardiau

meeting-card-of = { $number } o { $count }
meeting-card-before = Cerdyn cynt
meeting-card-next = Cerdyn nesaf
meeting-card-first = Cerdyn cyntaf
meeting-cards-short = Cardiau unrhyw bryd
meeting-card-short-easy-read = Geiriau hawdd
meeting-card-short-breaks = Egwyl
meeting-card-short-do-not-agree = Dydw i ddim yn cytuno
meeting-card-short-writing = Ysgrifennu hyn

## Wedyn

meeting-decided-ask = Beth benderfynodd pobl?
meeting-decided-hint = Er enghraifft: Mae'r cynllun yn mynd ymlaen.
meeting-mine-ask = Beth wnaethoch chi ei addo?
meeting-theirs-ask = Beth wnaethon nhw ei addo?
meeting-mine-add = Ychwanegu fy addewid i
meeting-theirs-add = Ychwanegu eu haddewid nhw
meeting-promises-none = Dim addewidion yma eto.
meeting-promises-said = Gallwch chi weld y rhain yn Addewidion.
meeting-next-ask = Pryd mae'r cyfarfod nesaf?
meeting-next-said = Y cyfarfod nesaf: { $day }.
meeting-next-none = Dydych chi ddim yn gwybod y diwrnod eto.
meeting-next-add = Rhoi hyn yn Fy nyddiadau
meeting-next-added = Mae hyn yn Fy nyddiadau nawr.
meeting-next-see = Gweld y dyddiad hwn
meeting-agreed-ask = Beth wnaethoch chi ei dderbyn?
meeting-agreed-lead = Gallwch chi newid eich meddwl, a dweud hynny.
meeting-agreed-hint = Er enghraifft: Mae Ben yn dod ddydd Gwener.
meeting-not-understood-ask = Beth wnaethoch chi ddim ei ddeall?
meeting-not-understood-label = Y geiriau
meeting-not-understood-add = Ychwanegu hyn
meeting-not-understood-said = Gallwch chi ofyn am y geiriau hyn.
meeting-feeling-ask = Sut ydych chi'n teimlo nawr?
meeting-feeling-happy = Yn hapus
meeting-feeling-okay = Yn iawn
meeting-feeling-sad = Yn drist
meeting-feeling-angry = Yn grac
meeting-feeling-worried = Yn poeni
meeting-feeling-said = Dyma sut rydych chi'n teimlo: { $what }.
meeting-notes-ask = Ydy'r nodiadau'n iawn?
meeting-notes-lead = Mae rhywun yn anfon nodiadau o'r cyfarfod atoch chi.
meeting-notes-right = Maen nhw'n iawn
meeting-notes-not-right = Mae rhywbeth yn anghywir
meeting-notes-not-here = Dydyn nhw ddim yma eto
meeting-notes-right-said = Rydych chi'n dweud bod y nodiadau'n iawn.
meeting-notes-not-right-said = Rydych chi'n dweud bod rhywbeth yn anghywir.
meeting-notes-not-here-said = Rydych chi'n aros am y nodiadau.
meeting-notes-letter = Gofyn iddyn nhw gywiro hyn
meeting-not-right-label = Beth sy'n anghywir?
meeting-said-ask = Ydy hyn yn iawn?
meeting-said-said = Rydych chi wedi ei ddweud.
meeting-check-decided = Beth benderfynodd pobl
meeting-check-mine = Fy addewidion i
meeting-check-theirs = Eu haddewidion nhw
meeting-check-next = Pryd mae'r cyfarfod nesaf
meeting-check-agreed = Beth wnes i ei dderbyn
meeting-check-not-understood = Beth wnes i ddim ei ddeall
meeting-check-feeling = Sut rydw i'n teimlo
meeting-check-notes = Y nodiadau
