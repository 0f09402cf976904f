# Llyfrgell y cardiau cam: pryd i'w defnyddio, beth i'w gael yn barod, y camau, a beth i'w ofyn i'r ymwelydd iechyd.
# Mae ffynhonnell pob ffaith iechyd yn assets/step_cards.

## Gwneud potel

step-card-making-a-bottle = Gwneud potel
    .why = Pan fydd eich babi yn yfed llaeth fformiwla.
step-card-making-a-bottle-ready-kettle = Tegell
step-card-making-a-bottle-ready-formula = Llaeth fformiwla cyntaf a'i lwy ei hun
step-card-making-a-bottle-ready-bottle = Potel ar ôl diheintio, dim germau
step-card-making-a-bottle-ready-knife = Cyllell lân, sych
step-card-making-a-bottle-ready-timer = Amserydd 30 munud
step-card-making-a-bottle-step-wash-hands = Golchwch eich dwylo, wedyn y bwrdd gwaith.
step-card-making-a-bottle-step-boil = Berwch 1 litr neu fwy o ddŵr oer ffres o'r tap.
step-card-making-a-bottle-step-wait = Gadewch iddo oeri am 30 munud, dim mwy.
step-card-making-a-bottle-step-water-first = Rhowch y dŵr i mewn gyntaf, i'r llinell iawn.
step-card-making-a-bottle-step-scoops = Ychwanegwch lwyeidiau gwastad, faint mae'r pecyn yn ei ddweud.
step-card-making-a-bottle-step-shake = Rhowch y caead ymlaen ac ysgwyd nes ei fod yn cymysgu.
step-card-making-a-bottle-step-cool = Oerwch y botel o dan y tap oer, gyda'r caead ymlaen.
step-card-making-a-bottle-step-test = Rhowch laeth ar eich arddwrn: cynnes, nid poeth.
step-card-making-a-bottle-ask-machine = Ydy peiriant gwneud poteli yn ddiogel?
step-card-making-a-bottle-ask-how-much = Faint o laeth sydd ei angen ar fabi?
step-card-making-a-bottle-ask-keep = Am faint mae potel barod yn cadw?

## Newid cewyn

step-card-changing-a-nappy = Newid cewyn
    .why = Pan fydd y cewyn yn wlyb neu'n frwnt.
step-card-changing-a-nappy-ready-mat = Mat neu dywel ar y llawr
step-card-changing-a-nappy-ready-nappy = Cewyn glân
step-card-changing-a-nappy-ready-water = Gwlân cotwm a dŵr cynnes
step-card-changing-a-nappy-ready-bag = Bag cewyn, i ffwrdd o'ch babi
step-card-changing-a-nappy-ready-clothes = Dillad glân
step-card-changing-a-nappy-step-wash-hands = Golchwch eich dwylo a rhowch bopeth yn agos.
step-card-changing-a-nappy-step-mat = Rhowch y babi i orwedd ar y mat ar y llawr.
step-card-changing-a-nappy-step-wipe-off = Sychwch y rhan fwyaf o'r pw i ffwrdd â'r cewyn.
step-card-changing-a-nappy-step-clean = Glanhewch â gwlân cotwm a dŵr cynnes.
step-card-changing-a-nappy-step-front-to-back = I ferch, sychwch o'r blaen i'r cefn.
step-card-changing-a-nappy-step-dry = Sychwch yn dda, ac yn y plygiadau hefyd.
step-card-changing-a-nappy-step-clean-nappy = Rhowch y cewyn glân ymlaen fel ei fod yn ffitio'n dda.
step-card-changing-a-nappy-step-safe = Rhowch y babi mewn lle diogel, wedyn golchwch eich dwylo.
step-card-changing-a-nappy-ask-wipes = Ydy weips yn iawn i fabi newydd?
step-card-changing-a-nappy-ask-sore = Beth sy'n helpu croen coch neu dost?

## Amser bath i fabi

step-card-bath-time = Amser bath i fabi
    .why = Cyn rhoi bath i'ch babi.
