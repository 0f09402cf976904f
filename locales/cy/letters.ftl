# Letters that the parent sends: the screens first, then the words of the letters themselves, which the parent says.

## My letters

letters-lead = Y llythyrau anfonoch chi, a’r atebion.
letters-empty = Dim llythyrau eto. Gwnewch un gyda lluniau.
letters-add = Gwneud llythyr
letters-to = At: { $name }
letters-to-open = Chi sy’n ysgrifennu’r enw ar bapur.
letters-state-new = Dydych chi ddim wedi ei anfon eto.
letters-state-waits = Diwrnod anfon: { $day }. Dim ateb eto.
letters-state-past = Dim ateb eto. Edrychwch eto nawr.
letters-state-yes = Cytuno oedd yr ateb.
letters-state-no = Peidio â chytuno oedd yr ateb.
letters-state-not-yet = Yr ateb oedd: dim eto.

## Which letter

letter-which = Am beth rydych chi eisiau ysgrifennu?
letter-which-lead = Chi sy’n dewis lluniau. Mae’r llythyr yn ysgrifennu ei hun.
letter-group-papers = Papurau a chyfarfodydd
letter-group-help = Help i fi a fy nheulu
letter-group-wrong = Dydy rhywbeth ddim yn iawn
letter-group-papers-note = Papurau hawdd, a diwrnod newydd
letter-group-help-note = Help nawr, ac eiriolwr
letter-group-wrong-note = Dydw i ddim yn cytuno, neu rydw i’n cwyno
letter-which-one = Pa lythyr rydych chi ei eisiau?

## What the parent hears first

letter-care-title = Cyn i chi ysgrifennu
letter-care-go = Ysgrifennu’r llythyr
letter-for-advocate = Drwy lythyr
letter-care-help-now = Efallai byddan nhw hefyd yn edrych a yw eich plentyn yn ddiogel. Gall eiriolwr eich helpu i ofyn.
letter-care-move-meeting = Ai llys neu wrandawiad yw hwn? Gofynnwch i’ch cyfreithiwr yn gyntaf. Mae’r amser yn aros nes iddyn nhw gytuno.
letter-care-disagree = Ai llys neu wrandawiad sydd wedi penderfynu? Gofynnwch i’ch cyfreithiwr heddiw. Dydy’r llythyr hwn ddim yn newid eu penderfyniad.
letter-care-complain = Peidiwch ag aros yn hir. Mae diwrnod olaf i hyn. Gall eiriolwr eich helpu.

## One question a page

letter-who-ask = At bwy rydych chi’n ei anfon?
letter-who-often = Yn aml at: { $role }
letter-who-none = Dydw i ddim yn gwybod eto
letter-who-other = Eu henw a’u cyfeiriad
letter-who-other-hint = Yr enw yn gyntaf. Gall y cyfeiriad aros.
letter-who-address = Eu cyfeiriad
letter-who-address-hint = Gallwch adael hyn allan.
letter-who-said = Mae’n mynd at { $name }.
letter-who-open = Chi sy’n ysgrifennu’r enw ar y papur.
letter-office-england = Gwasanaethau plant y cyngor
letter-office-wales = Gwasanaethau plant y cyngor
letter-office-scotland = Gwaith cymdeithasol y cyngor
letter-office-northern-ireland = Yr ymddiriedolaeth iechyd a gofal cymdeithasol
letter-date-ask = Pa ddyddiad yw hwn?
letter-date-none = Dim un o fy nyddiadau
letter-date-more = Dangos mwy o ddyddiadau
letter-about-ask = Am beth mae’r llythyr?
letter-about-lead = Dywedwch pa bapur, diwrnod neu gynllun.
letter-about-label = Mae’n sôn am hyn
letter-about-said = Mae’n sôn am hyn: { $what }
letter-about-open = Rydych chi’n gadael hyn allan.
letter-ticks-ask = Beth rydych chi eisiau ei ddweud?
letter-ticks-lead = Dewiswch un neu fwy.
letter-ticks-said = { $count ->
    [zero] Dydych chi ddim yn dewis dim yma.
    [one] Rydych chi’n dweud 1 peth.
    [two] Rydych chi’n dweud 2 beth.
    [few] Rydych chi’n dweud 3 pheth.
    [many] Rydych chi’n dweud 6 pheth.
   *[other] Rydych chi’n dweud { $count } peth.
}
letter-own-ask = Beth rydych chi eisiau ei ddweud eich hun?
letter-own-lead = Dewiswch frawddeg, neu ysgrifennwch un.
letter-own-open = Mae lle ar y papur i’ch geiriau chi.
letter-from-ask = I ble maen nhw’n anfon yr ateb?
letter-from-lead = Dywedwch eich cyfeiriad neu eich rhif ffôn.
letter-from-label = Fy nghyfeiriad neu fy rhif ffôn
letter-from-said = Yma maen nhw’n eich ateb.
letter-from-open = Chi sy’n ei ysgrifennu ar y papur.
letter-when-ask = Pryd rydych chi eisiau ateb?
letter-when-lead = Mae’r llythyr yn gofyn am y diwrnod hwn. Edrychwch eto bryd hynny.
letter-when-said = Rydych chi’n gofyn am ateb erbyn: { $day }.
letter-when-open = Dydych chi ddim yn gofyn am ddiwrnod.
letter-check = Ai dyma eich llythyr?
letter-check-change = Newid rhywbeth
letter-check-keep = Cadw fy llythyr
letter-check-said = Gwrandewch arno yn gyntaf. Wedyn cadwch e.
letter-change-who = At bwy mae’n mynd
letter-change-about = Am beth mae’n sôn
letter-change-ticks = Beth mae’n ei ddweud
letter-change-own = Fy ngeiriau fy hun
letter-change-from = Fy nghyfeiriad
letter-change-when = Pryd i ateb
letter-no-law = Mae’r llythyr hwn yn gofyn yn garedig. Does dim cyfraith ynddo.

