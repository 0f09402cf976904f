# Fy niwrnod, a'r pethau sy'n digwydd yn yr un drefn.

my-day-empty = Beth ydych chi'n ei wneud bob dydd?
my-day-add = Ychwanegu trefn
my-day-ready = Gallwch chi ddechrau gydag un o'r rhain
my-day-now = Nawr
my-day-next = Nesaf
my-day-did = Rydw i wedi gwneud hyn
# After a step was ticked, for the ear: what comes now.
my-day-did-now = Wedi'i wneud. Nawr: { $text }
my-day-all-done = Mae'r camau i gyd wedi'u gwneud.
my-day-go-on = Beth sy'n dod nesaf?
my-day-free-rest = Does dim byd arall i ddod heddiw.
my-day-steps = Y camau
my-day-press-again = Heb ei wneud? Pwyswch eto.
my-day-step-done = { $text } Wedi'i wneud.
my-day-step-open = { $text } Heb ei wneud eto.
my-day-see = Gweld y camau i gyd
my-day-routine-done = Wedi'i wneud
my-day-other-days = Ar ddiwrnodau eraill
my-day-any-time = Unrhyw bryd
my-day-part-early = Nos
my-day-part-morning = Bore
my-day-part-afternoon = Prynhawn
my-day-part-evening = Gyda'r nos
my-day-part-night = Nos

# One routine, for two people to look at.
routine-step-say = Cam { $number }. { $text }
routine-none = Does dim camau eto.
routine-gone = Dydy'r drefn hon ddim yma nawr.
routine-gone-do = Mynd i Fy niwrnod
routine-when = { $days }. { $time }

# The questions.
routine-start-what = Rhowch gamau eich diwrnod mewn lluniau.
routine-start-long = Mae'n cymryd tua 3 munud.
routine-start-stop = Gallwch chi stopio unrhyw bryd. Mae eich atebion yn aros yma.
routine-start-yes = Dechrau
routine-name-ask = Beth yw'r drefn hon?
routine-name-label = Neu ysgrifennwch eich enw eich hun
routine-steps-ask = Beth yw'r camau?
routine-steps-lead = Rhowch nhw yn y drefn rydych chi'n eu gwneud.
routine-steps-add = Ychwanegu cam
routine-steps-full = Mae 8 cam yn ddigon. Gwnewch ail drefn.
routine-steps-second = Gwneud ail drefn
routine-steps-said = { $count ->
    [zero] Does dim camau eto.
    [one] Mae 1 cam ynddi.
    [two] Mae 2 gam ynddi.
    [few] Mae 3 cham ynddi.
    [many] Mae 6 cham ynddi.
   *[other] Mae { $count } cam ynddi.
}
routine-step-ask = Beth yw cam { $number }?
routine-step-label = Neu ysgrifennwch yn eich geiriau eich hun
routine-step-change-label = Beth rydych chi'n ei wneud
routine-step-hint = Un frawddeg fach sydd orau.
routine-step-keep = Iawn, cadw'r cam hwn
routine-step-up = Symud i fyny
routine-step-down = Symud i lawr
routine-step-away = Tynnu'r cam hwn
routine-step-away-said = Rydych chi wedi tynnu: { $text }
routine-step-away-undo = Rhoi hyn yn ôl
routine-step-change = Newid: { $text }
routine-days-ask = Ar ba ddiwrnodau?
routine-days-every = Bob dydd
routine-days-week = Dydd Llun i ddydd Gwener
routine-days-weekend = Dydd Sadwrn a dydd Sul
routine-days-own = Neu dewiswch eich diwrnodau eich hun
routine-time-ask = Pryd mae'n dechrau?
routine-time-none = Dim amser penodol
routine-time-said = Amser dechrau: { $time }.
routine-time-none-said = Does dim amser penodol.
routine-check-name = Fy nhrefn
routine-check-steps = Y camau
routine-check-days = Y diwrnodau
routine-check-time = Pryd mae'n dechrau

# Routines that are ready to take and to change.
routine-say-morning = Bore
routine-say-school-run = Mynd i'r ysgol
routine-say-bath = Amser bath
routine-say-bedtime = Amser gwely
routine-say-food = Swper
routine-say-cleaning = Cartref glân

# Steps that are ready. The id is that of the picture.
routine-do-get-up = Codi.
routine-do-washing-hands = Golchi dwylo.
routine-do-clothes = Gwisgo.
routine-do-breakfast = Bwyta brecwast.
routine-do-teeth = Brwsio dannedd.
routine-do-bag = Pacio'r bag.
routine-do-shoes-and-coat = Gwisgo esgidiau a chotiau.
routine-do-keys = Mynd â'r allweddi.
routine-do-walk = Mynd allan drwy'r drws.
routine-do-school = Dweud hwyl fawr yn yr ysgol.
routine-do-bath = Rhedeg y bath.
routine-do-temperature = Teimlo nad yw'r dŵr yn rhy boeth.
routine-do-child = Aros gyda'ch plentyn.
routine-do-wash-hair = Golchi gwallt a chorff.
routine-do-towel = Sychu.
routine-do-pyjamas = Gwisgo dillad nos.
routine-do-story = Darllen stori.
routine-do-cuddle = Cael cwtsh.
routine-do-lights-off = Diffodd y golau.
routine-do-cooking = Coginio'r bwyd.
routine-do-food = Bwyta gyda'n gilydd.
routine-do-wash-up = Golchi'r platiau.
routine-do-cleaning = Glanhau'r llawr.
routine-do-rubbish = Gwagio'r bin.
routine-do-washing-clothes = Golchi'r dillad.
