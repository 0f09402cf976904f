# Edrych eto: y diwrnod, pwy sy'n dod a beth newidiodd; beth i'w ofyn wrth i blentyn dyfu; y blynyddoedd.

again-lead = Mae eich cynllun yn gallu newid. Dydy'r cynllun byth yn dod i ben ar ei ben ei hun.
again-now = Edrych eto nawr
again-next = Y diwrnod nesaf
again-next-none = Dydych chi ddim wedi dewis diwrnod eto.
again-choose = Dewis diwrnod
again-no-day = Dim diwrnod eto
again-due = Mae'r diwrnod wedi dod. Gallwch chi edrych eto.
again-looked = Beth newidiodd
again-looked-none = Dim geiriau yma.
again-years-note = Beth ddigwyddodd bob blwyddyn
again-plan = Fy nghynllun i gyd

## Ychwanegu diwrnod

again-day-ask = Pryd rydych chi'n edrych eto?
again-day-lead = Gallwch chi edrych eto unrhyw ddiwrnod.
again-day-said = Dyma'r diwrnod i edrych eto: { $day }.
again-day-none = Rydych chi'n dewis diwrnod wedyn.
again-who-ask = Pwy sy'n dod?
again-who-ask-now = Pwy edrychodd gyda chi?
again-who-said = { $names } sy'n dod.
again-who-many-said = { $names } sy'n dod.
again-who-said-now = Y bobl gyda chi: { $names }.
again-who-none = Neb. Rydych chi'n edrych ar eich pen eich hun.
again-changed-ask = Beth newidiodd?
again-changed-lead = Meddyliwch am eich plentyn, eich cartref a'ch help.
again-changed-label = Beth sy'n newydd neu'n wahanol nawr
again-say-child = Mae fy mhlentyn yn tyfu.
again-say-helps-me = Mae fy help wedi newid.
again-say-home = Mae fy nghartref wedi newid.
again-say-person = Rydw i wedi newid.
again-say-okay = Mae popeth yr un peth.
again-check-day = Y diwrnod
again-check-who = Pwy sy'n dod
again-check-who-now = Pwy oedd yno
again-check-changed = Beth newidiodd

## Wrth i fy mhlentyn dyfu

stage-card = Pa mor fawr yw { $name } nawr?
stage-card-lead = Mae help yn gallu newid pan mae plant yn tyfu.
stage-ask = Pa mor fawr yw { $name } nawr?
stage-more = Mae fy mhlentyn yn hŷn
stage-baby = Babi
stage-toddler = Plentyn bach
stage-nursery = Yn y feithrinfa
stage-school = Yn yr ysgol
stage-big-school = Yn yr ysgol fawr
stage-teenager = Plentyn mawr
stage-grown-up = Wedi tyfu
stage-think-baby = Cyn hir mae babi'n symud ac yn bwyta. Pa help ydych chi eisiau wedyn?
stage-think-toddler = Mae plant bach yn rhedeg ac yn dringo. Ydy eich cartref yn dal yn ddiogel?
stage-think-nursery = Mae'r feithrinfa'n newydd. Pwy all helpu gyda'r ffordd yno?
stage-think-school = Mae'r ysgol yn newydd. Pwy all helpu gyda llythyrau'r ysgol?
stage-think-big-school = Mae'r ysgol fawr yn newydd. Pwy all helpu gyda'r newid?
stage-think-teenager = Mae plant mawr yn dewis mwy eu hunain. Gyda phwy gallwch chi siarad?
stage-think-grown-up = Mae eich plentyn wedi tyfu. Pa help ydych chi eisiau nawr?
stage-think-title = Rhywbeth i feddwl amdano
stage-think-needs = Rydw i eisiau help gyda'r pethau hyn
stage-think-home = Yn ôl i Edrych eto

## Y blynyddoedd

years-lead = Un llinell i bob diwrnod. Yr un newydd sydd gyntaf.
years-none = Does dim byd yn y flwyddyn hon.
years-more = Gweld llinellau hŷn
years-older = Gweld rhai hŷn
years-all = Gweld popeth
years-lead-promises = Addewidion yn unig. Yr un newydd sydd gyntaf.
years-lead-supports = Eich help yn unig. Yr un newydd sydd gyntaf.
years-lead-goals = Eich nodau yn unig. Yr un newydd sydd gyntaf.
years-lead-strengths = Beth rydych chi'n dda am ei wneud yn unig. Yr un newydd sydd gyntaf.
year-put-in = Newydd: { $title }
year-changed = Wedi newid: { $title }
year-put-away = Wedi'i roi i gadw: { $title }
year-came = { $title }: wedi dod.
year-went = { $title }: wedi mynd.
year-i-said = Dywedais i: { $title }
year-they-said = Dywedodd { $name }: { $title }
year-promise-done = Wedi'i wneud: { $title }
year-they-not-done = Heb ei wneud erbyn hyn: { $title }
year-promise-changed = Newidiodd yr addewid: { $title }
year-help-asked = Gofynnais am help: { $title }
year-help-yes = Maen nhw wedi cytuno: { $title }
year-help-no = Fe ddywedon nhw na: { $title }
year-help-answer = Daeth ateb: { $title }
year-help-started = Dechreuodd: { $title }
year-help-stopped = Stopiodd: { $title }
year-happened = Digwyddodd: { $title }
year-moved = Diwrnod newydd: { $title }
year-cancelled-by-them = Maen nhw wedi canslo: { $title }
year-cancelled-by-me = Rydw i wedi canslo: { $title }
year-did-not-happen = Heb ddigwydd: { $title }
year-looked = Edrychais eto: { $title }
year-letter-sent = Anfonais i lythyr: { $title }
year-letter-yes = Fe gytunon nhw â fy llythyr: { $title }
year-letter-no = Fe ddywedon nhw na i fy llythyr: { $title }
year-letter-answer = Fe atebon nhw fy llythyr: { $title }
year-letter-in = Daeth llythyr: { $title }
year-visit = { $title }: yma.
year-visit-right = Dyma sy'n iawn: { $title }
year-decided = Penderfyniad y cyfarfod: { $title }
year-agreed = Cytunais i yn y cyfarfod: { $title }
year-notes-not-right = Dydy'r nodiadau ddim yn iawn: { $title }
year-advocate-ask = Gofynnais i fy eiriolwr: { $title }
year-advocate-came = Helpodd fy eiriolwr: { $title }
year-puzzle = Doeddwn i ddim yn deall: { $title }
year-i-need = Rydw i eisiau help gyda hyn: { $title }
year-my-goal = Fy nod: { $title }
year-they = rhywun
