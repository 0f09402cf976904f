# The frame of every screen, and the words that many screens share.

# The name of the window.
frame-title = { $screen } · Wrth fy Ochr

frame-back = Yn ôl
frame-home = Hafan
frame-listen = Gwrando
frame-pause = Oedi
frame-go-on = Ymlaen
frame-again = Eto
frame-stop = Stopio
frame-not-understood = Wnes i ddim deall
frame-get-help = Cael help
frame-leave-now = Gadael nawr
frame-saved = Wedi cadw

frame-step = Cam { $step } o { $of }
frame-you-said = Eich ateb chi:

frame-puzzle-tap = Pwyswch ar y geiriau.
frame-puzzle-page = Y dudalen hon i gyd
frame-puzzle-stop = Stopio
frame-puzzle-kept = Mae wedi'i gadw. Gallwch chi ofyn amdano.

frame-month-before = Y mis cyn hwn
frame-month-after = Y mis nesaf
frame-month-dates = { $count ->
    [zero] Dim dyddiadau
    [one] 1 dyddiad
    [two] 2 o ddyddiadau
    [few] 3 o ddyddiadau
    [many] 6 o ddyddiadau
   *[other] { $count } o ddyddiadau
}

frame-lost = Dydy'r dudalen hon ddim yn agor.
    .do = Mae eich geiriau'n ddiogel. Ewch i'r Hafan a thriwch eto.
frame-okay = Rydw i wedi darllen hyn

common-yes-keep = Iawn, cadw hyn
common-skip = Dim nawr
common-put-away = Rhoi i gadw
common-bring-back = Cael yn ôl
common-change = Newid
common-next = Nesaf
common-only-me = Dim ond fi
common-i-show-this = Rydw i'n dangos hwn
common-who-sees = Pwy sy'n gweld hyn
common-said-by = Dywedodd { $name } hyn.

