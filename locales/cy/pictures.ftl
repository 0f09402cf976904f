### The names of the pictures: said by a screen reader, and shown where a picture is chosen.

## The frame

picture-back = Yn ôl
picture-home = Hafan
picture-listen = Gwrando
picture-pause = Oedi
picture-again = Eto
picture-stop = Stopio
picture-question = Cwestiwn
picture-get-help = Cael help
picture-leave-now = Gadael nawr
picture-saved = Wedi cadw
picture-undo = Dadwneud

## Parts of the app

picture-my-dates = Fy nyddiadau
picture-my-people = Fy mhobl i
picture-my-plan = Fy nghynllun
picture-more = Mwy o bethau
picture-print = Argraffu
picture-settings = Gosodiadau
picture-told = Sut rydw i'n hoffi cael gwybod
picture-children = Fy mhlant
picture-my-help = Fy help
picture-puzzle = Wnes i ddim deall
picture-welcome = Helô
picture-goodbye = Hwyl fawr
picture-get-advocate = Cael eiriolwr

## Things to do

picture-add = Ychwanegu
picture-change = Newid
picture-put-away = Rhoi i gadw
picture-bring-back = Cael yn ôl
picture-skip = Dim nawr
picture-next = Nesaf
picture-choose = Dewis
picture-photo = Ffoto
picture-phone = Ffôn
picture-email = E-bost
picture-text-message = Neges destun
picture-message = Neges
picture-letter = Llythyr
picture-letter-in = Llythyr a ddaeth
picture-video = Fideo
picture-face-to-face = Wyneb yn wyneb
picture-keyboard = Bysellfwrdd
picture-computer = Cyfrifiadur
picture-paper = Papur
picture-file = Ffeil
picture-printer = Argraffydd
picture-later = Wedyn
picture-usb = Cof bach cyfrifiadur
picture-lock = Clo
picture-only-me = Dim ond fi
picture-i-show-this = Rydw i'n dangos hwn
picture-eye = Gweld
picture-copy = Copi

## People

picture-person = Person
picture-advocate = Eiriolwr
picture-support-worker = Gweithiwr cymorth
picture-family-support-worker = Gweithiwr cymorth i deuluoedd
picture-social-worker = Gweithiwr cymdeithasol
picture-adult-social-worker = Gweithiwr cymdeithasol i fi
picture-independent-social-worker = Gweithiwr cymdeithasol annibynnol
picture-lead-worker = Prif weithiwr
picture-health-visitor = Ymwelydd iechyd
picture-midwife = Bydwraig
picture-doctor = Meddyg
picture-nurse = Nyrs
picture-learning-disability-nurse = Nyrs anabledd dysgu
picture-speech-therapist = Therapydd iaith a lleferydd
picture-occupational-therapist = Therapydd galwedigaethol
picture-psychologist = Seicolegydd
picture-solicitor = Cyfreithiwr
picture-barrister = Bargyfreithiwr
picture-intermediary = Cyfryngwr
picture-litigation-friend = Cyfaill cyfreitha
picture-guardian = Gwarcheidwad fy mhlentyn
picture-reviewing-officer = Swyddog adolygu
picture-conference-chair = Yn arwain y cyfarfod
picture-reporter = Children's Reporter
picture-panel-member = Aelodau'r panel
picture-judge = Barnwr
picture-foster-carer = Gofalwr maeth
picture-kinship-carer = Gofalwr o'r teulu
picture-contact-supervisor = Gweithiwr amser teulu
picture-school-person = Athro neu athrawes
picture-nursery-worker = Gweithiwr meithrinfa
picture-housing-officer = Swyddog tai
picture-benefits-adviser = Cynghorydd budd-daliadau
picture-domestic-abuse-worker = Gweithiwr cadw'n ddiogel
picture-police = Yr heddlu
picture-interpreter = Cyfieithydd
picture-friend = Ffrindiau
picture-partner = Partneriaid
picture-family = Teulu

## Kinds of dates, and places

