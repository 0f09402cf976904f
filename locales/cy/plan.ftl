### My plan: about me, my children, what I am good at, what I want help with, my goals and my help.

## My plan

plan-title = Fy nghynllun
plan-lead = Eich cynllun chi yw hwn. Gallwch chi ei newid.
plan-good-at = Rydw i'n dda am wneud y pethau hyn
plan-good-at-first = Beth ydych chi'n ei wneud yn dda?
plan-about = Fi a fy mhlant
plan-needs = Rydw i eisiau help gyda'r pethau hyn
plan-goals = Fy nodau
plan-help = Fy help
plan-undo = Dadwneud
plan-about-note = Amdanoch chi
plan-nothing = Dim byd yma eto
# A comma: the word for "and" changes before a vowel.
plan-list = { $first }, { $last }
plan-needs-count = { $count ->
    [zero] Dim byd eto
    [one] 1 peth
    [two] 2 o bethau
    [few] 3 o bethau
    [many] 6 o bethau
   *[other] { $count } o bethau
}
plan-goals-count = { $count ->
    [zero] Dim nodau eto
    [one] 1 nod
    [two] 2 o nodau
    [few] 3 o nodau
    [many] 6 o nodau
   *[other] { $count } o nodau
}
plan-help-count = { $count ->
    [zero] Dim help eto
    [one] 1 math o help
    [two] 2 fath o help
    [few] 3 math o help
    [many] 6 math o help
   *[other] { $count } math o help
}
    .speech = { $count ->
        [zero] Dim help eto
        [one] un math o help
        [two] dau fath o help
        [few] tri math o help
        [5] pum math o help
        [many] chwe math o help
       *[other] { $count } math o help
    }
plan-children-count = { $count ->
    [zero] Dim plant eto
    [one] 1 plentyn
    [two] 2 o blant
    [few] 3 o blant
    [many] 6 o blant
   *[other] { $count } o blant
}
plan-print = Argraffu
plan-said-by-on = Dywedodd { $name } hyn. Dyddiad: { $day }.
plan-not-found = Dydy hyn ddim yma nawr.
plan-not-found-do = Mynd i'r dudalen Fy nghynllun

## Things that were put away

plan-away-said = Rydych chi wedi rhoi hyn i gadw. Does dim byd ar goll.

## Who says it

plan-writer-somebody = Rhywun arall sy'n ysgrifennu
plan-writer-change = Newid pwy sy'n ysgrifennu
plan-writer-title = Pwy sy'n ysgrifennu?
plan-writer-me = Fi
plan-writer-named = { $name } sy'n ysgrifennu
plan-writer-other = Rhywun sydd ddim yma
plan-writer-name = Enw'r person
plan-writer-lead = Mae enw'r person yn mynd wrth ymyl y geiriau.
plan-writer-stays = Mae'r geiriau o'r blaen yn aros fel maen nhw.

## Words for every list of questions

plan-more = Gweld mwy
plan-check-title = Ydy hyn yn iawn?
plan-check-keep = Ydy, mae hyn yn iawn
plan-check-change = Newid: { $what }
plan-answer-none = Heb ei ddweud
plan-answer-write = Ysgrifennwch yn eich geiriau eich hun
plan-picture-change = Dewis llun arall
plan-day-today = Heddiw
plan-day-yesterday = Ddoe
plan-day-week = Ymhen 1 wythnos
plan-day-month = Ymhen 1 mis
plan-day-months = Ymhen 3 mis
plan-day-ago-week = 1 wythnos yn ôl
plan-day-other = Diwrnod arall
plan-day-none = Dydw i ddim yn gwybod
plan-people-none = Neb eto
plan-people-nobody-has-to = Does dim rhaid i neb ei weld
plan-people-other = Rhywun arall
plan-people-empty = Does gennych chi ddim pobl yma eto.
plan-people-empty-do = Ychwanegu person
plan-private-lead = Dim ond fi: dydy hyn ddim yn mynd ar bapur.

## Choosing a picture

plan-pictures-title = Dewis llun

