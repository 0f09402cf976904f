# Ymweliad tra mae'n digwydd, i ddau berson wrth un sgrin. Mae tudalennau'r gweithiwr yn siarad â'r gweithiwr, a
# thudalennau'r rhiant â'r rhiant. Does dim rhaid i neb ateb.

beside-home = Mae gweithiwr yma
beside-person-row = Dechrau ymweliad

## Ar bob sgrin tra mae ymweliad ar agor

beside-here = Yma gyda chi: { $name }
beside-open = Mae'r ymweliad ar agor o hyd: { $name }
beside-on-pause = Egwyl yn yr ymweliad: { $name }
beside-to-visit = Yn ôl i'r ymweliad
beside-none = Does dim ymweliad ar agor.

## Pwy sydd yma

beside-start = Pwy sydd yma?
beside-start-lead = Dewiswch wyneb y gweithiwr.
beside-start-others = Teulu a ffrindiau
beside-start-empty = Does neb yn eich pobl chi eto.

## Yr ymweliad cyntaf, i'r ddau

beside-first = Mae { $name } yn dweud hyn yn gyntaf
beside-say-work = Rydw i'n ysgrifennu nodiadau yn y gwaith hefyd.
beside-say-must = Os ydw i'n meddwl bod niwed i rywun, rhaid i fi ddweud.
beside-first-yours = Dydy beth sy'n breifat i chi ddim yn dangos nawr.
beside-first-read = Rydyn ni wedi darllen hyn gyda'n gilydd

## Tro pwy yw hi

beside-turn-writes = Mae { $name } yn ysgrifennu nawr
beside-turn-then = Wedyn eich tro chi, { $name }
beside-turn-then-plain = Wedyn eich tro chi
beside-turn-wrote = Mae { $name } wedi ysgrifennu
beside-turn-mine = Eich tro chi nawr, { $name }
beside-turn-mine-plain = Eich tro chi nawr
beside-turn-asks = Mae { $name } yn gofyn
beside-turn-both = Rydych chi'n gwneud hyn gyda'ch gilydd
beside-pause = Cymryd egwyl

## Tro'r gweithiwr: nodiadau

beside-note = Beth wnaethoch chi ei wneud neu ei weld?
beside-note-lead = Geiriau hawdd. Bydd y ddau'n clywed y nodyn cyn mynd ymlaen.
beside-note-label = Eich nodyn
beside-note-think = Rydw i'n meddwl hyn. Wnes i ddim ei weld
beside-note-about = Am beth mae hyn?
beside-note-taught = Sut wnaethoch chi ei ddysgu?
beside-note-hear = Clywed y nodyn
beside-note-quiet = Stopio
beside-note-right = Mae hyn yn iawn
beside-about = Am beth mae hyn?
beside-about-goals = Nod
beside-about-steps = Pa gam?
beside-about-cards = Cerdyn camau
beside-about-none = Does dim nod i'w ddangos yma.
beside-about-said = Mae am hyn: { $what }
beside-taught = Sut wnaethoch chi ei ddysgu?
beside-taught-shown = Fe ddangosais i
beside-taught-told = Fe ddywedais i
beside-taught-photo = Gyda llun neu ffilm
beside-taught-practised = { $name } yn trio
beside-taught-practised-plain = Trio gyda'n gilydd
beside-notes = Eich nodiadau
beside-notes-lead = Darllenwch nhw yn uchel. Gallwch chi eu newid o hyd.
beside-notes-none = Does dim nodyn eto.
beside-notes-write = Ysgrifennu nodyn
beside-notes-more = Ysgrifennu un nodyn arall
beside-notes-there = Pwy arall sydd yma?
beside-notes-place = Ble ydych chi?
beside-notes-turn = Rhoi'r tro: { $name }
beside-notes-turn-plain = Rhoi'r tro
beside-there = Pwy arall sydd yma?
beside-there-nobody = Neb arall
beside-there-said = Yma hefyd: { $names }
beside-place = Ble ydych chi?
beside-place-home = Gartref
beside-place-office = Yn y swyddfa
beside-place-outside = Y tu allan
beside-place-own = Lle arall
beside-quote-who = { $name }, { $role }. { $day }.
beside-quote-think = Dyma beth mae { $name } yn ei feddwl.

## Fy nhro i