## One letter

letter-print = Argraffu fy llythyr
letter-print-ask = Sut rydych chi eisiau eich llythyr?
letter-print-send = I’w anfon
letter-print-send-note = Llythyr mewn print bach, i’w lofnodi
letter-print-easy = I fi ei gadw
letter-print-easy-note = Fy llythyr gyda lluniau
letter-i-sent = Rydw i wedi ei anfon
letter-not-sent = Dydw i ddim wedi ei anfon
letter-answered = Fe ddaeth ateb
letter-look = Edrych eto wedyn
letter-again = Gwneud un newydd yr un fath
letter-change = Newid fy llythyr
letter-sent-day-ask = Pryd anfonoch chi’r llythyr?
letter-sent-ask = Sut anfonoch chi’r llythyr?
letter-sent-by-hand = Fe es i â’r llythyr atyn nhw
letter-sent-post = Drwy’r post
letter-sent-email = Drwy e-bost
letter-sent-not-known = Dydw i ddim yn gwybod
letter-sent-said-by-hand = Fe aethoch chi â’r llythyr atyn nhw.
letter-sent-said-post = Fe anfonoch chi’r llythyr drwy’r post.
letter-sent-said-email = Fe anfonoch chi’r llythyr drwy e-bost.
letter-sent-said-not-known = Dydych chi ddim yn gwybod sut aeth y llythyr.
letter-sent-keep = Gofynnwch iddyn nhw ysgrifennu bod y llythyr wedi dod.
letter-answer-ask = Beth oedd yr ateb?
letter-answer-yes = Maen nhw’n cytuno
letter-answer-no = Dydyn nhw ddim yn cytuno
letter-answer-not-yet = Yr ateb oedd: dim eto
letter-answer-words = Beth ddywedon nhw
letter-answer-day-ask = Pryd daeth yr ateb?
letter-answer-on = Diwrnod yr ateb: { $day }.
letter-look-ask = Pryd rydych chi eisiau edrych eto?
letter-look-on = Diwrnod edrych eto: { $day }.
letter-past-do = Ffoniwch nhw a gofynnwch. Neu gofynnwch i’ch eiriolwr.
letter-past-say-label = Gallwch chi ddweud
letter-no-do = Gofynnwch pam. Gall eiriolwr eich helpu.
letter-from-date = Llythyr: symudwch hyn os gwelwch yn dda

## The letter itself