picture-meeting = Cyfarfod
picture-my-points = Fy mhwyntiau
picture-after-meeting = Ar ôl y cyfarfod
picture-core-group = Grŵp craidd
picture-child-protection-meeting = Cyfarfod amddiffyn plant
picture-court = Llys
picture-hospital = Ysbyty
picture-dentist = Deintydd
picture-school = Ysgol
picture-nursery = Meithrinfa
picture-family-time = Amser teulu
picture-group = Grŵp
picture-home-visit = Ymweliad â'r cartref
picture-council-office = Swyddfa'r cyngor
picture-benefits = Budd-daliadau
picture-housing = Tai
picture-work = Gwaith
picture-food-bank = Banc bwyd
picture-own-kind = Rhywbeth arall
picture-place = Lle

## Travel

picture-walk = Cerdded
picture-bus = Bws
picture-car = Car
picture-taxi = Tacsi
picture-train = Trên
picture-they-come = Maen nhw'n dod ata i
picture-phone-call = Galwad ffôn
picture-video-call = Galwad fideo

## Time

picture-today = Heddiw
picture-tomorrow = Yfory
picture-morning = Bore
picture-afternoon = Prynhawn
picture-evening = Gyda'r nos
picture-night = Nos
picture-clock = Cloc
picture-week = Wythnos
picture-month = Mis
picture-how-long = Am faint
picture-sleeps = Nosweithiau o gwsg
picture-now = Nawr
picture-not-known = Dydw i ddim yn gwybod

## Child care and home

picture-baby = Babi
picture-toddler = Plentyn bach
picture-child = Plentyn
picture-teenager = Person ifanc
picture-bottle = Potel
picture-nappy = Cewyn neu glwt
picture-bath = Bath
picture-bedtime = Amser gwely
picture-sleep = Cwsg
picture-crying = Crio
picture-play = Chwarae
picture-story = Stori
picture-food = Bwyd
picture-cooking = Coginio
picture-shopping = Siopa
picture-money = Arian
picture-cleaning = Glanhau
picture-washing-clothes = Golchi dillad
picture-washing-hands = Golchi dwylo
picture-teeth = Dannedd
picture-medicine = Moddion neu ffisig
picture-temperature = Tymheredd
picture-safe-at-home = Yn ddiogel gartref
picture-bus-journey = Taith ar y bws
picture-letters-sort = Rhoi trefn ar lythyrau
picture-phone-the-doctor = Ffonio'r meddyg
picture-keeping-well = Cadw'n iach
picture-talk-and-songs = Siarad a chanu
picture-routine = Yr un peth bob dydd
picture-cuddle = Cwtsh
picture-outside = Allan
picture-nursery-on-time = Yn y feithrinfa ar amser
picture-clothes = Dillad

## Feelings and answers

picture-happy = Hapus
picture-sad = Trist
picture-angry = Blin neu grac
picture-worried = Yn poeni
picture-okay = Iawn
picture-yes = Tic
picture-sort-of = Rhywfaint
picture-no = Croes
picture-thumb-up = Bawd i fyny
picture-thumb-down = Bawd i lawr
picture-agree = Rydw i'n cytuno
picture-some-of-it = Rhai pethau
picture-do-not-agree = Dydw i ddim yn cytuno

## My plan

picture-star = Seren
picture-good-at = Yn dda am wneud hyn
picture-need-help = Angen help
picture-goal = Nod
picture-step = Cam
picture-step-not-yet = Ddim eto
picture-step-sort-of = Rhywfaint wedi'i wneud
picture-step-done = Wedi'i wneud
picture-proud = Balch
picture-like-about-me = Pobl yn hoffi hyn amdana i
picture-matters-to-me = Pwysig i fi
picture-matters-to-child = Pwysig i fy mhlentyn
picture-helps-me = Yn fy helpu
picture-checks = Yn gwirio
picture-helps-and-checks = Yn helpu ac yn gwirio
picture-i-can = Rydw i'n gallu
picture-a-bit-of-help = Tipyn bach o help
picture-a-lot-of-help = Llawer o help
picture-asked = Wedi gofyn
picture-agreed = Wedi cytuno
picture-started = Wedi dechrau
picture-stopped = Wedi stopio
picture-not-given = Heb ei roi
picture-tv = Teledu
picture-book = Llyfr
picture-sing = Canu
picture-draw = Tynnu llun
picture-music = Cerddoriaeth
picture-gym-walk = Cerdded a symud
picture-garden = Gardd

