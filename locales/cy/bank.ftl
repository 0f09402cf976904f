# The word bank: how a word is looked up, and how it is shown.
bank-look = Chwilio am air
bank-look-hint = Ysgrifennwch air. Does dim rhaid iddo fod yn gywir.
bank-found = { $count ->
    [zero] Dim geiriau
    [one] 1 gair
    [two] 2 air
    [few] 3 gair
    [many] 6 gair
   *[other] { $count } gair
}
bank-more = Dangos mwy
bank-kinds = Mathau o eiriau
bank-by-letter = Yn ôl llythyren
bank-letter = Geiriau sy'n dechrau gyda'r llythyren { $letter }
bank-none = Dydy'r gair hwn ddim yma eto.
bank-none-do = Gallwch chi ofyn i rywun beth yw'r ystyr.
bank-to-ask = { $count ->
    [zero] Cadw eich geiriau yma a gofyn i rywun.
    [one] 1 gair i ofyn amdano
    [two] 2 air i ofyn amdanyn nhw
    [few] 3 gair i ofyn amdanyn nhw
    [many] 6 gair i ofyn amdanyn nhw
   *[other] { $count } gair i ofyn amdanyn nhw
}

bank-group-people = Pobl sy'n gweithio gyda chi
bank-group-meetings = Cyfarfodydd
bank-group-plans = Cynlluniau ac adroddiadau
bank-group-court = Llys
bank-group-child-protection = Cadw plant yn ddiogel
bank-group-help = Help i chi
bank-group-rights = Eich hawliau
bank-group-money-home = Arian a chartref
bank-group-health = Iechyd
bank-group-words-they-use = Geiriau mae gweithwyr yn eu defnyddio

# One word.
bank-ask = Gallwch chi ofyn
bank-also = Mae pobl hefyd yn dweud
bank-checked = Dyddiad gwirio: { $day }.
bank-general = Dyddiad darllen amdano: { $day }.
bank-not-sure = Dydyn ni ddim yn siŵr eto. Gofynnwch i'ch gweithiwr.
bank-gone = Dydy'r gair hwn ddim yma.
bank-gone-do = Chwiliwch amdano gyda'ch geiriau eich hun.

# Kept, to ask someone.
bank-not-understand = Dydw i ddim yn deall hyn
bank-keep = Ei gadw i ofyn amdano
bank-kept = Mae wedi'i gadw. Gallwch chi ofyn amdano.
bank-kept-see = Gweld fy ngeiriau

# Words of the bank that stand on another screen.
bank-here = Geiriau yma:
bank-here-more = Mwy o eiriau
bank-what-means = { $word }: beth yw'r ystyr
