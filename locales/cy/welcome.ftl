# Welcome: a short start page, 5 questions, a practice go, and what is promised.

welcome-start = Helô. Dyma'r ap Wrth fy Ochr.
welcome-start-for = Cadwch eich cynllun, eich dyddiadau a'ch pobl yma.
welcome-start-long = Mae 5 cwestiwn yma. Mae'n cymryd tua 5 munud.
welcome-start-stop = Gallwch chi stopio unrhyw bryd. Mae eich atebion yn aros yma.
welcome-start-try-out = Gwnaethon ni hwn i fod yn hawdd ei ddarllen. Dydy rhieni ddim wedi'i drio eto.
welcome-start-go = Dechrau
welcome-start-on = Ymlaen
welcome-start-skip = Dim cwestiynau nawr
welcome-start-copy = Mae gen i gopi o gyfrifiadur arall

welcome-hear = Ydych chi'n gallu clywed hyn?
welcome-hear-lead = Pwyswch Chwarae. Yna gwrandewch.
welcome-hear-play = Chwarae
welcome-hear-again = Chwarae eto
welcome-hear-sentence = Helô. Rydw i'n gallu darllen i chi. Pwyswch Gwrando pan fyddwch chi eisiau.
welcome-hear-yes = Rydw i'n gallu ei glywed
welcome-hear-no = Dydw i ddim yn gallu ei glywed
welcome-hear-yes-said = Rydych chi'n gallu clywed y llais.
welcome-hear-no-said = Dydych chi ddim yn gallu clywed y llais eto.
welcome-hear-help = Trowch y sain i fyny. Yna pwyswch Chwarae eto.
welcome-hear-none = Does dim llais ar y cyfrifiadur hwn eto.
welcome-hear-none-lead = Gallwch chi ddefnyddio popeth arall o hyd.
welcome-hear-go-on = Gallwch chi ychwanegu llais wedyn.
welcome-hear-next = Nesaf

welcome-name = Pa enw ydych chi'n ei hoffi?
welcome-name-label = Yr enw rydw i'n ei hoffi
welcome-name-hint = Mae unrhyw enw yn iawn.
welcome-name-said = Eich enw yma yw { $name }.

welcome-nation = Ble ydych chi'n byw?
welcome-nation-lead = Mae help a hawliau'n wahanol ym mhob lle.
# A country changes after "yn", so it stands after a colon.
welcome-nation-said = Ble rydych chi'n byw: { $nation }.
welcome-language = Pa iaith ydych chi'n ei hoffi?
welcome-language-one = Iaith y geiriau yma: { $language }.

welcome-tone-lead = Gallwch chi newid hyn unrhyw bryd.
welcome-tone-said = Mae pobl mewn lluniau'n edrych fel hyn nawr.

welcome-who = Pwy arall sy'n defnyddio'r cyfrifiadur hwn?
welcome-who-lead = Mae unrhyw un sy'n agor y cyfrifiadur yn gallu agor hwn.
welcome-who-only-me = Dim ond fi
welcome-who-others = Pobl eraill hefyd
welcome-who-not-said = Dydw i ddim eisiau dweud
welcome-who-only-me-said = Dim ond chi sy'n defnyddio'r cyfrifiadur hwn.
welcome-who-others-said = Mae pobl eraill yn ei ddefnyddio hefyd. Mae'r Hafan yn cuddio eich dyddiadau.
welcome-who-not-said-said = Dydych chi ddim eisiau dweud. Mae hynny'n iawn.

welcome-answer-none = Does dim rhaid ateb hyn.
welcome-next = Iawn, nesaf

welcome-only-title = Beth sy'n digwydd i'ch geiriau
welcome-sent = Dydy'r ap ddim yn anfon unrhyw beth
welcome-sent-lead = Mae eich geiriau'n aros ar y cyfrifiadur hwn.
welcome-only = Beth yw ystyr Dim ond fi
welcome-only-lead = Dydy hyn ddim ar bapur. Dydy hyn ddim ar dudalennau ymweliad.
welcome-court = Dydy hyn ddim yn gyfrinach
welcome-court-lead = Gall llys ofyn am weld beth sydd yma. Gofynnwch i'ch cyfreithiwr.
welcome-try-out = Gwnaethon ni hwn i fod yn hawdd ei ddarllen
welcome-try-out-lead = Dydy rhieni ddim wedi'i drio eto.
welcome-home = Mynd i'r Hafan