## How I like to be told

picture-easy-read = Geiriau hawdd a lluniau
picture-read-aloud = Darllen yn uchel
picture-large-print = Print bras
picture-pictures = Lluniau
picture-slowly = Yn araf
picture-short-bits = Darnau bach
picture-one-person = Un person
picture-show-me = Dangos i fi
picture-reading = Darllen
picture-writing = Ysgrifennu
picture-glasses = Sbectol
picture-hearing = Clywed
picture-breaks = Egwyl
picture-quiet = Tawel
picture-language = Iaith

## Things to bring

picture-bag = Bag
picture-red-book = Y llyfr coch
picture-papers = Papurau
picture-diary = Dyddiadur
picture-keys = Allweddi
picture-bus-pass = Pàs bws
picture-snack = Byrbryd
picture-drink = Diod
picture-list = Rhestr
picture-nappies = Cewynnau neu glytiau
picture-toy = Tegan

## Help lines

picture-emergency-999 = Ffonio 999
picture-health-line = Llinell ffôn iechyd
picture-listening-line = Llinell ffôn sy'n gwrando
picture-abuse-line = Llinell ffôn cadw'n ddiogel
picture-parents-line = Llinell ffôn i rieni

## When something is wrong

picture-broken = Wedi torri
picture-record = Fy nghofnod
picture-other-computer = Cyfrifiadur arall
picture-full-disk = Llawn
picture-photo-too-big = Ffoto mawr iawn
picture-cannot-read-photo = Ffoto i'w wirio
picture-no-printer = Dim argraffydd
picture-no-voice = Dim llais
picture-no-microphone = Dim meicroffon
picture-no-camera = Dim camera
picture-calendar-question = Dyddiad i'w wirio
picture-wrong-key = Yr allwedd anghywir
picture-newer = Un newydd

## About the app

picture-about = Am yr ap
picture-text-size = Maint y geiriau
picture-colours = Lliwiau
picture-nation = Ble rydw i'n byw
picture-voice = Llais
picture-microphone = Siaradwch i mewn i hwn
picture-folder = Ffolder
picture-backup = Copi diogel
picture-try-out = Trio hyn
picture-calculator = Cyfrifiannell

## Safe keeping

picture-code = Cod
picture-picture-code = Cod lluniau
picture-unlock = Clo agored
picture-wait = Aros
picture-key-sheet = Fy nhaflen allwedd
picture-helper-key = Helpwr gydag allwedd
picture-profiles = Pwy ydych chi?
picture-other-profile = Un person arall
picture-restore = Copi hŷn
picture-usb-copy = Copi ar gof bach
picture-stick = Cof bach
picture-synced-folder = Ffolder cwmwl
picture-network = Cyfrifiaduron wedi'u cysylltu
picture-delete-for-ever = Dileu am byth
picture-given = Wedi'i roi
picture-salvage = Wedi'i ffeindio eto

## Things for a picture code

picture-sun = Haul
picture-cat = Cath
picture-tree = Coeden
picture-house = Tŷ
picture-cup = Cwpan
picture-ball = Pêl
picture-flower = Blodyn
picture-star-shape = Siâp seren
picture-boat = Cwch
picture-apple = Afal
picture-bird = Aderyn

## Words of the word bank

