# Letters that came to the parent: the door to all letters, the list, one letter, and one question a page about a new one.

## My letters

letters-came = Daeth llythyr
letters-got-note = Beth maen nhw’n ei ofyn, ac erbyn pryd
letters-sent-note = Beth ofynnoch chi, a’r ateb
letters-add-note = Chi sy’n dewis lluniau
letters-more-row = Y llythyrau gawsoch chi, a’r rhai anfonoch chi

## Letters I got

letters-in-lead = Mae’r llythyr diweddaraf yn gyntaf.
letters-in-empty = Dim llythyrau eto. Cadwch yr un cyntaf yma.
letters-in-from = Oddi wrth: { $name }
letters-in-came = Daeth ar: { $day }
letters-in-by = Erbyn: { $day }, { $near }
letters-in-day = { $day }, { $near }
letters-in-done = Wedi’i wneud
letters-in-open = Heb ei wneud eto
letters-in-more = Dangos mwy o lythyrau
letters-in-years = Blynyddoedd
letters-in-print = Argraffu’r papurau doeddwn i ddim yn gallu eu darllen

## One letter

letter-in-title = Llythyr
letter-in-row = Y llythyr
letter-in-page = Tudalen { $page } o { $of }
letter-in-page-before = Tudalen cynt
letter-in-page-next = Tudalen nesaf
letter-in-page-big = Ei weld yn fwy
letter-in-page-small = Gweld y cyfan
letter-in-date-make = Ei roi yn fy nyddiadau
letter-in-date-see = Gweld y dyddiad
letter-in-easy-ask = Gofyn am eiriau hawdd
letter-in-easy-begun = Dydych chi ddim wedi anfon eich llythyr am eiriau hawdd eto.
letter-in-easy-asked = Fe ofynnoch chi am eiriau hawdd.
letter-in-mine = Fy llythyrau i amdano
letter-in-done = Mae wedi’i wneud
letter-in-not-done = Dydy hwn ddim wedi’i wneud eto
letter-in-explained-add = Fe esboniodd rhywun y llythyr
letter-in-answer = Ysgrifennu ateb
letter-in-puzzle = Doeddwn i ddim yn deall hwn
letter-in-puzzle-kept = Gallwch ofyn amdano wedyn.
letter-in-puzzle-see = Gweld beth rydw i’n gofyn amdano
letter-in-change = Newid rhywbeth
letter-in-about = Llythyr oddi wrthoch chi
letter-in-about-day = { $what }, { $day }
letter-in-door-advocate = Fy eiriolwr
letter-in-door-letter = Ysgrifennu atyn nhw
letter-in-door-meeting = Paratoi
letter-in-door-get-help = Cael help

## One question a page

