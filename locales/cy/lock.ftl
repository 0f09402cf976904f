# A record that is locked, the ways to open it, and "Who are you?".
lock-hello = Helô { $name }
lock-hello-plain = Mae eich cofnod ar glo
lock-lead-code = Mae eich cofnod ar glo. Teipiwch eich cod i'w agor.
lock-lead-ways = Mae eich cofnod ar glo. Sut gallwch chi ei agor?
lock-brought = Mae'r copi hwn ar glo
lock-brought-code = Mae'n dod o gyfrifiadur arall. Teipiwch y cod o'r cyfrifiadur hwnnw.
lock-brought-ways = Mae'n dod o gyfrifiadur arall. Sut gallwch chi ei agor?
lock-code = Fy nghod
lock-open = Agor fy nghofnod
lock-opening = Mae'n agor
lock-forgot = Dydw i ddim yn gwybod fy nghod
# The name already stands above.
lock-not-me = Rhywun arall ydw i
lock-not-mine = Cofnod rhywun arall yw hwn
lock-not-this-copy = Gadael y copi hwn am y tro
lock-words-bigger = Geiriau mwy o faint
lock-words-usual = Geiriau llai o faint

lock-wait = Mae eich cofnod yn ddiogel. Arhoswch cyn trio eto.
lock-wait-over = Mae eich cofnod yn ddiogel. Does dim rhaid aros nawr.
lock-wait-now = Gallwch chi drio nawr.
lock-wait-seconds = { $count ->
    [zero] Dim eiliadau
    [one] 1 eiliad
    [two] 2 eiliad
    [few] 3 eiliad
    [many] 6 eiliad
   *[other] { $count } eiliad
}
lock-wait-minutes = { $minutes ->
    [zero] Llai nag 1 munud
    [one] Tua 1 munud
    [two] Tua 2 funud
    [few] Tua 3 munud
    [many] Tua 6 munud
   *[other] Tua { $minutes } munud
}

lock-ways = Gallwch chi fynd i mewn o hyd
lock-ways-lead = Mae eich cofnod yma. Does dim byd ar goll.
lock-ways-neither = Does gennych chi ddim un o'r rhain? Gofynnwch i rywun rydych chi'n ymddiried ynddyn nhw. Mae eich cofnod yn aros yma.
lock-ways-none = Gofynnwch i rywun rydych chi'n ymddiried ynddyn nhw. Mae eich cofnod yn aros yma.
lock-way-sheet = Mae fy nhaflen allwedd gen i
lock-way-sheet-lead = Tudalen gydag 8 gair yw hi.
lock-way-helper-key = Mae gan rywun allwedd i fi
lock-way-helper-key-lead = Mae'r allwedd mewn ffeil ar gof bach.

lock-sheet = Teipiwch y geiriau o'ch taflen allwedd
lock-sheet-lead = Mae rhif wrth bob gair. Defnyddiwch yr un rhif yma.
lock-sheet-word = Gair { $number }
lock-sheet-photo = Defnyddio ffoto o'r daflen

lock-helper = Defnyddio allwedd eich helpwr
lock-helper-lead = Gall y person sydd â'r allwedd eich helpu nawr.
lock-helper-step-stick = Rhowch gof bach eich helpwr yn y cyfrifiadur hwn.
lock-helper-step-file = Dewiswch y ffeil allwedd ar y cof bach.
lock-helper-choose = Dewis y ffeil allwedd

lock-pictures = Defnyddio fy lluniau
lock-pictures-title = Pwyswch eich 4 llun
lock-pictures-lead = Pwyswch nhw yn eich trefn eich hun.
lock-pictures-count = Rydych chi wedi pwyso { $count } o 4.
lock-pictures-again = Dechrau eto

lock-choose = Pwy ydych chi?
lock-choose-lead = Pwyswch eich wyneb neu eich enw.
lock-choose-no-name = Dim enw eto
lock-choose-code = Agor gyda chod
lock-choose-code-lead = Does dim rhaid i'ch enw fod yma.
lock-choose-new = Rydw i'n newydd yma
lock-new = Ydych chi'n newydd yma?
lock-new-own = Rydych chi'n cael eich cofnod eich hun
lock-new-empty = Mae'n dechrau'n wag.
lock-new-others = Mae cofnodion eraill yn aros fel maen nhw
lock-new-others-lead = Allwch chi ddim eu gweld nhw. Allan nhw ddim gweld eich cofnod chi.
lock-new-yes = Ydw, dechrau fy nghofnod
lock-new-no = Nac ydw, mynd yn ôl