# Other words that find a picture, with a space between them. The changed beginnings of words stand here too.
plan-find-food = bwyta fwyta fwyd pryd prydau brecwast frecwast cinio swper te
plan-find-bedtime = gwely wely
plan-find-night = tywyll dywyll golau olau
plan-find-sleep = cysgu gysgu gwsg nghwsg gorffwys
plan-find-story = darllen ddarllen llyfr lyfr straeon
plan-find-bottle = poteli boteli llaeth laeth llefrith lefrith bwydo fwydo
plan-find-nappy = cewynnau gewynnau clwt clytiau glytiau newid gwlyb
plan-find-cleaning = glân lân lanhau cegin gegin
plan-find-cooking = goginio pryd prydau bwyd
plan-find-shopping = siop prynu brynu
plan-find-money = talu dalu punt bunnoedd bil biliau filiau cynilo
plan-find-letters-sort = llythyr lythyr llythyrau lythyrau post bost
plan-find-bus-journey = bws fws trên drên teithio deithio
plan-find-talk-and-songs = canu ganu chanu cân gân siarad
plan-find-outside = parc barc awyr tu
plan-find-nursery-on-time = ysgol meithrinfa feithrinfa hwyr gadael
plan-find-clothes = ddillad gwisgo wisgo côt gôt esgidiau
plan-find-washing-clothes = golchi olchi
plan-find-helps-me = help helpu gilydd
plan-find-good-at = hun hunan da dda
plan-find-phone = ffonio galw alw
plan-find-writing = ysgrifennu nodyn rhestr restr
plan-find-group = rhieni rieni pobl bobl
plan-find-medicine = sâl salwch tabledi dabledi
plan-find-temperature = poeth boeth gwres wres sâl
plan-find-crying = grio llefain

## About me

about-me-title = Fi a fy mhlant
about-me-name = Yr enw rydw i'n ei hoffi
about-me-name-ask = Pa enw ydych chi'n ei hoffi?
about-me-name-label = Fy enw
about-me-name-none = Dydy eich enw ddim yma eto.
about-me-proud = Rydw i'n falch o hyn
about-me-proud-ask = Beth ydych chi'n falch ohono fel rhiant?
about-me-proud-hint = Mae peth bach yn iawn.
about-me-like = Mae pobl yn hoffi hyn amdana i
about-me-like-ask = Beth mae pobl yn ei hoffi amdanoch chi?
about-me-like-hint = Gallwch chi ofyn i rywun sy'n eich nabod.
about-me-matters-me = Mae hyn yn bwysig i fi
about-me-matters-me-ask = Beth sy'n bwysig i chi?
about-me-matters-me-hint = Beth ydych chi eisiau i bobl ei gofio?
about-me-matters-child = Mae hyn yn bwysig i fy mhlentyn
about-me-matters-child-ask = Beth sy'n bwysig i'ch plentyn?
about-me-matters-child-hint = Meddyliwch am bethau, pobl a lleoedd.
about-me-add = Ysgrifennu rhywbeth yma
about-me-own-words = Fy ngeiriau
about-me-children = Fy mhlant
about-me-children-none = Gallwch chi roi eich plant yma.

## My children

child-title = Fy mhlant
child-lead = Dydy eich plant ddim ar bapur nes i chi ddewis.
child-empty = Gallwch chi roi eich plant yma.
child-add = Ychwanegu plentyn
# No noun comes after the number, so nothing changes.
child-age-years = { $age } oed
    .speech = { $age ->
        [zero] llai nag un oed
        [one] un oed
        [two] dwy oed
        [few] tair oed
        [4] pedair oed
        [many] chwech oed
       *[other] { $age } oed
    }
child-under-one = Llai nag 1 oed
child-name-ask = Beth ydych chi'n galw eich plentyn?
child-name-label = Llysenw neu lythyren gyntaf
child-name-hint = Does dim rhaid ysgrifennu'r enw llawn.
child-name-so-far = Enw eich plentyn yw { $name }.
child-age-ask = Beth yw oed { $name }?
child-age-label = Neu ysgrifennwch yr oed yma
child-age-hint = Er enghraifft: 6 mis.
child-age-so-far = Oed { $name }: { $age }.
child-lives-ask = Ble mae { $name } yn byw?
child-lives-home = Gyda fi
    .said = Mae { $name } yn byw gyda chi.
child-lives-family = Gyda theulu
    .said = Mae { $name } yn byw gyda theulu.
child-lives-foster = Gyda gofalwr maeth
    .said = Mae { $name } yn byw gyda gofalwr maeth.
child-lives-adopted = Gyda theulu sydd wedi mabwysiadu
    .said = Mae teulu wedi mabwysiadu { $name }.
