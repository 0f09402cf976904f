# Leave now: the practice go in Welcome, and the plain calculator that hides the record.
leave-title = Gadael y sgrin hon ar frys
leave-lead = Defnyddiwch hwn pan na ddylai rhywun weld hyn.
leave-step-press = Pwyswch Gadael nawr ar y top.
leave-step-calculator = Mae cyfrifiannell yn dod. Mae eich tudalen wedi'i chuddio.
leave-step-back = Pwyswch yr allwedd Shift 3 gwaith i ddod yn ôl.
leave-shift = Shift
leave-keeps = Does dim byd ar goll. Dim ond cuddio mae'n ei wneud.
leave-try = Trio nawr
leave-tried = Rydych chi'n ôl. Mae popeth yma o hyd.
leave-again = Trio eto
leave-next = Nesaf
leave-not-now = Dim nawr

leave-calculator = Cyfrifiannell
leave-plus = plws
leave-minus = minws
leave-times = lluosi
leave-divide = rhannu
leave-equals = yn hafal i
leave-point = pwynt
leave-clear = clirio
leave-result = ateb
