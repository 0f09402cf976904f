# Local services: a list that the team types in, and carries to another computer as a file.

local-services-lead = Help yn agos. Pwy i'w ffonio, a beth maen nhw'n ei wneud.
local-services-empty = Does dim gwasanaethau yma eto.
local-services-add = Ychwanegu gwasanaeth
local-services-more = Dangos mwy
local-services-carry = Mynd â'r rhestr i gyfrifiadur arall
local-services-carry-lead = Mewn ffeil, ar gof bach.
local-services-carry-out = Gwneud ffeil o'r rhestr
local-services-carry-out-lead = Mae pethau Dim ond fi yn aros yma.
local-services-carry-in = Cymryd gwasanaethau o ffeil
local-services-carry-in-lead = Rydych chi'n eu gweld yn gyntaf. Chi sy'n dewis.
local-services-written = Mae eich ffeil yn barod
local-services-written-where = Mae'r ffeil yma
local-services-written-how = Ar y cyfrifiadur arall
local-services-written-open = Rhowch y cof bach i mewn. Agorwch Gwasanaethau lleol. Dewiswch Cymryd gwasanaethau o ffeil.
local-services-back = Mynd i'r gwasanaethau lleol
local-services-near = Yn agos ata i

## One service

local-service-gone = Dydy'r gwasanaeth hwn ddim yma.
local-service-phone = Ffôn
local-service-phone-said = Ffôn: { $number }.
local-service-phone-ring = Defnyddiwch ffôn. Dydy'r cyfrifiadur hwn ddim yn gallu ffonio.
local-service-phone-none = Dim rhif ffôn eto.
local-service-phone-add = Ychwanegu'r rhif ffôn
local-service-email = E-bost
local-service-place = Ble mae e
local-service-for = Ar gyfer pwy
local-service-checked = Ydy hyn yn dal yn iawn?
local-service-checked-on = Gwnaeth rhywun yn siŵr: { $day }.
local-service-checked-none = Does neb wedi gwneud yn siŵr eto. Gofynnwch wrth ffonio.

## Add or change

local-service-name-ask = Beth yw enw'r gwasanaeth?
local-service-name-label = Yr enw
local-service-what-ask = Beth maen nhw'n ei wneud?
local-service-what-label = Dywedwch mewn geiriau hawdd
local-service-what-hint = Er enghraifft: Maen nhw'n rhoi bwyd am 3 diwrnod.
local-service-phone-ask = Beth yw'r rhif ffôn?
local-service-phone-answer = Y rhif: { $number }.
local-service-email-ask = Beth yw'r e-bost?
local-service-place-ask = Ble maen nhw?
local-service-place-hint = Ysgrifennwch y stryd, a pha fws i'w gymryd.
local-service-for-ask = Ar gyfer pwy mae'r gwasanaeth?
local-service-for-hint = Er enghraifft: Rhieni plant o dan 5 oed.
local-service-checked-ask = Pryd gwnaeth rhywun yn siŵr?
local-service-checked-lead = Ffoniwch nhw. Gofynnwch a yw hyn i gyd yn iawn.
local-service-check-name = Enw
local-service-check-what = Beth mae'n ei wneud
local-service-check-checked = Gwnaeth rhywun yn siŵr

## Take from a file

local-services-take-lead = Oes rhywun wedi rhoi rhestr i chi mewn ffeil? Edrychwch arni yma. Does dim byd wedi'i gadw eto.
local-services-take-choose = Dewis y ffeil
local-services-take-other = Dewis ffeil arall
local-services-take-none = Wnaethoch chi ddim dewis ffeil. Does dim byd wedi newid.
local-services-take-check = Pa rai ydych chi eu heisiau?
local-services-take-check-lead = Pwyswch ar un i'w gadw neu i'w adael allan.
local-services-take-new = Mae'r rhain yn newydd
local-services-take-changed = Mae'r rhain yn dweud rhywbeth arall
local-services-take-changed-lead = Cadw un? Rydyn ni'n rhoi eich hen un i gadw.
local-services-take-same = { $count ->
    [zero] Does dim o'r rhain gennych chi.
    [one] Mae { $count } o'r rhain gennych chi'n barod.
    [two] Mae { $count } o'r rhain gennych chi'n barod.
    [few] Mae { $count } o'r rhain gennych chi'n barod.
    [many] Mae { $count } o'r rhain gennych chi'n barod.
   *[other] Mae { $count } o'r rhain gennych chi'n barod.
}
local-services-take-empty = Does dim gwasanaethau yn y rhestr hon.
local-services-take-nothing = Mae'r rhain i gyd gennych chi'n barod.
local-services-take-before = Cyn hyn
local-services-take-now = Nawr
local-services-take-blank = Dim byd
local-services-take-on = Cadw
local-services-take-off = Gadael allan
local-services-take-count = { $count ->
    [zero] Dydych chi ddim wedi dewis gwasanaeth.
    [one] Rydych chi wedi dewis { $count } gwasanaeth.
    [two] Rydych chi wedi dewis { $count } wasanaeth.
    [few] Rydych chi wedi dewis { $count } gwasanaeth.
    [many] Rydych chi wedi dewis { $count } gwasanaeth.
   *[other] Rydych chi wedi dewis { $count } gwasanaeth.
}
local-services-take-count-none = Rydych chi wedi gadael y rhain i gyd allan.
local-services-take-keep = Cadw'r rhain
local-services-take-done = Mae eich rhestr yn barod
local-services-take-done-away = Rydyn ni wedi rhoi eich hen un i gadw.