child-lives-elsewhere = Yn rhywle arall
    .said = Mae { $name } yn byw yn rhywle arall.
child-lives-not-said = Dydw i ddim eisiau dweud
    .said = Dydych chi ddim eisiau dweud.
child-check-name = Enw
child-check-age = Oed
child-check-lives = Ble mae'n byw
child-space = Dim ond fi: dydy eich plentyn ddim ar bapur. Mae llys yn dal i allu gofyn am weld hyn.

## What I am good at

strength-title = Rydw i'n dda am wneud y pethau hyn
strength-lead = Mae pethau mawr a phethau bach yn cyfri.
strength-empty = Mae pawb yn gwneud rhai pethau'n dda.
strength-add = Ychwanegu rhywbeth
strength-seen = { $name } welodd hyn.
strength-seen-day = { $name } welodd hyn. Dyddiad: { $day }.
strength-day = Dyddiad: { $day }.
strength-ask = Beth ydych chi'n ei wneud yn dda?
strength-own-hint = Er enghraifft: Rydw i'n canu i fy mhlentyn.
strength-say-cuddle = Rydw i'n rhoi cwtsh i fy mhlentyn.
strength-say-play = Rydw i'n chwarae gyda fy mhlentyn.
strength-say-talk-and-songs = Rydw i'n siarad ac yn canu gyda fy mhlentyn.
strength-say-story = Rydw i'n darllen straeon.
strength-say-cooking = Rydw i'n coginio bwyd da.
strength-say-bath = Rydw i'n cadw fy mhlentyn yn lân.
strength-say-bedtime = Rydw i'n cadw amser gwely yn dawel.
strength-say-crying = Rydw i'n aros yn dawel pan fydd fy mhlentyn yn crio.
strength-say-safe-at-home = Rydw i'n cadw fy nghartref yn ddiogel.
strength-say-outside = Rydw i'n mynd â fy mhlentyn allan.
strength-say-nursery-on-time = Rydw i'n cyrraedd ar amser.
strength-say-money = Rydw i'n ofalus gydag arian.
strength-say-need-help = Rydw i'n gofyn am help.
strength-say-friend = Rydw i'n ffrind da.
strength-say-again = Rydw i'n dal i drio.
strength-who-ask = Pwy welodd hyn?
strength-who-lead = Does dim rhaid i neb ei weld. Mae'n dal i gyfri.
strength-who-none = Does dim rhaid i neb ei weld.
strength-when-none = Dydych chi ddim yn gwybod y diwrnod.
strength-who-so-far = { $name } welodd hyn.
strength-when-ask = Pryd oedd hyn?
strength-check-what = Beth
strength-check-who = Pwy welodd hyn
strength-check-when = Pryd

## What I want help with

need-title = Rydw i eisiau help gyda'r pethau hyn
need-lead = Mae angen help ar bob rhiant gyda rhai pethau.
need-empty = Gyda beth ydych chi eisiau help?
need-add = Ychwanegu rhywbeth
need-about-ask = Am beth mae hyn?
need-about-child = Fy mhlentyn
    .note = Fel bwyd, cwsg a chwarae
need-about-home = Fy nghartref
    .note = Fel coginio, arian a llythyrau
need-about-me = Fi
    .note = Fel fy iechyd a theithio
need-about-own = Rhywbeth arall
    .note = Rydw i'n ei ddweud yn fy ngeiriau fy hun
