# Yr help rydw i eisiau, un peth ar y tro: mwy o bethau o'n rhestr ni, a'r hyn y mae rhestr gyhoeddus pob gwlad yn ei enwi.

need-about-baby = Fy mabi
    .note = Fel poteli, cewynnau a chwsg

need-say-baby-sleep = Cwsg diogel i fy mabi
need-say-cuddle = Bod yn agos at fy mhlentyn
need-say-rules = Rheolau gartref
need-say-keeping-clean = Cadw fy hun yn lân
need-say-getting-dressed = Gwisgo
need-say-toilet = Mynd i'r tŷ bach
need-say-my-family = Fy nheulu
need-say-work = Gwaith neu ddysgu
need-say-fun = Pethau rydw i'n eu mwynhau
need-say-saying = Dweud beth rydw i eisiau
need-say-safe-people = Teimlo'n ddiogel gyda phobl eraill

# Mynd drwy'r rhestr.
need-look-open = Edrych ar restr
    .note = Rydych chi'n gweld un peth ar y tro
need-look-ask = Beth ydych chi eisiau edrych arno?
need-look-lead = Rydych chi'n gweld un peth ar y tro. Stopiwch pan ydych chi eisiau.
need-look-about = Pwnc: { $what }
need-look-not-now = Ddim nawr
need-look-rest = Gallwch stopio yma.
need-look-all = Rydych chi wedi edrych ar y rhain i gyd.
need-look-back = Gallwch ddod yn ôl unrhyw bryd.
need-look-on = Edrych ar fwy
need-look-other = Edrych ar ran arall
need-look-stop = Stopio am y tro
need-look-own = Ei ddweud yn fy ngeiriau fy hun
need-look-steps = Gweld y camau: { $what }

# O ble mae'r rhestr yn dod.
need-look-from = O ble mae hyn yn dod
need-from-care-act = Mae'r gyfraith am help i oedolion yn enwi'r pethau hyn.
need-from-wales = Mae'r gyfraith am help yng Nghymru yn enwi'r pethau hyn.
need-from-good-enough = Mae rhestr o'r Alban yn enwi beth sydd ei angen ar blentyn.
need-from-northern-ireland = Mae cyfraith yn enwi help y gallwch ofyn amdano.
need-from-ours = Ein rhestr ni yw hon.
need-from-general = Wnaethon ni ddim darllen y cyfan.

# Beth mae cyfraith Lloegr yn ei enwi.
need-part-care-act-food = Bwyta ac yfed
need-part-care-act-clean = Cadw'n lân
need-part-care-act-toilet = Mynd i'r tŷ bach
need-part-care-act-clothes = Y dillad iawn
need-part-care-act-safe-home = Bod yn ddiogel gartref
need-part-care-act-home = Cartref glân
need-part-care-act-people = Teulu a ffrindiau
need-part-care-act-work = Gwaith a dysgu
need-part-care-act-places = Mynd allan
need-part-care-act-child = Gofalu am blentyn

# Beth mae cyfraith Cymru yn ei enwi.
need-part-wales-myself = Gofalu amdana i a fy nghartref
need-part-wales-talking = Siarad a deall
need-part-wales-harm = Bod yn ddiogel gyda phobl eraill
need-part-wales-work = Gwaith, dysgu ac amser rhydd
need-part-wales-family = Fy nheulu
need-part-wales-community = Cwrdd â phobl a mynd allan
need-part-wales-child = Gofalu am blentyn

# Beth mae'r rhestr o'r Alban yn ei enwi.
need-part-good-enough-body = Bwyd, ymolchi ac iechyd
need-part-good-enough-love = Cariad
need-part-good-enough-safe = Teimlo'n ddiogel
need-part-good-enough-rules = Rheolau da
need-part-good-enough-grow = Tyfu ar yr amser iawn

# Beth mae cyfraith Gogledd Iwerddon yn ei enwi.
need-part-northern-ireland-home-help = Help gartref
need-part-northern-ireland-travel = Teithio
need-part-northern-ireland-changes = Newid fy nghartref
need-part-northern-ireland-meals = Prydau bwyd
need-part-northern-ireland-free-time = Amser rhydd
need-part-northern-ireland-phone = Ffôn