letter-in-pages-ask = Sut rydych chi’n cadw’r llythyr?
letter-in-pages-lead = Mae’n cymryd tua 3 munud. Gallwch stopio unrhyw bryd.
letter-in-pages-more = Oes tudalen arall?
letter-in-pages-count = { $count ->
    [zero] 0 tudalen
    [one] 1 dudalen
    [two] 2 dudalen
    [few] 3 tudalen
    [many] 6 tudalen
   *[other] { $count } tudalen
}
letter-in-pages-said = { $count ->
    [zero] Dim tudalen eto.
    [one] Mae gennych chi 1 dudalen.
    [two] Mae gennych chi 2 dudalen.
    [few] Mae gennych chi 3 tudalen.
    [many] Mae gennych chi 6 tudalen.
   *[other] Mae gennych chi { $count } tudalen.
}
letter-in-pages-all = Nesaf
letter-in-pages-show = Dangos pob tudalen
letter-in-words-said = Rydych chi wedi teipio’r geiriau.
letter-in-words-label = Geiriau’r llythyr
letter-in-way-camera = Tynnu llun
letter-in-way-camera-note = Gyda’r camera
letter-in-way-again = Tynnu llun arall
letter-in-way-file = Dewis ffeil
letter-in-way-file-note = Llun neu bapur
letter-in-way-words = Teipio’r geiriau
letter-in-way-words-note = Pob un, neu ychydig
letter-in-waits = Un eiliad. Mae’r tudalennau’n dod.
letter-in-page-turn = Troi
letter-in-page-turn-which = Troi tudalen { $page }
letter-in-page-off = Tynnu i ffwrdd
letter-in-page-off-which = Tynnu tudalen { $page } i ffwrdd
letter-in-from-ask = Oddi wrth bwy mae’r llythyr?
letter-in-from-said = Daeth oddi wrth { $name }.
letter-in-from-open = Dydych chi ddim yn gwybod pwy anfonodd y llythyr.
letter-in-from-none = Dydw i ddim yn gwybod eto
letter-in-name = Eu henw
letter-in-came-ask = Pryd daeth y llythyr?
letter-in-came-said = Daeth ar: { $day }.
letter-in-came-open = Dydych chi ddim yn gwybod pryd daeth y llythyr.
letter-in-how-ask = Sut daeth y llythyr?
letter-in-how-post = Drwy’r post
letter-in-how-hand = Rhywun yn ei roi i fi
letter-in-how-school-bag = Mewn bag ysgol
letter-in-how-email = Drwy e-bost
letter-in-how-text-message = Drwy neges destun
letter-in-how-other = Ffordd arall
letter-in-how-said-post = Daeth drwy’r post.
letter-in-how-said-hand = Fe roddodd rhywun y llythyr i chi.
letter-in-how-said-school-bag = Daeth mewn bag ysgol.
letter-in-how-said-email = Daeth drwy e-bost.
letter-in-how-said-text-message = Daeth drwy neges destun.
letter-in-how-said-other = Daeth mewn ffordd arall.
letter-in-kind-ask = Pa fath o lythyr yw hwn?
letter-in-kind-none = Dydw i ddim yn gwybod eto
letter-in-kind-said = Rydych chi’n dweud: { $kind }
letter-in-kind-groups = Dangos y mathau eraill
letter-in-group-court = Llys
letter-in-group-meetings = Cyfarfod
letter-in-group-papers = Papurau am fy nheulu
letter-in-group-home = Arian neu fy nghartref
letter-in-group-everyday = Ysgol, iechyd neu rywbeth arall
letter-in-asks-ask = Beth mae’r llythyr yn ei ofyn?
letter-in-asks-lead = Dywedwch yn eich geiriau eich hun.
letter-in-ask-come = Dod i gyfarfod
letter-in-ask-phone = Ffonio rhywun
letter-in-ask-fill = Llenwi ffurflen
letter-in-ask-sign = Llofnodi papur
letter-in-ask-send = Anfon rhywbeth yn ôl
letter-in-ask-tells = Dim ond dweud rhywbeth wrtha i
letter-in-by-ask = Oes diwrnod yn y llythyr?
letter-in-by-lead = Diwrnod cyfarfod. Neu’r diwrnod olaf i ateb.
letter-in-by-none = Does dim diwrnod yn y llythyr
letter-in-by-said = Y diwrnod yw: { $day }.
letter-in-read-ask = Oeddech chi’n gallu ei ddarllen?
letter-in-read-yes = Roeddwn i’n gallu ei ddarllen
letter-in-read-some = Roeddwn i’n gallu darllen rhan ohono
letter-in-read-no = Doeddwn i ddim yn gallu ei ddarllen
letter-in-read-said-yes = Roeddech chi’n gallu ei ddarllen.
letter-in-read-said-some = Roeddech chi’n gallu darllen rhan ohono.
letter-in-read-said-no = Doeddech chi ddim yn gallu ei ddarllen.
letter-in-explained-ask = Pwy esboniodd y llythyr i chi?
letter-in-explained-said = { $name } esboniodd y llythyr i chi.
letter-in-explained-none = Neb eto
letter-in-explained-nobody = Does neb wedi esbonio’r llythyr eto.
letter-in-check-said = Mae’r llythyr yn ddiogel yma.
letter-in-check-nothing = Does dim i’w gadw eto.
letter-in-check-begin = Dechrau eto
letter-in-check-pages = Y llythyr
letter-in-check-from = Oddi wrth
letter-in-check-came = Y diwrnod y daeth
letter-in-check-how = Sut daeth y llythyr
letter-in-check-kind = Pa fath yw hwn
letter-in-check-asks = Beth mae’n ei ofyn
letter-in-check-by = Erbyn pryd
letter-in-check-day = Y diwrnod
letter-in-check-read = Darllen
letter-in-check-explained = Pwy esboniodd y llythyr