letter-say-phone = Fe anfonais i lythyr atoch chi. Pryd byddwch chi’n ateb?
letter-say-hello = Helô { $name },
letter-say-hello-all = Helô,
letter-say-to = At:
letter-say-from = Oddi wrth:
letter-say-about = Mae hyn am: { $what }
letter-say-own = Yn fy ngeiriau i:
letter-say-law = Mae’r gyfraith yn dweud hyn:
letter-say-rule = Mae’r rheolau am hyn yn dweud:
letter-say-answer = Atebwch fi erbyn: { $day }.
letter-say-answer-easy = Defnyddiwch eiriau hawdd wrth ateb, os gwelwch yn dda.
letter-say-thanks = Diolch.
letter-say-sign = Rydw i’n llofnodi yma:
letter-say-source = Ble mae hyn: { $name }.
letter-say-read = Darllenodd Wrth fy Ochr hyn: { $day }.
letter-say-made = Fe wnes i’r llythyr hwn gyda Wrth fy Ochr.

letter-say-easy-read = Anfonwch bapurau hawdd ata i mewn pryd
    .ask = Mae angen papurau rydw i’n gallu eu darllen. Anfonwch nhw mewn pryd, os gwelwch yn dda.
letter-say-easy-read-learning = Mae gen i anabledd dysgu.
letter-say-easy-read-easy-words = Defnyddiwch eiriau hawdd a lluniau.
letter-say-easy-read-before = Anfonwch bapurau 1 wythnos cyn cyfarfod.
letter-say-easy-read-read = Darllenwch y papurau gyda fi.
letter-say-easy-read-big = Defnyddiwch brint mawr.

letter-say-move-meeting = Symudwch fy nghyfarfod os gwelwch yn dda
    .ask = Rydw i eisiau dod. Dewch o hyd i amser arall, os gwelwch yn dda.
letter-say-move-meeting-time = Mae’r amser hwn yn anodd i fi.
letter-say-move-meeting-child = Mae fy mhlentyn fy angen i bryd hynny.
letter-say-move-meeting-other-date = Mae gen i ddyddiad arall bryd hynny.
letter-say-move-meeting-advocate = Dydy fy eiriolwr ddim yn rhydd bryd hynny.
letter-say-move-meeting-ready = Mae angen mwy o amser arna i.

letter-say-changes = Newidiwch y pethau hyn i fi
    .ask = Rydw i’n gallu cymryd rhan yn well fel hyn. Newidiwch y pethau hyn, os gwelwch yn dda.
letter-say-changes-learning = Mae gen i anabledd dysgu.
letter-say-changes-slowly = Siaradwch yn araf, mewn darnau byr.
letter-say-changes-breaks = Rhowch egwyl i fi.
letter-say-changes-quiet = Dewiswch ystafell dawel.
letter-say-changes-somebody = Rydw i eisiau dod â rhywun sy’n fy helpu.

letter-say-send-papers = Anfonwch fy mhapurau ata i
    .ask = Rydw i eisiau darllen beth rydych chi’n ei ysgrifennu amdana i. Anfonwch e ata i, os gwelwch yn dda.
letter-say-send-papers-plan = Anfonwch fy nghynllun ata i.
letter-say-send-papers-assessment = Anfonwch fy asesiad ata i.
letter-say-send-papers-records = Anfonwch bopeth rydych chi’n ei gadw amdana i.
letter-say-send-papers-meeting = Anfonwch nodiadau’r cyfarfodydd ata i.
letter-say-send-papers-easy = Anfonwch nhw mewn ffordd rydw i’n gallu ei darllen.

letter-say-family-time = Anfonwch nodiadau amser teulu ata i
    .ask = Rydw i eisiau darllen nodiadau fy amser teulu. Anfonwch nhw ata i, os gwelwch yn dda.
letter-say-family-time-all = Anfonwch bob nodyn hyd yn hyn ata i.
letter-say-family-time-each = Anfonwch y nodiadau ata i ar ôl pob tro.
letter-say-family-time-good = Ysgrifennwch beth sy’n mynd yn dda hefyd.
letter-say-family-time-easy = Ysgrifennwch nhw mewn geiriau hawdd.
letter-say-family-time-explain = Siaradwch gyda fi amdanyn nhw.

letter-say-help-now = Helpwch fy nheulu nawr
    .ask = Mae angen help arnon ni nawr. Edrychwch pa help gallwn ni ei gael.
