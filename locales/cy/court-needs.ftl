# What I need in court. A tick is the parent's own words, on the screen and on paper.

court-lead = Mae’r llys yn haws pan mae pobl yn gwybod hyn.
court-start-what = Chi sy’n dewis beth sy’n eich helpu.
court-start-long = Mae’n cymryd tua 10 munud. Gallwch chi adael rhannau allan.
court-start-who = Gall eich cyfreithiwr ei roi i’r barnwr.
court-begin = Dechrau
court-print = Argraffu
court-many = Gallwch chi ddewis mwy nag un.
court-none-yet = Dydych chi ddim wedi dewis dim eto.
court-chose = { $count ->
    [zero] Dydych chi ddim wedi dewis dim eto.
    [one] Dewisoch chi 1 peth.
    [two] Dewisoch chi 2 beth.
    [few] Dewisoch chi 3 pheth.
    [many] Dewisoch chi 6 pheth.
   *[other] Dewisoch chi { $count } peth.
}
court-next = Iawn, ymlaen
court-done = Iawn, mae hyn yn gywir
court-nothing = Dim byd eto

court-how = Sut rydw i’n siarad a deall
court-how-ask = Sut rydych chi’n siarad a deall?
court-how-lead = Dywedoch chi hyn o’r blaen. Gall fynd ar y dudalen hefyd.
court-how-none = Dydych chi ddim wedi dweud hyn eto.
court-how-change = Mynd i Sut rydw i’n hoffi cael gwybod
court-helps = Beth sy’n fy helpu
court-helps-ask = Beth sy’n eich helpu yn y llys?
court-breaks = Egwyl
court-breaks-ask = Pa egwyl sydd ei hangen arnoch chi?
court-words = Geiriau hawdd
court-words-ask = Sut rydych chi eisiau i bobl siarad?
court-way-in = Teimlo’n ddiogel
court-way-in-ask = Beth sy’n eich helpu i deimlo’n ddiogel yn y llys?
court-intermediary = Cyfryngwr
court-intermediary-ask = Ydych chi eisiau cyfryngwr?
court-intermediary-lead = Maen nhw’n eich helpu chi a’r llys i ddeall eich gilydd.
court-rules = Rheolau ar gyfer cwestiynau
court-rules-ask = Pa reolau rydych chi eisiau ar gyfer cwestiynau?
court-rules-lead = Gall eich cyfreithiwr ofyn i’r barnwr am reolau.
court-own = Beth arall sy’n fy helpu
court-own-ask = Beth arall sy’n eich helpu yn y llys?
court-own-label = Yn eich geiriau eich hun

court-tick-papers-early = Anfonwch y papurau ata i yn gynnar.
court-tick-papers-easy = Anfonwch bapurau mewn geiriau hawdd.
court-tick-someone = Rydw i eisiau rhywun rydw i’n ei nabod wrth fy ochr.
court-tick-time = Rhowch amser i fi feddwl.
court-tick-quiet = Rydw i angen ystafell dawel.
court-tick-break-often = Rydw i angen egwyl yn aml.
court-tick-break-card = Rydw i’n dangos cerdyn pan mae angen egwyl.
court-tick-break-lawyer = Rydw i angen amser i siarad â’m cyfreithiwr.
court-tick-short-day = Dyddiau byr sydd orau i fi.
court-tick-words-easy = Defnyddiwch eiriau hawdd.
court-tick-one-question = Gofynnwch 1 cwestiwn ar y tro.
court-tick-slowly = Siaradwch yn araf.
court-tick-say-back = Gofynnwch i fi ei ddweud yn fy ngeiriau i.
court-tick-show-pictures = Dangoswch luniau i fi.
court-tick-own-way-in = Rydw i eisiau fy ffordd fy hun i mewn ac allan.
court-tick-own-room = Rydw i eisiau fy ystafell aros fy hun.
court-tick-screen = Rydw i eisiau sgrin rhyngddyn nhw a fi.
court-tick-video = Rydw i eisiau bod yno ar fideo.
court-tick-see-before = Rydw i eisiau gweld yr ystafell gyntaf.
court-tick-intermediary-want = Rydw i eisiau cyfryngwr.
court-tick-intermediary-ask = Gwelwch a oes angen cyfryngwr arna i.
court-tick-intermediary-had = Roedd gen i gyfryngwr o’r blaen.
court-tick-rules-before = Cytunwch ar y rheolau cyn i fi siarad.
court-tick-rules-questions = Dangoswch y cwestiynau i’m cyfreithiwr gyntaf.
court-tick-rules-stop = Stopiwch pan ydw i’n gofyn i chi stopio.
court-tick-rules-check = Gwnewch yn siŵr fy mod i’n deall.

court-law = Y rheolau ar eich tudalen
court-law-general = Darllenon ni am hyn ar dudalen arall. Gofynnwch i’ch cyfreithiwr.

court-private = Mae papurau llys yn breifat.
court-private-ask = Gofynnwch i’ch cyfreithiwr pwy all eu gweld.
court-private-go = Edrych ar y tudalennau
court-private-back = Dim nawr