need-what-ask = Gyda beth ydych chi eisiau help?
need-own-hint = Er enghraifft: gwneud poteli.
need-say-bottle = Gwneud poteli
need-say-food = Prydau bwyd i fy mhlentyn
need-say-nappy = Newid cewynnau neu glytiau
need-say-bath = Golchi fy mhlentyn
need-say-bedtime = Amser gwely
need-say-crying = Pan fydd fy mhlentyn yn crio
need-say-angry = Pan fydd fy mhlentyn yn flin neu'n grac
need-say-play = Chwarae gyda'n gilydd
need-say-talk-and-songs = Siarad a chanu
need-say-temperature = Pan fydd fy mhlentyn yn sâl
need-say-teeth = Dannedd
need-say-clothes = Y dillad iawn
need-say-toddler = Fy mhlentyn yn tyfu
need-say-nursery-on-time = Cyrraedd y feithrinfa neu'r ysgol ar amser
need-say-routine = Cynllun i'r diwrnod
need-say-cooking = Coginio
need-say-shopping = Siopa
need-say-money = Arian
need-say-cleaning = Glanhau
need-say-washing-clothes = Golchi dillad
need-say-safe-at-home = Cartref diogel
need-say-letters-sort = Darllen llythyrau
need-say-benefits = Budd-daliadau
need-say-housing = Fy nghartref a'r rhent
need-say-clock = Dweud yr amser
need-say-bus-journey = Mynd ar y bws neu'r trên
need-say-phone-the-doctor = Ffonio pobl
need-say-keeping-well = Fy iechyd
need-say-worried = Pan fydda i'n poeni
need-say-sad = Pan fydda i'n drist
need-say-sleep = Fy nghwsg
need-say-friend = Cwrdd â phobl eraill
need-say-meeting = Cyfarfodydd
need-how-ask = Faint o help ydych chi eisiau?
need-how-i-can = Rydw i'n gallu gwneud hyn
need-how-a-bit = Tipyn bach o help
need-how-a-lot = Llawer o help
need-how-not-known = Dydw i ddim yn gwybod eto
need-check-what = Rydw i eisiau help gyda hyn
need-check-how = Faint o help

## My goals

goal-title-all = Fy nodau
goal-lead = Un cam bach ar y tro.
goal-empty = Beth ydych chi eisiau ei weld yn digwydd?
goal-add = Ychwanegu nod
goal-why-said = Pam: { $why }
goal-by-said = Erbyn { $day }
goal-by-none = Wnaethoch chi ddim dewis diwrnod.
goal-by-passed = Y diwrnod oedd { $day }. Gallwch chi ddewis un arall.
goal-next-step = Cam nesaf: { $step }
goal-steps-all-done = Mae'r camau i gyd wedi'u gwneud.
goal-steps-none = Does dim camau eto.
goal-state-not-yet = Heb ei wneud eto
goal-state-sort-of = Rhywfaint
goal-state-done = Wedi'i wneud
goal-state-ask = Sut mae'n mynd?
goal-state-change = Cam { $number }: { $state }. Newid hyn.
goal-state-said = Cam { $number } nawr: { $state }.
goal-step-say = Cam { $number }. { $text } { $state }.
goal-helps = Pwy sy'n fy helpu
goal-helps-none = Neb eto
goal-by-when = Erbyn pryd
goal-ask = Beth ydych chi eisiau ei weld yn digwydd?
goal-own-hint = Dywedwch un peth bach rydych chi ei eisiau.
goal-say-bedtime = Amser gwely tawel
goal-say-food = Prydau bwyd da
goal-say-bottle = Gwneud poteli ar fy mhen fy hun
goal-say-play = Chwarae gyda'n gilydd bob dydd
goal-say-nursery-on-time = Cyrraedd y feithrinfa ar amser
goal-say-money = Cael arian drwy'r wythnos
goal-say-cleaning = Cegin lân
goal-say-bus-journey = Mynd ar y bws ar fy mhen fy hun
goal-say-friend = Cwrdd â rhieni eraill
goal-say-routine = Cynllun i bob diwrnod
goal-why-ask = Pam ydych chi eisiau hyn?
goal-why-child = Mae'n dda i fy mhlentyn.
goal-why-me = Mae'n dda i fi.
goal-why-together = Mae'n ein cadw ni gyda'n gilydd.
goal-why-asked = Gofynnodd rhywun i fi ei wneud.
goal-steps-lead = Mae camau bach yn dda. Gwnewch un ar y tro.
goal-steps-full = Mae 8 cam yn ddigon. Gallwch chi wneud nod arall.
goal-when-ask = Erbyn pryd ydych chi eisiau hyn?
goal-when-lead = Gallwch chi newid y diwrnod wedyn.
goal-who-ask = Pwy sy'n eich helpu?
goal-who-said = Mae'r bobl hyn yn eich helpu: { $names }.
goal-who-nobody = Does neb yn eich helpu gyda hyn eto.
goal-who-lead = Gallwch chi ddewis mwy nag un person.
goal-check-what = Fy nod
goal-check-why = Pam
goal-check-steps = Fy nghamau
goal-check-when = Erbyn pryd
goal-check-who = Pwy sy'n fy helpu
goal-learn-ask = Sut rydych chi’n dysgu orau?
goal-learn-lead = Gallwch ddewis mwy nag un.
goal-learn-shown = Mae rhywun yn dangos i fi
goal-learn-told = Mae rhywun yn dweud wrtha i
goal-learn-photo = Rydw i’n edrych ar luniau
goal-learn-practise = Rydw i’n ei wneud dro ar ôl tro
goal-known-ask = Sut byddwch chi’n gwybod ei fod yn gweithio?
goal-known-lead = Dywedwch beth fyddwch chi’n ei weld.
goal-think-ask = Beth rydych chi’n ei feddwl o’r nod hwn?
goal-think-lead = Gallwch ddweud beth rydych chi’n ei hoffi.
goal-check-learn = Sut rydw i’n ei ddysgu
goal-check-known = Sut byddwn ni’n gwybod
goal-check-think = Beth rydw i’n ei feddwl