picture-adoption = Mabwysiadu
picture-assessment = Asesiad
picture-child-alone = Plentyn heb neb
picture-complaint = Cwyn
picture-court-order = Gorchymyn llys
picture-emergency-order = Gorchymyn brys
picture-home-again = Adref eto
picture-hurt = Wedi brifo
picture-law = Y gyfraith
picture-letterbox = Llythyrau'r ddwy ffordd
picture-plan = Cynllun i blentyn
picture-pregnant = Yn feichiog
picture-report = Adroddiad
picture-rights = Fy hawliau
picture-section-20 = Pobl eraill yn gofalu
picture-childrens-hearing = Gwrandawiad plant
picture-night-worker = Gweithiwr cymdeithasol dros nos
picture-child-help = Help i blentyn
picture-home-together = Gyda'n gilydd gartref
picture-signed = Papur wedi'i lofnodi
picture-fair = Teg
picture-mind = Meddyliau a theimladau
picture-hand-up = Llaw i fyny
picture-show-card = Dangos cerdyn
picture-go-out = Mynd allan o'r ystafell
picture-ear = Clust
picture-good-side = Ochr dda i eistedd
picture-face-me = Llygad a cheg
picture-sign-language = Iaith arwyddion
picture-light = Golau da
picture-colour-paper = Papur lliw
picture-calendar-pictures = Calendr gyda lluniau
picture-think-time = Amser i feddwl
picture-say-back = Dweud yn ôl
picture-big-buttons = Botwm bach a botwm mawr
picture-calm = Llonydd

## The photo

