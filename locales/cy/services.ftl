# Local services: a list that the team types in, and carries to another computer as a file.

services-lead = Help yn agos. Pwy i'w ffonio, a beth maen nhw'n ei wneud.
services-empty = Does dim gwasanaethau yma eto.
services-add = Ychwanegu gwasanaeth
services-more = Dangos mwy
services-carry = Mynd â'r rhestr i gyfrifiadur arall
services-carry-lead = Mewn ffeil, ar gof bach.
services-carry-out = Gwneud ffeil o'r rhestr
services-carry-out-lead = Mae pethau Dim ond fi yn aros yma.
services-carry-in = Cymryd gwasanaethau o ffeil
services-carry-in-lead = Rydych chi'n eu gweld yn gyntaf. Chi sy'n dewis.
services-written = Mae eich ffeil yn barod
services-written-where = Mae'r ffeil yma
services-written-how = Ar y cyfrifiadur arall
services-written-open = Rhowch y cof bach i mewn. Agorwch Gwasanaethau lleol. Dewiswch Cymryd gwasanaethau o ffeil.
services-back = Mynd i'r gwasanaethau lleol
services-near = Yn agos ata i

## One service

service-gone = Dydy'r gwasanaeth hwn ddim yma.
service-phone = Ffôn
service-phone-said = Ffôn: { $number }.
service-phone-ring = Defnyddiwch ffôn. Dydy'r cyfrifiadur hwn ddim yn gallu ffonio.
service-phone-none = Dim rhif ffôn eto.
service-phone-add = Ychwanegu'r rhif ffôn
service-email = E-bost
service-place = Ble mae e
service-for = Ar gyfer pwy
service-checked = Ydy hyn yn dal yn iawn?
service-checked-on = Gwnaeth rhywun yn siŵr: { $day }.
service-checked-none = Does neb wedi gwneud yn siŵr eto. Gofynnwch wrth ffonio.

## Add or change

service-name-ask = Beth yw enw'r gwasanaeth?
service-name-label = Yr enw
service-what-ask = Beth maen nhw'n ei wneud?
service-what-label = Dywedwch mewn geiriau hawdd
service-what-hint = Er enghraifft: Maen nhw'n rhoi bwyd am 3 diwrnod.
service-phone-ask = Beth yw'r rhif ffôn?
service-phone-answer = Y rhif: { $number }.
service-email-ask = Beth yw'r e-bost?
service-place-ask = Ble maen nhw?
service-place-hint = Ysgrifennwch y stryd, a pha fws i'w gymryd.
service-for-ask = Ar gyfer pwy mae'r gwasanaeth?
service-for-hint = Er enghraifft: Rhieni plant o dan 5 oed.
service-checked-ask = Pryd gwnaeth rhywun yn siŵr?
service-checked-lead = Ffoniwch nhw. Gofynnwch a yw hyn i gyd yn iawn.
service-check-name = Enw
service-check-what = Beth mae'n ei wneud
service-check-checked = Gwnaeth rhywun yn siŵr

## Take from a file

services-take-lead = Oes rhywun wedi rhoi rhestr i chi mewn ffeil? Edrychwch arni yma. Does dim byd wedi'i gadw eto.
services-take-choose = Dewis y ffeil
services-take-other = Dewis ffeil arall
services-take-none = Wnaethoch chi ddim dewis ffeil. Does dim byd wedi newid.
services-take-check = Pa rai ydych chi eu heisiau?
services-take-check-lead = Pwyswch ar un i'w gadw neu i'w adael allan.
services-take-new = Mae'r rhain yn newydd
services-take-changed = Mae'r rhain yn dweud rhywbeth arall
services-take-changed-lead = Cadw un? Rydyn ni'n rhoi eich hen un i gadw.
services-take-same = { $count ->
    [zero] Does dim o'r rhain gennych chi.
    [one] Mae { $count } o'r rhain gennych chi'n barod.
    [two] Mae { $count } o'r rhain gennych chi'n barod.
    [few] Mae { $count } o'r rhain gennych chi'n barod.
    [many] Mae { $count } o'r rhain gennych chi'n barod.
   *[other] Mae { $count } o'r rhain gennych chi'n barod.
}
services-take-empty = Does dim gwasanaethau yn y rhestr hon.
services-take-nothing = Mae'r rhain i gyd gennych chi'n barod.
services-take-before = Cyn hyn
services-take-now = Nawr
services-take-blank = Dim byd
services-take-on = Cadw
services-take-off = Gadael allan
services-take-count = { $count ->
    [zero] Dydych chi ddim wedi dewis gwasanaeth.
    [one] Rydych chi wedi dewis { $count } gwasanaeth.
    [two] Rydych chi wedi dewis { $count } wasanaeth.
    [few] Rydych chi wedi dewis { $count } gwasanaeth.
    [many] Rydych chi wedi dewis { $count } gwasanaeth.
   *[other] Rydych chi wedi dewis { $count } gwasanaeth.
}
services-take-count-none = Rydych chi wedi gadael y rhain i gyd allan.
services-take-keep = Cadw'r rhain
services-take-done = Mae eich rhestr yn barod
services-take-done-away = Rydyn ni wedi rhoi eich hen un i gadw.