step-card-bath-time-ready-bath = Bath babi neu fowlen lân
step-card-bath-time-ready-cotton-wool = Gwlân cotwm
step-card-bath-time-ready-towels = 2 dywel
step-card-bath-time-ready-clothes = Cewyn glân a dillad glân
step-card-bath-time-ready-warm-room = Ystafell gynnes
step-card-bath-time-step-get-ready = Rhowch bopeth yn agos at y bath cyn dechrau.
step-card-bath-time-step-cold-first = Rhowch ddŵr oer i mewn gyntaf, wedyn dŵr poeth.
step-card-bath-time-step-mix = Caewch y tap a chymysgwch y dŵr.
step-card-bath-time-step-elbow = Profwch y dŵr â'ch penelin: cynnes, nid poeth.
step-card-bath-time-step-face = Rhowch dywel am y babi a golchwch yr wyneb.
step-card-bath-time-step-lower = Daliwch y pen a'r ysgwyddau, wedyn rhowch y babi i mewn.
step-card-bath-time-step-stay = Arhoswch a daliwch y babi drwy'r amser.
step-card-bath-time-step-dry = Codwch y babi allan a sychwch â thywel.
step-card-bath-time-ask-how-often = Pa mor aml mae angen bath ar fabi?
step-card-bath-time-ask-soap = Pryd mae babi yn cael sebon yn y bath?

## Pan fydd babi yn crio

step-card-crying-baby = Pan fydd babi yn crio
    .why = Mae pob babi yn crio, ac mae'n stopio.
step-card-crying-baby-ready-cot = Crud clir, diogel
step-card-crying-baby-ready-person = Rhif rhywun rydych chi'n ymddiried ynddyn nhw
step-card-crying-baby-step-check = Edrychwch: eisiau bwyd, gwlyb neu wedi blino?
step-card-crying-baby-step-ill-england = Os yw'r babi yn sâl, ffoniwch y meddyg neu NHS 111.
step-card-crying-baby-step-ill-scotland = Mae'r babi yn sâl: ffoniwch y meddyg neu NHS 24 ar 111.
step-card-crying-baby-step-ill-wales = Mae'r babi yn sâl: ffoniwch y meddyg neu GIG 111 Cymru.
step-card-crying-baby-step-ill-northern-ireland = Mae'r babi yn sâl: ffoniwch y meddyg neu GP Out of Hours.
step-card-crying-baby-step-hold = Daliwch y babi yn agos, a siarad neu ganu'n dawel.
step-card-crying-baby-step-cot = Os yw'n ormod i chi, rhowch y babi yn y crud.
step-card-crying-baby-step-never-shake = Peidiwch byth ag ysgwyd babi.
step-card-crying-baby-step-breathe = Gadewch yr ystafell ac anadlwch yn araf.
step-card-crying-baby-step-go-back = Ar ôl ychydig o funudau, ewch yn ôl i edrych.
step-card-crying-baby-step-ring = Ffoniwch rywun: dydych chi ddim ar eich pen eich hun.
step-card-crying-baby-ask-dummy = Ydy dymi yn gallu helpu?
step-card-crying-baby-ask-every-day = Beth sy'n helpu pan fydd babi yn crio bron bob dydd?

## Cwsg diogel i fabi

step-card-safe-sleep = Cwsg diogel i fabi
    .why = Bob tro mae eich babi yn cysgu.
step-card-safe-sleep-ready-cot = Crud y babi ei hun
step-card-safe-sleep-ready-mattress = Matres gadarn, fflat
step-card-safe-sleep-ready-blanket = Blanced ysgafn, neu sach gysgu i fabi
step-card-safe-sleep-ready-thermometer = Thermomedr ystafell
step-card-safe-sleep-ready-smoke = Ystafell heb fwg
step-card-safe-sleep-step-your-room = Cadwch y crud yn eich ystafell chi, am 6 mis neu fwy.
step-card-safe-sleep-step-back = Rhowch y babi ar ei gefn i gysgu, bob tro.
step-card-safe-sleep-step-feet = Os oes blanced, rhowch y traed wrth waelod y crud.
step-card-safe-sleep-step-clear = Cadwch obennydd a theganau allan o'r crud.
step-card-safe-sleep-step-head = Peidiwch â rhoi dim byd dros ben neu wyneb y babi.
step-card-safe-sleep-step-room = Cadwch yr ystafell rhwng 16 ac 20 gradd.
step-card-safe-sleep-step-tummy = Os yw bol y babi yn boeth, tynnwch haen i ffwrdd.
step-card-safe-sleep-step-sofa = Peidiwch byth â chysgu gyda'r babi ar soffa neu gadair.
step-card-safe-sleep-ask-bed = Ydy rhannu gwely gyda babi yn ddiogel?
step-card-safe-sleep-ask-roll = Beth os bydd babi yn troi drosodd yn y nos?
step-card-safe-sleep-ask-bag = Pa sach gysgu yw'r maint iawn?

## Tymheredd babi

