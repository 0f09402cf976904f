# The people around a family. The name is what a parent would say.
# .does is filled in for the parent, who can change it, so it speaks as the parent: fi, fy mhlentyn.
# "Mae'n" is he, she and they: no gender is guessed.

role-group-my-side = Ar fy ochr i
role-group-child = I fy mhlentyn
role-group-health = Iechyd
role-group-court = Y llys a'r gyfraith
role-group-home = Cartref ac arian

role-advocate = Eiriolwr
    .does = Ar fy ochr i. Mae'n fy helpu i ddweud fy nweud. Ddim o'r gwasanaethau cymdeithasol.
role-support-worker = Gweithiwr cymorth
    .does = Mae'n fy helpu gyda phethau bob dydd.
role-family = Teulu
    .does = Rhywun yn fy nheulu.
role-friend = Ffrind
    .does = Rhywun rydw i'n eu hoffi ac yn ymddiried ynddyn nhw.
role-partner = Partner
    .does = Y person rydw i gyda nhw.
role-adult-social-worker = Gweithiwr cymdeithasol i fi
    .does = Mae'n fy helpu i gael cymorth i fi fy hun.
role-interpreter = Cyfieithydd
    .does = Mae'n dweud pethau yn fy iaith i.
role-person = Rhywun arall
    .does = Rhywun rydw i'n eu nabod.

role-social-worker = Gweithiwr cymdeithasol fy mhlentyn
    .does = Mae'n gwirio bod fy mhlentyn yn ddiogel. Mae'n helpu i wneud cynllun.
role-family-support-worker = Gweithiwr cymorth i deuluoedd
    .does = Mae'n helpu fy nheulu gartref.
role-school-person = Person yn yr ysgol
    .does = Mae'n cadw plant yn ddiogel yn yr ysgol.
role-nursery-worker = Person yn y feithrinfa
    .does = Mae'n gofalu am fy mhlentyn yn y feithrinfa.
role-foster-carer = Gofalwr maeth
    .does = Mae'n gofalu am fy mhlentyn.
role-kinship-carer = Teulu neu ffrind sy'n gofalu am fy mhlentyn
    .does = Mae fy mhlentyn yn byw gyda nhw.
role-contact-supervisor = Gweithiwr amser teulu
    .does = Mae'n aros yn yr ystafell yn ystod amser teulu.
role-conference-chair = Person sy'n arwain y cyfarfod mawr
    .does = Mae'n arwain y cyfarfod mawr am fy mhlentyn.
role-lead-worker = Prif weithiwr
    .does = Prif weithiwr fy nheulu.
role-independent-social-worker = Gweithiwr cymdeithasol annibynnol
    .does = Mae'n ysgrifennu adroddiad am fy nheulu. Dydyn nhw ddim yn gweithio i'r gwasanaethau cymdeithasol.
role-child-protection-worker = Gweithiwr amddiffyn plant
    .does = Mae'n arwain y gwaith i gadw fy mhlentyn yn ddiogel.
role-reviewing-officer = Swyddog adolygu annibynnol
    .does = Mae'n arwain cyfarfodydd adolygu fy mhlentyn. Mae'n gwirio bod pawb yn dilyn y cynllun.

role-health-visitor = Ymwelydd iechyd
    .does = Nyrs babis a phlant. Mae'n fy helpu i gadw fy mhlentyn yn iach.
role-midwife = Bydwraig
    .does = Nyrs i fi pan fydda i'n feichiog.
role-safeguarding-midwife = Bydwraig diogelu
    .does = Bydwraig sy'n helpu i gadw fy mabi'n ddiogel.
role-doctor = Meddyg
    .does = Mae'n helpu pan fydd rhywun yn sâl.
role-nurse = Nyrs
    .does = Mae'n helpu gyda fy iechyd.
role-learning-disability-nurse = Nyrs anabledd dysgu
    .does = Mae'n fy helpu i gadw'n iach, yn fy ffordd fy hun.
role-speech-therapist = Therapydd iaith a lleferydd
    .does = Mae'n helpu gyda siarad a deall.
role-occupational-therapist = Therapydd galwedigaethol
    .does = Mae'n helpu gyda'r cartref a bywyd bob dydd.
role-psychologist = Seicolegydd
    .does = Mae'n gweld sut rydw i'n meddwl ac yn dysgu.

role-solicitor = Cyfreithiwr
    .does = Fy nghyfreithiwr i. Mae'n dweud wrtha i am y gyfraith.
role-barrister = Bargyfreithiwr
    .does = Fy nghyfreithiwr sy'n siarad yn y llys.
role-intermediary = Cyfryngwr
    .does = Mae'n fy helpu i ddeall y llys. Ddim ar ochr neb.
role-litigation-friend = Cyfaill cyfreitha
    .does = Mae'n gwneud dewisiadau am yr achos llys drosta i. Y llys sy'n dweud pryd mae angen un arna i.
role-guardian = Gwarcheidwad fy mhlentyn yn y llys
    .does = Mae'n dweud wrth y llys beth sydd orau i fy mhlentyn.
role-guardian-ad-litem = Gwarcheidwad ad litem
    .does = Mae'n dweud wrth y llys beth sydd orau i fy mhlentyn.
# Scotland works in English: the name is the one on the letter.
role-safeguarder = Safeguarder
    .does = Mae'n gwirio beth sydd orau i fy mhlentyn. Mae'n dweud wrth y gwrandawiad.
role-curator = Curator
    .does = Mae'n gofalu am beth sydd orau i rywun yn y llys.
role-reporter = Children's Reporter
    .does = Mae'n penderfynu a fydd gwrandawiad.
role-panel-member = Aelod o'r panel
    .does = Un o'r bobl sy'n penderfynu yn y gwrandawiad.
role-judge = Barnwr
    .does = Mae'n penderfynu yn y llys.
role-sheriff = Sheriff
    .does = Barnwr. Mae'n penderfynu yn y llys.

role-housing-officer = Swyddog tai
    .does = Mae'n gweithio ar fy nghartref a fy rhent.
role-benefits-adviser = Cynghorydd budd-daliadau
    .does = Mae'n helpu gyda budd-daliadau a ffurflenni.
role-domestic-abuse-worker = Gweithiwr cymorth cam-drin domestig
    .does = Mae'n helpu os oes rhywun gartref yn fy mrifo neu'n fy nychryn.
role-police = Swyddog heddlu
    .does = Mae'n cadw pobl yn ddiogel.
