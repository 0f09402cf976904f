# Keep it safe: the code, the key sheet, and who uses this computer.
safe-code-on = Mae ymlaen.
safe-code-off = Mae i ffwrdd. Does dim angen cod ar y rhan fwyaf o bobl.
safe-sheet-none = Does dim taflen eto.
safe-sheet-made = Mae wedi'i gwneud. Gwiriwch hi.
safe-sheet-proved = Mae'n barod.
safe-helper-none = Does gan neb allwedd.
safe-helper-one = Mae { $name } yn cadw allwedd.
safe-helper-more = { $count ->
    [zero] Does gan neb allwedd.
    [one] Mae 1 person yn cadw allwedd.
    [two] Mae 2 o bobl yn cadw allwedd.
    [few] Mae 3 o bobl yn cadw allwedd.
    [many] Mae 6 o bobl yn cadw allwedd.
   *[other] Mae { $count } o bobl yn cadw allwedd.
}
safe-copies-none = Does dim copi eto.
safe-copies-last = Copi diwethaf: { $day }.
safe-profiles-shown = Gall rhieni eraill ei ddefnyddio hefyd.
safe-profiles-hidden = Dydy rhieni eraill ddim yn gweld eich enw.

# A code, one question at a time.
code-start-lead = Mae cod yn cloi eich cofnod.
code-start-need = Does dim angen cod ar y rhan fwyaf o bobl.
code-start-each-time = Rydych chi'n ei deipio bob tro rydych chi'n agor hwn.
code-start-long = Mae'n cymryd tua 2 funud.
code-start-stop = Gallwch chi stopio unrhyw bryd.
code-start-choose = Dewis cod
code-none-now = Dim cod am y tro
code-way-ask = Sut ydych chi'n mynd i mewn heb eich cod?
code-way-lead = Mae llawer o bobl yn anghofio cod. Dewiswch ffordd arall yn gyntaf.
code-way-sheet = Papur gydag 8 gair hawdd.
code-way-sheet-made = Rydych chi wedi ei gwneud. Gwiriwch hi nesaf.
code-way-helper = Mae rhywun rydych chi'n ymddiried ynddyn nhw yn cadw allwedd.
code-way-not-safe = Dydy hi ddim yn ddiogel yma
code-way-not-safe-note = Gallai rhywun ffeindio'r papur.
code-not-safe = Mae hynny'n iawn
code-not-safe-lead = Felly peidiwch â gwneud y papur.
code-not-safe-helper = Gall helpwr gadw allwedd i chi.
code-not-safe-forget = Gallwch chi anghofio cod. Yna mae eich cofnod yn aros ar gau.
code-not-safe-without = Felly mae ffordd arall yn dod yn gyntaf.
code-type-ask = Beth yw eich cod newydd?
code-type-lead = Defnyddiwch 4 neu fwy o lythrennau neu rifau.
code-type-long = Mae angen cod hirach yma: 12 neu fwy o lythrennau.
code-type-label = Fy nghod newydd
code-type-more = { $count ->
    [zero] Does dim angen mwy.
    [one] Teipiwch 1 arall: llythyren neu rif.
    [two] Teipiwch 2 arall: llythrennau neu rifau.
    [few] Teipiwch 3 arall: llythrennau neu rifau.
    [many] Teipiwch 6 arall: llythrennau neu rifau.
   *[other] Teipiwch { $count } arall: llythrennau neu rifau.
}
code-type-enough = Mae { $count } o lythrennau neu rifau yn eich cod.
code-tip-words = Defnyddiwch eiriau rydych chi'n eu gwybod.
code-tip-names = Peidiwch â defnyddio enw neu ddyddiad.
code-show = Dangos
code-hide = Cuddio
code-again-ask = Allwch chi ei deipio eto?
code-again-lead = Teipiwch yr un cod un tro arall.
code-again-label = Yr un cod
code-again-none = Yna rydych chi'n gwybod ei fod yn iawn.
code-again-next = Rydych chi wedi ei deipio ddwywaith.
code-again-keep = Iawn, dyma fy nghod
code-again-different = Mae'r 2 god yn wahanol.
code-again-look = Pwyswch Dangos. Yna edrychwch arno.
code-again-first = Gweld yr un cyntaf
code-quiet-ask = Pryd mae'n cloi ei hun?
code-quiet-lead = Mae'n cloi pan fyddwch chi ddim yn defnyddio'r cyfrifiadur.
code-quiet-after = Ar ôl { $long }
code-quiet-never = Ddim yn cloi ei hun
code-quiet-said = Mae'n cloi ar ôl { $long }.
code-quiet-said-never = Dydy'r cofnod ddim yn cloi ei hun.
code-done-title = Mae eich cod ymlaen
code-done-changed = Mae eich cod newydd ymlaen
code-done-open = Rydych chi'n teipio eich cod i agor hwn.
code-done-leave = Mae Gadael nawr yn ei gloi.
code-done-sleep = Mae'n cloi pan fydd y cyfrifiadur yn cysgu.
code-done-sheet = Mae eich taflen allwedd yn ei agor hefyd.
code-done-helper = Gall eich helpwr gydag allwedd ei agor hefyd.
code-done-end = Rydw i wedi darllen hyn
code-lock-now = Cloi nawr
code-on-lead = Mae eich cod ymlaen.
code-on-change = Newid fy nghod
code-on-quiet = Pryd mae'n cloi ei hun
code-on-pictures = Cod lluniau
code-on-pictures-on = Mae ymlaen. Mae eich cod yn gweithio hefyd.
code-on-pictures-off = Mae i ffwrdd. Does dim rhaid ei gael.
code-on-take = Tynnu fy nghod i ffwrdd
code-take-ask = Ydych chi eisiau tynnu eich cod i ffwrdd?
code-take-open = Mae unrhyw un sy'n agor y cyfrifiadur yn gallu agor hwn.
code-take-pictures = Mae eich cod lluniau'n mynd hefyd.
code-take-shown = Mae eich enw ar y dudalen: Pwy ydych chi?
code-take-yes = Ydw, ei dynnu i ffwrdd
code-take-no = Nac ydw, cadw fy nghod
code-back-ask = Beth am eich cod?
code-back-lead = Daethoch chi i mewn gyda'ch allwedd. Dewiswch god newydd.
code-back-sheet = Daethoch chi i mewn gyda'ch taflen allwedd. Dewiswch god newydd.
code-back-new = Dewis cod newydd
code-back-new-note = Mae'r hen god yn stopio gweithio.
code-back-none = Dim cod am y tro
code-back-keep = Cadw fy hen god
code-back-keep-note = Rydych chi'n ei wybod eto. Mae'n gweithio o hyd.
code-pictures-ask = Pa 4 llun?
code-pictures-lead = Dewiswch 4, un ar ôl y llall. Mae eich cod yn gweithio hefyd.
code-pictures-again = Pa 4 llun, unwaith eto?
code-pictures-again-lead = Dewiswch yr un 4 yn yr un drefn.
code-picture-place = Rhif { $number }
code-pictures-count = Rydych chi wedi dewis { $count } o 4.
code-pictures-start-again = Dechrau eto
code-pictures-keep = Iawn, cadw'r rhain
code-pictures-different = Mae'r drefn honno'n wahanol.
code-pictures-different-do = Pwyswch Dechrau eto. Neu pwyswch Yn ôl i gael lluniau newydd.
code-pictures-take = Tynnu'r cod lluniau i ffwrdd