step-card-temperature = Tymheredd babi
    .why = Pan fydd eich babi yn boeth neu'n sâl.
step-card-temperature-ready-thermometer = Thermomedr digidol
step-card-temperature-ready-age = Sawl mis oed yw eich babi
step-card-temperature-ready-phone = Eich ffôn
step-card-temperature-ready-red-book = Llyfr coch eich babi
step-card-temperature-step-check-now = Os yw'r babi yn boeth neu'n sâl, edrychwch nawr.
step-card-temperature-step-wake-999 = Anodd anadlu, neu anodd deffro: ffoniwch 999.
step-card-temperature-step-rash-999 = Brech sy'n aros o dan wydr: ffoniwch 999.
step-card-temperature-step-armpit = Daliwch y thermomedr o dan y fraich nes iddo ganu.
step-card-temperature-step-high = Darllenwch y rhif: mae 38 neu fwy yn uchel.
step-card-temperature-step-under-3-months = Dan 3 mis oed a 38 neu fwy: mynnwch help nawr.
step-card-temperature-step-to-6-months = 3 i 6 mis oed a 39 neu fwy: ffoniwch nawr.
step-card-temperature-step-ring-england = Am unrhyw bryder, ffoniwch y meddyg neu NHS 111.
step-card-temperature-step-ring-scotland = Unrhyw bryder: ffoniwch y meddyg neu NHS 24 ar 111.
step-card-temperature-step-ring-wales = Unrhyw bryder: ffoniwch y meddyg neu GIG 111 Cymru.
step-card-temperature-step-ring-northern-ireland = Unrhyw bryder: ffoniwch y meddyg neu GP Out of Hours.
step-card-temperature-ask-hospital = Pryd mae babi yn mynd yn syth i'r ysbyty?
step-card-temperature-ask-vaccine = Beth os yw babi yn boeth ar ôl brechiad?
step-card-temperature-ask-medicine = Pa foddion sy'n iawn, a faint?

## Trefn amser gwely

step-card-bedtime-routine = Trefn amser gwely
    .why = Bob nos gyda'ch plentyn.
step-card-bedtime-routine-ready-pyjamas = Dillad nos
step-card-bedtime-routine-ready-teeth = Brws dannedd a phast dannedd fflworid
step-card-bedtime-routine-ready-book = 1 llyfr
step-card-bedtime-routine-step-screens = Diffoddwch y sgriniau 1 awr cyn gwely.
step-card-bedtime-routine-step-quiet = Trowch y golau yn isel a chwaraewch yn dawel.
step-card-bedtime-routine-step-bath = Bath neu olchi, os ydych chi eisiau.
step-card-bedtime-routine-step-night-clothes = Cewyn neu dŷ bach, wedyn dillad nos.
step-card-bedtime-routine-step-teeth = Brwsiwch y dannedd gydag ychydig bach o bast.
step-card-bedtime-routine-step-story = Darllenwch neu dywedwch 1 stori a chael cwtsh.
step-card-bedtime-routine-step-goodnight = Dywedwch nos da, wedyn dewch yn ôl i edrych.
step-card-bedtime-routine-step-same = Gwnewch yr un camau yn eu trefn bob nos.
step-card-bedtime-routine-ask-sleep-time = Beth yw amser da i fynd i'r gwely?
step-card-bedtime-routine-ask-settle = Beth sy'n helpu plentyn sydd ddim yn gallu cysgu?

## Meithrinfa mewn pryd

step-card-nursery-on-time = Meithrinfa mewn pryd
    .why = Y noson cynt ac yn y bore.
step-card-nursery-on-time-ready-bag = Bag
step-card-nursery-on-time-ready-clothes = Dillad glân i chi a'ch plentyn
step-card-nursery-on-time-ready-alarm = Cloc neu ffôn gyda 2 larwm
step-card-nursery-on-time-ready-number = Rhif ffôn y feithrinfa
step-card-nursery-on-time-step-pack = Y noson cynt, paciwch y bag.
step-card-nursery-on-time-step-clothes = Y noson cynt, gosodwch y dillad yn barod.
step-card-nursery-on-time-step-alarms = Gosodwch 2 larwm: codi, a mynd.
step-card-nursery-on-time-step-get-up = Codwch gyntaf a gwisgwch.
step-card-nursery-on-time-step-breakfast = Bwytewch frecwast, wedyn brwsiwch y dannedd.
step-card-nursery-on-time-step-coats = Gwisgwch gotiau ac esgidiau cyn chwarae.
step-card-nursery-on-time-step-leave = Ewch pan fydd yr ail larwm yn canu.
step-card-nursery-on-time-step-ring = Ffoniwch y feithrinfa os yw eich plentyn yn hwyr neu'n sâl.