letter-say-help-now-learning = Mae gen i anabledd dysgu.
letter-say-help-now-home = Mae angen help arna i gartref.
letter-say-help-now-show = Mae angen rhywun i ddangos i fi sut.
letter-say-help-now-money = Mae angen help gyda bwyd neu arian.
letter-say-help-now-rest = Mae angen gorffwys arna i.

letter-say-assess-me = Aseswch fy anghenion fy hun
    .ask = Rydw i’n oedolyn ac mae angen help i fi. Aseswch fy anghenion fy hun.
letter-say-assess-me-learning = Mae gen i anabledd dysgu.
letter-say-assess-me-home = Mae angen help gyda fy nghartref.
letter-say-assess-me-money = Mae angen help gydag arian a llythyrau.
letter-say-assess-me-child = Mae angen help i ofalu am fy mhlentyn.
letter-say-assess-me-well = Mae angen help i gadw’n iach.

letter-say-advocate = Rydw i eisiau eiriolwr
    .ask = Rydw i eisiau rhywun ar fy ochr i. Helpwch fi i gael eiriolwr, os gwelwch yn dda.
letter-say-advocate-learning = Mae gen i anabledd dysgu.
letter-say-advocate-own = Mae ar gyfer fy asesiad neu fy nghynllun fy hun.
letter-say-advocate-meetings = Rydw i eisiau eiriolwr yn fy nghyfarfodydd.
letter-say-advocate-papers = Mae angen help i ddeall papurau.
letter-say-advocate-say = Mae angen help i ddweud beth rydw i’n ei feddwl.

letter-say-review-plan = Edrychwch eto ar fy nghynllun
    .ask = Dydy fy nghynllun ddim yn ffitio nawr. Edrychwch arno eto gyda fi.
letter-say-review-plan-own = Fy nghynllun i am help yw hwn.
letter-say-review-plan-child = Y cynllun i fy mhlentyn yw hwn.
letter-say-review-plan-life = Mae fy mywyd wedi newid.
letter-say-review-plan-not-working = Dydy’r help ddim yn gweithio i fi.
letter-say-review-plan-stopped = Mae rhywfaint o’r help wedi stopio.

letter-say-not-happened = Rhowch ddydd i fi, os gwelwch yn dda
    .ask = Rydw i’n dal i aros. Dywedwch y dydd wrtha i, os gwelwch yn dda.
letter-say-not-happened-meeting = Rydw i’n aros am gyfarfod.
letter-say-not-happened-visit = Rydw i’n aros am ymweliad.
letter-say-not-happened-assessment = Rydw i’n aros am asesiad.
letter-say-not-happened-plan = Rydw i’n aros am fy nghynllun.
letter-say-not-happened-answer = Rydw i’n aros am ateb.

letter-say-disagree = Dydw i ddim yn cytuno
    .ask = Dydw i ddim yn cytuno â hyn. Gwrandewch ar beth rydw i’n ei feddwl.
letter-say-disagree-write-down = Ysgrifennwch nad ydw i’n cytuno.
letter-say-disagree-talk = Siaradwch gyda fi am hyn.
letter-say-disagree-why = Dywedwch pam rydych chi’n dweud hyn.
letter-say-disagree-in-care = Mae fy mhlentyn yn eich gofal chi.
letter-say-disagree-advocate = Rydw i eisiau i fy eiriolwr fod yno.

letter-say-put-right = Cywirwch beth ysgrifennoch chi
    .ask = Dydy rhywbeth yn eich papurau amdana i ddim yn iawn. Newidiwch e, os gwelwch yn dda.
letter-say-put-right-fact = Mae rhywbeth yn anghywir.
letter-say-put-right-left-out = Mae rhywbeth ar goll.
letter-say-put-right-not-mine = Wnes i ddim ei ddweud fel hyn.
letter-say-put-right-beside = Rhowch fy ngeiriau i wrth ei ochr.
letter-say-put-right-send = Anfonwch y dudalen newydd ata i.

letter-say-complain = Rydw i eisiau cwyno
    .ask = Dydw i ddim yn hapus gyda beth ddigwyddodd. Dyma fy nghwyn.