beside-think = Beth ydych chi'n ei feddwl?
beside-think-lead = Does dim rhaid i chi ateb.
beside-think-agree = Rydw i'n cytuno
beside-think-some = Rhywfaint ohono
beside-think-do-not-agree = Dydw i ddim yn cytuno
beside-think-not-known-yet = Dydw i ddim yn gwybod eto
beside-think-later = Wedyn, ar fy mhen fy hun
beside-think-why = Eich geiriau amdano
beside-think-each = Ateb am bob nodyn
beside-think-only-me = I chi yn unig mae eich ateb.
beside-each = Beth ydych chi'n ei feddwl o'r nodyn hwn?
beside-words = Beth ydych chi eisiau ei ddweud?
beside-words-lead = Ysgrifennwch neu dywedwch. Mae lluniau yn dda hefyd.
beside-words-label = Fy ngeiriau i
beside-words-voice = Recordio fy llais
beside-words-voice-again = Recordio eto
beside-words-voice-away = Tynnu fy llais
beside-words-voice-not = Peidio â recordio
beside-words-picture = Dewis llun
beside-words-picture-away = Tynnu'r llun: { $title }
beside-words-said = Dyma eich geiriau chi.
beside-feeling = Sut oedd hi'n teimlo?
beside-feeling-happy = Roeddwn i'n hapus
beside-feeling-okay = Roeddwn i'n iawn
beside-feeling-sad = Roeddwn i'n drist
beside-feeling-worried = Roeddwn i'n poeni
beside-feeling-angry = Roeddwn i'n ddig
beside-mine = Pwy sy'n gallu gweld hyn?

## Dweud yn ôl

beside-say-explain = Wnes i esbonio'n dda?
beside-say-own = { $name }, dywedwch wrtha i yn eich geiriau chi.
beside-say-own-plain = Dywedwch wrtha i yn eich geiriau chi.
beside-back-lead = Mae hyn am sut mae { $name } yn esbonio. Nid prawf yw hyn.
beside-back-label = Fy ngeiriau i
beside-back-hint = Dydyn ni ddim yn cadw dim cyn i chi ddweud.
beside-back-keep = Cadw fy ngeiriau
beside-back-not = Mynd ymlaen heb gadw dim
beside-back-kept = Rydych chi'n cadw'r geiriau hyn
beside-back-drop = Peidio â'u cadw

## Y diwedd

beside-promises = Beth mae'r ddau ohonoch chi'n ei addo?
beside-next = Pryd fyddwch chi'n cwrdd nesaf?
beside-next-new = Rhoi dyddiad newydd i mewn
beside-next-said = Cwrdd nesaf: { $day }.
beside-leave = Tudalen i chi
beside-leave-lead = Mae'n dweud beth wnaethoch chi a beth sy'n dod nesaf.
beside-leave-paper = Ar bapur nawr
beside-leave-later = Argraffu wedyn
beside-leave-screen = Yn fawr ar y sgrin
beside-leave-said-paper = Rydych chi'n cael y dudalen ar bapur.
beside-leave-said-later = Mae'r dudalen yn aros yn Argraffu wedyn.
beside-leave-said-screen = Rydych chi'n edrych ar y dudalen yma.
beside-copy = Ydy { $name } yn cael un dudalen hefyd?
beside-copy-lead = Mae'r nodiadau arni, a dim ond beth rydych chi'n ei ddangos.
beside-copy-yes = Cael un dudalen
beside-copy-no = Dim tudalen
beside-copy-said-yes = Mae { $name } yn cael un dudalen.
beside-copy-said-no = Dydy { $name } ddim yn cael tudalen.
beside-copy-print = Argraffu nawr
beside-done = Ydych chi wedi gorffen gyda'ch gilydd?
beside-done-lead = Mae eich geiriau'n aros fel y maen nhw. Gallwch chi ychwanegu atyn nhw.
beside-done-yes = Rydyn ni wedi gorffen
beside-done-go-on = Mynd ymlaen â'r ymweliad
beside-ended = Rydyn ni wedi cadw eich ymweliad
beside-ended-lead = Mae beth sy'n breifat i chi yn dangos eto.
beside-ended-later = Gallwch chi ddweud beth rydych chi'n ei feddwl wedyn.
beside-ended-look = Edrych ar yr ymweliad
beside-ended-home = Mynd i'r Hafan

## Egwyl

beside-break = Mae egwyl yn yr ymweliad
beside-break-lead = Dydy beth sy'n breifat i chi ddim yn dangos eto.
beside-break-back = Mae { $name } yn ôl
beside-break-alone = Rydw i ar fy mhen fy hun
beside-break-alone-now = Rydych chi ar eich pen eich hun nawr
beside-break-alone-lead = Mae beth sy'n breifat i chi yn dangos eto.