## Golchi dwylo

step-card-washing-hands = Golchi dwylo
    .why = Cyn bwyd ac ar ôl bod yn y tŷ bach.
step-card-washing-hands-ready-soap = Sebon
step-card-washing-hands-ready-towel = Tywel glân
step-card-washing-hands-step-wet = Gwlychwch eich dwylo.
step-card-washing-hands-step-soap = Rhowch sebon ar eich dwylo.
step-card-washing-hands-step-rub = Rhwbiwch y ddwy law, y blaen a'r cefn.
step-card-washing-hands-step-fingers = Rhwbiwch rhwng eich bysedd, wedyn pob bawd.
step-card-washing-hands-step-sing = Canwch Pen-blwydd Hapus ddwywaith wrth rwbio.
step-card-washing-hands-step-rinse = Golchwch y sebon i gyd i ffwrdd.
step-card-washing-hands-step-dry = Sychwch eich dwylo'n dda.

## Pryd syml: ffa ar dost

step-card-simple-meal = Pryd syml: ffa ar dost
    .why = Am bryd cyflym, cynnes.
step-card-simple-meal-ready-beans = 1 tun o ffa
step-card-simple-meal-ready-bread = Bara
step-card-simple-meal-ready-pan = Sosban a llwy
step-card-simple-meal-step-hands = Golchwch eich dwylo.
step-card-simple-meal-step-pan = Rhowch y ffa yn y sosban.
step-card-simple-meal-step-warm = Cynheswch y ffa yn araf, a'u troi â'r llwy.
step-card-simple-meal-step-away = Cadwch eich plentyn i ffwrdd o'r stof boeth.
step-card-simple-meal-step-toast = Tostiwch y bara.
step-card-simple-meal-step-off = Diffoddwch y stof.
step-card-simple-meal-step-plate = Rhowch y tost a'r ffa ar blât.
step-card-simple-meal-step-cool = Gadewch iddo oeri, wedyn bwytewch gyda'ch gilydd.

## Rhestr siopa

step-card-shopping-list = Rhestr siopa
    .why = Cyn i chi fynd i siopa.
step-card-shopping-list-ready-paper = Papur a beiro
step-card-shopping-list-ready-money = Eich arian ar gyfer bwyd
step-card-shopping-list-step-look = Edrychwch yn y cypyrddau a'r oergell.
step-card-shopping-list-step-meals = Dewiswch beth i'w fwyta yr wythnos hon.
step-card-shopping-list-step-write = Ysgrifennwch beth sydd ei angen, neu tynnwch lun.
step-card-shopping-list-step-money = Cyfrwch faint o arian sydd gennych chi.
step-card-shopping-list-step-take = Ewch â'r rhestr a bag gyda chi.
step-card-shopping-list-step-buy = Prynwch bopeth ar y rhestr a rhowch dic.
step-card-shopping-list-step-receipt = Cadwch y papur sy'n dangos i chi dalu.
step-card-shopping-list-step-fridge = Gartref, rhowch y bwyd oer yn yr oergell gyntaf.

## Arian ar gyfer yr wythnos

step-card-money-for-the-week = Arian ar gyfer yr wythnos
    .why = Pan fydd arian yn dod i mewn.
step-card-money-for-the-week-ready-bills = Eich biliau
step-card-money-for-the-week-ready-paper = Papur a beiro
step-card-money-for-the-week-step-in = Ysgrifennwch faint o arian rydych chi'n ei gael.
step-card-money-for-the-week-step-bills = Ysgrifennwch y rhent a'r biliau.
step-card-money-for-the-week-step-apart = Cadwch yr arian hwnnw mewn lle ar wahân.
step-card-money-for-the-week-step-left = Edrychwch faint o arian sydd ar ôl.
step-card-money-for-the-week-step-share = Rhannwch yr arian rhwng bwyd, teithio a'ch plentyn.
step-card-money-for-the-week-step-little = Cadwch ychydig at wythnos anodd.
step-card-money-for-the-week-step-each-week = Edrychwch arno ar yr un diwrnod bob wythnos.
step-card-money-for-the-week-step-ask = Os nad oes digon, gofynnwch am help.

## Ffonio'r meddyg

step-card-phone-the-doctor = Ffonio'r meddyg
    .why = Cyn i chi ffonio'r meddyg.