# The name of each screen, in the title of the window. It names no person.
frame-title-home = Hafan
frame-title-more = Mwy
frame-title-get-help = Cael help
frame-title-day = Un diwrnod
frame-title-week = Fy wythnos
frame-title-month = Fy mis
frame-title-far = Faint o amser tan hynny
frame-title-what-happened = Beth ddigwyddodd
frame-title-happened-list = Beth ddigwyddodd gyda fy nyddiadau
frame-title-my-day = Fy niwrnod
frame-title-routine = Fy nhrefn
frame-title-routine-form = Ychwanegu trefn
frame-title-recording = Llais i'r cerdyn hwn
frame-title-calendar-file = Dyddiadau o ffeil
frame-title-puzzles = Beth wnes i ddim ei ddeall
frame-title-welcome = Croeso
frame-title-settings = Gosodiadau
frame-title-settings-look = Sut mae'n edrych
frame-title-settings-voice = Y llais
frame-title-settings-nation = Fi a ble rydw i'n byw
frame-title-reminders = Fy nodiadau atgoffa
frame-title-record = Ble mae fy nghofnod
frame-title-about = Am yr ap Wrth fy Ochr
frame-title-put-away = Rhoi i gadw
frame-title-dates = Fy nyddiadau
frame-title-appointment = Dyddiad
frame-title-appointment-form = Dyddiad
frame-title-meeting = Fy nghyfarfod
frame-title-meeting-prepare = Paratoi at fy nghyfarfod
frame-title-meeting-cards = Fy nghardiau
frame-title-meeting-after = Ar ôl fy nghyfarfod
frame-title-meeting-soon = Mae cyfarfod gen i cyn hir
frame-title-people = Fy mhobl i
frame-title-person = Person
frame-title-person-form = Person
frame-title-person-about = Am waith y person hwn
frame-title-person-ask = Cwestiynau i fi eu gofyn
frame-title-came-went = Pwy ddaeth a phwy aeth
frame-title-told = Sut rydw i'n hoffi cael gwybod
frame-title-plan = Fy nghynllun
frame-title-about-me = Amdana i
frame-title-children = Fy mhlant
frame-title-child-form = Plentyn
frame-title-strengths = Rydw i'n dda am wneud y pethau hyn
frame-title-strength-form = Rydw i'n dda am wneud y pethau hyn
frame-title-needs = Rydw i eisiau help gyda'r pethau hyn
frame-title-need-form = Rydw i eisiau help gyda'r pethau hyn
frame-title-need-look = Rydw i eisiau help gyda'r pethau hyn
frame-title-goals = Fy nodau
frame-title-goal = Nod
frame-title-goal-form = Nod
frame-title-plan-more = Mwy yn fy nghynllun
frame-title-worries = Poenau meddwl
frame-title-happening = Beth sy’n digwydd
frame-title-where-now = Ble rydw i nawr
frame-title-stage = Ar y map
frame-title-stage-form = Ble rydw i nawr
frame-title-stage-day = Diwrnod ar y map
frame-title-rights = Fy hawliau
frame-title-facts = Am yr wybodaeth hon
frame-title-letters = Fy llythyrau
frame-title-letter = Fy llythyr
frame-title-letter-new = Gwneud fy llythyr
frame-title-letters-in = Llythyrau ges i
frame-title-letters-out = Llythyrau anfonais i
frame-title-letter-in = Llythyr ges i
frame-title-letter-in-new = Ges i lythyr
frame-title-worry-form = Poen meddwl
frame-title-if-things = Os aiff pethau o’u lle
frame-title-if-then = Os aiff pethau o’u lle
frame-title-if-then-form = Os aiff pethau o’u lle
frame-title-safe-places = Fy lleoedd diogel
frame-title-advocate = Fy eiriolwr
frame-title-advocate-ask-form = Beth rydw i eisiau help gydag e
frame-title-advocate-asked = Pwy wnes i ofyn
frame-title-court-needs = Beth sydd ei angen arna i yn y llys
frame-title-safe-place-form = Lle diogel
frame-title-apart = Mae fy mhlentyn yn byw yn rhywle arall
frame-title-family-times = Fy amser teulu
frame-title-family-time = Fy amser teulu
frame-title-help-for-me = Help i fi
frame-title-assessments = Fy asesiadau
frame-title-assessment = Fy asesiad
frame-title-before-signs = Cyn i fi lofnodi
frame-title-before-sign = Cyn i fi lofnodi
frame-title-letterbox = Llythyrau gyda fy mhlentyn
frame-title-box-letter = Fy llythyrau
frame-title-memories = Fy nhudalen atgofion
frame-title-memory = Fy atgof
frame-title-money-home = Fy arian a'm cartref
frame-title-how-i-am = Sut rydw i
frame-title-another-baby = Os caf i fabi arall
frame-title-supports = Fy help
frame-title-support-form = Fy help
frame-title-promises = Addewidion
frame-title-promise = Addewid
frame-title-promise-form = Addewid
frame-title-look-again = Edrych eto
frame-title-review-form = Diwrnod i edrych eto
frame-title-visit-start = Dechrau ymweliad
frame-title-visit-now = Ymweliad
frame-title-visits = Ymweliadau
frame-title-visit = Un ymweliad
frame-title-visit-page = Tudalen ymweliad
frame-title-years = Fy mlynyddoedd
frame-title-timeline = Beth ddigwyddodd, ddydd ar ôl dydd
frame-title-timeline-check = Gwirio papur
frame-title-print = Argraffu
frame-title-print-preview = Fy nhudalennau
frame-title-prints-later = Argraffu wedyn
frame-title-given = I bwy wnes i roi hwn
frame-title-who-sees = Pwy sy'n gweld beth
frame-title-safe = Cadw hyn yn ddiogel
frame-title-code = Fy nghod
frame-title-sheet = Fy nhaflen allwedd
frame-title-helper-keys = Helpwr gydag allwedd
frame-title-profiles = Pwy sy'n defnyddio'r cyfrifiadur hwn
frame-title-backups = Copïau
frame-title-restore = Mynd yn ôl i gopi
frame-title-delete-for-ever = Dileu am byth
frame-title-locked = Mae fy nghofnod ar glo
frame-title-choose = Pwy ydych chi?
frame-title-closed = Mae fy nghofnod ar gau

frame-calculator-back = Dileu'r rhif olaf
frame-calculator-zero = Allwch chi ddim rhannu â sero
frame-title-words = Geiriau
frame-title-word = Gair
frame-title-local-services = Gwasanaethau lleol
frame-title-for-workers = Ar gyfer gweithwyr
frame-title-practice = Arfer da
frame-title-local-service = Gwasanaeth lleol
frame-title-local-services-take = Cymryd gwasanaethau o ffeil