letter-say-complain-child = Mae hyn am help i fy mhlentyn.
letter-say-complain-me = Mae hyn am help i fi.
letter-say-complain-not-told = Ddywedodd neb wrtha i mewn pryd.
letter-say-complain-not-come = Ddaeth yr help ddim.
letter-say-complain-listen = Wnaeth neb wrando arna i.

# The law, in plain words. Each was read; where it stands is in assets/letters.toml.
letter-say-law-easy-papers = Rydych chi’n newid pethau i fod yn deg i bobl anabl. Mae papurau rydw i’n gallu eu defnyddio yn un. Dydw i ddim yn talu am hyn.
letter-say-law-fair-changes = Rydych chi’n fy helpu i gymryd rhan mewn ffordd deg. Rydych chi’n newid sut rydych chi’n gwneud pethau. Dydw i ddim yn talu am hyn.
letter-say-law-about-me = Rydw i’n gallu gofyn beth rydych chi’n ei gadw amdana i. Rydych chi’n ateb o fewn 1 mis.
letter-say-law-help-england = Rydych chi’n helpu teuluoedd plant mewn angen. Os yw’n ddiogel, rydych chi’n helpu’r teulu i aros gyda’i gilydd. Gall yr help fod i’r rhiant hefyd.
letter-say-law-help-wales = Rydych chi’n asesu plentyn sydd efallai angen mwy o help. Gall yr angen fod yn fawr neu’n fach. Does dim gwahaniaeth faint o arian sydd gennyn ni.
letter-say-law-help-scotland = Gall plentyn fod mewn angen am reswm arall hefyd. Gall anabledd yn y teulu fod yn rheswm.
letter-say-law-assess-adult = Rydych chi’n asesu oedolyn sydd efallai angen gofal a chymorth. Gall yr angen fod yn fawr neu’n fach. Does dim gwahaniaeth faint o arian sydd gen i.
letter-say-law-assess-northern-ireland = Gall person anabl ofyn i chi benderfynu am help. Rydw i’n gofyn nawr. Chi sy’n penderfynu a oes angen help arna i.
letter-say-law-advocate-england = Rydych chi’n rhoi eiriolwr pan mae 2 beth yn wir. Mae’n anodd iawn i fi gymryd rhan. A does neb iawn yn gallu fy helpu.
letter-say-law-advocate-scotland = Mae gen i hawl i eiriolwr annibynnol. Rydych chi’n gwneud yn siŵr fy mod i’n gallu cael un.
letter-say-law-review-england = Rydych chi’n cadw golwg ar fy nghynllun. Rydych chi’n edrych eto pan fydda i’n gofyn am reswm da.
letter-say-law-review-wales = Rydw i’n gallu gofyn i chi edrych eto ar fy nghynllun. Rydych chi’n gwneud hynny os nad yw’n rhoi’r help sydd ei angen.
letter-say-law-child-in-care = Rydych chi’n gofyn beth rydw i ei eisiau cyn penderfynu. Rydych chi’n meddwl yn ofalus am hyn. Mae hyn am blentyn yn eich gofal.
letter-say-law-complain-england = Rydych chi’n ateb fy nghwyn o fewn 10 diwrnod gwaith. Os yw’n anodd, mae gennych chi 10 arall.
letter-say-law-complain-wales = Rydych chi’n dweud o fewn 2 ddiwrnod gwaith ei bod wedi dod. Rydych chi’n siarad gyda fi o fewn 10 diwrnod gwaith wedyn.
letter-say-law-complain-scotland = Rydych chi’n ateb fy nghwyn o fewn 5 diwrnod gwaith. Mae’r cam nesaf yn cymryd 20 diwrnod gwaith.
letter-say-law-complain-northern-ireland = Rydych chi’n ateb fy nghwyn o fewn 5 diwrnod gwaith. Mae’r cam nesaf yn cymryd 20 diwrnod gwaith.

# My own sentence, to choose.
letter-say-own-matters-to-me = Mae hyn yn bwysig iawn i fi.
letter-say-own-matters-to-child = Rydw i eisiau hyn i fy mhlentyn.
letter-say-own-puzzle = Rydw i eisiau deall beth rydych chi’n ei ddweud.
letter-say-own-worried = Rydw i’n poeni am hyn.
letter-say-own-need-help = Mae hyn yn rhy anodd i fi fy hun.
letter-say-own-phone-call = Ffoniwch fi am hyn, os gwelwch yn dda.