step-card-phone-the-doctor-ready-number = Rhif ffôn y meddyg
step-card-phone-the-doctor-ready-birth = Dyddiad geni eich plentyn
step-card-phone-the-doctor-ready-place = Lle tawel
step-card-phone-the-doctor-ready-paper = Papur a beiro
step-card-phone-the-doctor-step-danger = Os oes rhywun mewn perygl, ffoniwch 999.
step-card-phone-the-doctor-step-name = Dywedwch enw ac oed eich plentyn.
step-card-phone-the-doctor-step-wrong = Dywedwch beth sy'n bod, ac ers pryd.
step-card-phone-the-doctor-step-signs = Dywedwch y tymheredd a phryd oedd y cewyn gwlyb diwethaf.
step-card-phone-the-doctor-step-easy = Dywedwch: defnyddiwch eiriau hawdd, a siaradwch yn araf.
step-card-phone-the-doctor-step-back = Dywedwch y peth yn ôl yn eich geiriau eich hun.
step-card-phone-the-doctor-step-again = Gofynnwch pryd i ffonio eto.
step-card-phone-the-doctor-step-write = Ysgrifennwch beth mae'r meddyg yn ei ddweud.

## Taith ar y bws

step-card-bus-journey = Taith ar y bws
    .why = Cyn i chi fynd ar y bws.
step-card-bus-journey-ready-pass = Eich tocyn bws neu arian
step-card-bus-journey-ready-phone = Eich ffôn
step-card-bus-journey-step-find = Ysgrifennwch rif y bws a'r amser.
step-card-bus-journey-step-leave = Gadewch y tŷ 10 munud yn gynnar.
step-card-bus-journey-step-stop = Wrth y safle bws, edrychwch am rif eich bws.
step-card-bus-journey-step-hand = Rhowch eich llaw allan i stopio'r bws.
step-card-bus-journey-step-pass = Dangoswch eich tocyn a dywedwch i ble rydych chi'n mynd.
step-card-bus-journey-step-tell = Gofynnwch i'r gyrrwr ddweud pan fydd eich stop chi.
step-card-bus-journey-step-bell = Canwch y gloch cyn eich stop.
step-card-bus-journey-step-cross = Gadewch i'r bws fynd cyn croesi'r ffordd.

## Trefnu llythyrau

step-card-sorting-letters = Trefnu llythyrau
    .why = Ar yr un diwrnod bob wythnos.
step-card-sorting-letters-ready-box = Bocs i lythyrau
step-card-sorting-letters-ready-calendar = Eich calendr
step-card-sorting-letters-ready-folder = Ffolder
step-card-sorting-letters-step-box = Rhowch bob llythyr yn y bocs.
step-card-sorting-letters-step-one = Agorwch 1 llythyr ar y tro.
step-card-sorting-letters-step-who = Edrychwch pwy anfonodd y llythyr, a'r dyddiad.
step-card-sorting-letters-step-hard = Gofynnwch i rywun am y geiriau anodd.
step-card-sorting-letters-step-dates = Ysgrifennwch bob dyddiad yn eich calendr.
step-card-sorting-letters-step-piles = Gwnewch 2 bentwr: i'w wneud, ac i'w gadw.
step-card-sorting-letters-step-folder = Cadwch lythyrau'r llys yn eich ffolder.
step-card-sorting-letters-step-bin = Gofynnwch cyn taflu llythyr.

## Cadw'n iach

step-card-keeping-well = Cadw'n iach
    .why = I ofalu amdanoch chi eich hun.
step-card-keeping-well-ready-person = Rhywun rydych chi'n ymddiried ynddyn nhw
step-card-keeping-well-step-eat = Bwytewch pan fydd eich plentyn yn bwyta.
step-card-keeping-well-step-drink = Cadwch ddŵr yn agos i'w yfed.
step-card-keeping-well-step-rest = Gorffwyswch pan fydd eich plentyn yn cysgu.
step-card-keeping-well-step-outside = Ewch allan bob dydd.
step-card-keeping-well-step-like = Gwnewch 1 peth bach rydych chi'n ei hoffi.
step-card-keeping-well-step-talk = Siaradwch â rhywun rydych chi'n ymddiried ynddyn nhw.
step-card-keeping-well-step-sad = Os ydych chi'n drist bron bob dydd, dywedwch wrth eich meddyg.
step-card-keeping-well-step-danger = Os ydych chi mewn perygl, ffoniwch 999.
