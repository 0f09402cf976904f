# What my plan has beside what is needed every day, worries, what to do if things go wrong, and safe places.

plan-more-open = Mwy yn fy nghynllun
plan-more-step-cards = Lluniau sy’n dangos pob cam
plan-more-promises = Beth ddywedon ni a beth rydyn ni’n ei wneud
plan-more-if-things = Beth rydw i’n ei wneud wedyn
plan-more-worries = Fy ngeiriau i a’u geiriau nhw
plan-more-look-again = Beth sy’n newydd yn fy mywyd

## Worries

worries-lead = Mae eich geiriau chi a’u geiriau nhw ochr yn ochr.
worries-empty = Oes rhywbeth yn eich poeni? Gallwch ei ddweud yma.
worries-add = Ychwanegu poen meddwl
worries-add-theirs = Mae rhywun arall yn poeni
worries-mine = Rydw i’n dweud
worries-theirs = Maen nhw’n dweud
worries-theirs-named = { $name } sy’n dweud
worries-answer-mine = Dweud beth rydw i’n ei feddwl
worries-answer-theirs = Ychwanegu eu geiriau nhw
worry-ask-mine = Beth sy’n eich poeni chi?
worry-ask-theirs = Beth sy’n eu poeni nhw?
worry-lead-mine = Dim ond chi sy’n gweld hyn. Gallwch newid hynny.
worry-lead-theirs = Gofynnwch iddyn nhw ei ddweud mewn geiriau hawdd.
worry-label-theirs = Eu poen meddwl nhw mewn geiriau hawdd
worry-who-ask = Pwy sy’n poeni?
worry-who-none = Dydw i ddim yn gwybod pwy
worry-check-mine = Beth sy’n fy mhoeni i
worry-check-theirs = Beth sy’n eu poeni nhw
worry-check-who = Pwy sy’n poeni
worry-say-family-time = Rydw i eisiau mwy o amser gyda fy mhlentyn.
worry-say-meeting = Mae cyfarfodydd yn fy mhoeni.
worry-say-letters-sort = Dydw i ddim yn gallu darllen y llythyrau.
worry-say-crying = Mae fy mhlentyn yn crio llawer.
worry-say-money = Does gen i ddim digon o arian.
worry-say-housing = Rydw i’n poeni am fy nghartref.
worry-say-sleep = Rydw i wedi blino’n lân.
worry-say-sad = Rydw i’n teimlo’n drist yn aml.
worry-say-social-worker = Rydw i’n poeni y byddan nhw’n mynd â fy mhlentyn.

## If things go wrong

if-things-lead = Rydych chi’n dewis nawr beth sy’n eich helpu wedyn.
if-things-empty = Beth all fynd o’i le? Dewiswch beth i’w wneud wedyn.
if-things-add = Ychwanegu cerdyn
if-things-safe-note = Dim ond chi sy’n gweld hyn
if-things-wallet = Fy ngherdyn ar gyfer fy waled
if-things-wallet-note = Argraffu cerdyn bach
if-then-title = Os: { $what }
if-then-then = Wedyn rydw i’n gwneud hyn
if-then-calls = Rydw i’n ffonio
if-ask = Beth all fynd o’i le?
if-steps-ask = Beth rydych chi’n ei wneud wedyn?
if-steps-lead = Gwnewch un peth ar y tro.
if-steps-full = Mae gennych chi 8 cam. Mae hynny’n ddigon.
if-call-first = Yn gyntaf
if-call-second = Os nad oes neb yn ateb
if-call-out-of-hours = Yn y nos ac ar benwythnosau
if-call-ask-first = Pwy rydych chi’n ei ffonio gyntaf?
if-call-ask-second = Pwy rydych chi’n ei ffonio os nad oes neb yn ateb?
if-call-ask-out-of-hours = Pwy rydych chi’n ei ffonio yn y nos?
if-call-said-first = Rydw i’n ffonio gyntaf: { $name }.
if-call-said-second = Wedyn rydw i’n ffonio: { $name }.
if-call-said-out-of-hours = Yn y nos rydw i’n ffonio: { $name }.
if-call-nobody = Wnaethoch chi ddim dewis neb.
if-call-lines = Llinell gymorth
if-check-what = Beth all fynd o’i le
if-check-steps = Beth rydw i’n ei wneud wedyn
if-wallet-ask = Ydych chi eisiau hyn ar eich cerdyn waled?
if-wallet-on = Ar fy ngherdyn
if-wallet-off = Dim ond yma
if-say-crying = Mae fy mhlentyn yn crio a does dim yn helpu
if-say-worried = Rydw i’n poeni gormod
if-say-temperature = Mae fy mhlentyn yn sâl
if-say-sad = Rydw i’n teimlo’n drist iawn
if-say-angry = Mae rhywun yn gweiddi arna i
if-say-money = Does gen i ddim arian ar ôl
if-say-bus = Dydw i ddim yn gallu cyrraedd yno
if-say-helps-me = Dydy fy helpwr ddim yn dod
if-say-safe-at-home = Dydw i ddim yn teimlo’n ddiogel
if-do-phone-call = Rydw i’n ffonio rhywun.
if-do-quiet = Rydw i’n mynd i le tawel.
if-do-friend = Rydw i’n gofyn i ffrind ddod.
if-do-outside = Rydw i’n mynd allan gyda fy mhlentyn.
if-do-support-worker = Rydw i’n dweud wrth fy ngweithiwr cymorth.
if-do-writing = Rydw i’n ysgrifennu beth ddigwyddodd.

## Safe places

safe-places-lead = Dim ond chi sy’n gweld hyn. Does dim papur yn ei ddangos.
safe-places-empty = Ble gallwch chi fynd a bod yn ddiogel?
safe-places-add = Ychwanegu lle diogel
safe-place-with = Mae rhywun yno: { $name }.
safe-where-ask = Ble gallwch chi fynd?
safe-where-lead = Meddyliwch am le lle rydych chi’n teimlo’n ddiogel.
safe-where-label = Y lle
safe-who-ask = Pwy sydd yno?
safe-who-nobody = Does neb yno eto.
safe-way-ask = Sut rydych chi’n cyrraedd yno?
safe-way-label = Y ffordd
safe-way-hint = Dywedwch ble rydych chi’n cerdded neu beth rydych chi’n ei ddal.
safe-bring-ask = Beth rydych chi’n dod ag ef?
safe-bring-label = Pethau eraill, un ar bob llinell
safe-bring-phone = Fy ffôn
safe-bring-keys = Fy allweddi
safe-bring-money = Arian
safe-bring-medicine = Moddion
safe-bring-nappies = Cewynnau
safe-check-where = Y lle
safe-check-who = Pwy sydd yno
safe-check-way = Y ffordd
safe-check-bring = Beth rydw i’n dod ag ef
safe-private-lead = Dim ond chi sy’n gweld hyn, bob amser.