picture-take-photo = Tynnu ffoto
picture-photo-file = Ffotos ar y cyfrifiadur
picture-turn-left = Troi i'r chwith
picture-turn-right = Troi i'r dde
picture-square-bigger = Sgwâr mwy
picture-square-smaller = Sgwâr llai
picture-photo-whole = Y ffoto i gyd
picture-move-left = Symud i'r chwith
picture-move-right = Symud i'r dde
picture-move-up = Symud i fyny
picture-move-down = Symud i lawr
picture-date-happened = Digwyddodd
picture-date-moved = Nhw wnaeth symud y dyddiad
picture-date-cancelled-by-them = Nhw wnaeth ganslo
picture-date-cancelled-by-me = Fi wnaeth ganslo
picture-date-not-happened = Ddigwyddodd hyn ddim
picture-comes-again = mae'n dod eto
picture-every-week = bob wythnos
picture-every-2-weeks = bob 2 wythnos
picture-every-month = bob mis
picture-only-this-one = dim ond yr un hwn
picture-this-and-later = yr un hwn a'r rhai wedyn
picture-get-up = Codi
picture-breakfast = Brecwast
picture-shoes-and-coat = Esgidiau a chot
picture-wash-hair = Golchi gwallt a chorff
picture-towel = Tywel
picture-pyjamas = Dillad nos
picture-lights-off = Golau wedi diffodd
picture-wash-up = Golchi platiau
picture-rubbish = Bin
picture-school-run = Mynd i'r ysgol
picture-less = Llai
picture-moon = Lleuad
picture-every-day = bob dydd
picture-every-year = bob blwyddyn
picture-days-off = dyddiau i ffwrdd
picture-last-day = y diwrnod olaf
picture-nobody-told = Wnaeth neb ddweud wrtha i
picture-kettle = Tegell
picture-formula = Llaeth fformiwla a'i lwy
picture-bottle-parts = Potel lân yn ei darnau
picture-table-knife = Cyllell fflat, lân
picture-timer-30 = Amserydd 30 munud
picture-hands-and-worktop = Dwylo glân a bwrdd gwaith glân
picture-fill-kettle = 1 litr o ddŵr tap oer
picture-kettle-wait = Aros 30 munud neu lai
picture-water-first = Dŵr poeth yn gyntaf, hyd at y llinell
picture-level-scoop = Llwyaid wastad
picture-shake-bottle = Ysgwyd gyda'r caead ymlaen
picture-cool-bottle = Oeri o dan y tap oer
picture-drip-on-wrist = Diferyn o laeth ar yr arddwrn
picture-baby-bath = Bath babi
picture-cotton-wool = Gwlân cotwm
picture-baby-clothes = Dillad glân i fabi
picture-bath-things = Popeth yn barod ger y bath
picture-cold-then-hot = Oer yn gyntaf, wedyn poeth
picture-mix-water = Cau'r tap, cymysgu'r dŵr
picture-elbow-test = Penelin yn y dŵr
picture-wash-face = Golchi'r wyneb yn gyntaf
picture-lower-baby = Dal y pen a'r ysgwyddau
picture-stay-with-baby = Aros a dal eich babi
picture-pat-dry = Sychu â thywel
picture-changing-mat = Mat newid
picture-nappy-bag = Bag, allan o afael
picture-warm-water-bowl = Gwlân cotwm a dŵr cynnes
picture-hands-and-nappy-things = Dwylo glân, popeth yn agos
picture-baby-on-mat = Babi ar fat ar y llawr
picture-wipe-off = Sychu'r pw i ffwrdd
picture-cotton-and-water = Glanhau gyda gwlân cotwm
picture-front-to-back = O'r blaen i'r cefn
picture-dry-folds = Sychu'n dda, yn y plygiadau
picture-clean-nappy-on = Cewyn glân ymlaen
picture-baby-safe-wash = Babi yn ddiogel, golchi dwylo
picture-cot = Crud y babi
picture-mattress = Matres gadarn, fflat
picture-light-blanket = Blanced ysgafn neu sach gysgu
picture-room-thermometer = Thermomedr ystafell
picture-smoke-free = Dim mwg
picture-cot-by-bed = Y crud yn eich ystafell
picture-on-the-back = Ar y cefn, bob cwsg
picture-feet-to-foot = Traed ar waelod y crud
picture-clear-cot = Crud clir
picture-head-uncovered = Dim byd ar y pen na'r wyneb
picture-room-16-to-20 = 16 i 20 gradd
picture-feel-tummy = Teimlo bol y babi
picture-no-sofa-sleep = Dim cysgu ar soffa
picture-crying-check = Eisiau bwyd, gwlyb neu wedi blino?
picture-hold-and-sing = Dal yn agos a chanu
picture-baby-in-cot = Babi yn ddiogel yn y crud
picture-never-shake = Peidio byth ag ysgwyd babi
picture-leave-and-breathe = Gadael yr ystafell ac anadlu
picture-go-back-check = Mynd yn ôl i weld
picture-ring-a-friend = Ffonio rhywun
picture-ill-baby-ring = Babi yn sâl, ffonio am help
picture-digital-thermometer = Thermomedr digidol
picture-baby-age = Sawl mis oed
picture-hot-baby = Babi yn boeth neu'n sâl
picture-thermometer-armpit = Thermomedr o dan y fraich
picture-thermometer-38 = Mae 38 yn uchel
picture-under-3-months-38 = Dan 3 mis oed gyda 38
picture-to-6-months-39 = 3 i 6 mis oed gyda 39
picture-will-not-wake = Anodd deffro: ffoniwch 999
picture-rash-glass = Brech o dan wydr: 999
picture-screens-off = Sgriniau i ffwrdd
picture-quiet-play = Chwarae tawel, golau isel
picture-nappy-then-pyjamas = Cewyn, wedyn dillad nos
picture-brush-smear = Ychydig o bast dannedd
picture-story-and-cuddle = Stori a chwtsh
picture-goodnight = Nos da
picture-bag-at-night = Pacio'r bag gyda'r nos
picture-clothes-at-night = Gosod y dillad gyda'r nos
picture-two-alarms = 2 larwm: codi a mynd
picture-get-dressed = Gwisgo
picture-breakfast-and-teeth = Brecwast, wedyn dannedd
picture-leave-home = Gadael y tŷ mewn pryd
picture-ring-nursery = Ffonio'r feithrinfa
picture-soap = Sebon
picture-hands-wet = Dwylo gwlyb
picture-hands-soap = Sebon ar y dwylo
picture-hands-rub = Rhwbio'r dwylo
picture-hands-fingers = Rhwng y bysedd
picture-sing-2-times = Canu ddwywaith
picture-hands-rinse = Golchi'r sebon i ffwrdd
picture-hands-dry = Sychu'r dwylo
picture-tin = Tun o ffa
picture-bread = Bara
picture-pan = Sosban a llwy
picture-beans-in-pan = Ffa yn y sosban
picture-stir-pan = Cynhesu'r bwyd
picture-away-from-cooker = I ffwrdd o'r stof
picture-toaster = Tostio'r bara
picture-cooker-off = Y stof wedi'i diffodd
picture-beans-on-toast = Ffa ar dost
picture-eat-together = Bwyta gyda'n gilydd
picture-look-in-fridge = Edrych yn yr oergell
picture-meals-for-week = Prydau'r wythnos
picture-write-food-list = Ysgrifennu'r rhestr fwyd
picture-count-money = Cyfri'r arian
picture-list-and-bag = Y rhestr a bag
picture-tick-the-list = Tic ar y rhestr
picture-receipt = Papur sy'n dangos i chi dalu
picture-cold-food-first = Bwyd oer gyntaf
picture-money-in = Arian yn dod i mewn
picture-rent-and-bills = Rhent a biliau
picture-money-apart = Arian i'r cartref
picture-money-left = Arian sydd ar ôl
picture-share-money = Rhannu'r arian
picture-save-a-little = Cadw ychydig o arian
picture-say-child = Dweud pwy yw'r plentyn
picture-say-since-when = Dweud beth sy'n bod
picture-temperature-and-nappy = Tymheredd a chewyn gwlyb
picture-say-slowly = Siaradwch yn araf
picture-when-ring-again = Pryd i ffonio eto
picture-bus-number-time = Rhif y bws a'r amser
picture-wait-at-stop = Aros wrth y safle bws
picture-hand-out-bus = Rhoi llaw allan
picture-show-pass = Dangos eich tocyn bws
picture-ask-driver = Gofyn i'r gyrrwr
picture-press-bell = Canu'r gloch
picture-bus-goes = Gadael i'r bws fynd
picture-letters-in-box = Bocs i lythyrau
picture-open-one-letter = Agor 1 llythyr
picture-who-sent-it = Pwy anfonodd y llythyr
picture-ask-hard-words = Gofyn am eiriau anodd
picture-date-in-calendar = Dyddiad yn y calendr
picture-letters-in-folder = Llythyrau mewn ffolder
picture-ask-before-bin = Gofyn cyn y bin
picture-water-glass = Dŵr i'w yfed
picture-rest-too = Gorffwys pan fydd babi'n cysgu
picture-sad-tell-doctor = Dweud wrth y meddyg eich bod chi'n drist

## Addewidion a'r blynyddoedd

picture-promise = Addewid
picture-promise-changed = Newidiodd yr addewid
picture-look-again = Edrych eto
picture-years = Y blynyddoedd
picture-big-school = Ysgol fawr
picture-grown-up = Wedi tyfu
picture-costs-nothing = Am ddim
picture-charity = Elusen
picture-warm-room = Ystafell gynnes

## Nodiadau atgoffa

picture-reminder = Nodyn atgoffa
picture-did-not-ring = Wnaeth e ddim canu
picture-i-am-ill = Rydw i'n sâl
picture-child-is-ill = Mae plentyn yn sâl
picture-if-things = Cynllun at ddiwrnod anodd
picture-wallet = Cerdyn mewn waled
picture-safe-place = Lle diogel
picture-phone-again = Ffonio rhywun arall
picture-own-way-in = 2 ffordd i mewn
picture-waiting-room = Ystafell aros
picture-screen-between = Sgrin rhwng pobl
picture-toilet = Tŷ bach
picture-thinks = Barn rhywun

## For workers

picture-for-workers = Pobl sy'n dod i helpu
picture-local-services = Gwasanaethau yn agos ata i