# The key sheet. Its own words are never here.
sheet-start-lead = Tudalen gydag 8 gair hawdd yw hi.
sheet-start-open = Mae'n agor eich cofnod pan na fydd dim arall yn gweithio.
sheet-start-keep = Cadwch hi gyda rhywun rydych chi'n ymddiried ynddyn nhw.
sheet-start-away = Peidiwch â'i chadw wrth ymyl y cyfrifiadur hwn.
sheet-start-long = Mae'n cymryd tua 5 munud. Gallwch chi stopio.
sheet-start-make = Gwneud fy nhaflen allwedd
sheet-not-safe = Dydy hi ddim yn ddiogel yma
sheet-not-safe-title = Mae hynny'n iawn
sheet-not-safe-said = Rydych chi wedi dweud: dydy hi ddim yn ddiogel yma.
sheet-not-safe-quiet = Fyddwn ni ddim yn gofyn i chi eto.
sheet-not-safe-later = Gallwch chi wneud y daflen wedyn.
sheet-not-safe-helper = Gall rhywun rydych chi'n ymddiried ynddyn nhw gadw allwedd yn lle hynny.
sheet-not-safe-end = Rydw i wedi darllen hyn
sheet-ready-lead = Mae eich taflen allwedd yn barod.
sheet-waiting-lead = Dydy eich taflen ddim yn barod eto.
sheet-waiting-check = Teipiwch 2 o'r geiriau. Yna mae'n barod.
sheet-waiting-new = Gwnewch daflen newydd. Yna gwiriwch hi.
sheet-waiting-go = Ymlaen gyda fy nhaflen
sheet-old-tear = Rhwygwch yr hen daflen.
sheet-new = Gwneud taflen newydd
sheet-new-ask = Ydych chi eisiau gwneud taflen newydd?
sheet-new-ends = Mae eich hen daflen yn stopio gweithio.
sheet-new-ends-unchecked = Yna dydy'r daflen o'r blaen ddim yn gweithio.
sheet-new-yes = Ydw, gwneud taflen newydd
sheet-new-no = Nac ydw, mynd yn ôl
sheet-page-title = Rhoi eich taflen allwedd ar bapur
sheet-page-lead = Gall unrhyw un sydd â'r daflen agor eich cofnod.
sheet-page-print = Argraffu'r daflen
sheet-page-stick = Rhoi'r daflen ar gof bach
sheet-page-hand = Neu ysgrifennwch bob un o'r { $count } gair â llaw.
sheet-page-alt = Eich taflen allwedd. Pwyswch Clywed y geiriau i'w clywed.
sheet-page-sent = Mae'r dudalen ar ei ffordd i'r argraffydd.
sheet-page-printer = Cymerwch y dudalen allan ar unwaith.
sheet-page-file = Mae'r ffeil ar y cof bach.
sheet-page-file-care = Tynnwch hi oddi yno pan fydd y dudalen ar bapur.
sheet-page-ask = Ydy hi ar bapur nawr?
sheet-page-yes = Ydy, mae ar bapur
sheet-say = Clywed y geiriau
sheet-say-again = Clywed y geiriau eto
sheet-none-stick = Argraffwch hi gyda rhywun rydych chi'n ymddiried ynddyn nhw.
sheet-none-hand = Ysgrifennu'r geiriau â llaw
sheet-none-hand-note = Mae'r dudalen yn aros yn fawr ar y sgrin.
sheet-back = Yn ôl i fy nhaflen allwedd
sheet-file-title = Rhoi'r daflen ar gof bach
sheet-file-open = Gall unrhyw un sydd â'r ffeil agor eich cofnod.
sheet-file-print = Argraffwch hi gyda rhywun rydych chi'n ymddiried ynddyn nhw.
sheet-file-off = Yna tynnwch y ffeil oddi ar y cof bach.
sheet-file-yes = Iawn, gwneud y ffeil
sheet-check-ask = Beth yw gair { $number }?
sheet-check-lead = Edrychwch ar eich papur.
sheet-check-label = Gair { $number }
sheet-check-none = Teipiwch y gair fel mae ar y papur.
sheet-check-said = Rydych chi wedi teipio gair { $number }.
sheet-check-yes = Iawn, gwirio'r gair
sheet-check-before = Mynd yn ôl i air { $number }
sheet-check-look = Gweld y daflen eto
sheet-done-title = Mae eich taflen allwedd yn barod
sheet-done-give = Rhowch hi i rywun rydych chi'n ymddiried ynddyn nhw.
sheet-done-file = Tynnwch y ffeil oddi ar y cof bach.
sheet-done-code = Dewis fy nghod
sheet-done-end = Rydw i wedi darllen hyn

# Who uses this computer. Nothing here tells of anyone else.
profiles-other = Oes rhywun arall eisiau ei ddefnyddio?
profiles-other-code = Mae eich cofnod yn cau yn gyntaf. Mae'n cloi gyda'ch cod.
profiles-other-no-code = Does gennych chi ddim cod. Felly gallan nhw agor eich cofnod chi hefyd.
profiles-other-new = Gall rhiant newydd ddechrau yno hefyd.
profiles-other-go = Newid i rywun arall
profiles-show-ask = Y dudalen: Pwy ydych chi?
profiles-show-lead = Mae'n dod yn gyntaf os oes rhieni eraill yma hefyd.
profiles-show-yes = Dangos fi yno
profiles-show-yes-note = Eich enw a'ch ffoto.
profiles-show-no = Peidio â fy nangos i
profiles-show-no-note = Mae eich cod yn agor eich cofnod yno.
profiles-show-code = Mae eich enw arni. Gyda chod, gallwch chi ei guddio.
