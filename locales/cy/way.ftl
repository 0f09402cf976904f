# Getting there: how long the way takes, what helps on it, when to leave home, and two dates at one time.

# When to leave home
way-leave = Gadael cartref: { $time }
way-leave-day = Diwrnod: { $day }.
way-leave-now = Gallwch chi adael cartref nawr.

# One date, as a page
way-line-how-far = Hyd y daith
way-line-near = Beth sydd i'w weld yno
way-line-taken-by = Pwy sy'n mynd â chi
way-line-fare = Arian ar gyfer y daith
way-line-child-with = Pwy sy'n gofalu am fy mhlentyn
way-door = Y drws
way-left = Amser ar ôl: { $time }

# What can be added
way-more = Mwy am y daith
way-more-how-far = Hyd y daith
way-more-near = Beth sydd i'w weld yno
way-more-taken-by = Pwy sy'n mynd â chi
way-more-fare = Arian ar gyfer y daith
way-more-child-with = Pwy sy'n gofalu am fy mhlentyn

# How long the way takes
way-long-title = Faint o amser mae'r daith yn ei gymryd?
way-long-lead = O'ch cartref i'r lle.
way-long-other = Ychydig yn llai neu'n fwy
way-long-less = 5 munud yn llai
way-long-more = 5 munud yn fwy
way-long-answer = Hyd y daith: { $long }.
way-long-answer-none = Does dim rhaid ateb hyn.
way-long-yes = Iawn, cadw hyn

# What stands near it
way-near-title = Beth sydd i'w weld yno?
way-near-lead = Mae'n eich helpu i ddod o hyd i'r lle.
way-near-label = Beth sydd yn agos
way-near-hint = Fel hyn: Drws coch wrth y siop
way-near-door = Llun o'r drws
way-near-answer = Chwiliwch am hyn: { $what }
way-near-answer-door = Mae gennych chi lun o'r drws.
way-near-answer-none = Does dim rhaid ateb hyn.
way-near-yes = Iawn, cadw hyn

# Who takes me
way-with-title = Pwy sy'n mynd â chi yno?
way-with-answer = Mae { $name } yn mynd â chi yno.
way-with-answer-none = Does dim rhaid ateb hyn.
way-with-yes = Iawn, cadw hyn

# Money for the way
way-fare-title = Faint o arian sydd ei angen arnoch chi?
way-fare-lead = Ar gyfer y daith yno ac yn ôl.
way-fare-pass = Mae gen i bàs bws
way-fare-paid = Mae rhywun yn talu drosta i
way-fare-free = Does dim angen arian arna i
way-fare-label = Neu ysgrifennwch yma
way-fare-hint = Fel hyn: £4 ar gyfer y bws
way-fare-answer-none = Does dim rhaid ateb hyn.
way-fare-yes = Iawn, cadw hyn

# Who has my child
way-child-title = Pwy sy'n gofalu am eich plentyn?
way-child-comes = Mae fy mhlentyn yn dod gyda fi
way-child-nursery = Mae fy mhlentyn yn y feithrinfa
way-child-school = Mae fy mhlentyn yn yr ysgol
way-child-label = Neu ysgrifennwch yma
way-child-hint = Fel hyn: Mam, yn ei chartref hi
way-child-answer = Mae { $name } yn gofalu am eich plentyn.
way-child-answer-none = Does dim rhaid ateb hyn.
way-child-yes = Iawn, cadw hyn

# Two dates at one time
way-clash-close = Mae'r dyddiadau hyn yn agos at ei gilydd.
way-clash-still = Rydych chi'n dal ar y ffordd pan mae'n dechrau.
way-clash-this = Y dyddiad hwn
way-clash-other = Eich dyddiad arall
way-clash-move = Gofyn am symud hwn
way-clash-hide = Cuddio'r geiriau

# What to say on the phone: the parent reads it out, or lets it be heard.
way-phone-title = Beth i'w ddweud ar y ffôn
way-phone-number = { $name }: { $number }
way-phone-hello = Helô, fy enw i yw { $name }.
way-phone-hello-plain = Helô.
way-phone-when = Dyma ein diwrnod: { $day }. Dyma'r amser: { $time }.
way-phone-two = Mae gen i 2 ddyddiad ar yr un amser.
way-phone-close = Mae gen i 2 ddyddiad yn agos at ei gilydd.
way-phone-move = Allwn ni symud yr un yma?
way-phone-slow = Dywedwch y diwrnod newydd yn araf, os gwelwch yn dda.
way-phone-listen = Gwrando: { $words }
