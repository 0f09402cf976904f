# Sgriniau'r cardiau camau, a'r hyn sydd ar eu papur. Mae'r cardiau eu hunain yn step-cards.ftl.

frame-title-step-cards = Sut i wneud pethau
frame-title-step-card = Cerdyn camau
frame-title-step-card-form = Fy ngherdyn camau fy hun
frame-title-step-card-practice = Sut aeth hi

# Y llyfrgell.
step-cards-lead = Mae cardiau camau yn dangos sut, mewn lluniau.
step-cards-baby = Fy mabi
step-cards-child = Fy mhlentyn
step-cards-home = Fy nghartref
step-cards-me = Fi
step-cards-mine = Fy ffordd i
step-cards-more = Mwy o gardiau
step-cards-write = Gwneud cerdyn
step-cards-none = Gallwch wneud eich cerdyn eich hun.

# Cerdyn.
step-card-gone = Dydy’r cerdyn hwn ddim yma nawr.
step-card-gone-do = Gweld y cardiau i gyd
step-card-old = Gall hyn fod wedi newid. Gofynnwch.
step-card-ready = Beth i'w gael yn barod
step-card-begin = Dechrau
step-card-see-all = Gweld y camau i gyd
step-card-to-practice = Sut aeth hi
step-card-more = Mwy
step-card-before = Y cam cyn hyn
step-card-next = Y cam nesaf
step-card-last = Rydw i wedi gweld y camau i gyd
step-card-own = Fy llun a fy llais
step-card-again = Ei weld eto
step-card-print = Argraffu'r cerdyn hwn
step-card-change = Newid y cerdyn hwn
step-card-mine = Ei wneud fy ffordd i
step-card-mine-note = Cewch gopi y gallwch ei newid.

# O ble mae'n dod.
step-card-asks = Beth i'w ofyn
step-card-from = Beth i'w ofyn, a phwy sy'n dweud hyn
step-card-from-note = Pwy sy'n dweud hyn, a phryd
step-card-looked = Edrychoch chi ar hwn gyda { $name }. Y dyddiad: { $day }.
step-card-changed = Rydych chi wedi newid y cerdyn hwn. Chi biau rhai o’r geiriau.
step-card-ask-health = Gofynnwch i'ch ymwelydd iechyd
step-card-ask-someone = Gofynnwch i rywun sy'n eich helpu
step-card-not-sure = Dydyn ni ddim yn siŵr am y rhain.
step-card-who-says = Pwy sy'n dweud hyn
step-card-from-said = Gan { $name }. Fe wnaethon ni ei ddarllen ar { $day }.

# Mae rhywun yn edrych ar gerdyn am iechyd gyda chi yn gyntaf.
step-look-ask = Pwy sy'n edrych ar hwn gyda chi?
step-look-lead = Mae'r cerdyn hwn am iechyd. Edrychwch arno gyda'ch gilydd yn gyntaf.
step-look-name = Neu ysgrifennwch enw
step-look-open = Agor y cerdyn

# Sut aeth hi.
step-practice-ask = Beth wnaethoch chi heddiw?
step-went-shown = Mae rhywun wedi dangos i fi.
step-went-told = Mae rhywun wedi dweud wrtha i.
step-went-with-help = Gwnes i hyn gyda help.
step-went-on-my-own = Gwnes i hyn ar fy mhen fy hun.
step-practice-saw = { $name } welodd hyn.
step-practice-days = Fy nyddiau
step-practice-more = Gweld dyddiau hŷn
step-practice-no-day = Dim diwrnod
step-practice-who = Pwy welodd hyn?
step-practice-nobody = Neb
step-practice-when = Pryd oedd hyn?
step-practice-other-day = Roedd ar ddiwrnod arall
step-practice-to-who = Yn ôl at bwy welodd hyn

# Papur.
step-card-print-ask = Sut ydych chi eisiau'r cerdyn?
step-card-print-book = Llyfr bach
step-card-print-book-note = Un cam ar bob tudalen
step-card-print-sheet = Un dudalen
step-card-print-sheet-note = Y camau i gyd ar un dudalen

# Fy ngherdyn fy hun.
step-form-name-ask = Am beth mae eich cerdyn?
step-form-name = Enw'r cerdyn
step-form-steps = Y camau
step-form-ready-ask = Beth sydd angen ei gael yn barod?
step-form-ready-hint = Rhowch bob peth ar linell newydd.
step-form-ready-said = Dyma beth i'w gael yn barod.
step-form-full = Mae 8 cam yn ddigon. Gwnewch ail gerdyn.