## My help

support-title = Fy help
support-lead = Beth wnaethoch chi ofyn amdano, a beth rydych chi'n ei gael.
support-empty = Pa help sydd gennych chi? Pa help ydych chi eisiau?
support-add = Ychwanegu help
support-state-asked = Wedi gofyn
    .ask = Rydw i wedi gofyn amdano
    .said = Rydych chi wedi gofyn am hyn. Does dim ateb eto.
support-state-agreed = Wedi cytuno
    .ask = Maen nhw wedi cytuno
    .said = Maen nhw wedi cytuno. Dydy'r help ddim wedi dechrau eto.
support-state-started = Wedi dechrau
    .ask = Mae wedi dechrau
    .said = Rydych chi'n cael yr help hwn nawr.
support-state-stopped = Wedi stopio
    .ask = Mae wedi stopio
    .said = Roeddech chi'n cael yr help hwn. Mae wedi stopio.
support-state-not-given = Wedi gofyn, heb ei gael
    .ask = Maen nhw wedi dweud na
    .said = Rydych chi wedi gofyn am hyn. Dydych chi ddim yn ei gael.
support-asked-on = Dyddiad gofyn: { $day }.
support-answered-on = Dyddiad yr ateb: { $day }.
support-answer-said = Yr ateb oedd: { $answer }
support-who-said = { $names } sy'n ei roi.
support-who-many-said = { $names } sy'n ei roi.
support-days-said = Mae'n dod ar y dyddiau hyn: { $days }.
support-not-given-help = Cael help i ofyn
support-not-given-do = Gallwch chi ofyn eto. Gall eich eiriolwr helpu.
support-what-ask = Pa help yw hwn?
support-own-hint = Er enghraifft: help gartref bob dydd Llun.
support-say-support-worker = Help gartref
support-say-child = Help gyda fy mhlentyn
support-say-evening = Help fin nos
support-say-advocate = Eiriolwr
support-say-listening-line = Rhywun i siarad â nhw
support-say-group = Grŵp i rieni
support-say-nursery = Lle mewn meithrinfa
support-say-money = Help gydag arian
support-say-letters-sort = Help gyda llythyrau
support-state-ask = Beth sydd wedi digwydd gyda'r help hwn?
support-who-ask = Pwy sy'n ei roi?
support-asked-ask = Pryd wnaethoch chi ofyn?
support-asked-lead = Does dim angen yr union ddiwrnod.
support-answer-ask = Beth oedd yr ateb?
support-answer-label = Yr ateb, yn eu geiriau nhw
support-answer-hint = Ysgrifennwch yr un geiriau â nhw.
support-answered-ask = Pryd wnaethon nhw ateb?
support-days-ask = Ar ba ddyddiau mae'r help?
support-days-lead = Dewiswch bob diwrnod sy'n iawn.
support-times-label = Yr amseroedd
support-times-hint = Er enghraifft: 10 tan 12 y bore.
support-day-1 = Dydd Llun
support-day-2 = Dydd Mawrth
support-day-3 = Dydd Mercher
support-day-4 = Dydd Iau
support-day-5 = Dydd Gwener
support-day-6 = Dydd Sadwrn
support-day-7 = Dydd Sul
support-check-what = Pa help
support-check-state = Beth ddigwyddodd
support-check-who = Pwy
support-check-asked = Dyddiad gofyn
support-check-answer = Yr ateb
support-check-answered = Dyddiad yr ateb
support-check-days = Dyddiau
