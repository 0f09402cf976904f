# Ble ydw i nawr: camau pob gwlad ar fap, beth i ofyn amdano, a'r mathau o asesiad. Mae assets/nations/stages yn dweud
# pa gamau sydd, ac ym mha drefn.

stage-now = Ble rydw i nawr

## Beth yw pob cam. Mae .name yn enw os nad yw yn y banc geiriau, a .also yn enw gan rai

stage-early-help = Mae pobl yn cynnig help yn gynnar, a gallwch chi ddweud na.
    .also = Mae rhai cynghorau yn ei alw’n Family Help.
stage-child-assessment = Mae gweithiwr cymdeithasol yn gweld beth fyddai’n helpu.
    .name = Asesiad o fy mhlentyn a fi
stage-child-in-need = Mae gan eich teulu gynllun am fwy o help.
    .also = Mae rhai cynghorau yn ei alw’n gynllun Family Help.
stage-care-and-support-plan = Mae gan eich teulu gynllun am fwy o help.
stage-childs-plan = Mae un cynllun yn dweud sut mae pobl yn helpu eich plentyn.
stage-family-support-plan = Mae gan eich teulu gynllun am fwy o help.
stage-gateway = Tîm Gateway sy’n edrych gyntaf ar bryder.
stage-protection-check = Mae gweithwyr cymdeithasol yn gwirio a oes rhywun yn brifo eich plentyn.
    .name = Gwirio bod fy mhlentyn yn ddiogel
stage-child-protection-conference = Mae cyfarfod mawr yn penderfynu a oes cynllun amddiffyn.
stage-planning-meeting = Mae cyfarfod mawr yn penderfynu a oes cynllun amddiffyn.
stage-case-conference = Mae cyfarfod mawr yn penderfynu a oes cynllun amddiffyn.
stage-child-protection-plan = Mae grŵp bach yn cwrdd yn aml i weithio ar y cynllun.
stage-care-and-support-protection-plan = Mae grŵp bach yn cwrdd yn aml i weithio ar y cynllun.
stage-review-conference = Mae pobl yn gwirio a yw’r cynllun yn gweithio.
stage-plan-review = Mae pobl yn gwirio a yw’r cynllun yn gweithio.
    .name = Adolygiad o’r cynllun amddiffyn
stage-before-court = Mae llythyr yn dweud y gallai’r cyngor fynd i’r llys.
    .name = Cyn y llys
stage-before-court-trust = Mae llythyr yn dweud y gallai’r ymddiriedolaeth fynd i’r llys.
    .name = Cyn y llys
stage-care-case = Mae barnwr yn penderfynu ble mae eich plentyn yn byw.
    .name = Achos llys am fy mhlentyn
stage-emergency = Gall plentyn symud ar frys, i fod yn ddiogel.
    .name = Brys
stage-section-20 = Rydych chi’n cytuno bod eich plentyn yn byw i ffwrdd nawr.
stage-section-76 = Rydych chi’n cytuno bod eich plentyn yn byw i ffwrdd nawr.
stage-section-25 = Rydych chi’n cytuno bod eich plentyn yn byw i ffwrdd nawr.
stage-article-21 = Rydych chi’n cytuno bod eich plentyn yn byw i ffwrdd nawr.
stage-child-in-care = Mae cyfarfodydd yn gwirio sut mae eich plentyn.
    .name = Mae fy mhlentyn mewn gofal
stage-away-from-home = Mae cyfarfodydd yn gwirio sut mae eich plentyn.
    .name = Mae fy mhlentyn yn byw oddi cartref
stage-at-home-with-order = Mae eich plentyn yn byw gyda chi, ac mae gweithwyr yn ymweld.
    .name = Mae fy mhlentyn gartref gyda gorchymyn
stage-first-talk = Mae gweithwyr yn siarad â’i gilydd am bryder.
    .name = Y sgwrs gyntaf am ddiogelwch
stage-reporter = Y Reporter sy’n penderfynu a fydd gwrandawiad.
stage-childrens-hearing = Mae 3 o bobl yn penderfynu pa help i’ch plentyn.
stage-sheriff = Mae sheriff yn penderfynu a yw’r rhesymau’n wir.
    .name = Mae’r sheriff yn edrych ar y rhesymau
stage-hearing-order = Mae’r gorchymyn yn dweud pa help sydd, a ble.
    .name = Gorchymyn gan y gwrandawiad
stage-permanence = Sheriff sy’n penderfynu ble bydd cartref eich plentyn am flynyddoedd.
    .name = Gorchymyn sy’n para
stage-adoption = Mae llys yn penderfynu a fydd rhieni newydd gan eich plentyn.
stage-child-elsewhere = Rydych chi’n bwysig o hyd, ac mae help i chi.
    .name = Mae fy mhlentyn yn byw yn rhywle arall
stage-home-again = Mae eich plentyn yn dod yn ôl, ac mae help yn para.
    .name = Mae fy mhlentyn yn dod adref
stage-my-assessment = Mae pobl yn gweld pa help sydd ei angen arnoch chi.
    .name = Fy asesiad fy hun
stage-complaint = Rydych chi’n dweud bod rhywbeth ddim yn iawn, ac maen nhw’n ateb.
    .name = Cwyn
stage-appeal = Mae cyfreithiwr yn eich helpu i ofyn i lys eto.
    .name = Gofyn i lys edrych eto
stage-money = Rydych chi’n dweud beth sydd wedi newid am arian a chartref.
    .name = Arian a chartref

## Am beth galla i ofyn

stage-ask-lead-worker = Un prif weithiwr
stage-ask-easy-papers = Papurau mewn geiriau hawdd
stage-ask-advocate = Eiriolwr
stage-ask-own-assessment = Fy asesiad fy hun
stage-ask-help-now = Help i fy nheulu nawr
stage-ask-other-time = Amser gwell i’r cyfarfod
stage-ask-know-worry = Beth yw’r pryder
stage-ask-who-they-talk-to = Gyda phwy maen nhw’n siarad
stage-ask-copy = Copi o beth maen nhw’n ei ysgrifennu
stage-ask-put-right = Cywiro pethau
stage-ask-changes = Newid pethau i fy helpu
stage-ask-who-what-when = Pwy sy’n gwneud beth, a phryd
stage-ask-meet-chair = Cwrdd â’r cadeirydd yn gyntaf
stage-ask-see-room = Gweld yr ystafell yn gyntaf
stage-ask-own-report = Dod â fy adroddiad fy hun
stage-ask-breaks = Egwyl
stage-ask-solicitor = Cyfreithiwr
stage-ask-alone = Cyfarfod heb y rhiant arall
stage-ask-family-meeting = Cyfarfod teulu
stage-ask-assessment-for-me = Asesiad mewn ffordd rydw i’n ei deall
stage-ask-court-helper = Helpwr i siarad yn y llys
stage-ask-where-child = Ble mae fy mhlentyn
stage-ask-family-time = Amser teulu
stage-ask-time-to-think = Amser i feddwl
stage-ask-how-long = Am faint mae hyn
stage-ask-relatives = Gall teulu ofalu am fy mhlentyn efallai
stage-ask-family-time-notes = Nodiadau amser teulu
stage-ask-look-again = Edrych ar y cynllun eto
stage-ask-not-agree = Dweud fy mod i ddim yn cytuno
stage-ask-complain = Cwyno
stage-ask-cannot-come = Beth i’w wneud os na alla i ddod
stage-ask-someone-to-talk-to = Rhywun i siarad gyda nhw
stage-ask-money-help = Help gyda llythyrau am arian
stage-ask-who-to-ring = Pwy i’w ffonio wedyn

## Mathau o asesiad. Mae .is yn dweud ar beth mae'n edrych

assessment-child = O fy mhlentyn
    .is = Mae’n edrych ar beth sydd ei angen ar eich plentyn.
assessment-me = Ohono i fel oedolyn
    .is = Mae’n edrych ar ba help sydd ei angen arnoch chi.
assessment-carer = Ohono i fel gofalwr
    .is = Mae i bobl sy’n gofalu am berson anabl.
assessment-parenting = O sut rydw i’n gofalu am fy mhlentyn
    .is = Yn aml, mae pobl yn gwylio ac yn siarad gyda chi. Gofynnwch.
assessment-learning = O sut rydw i’n dysgu
    .is = Mae’n dangos sut rydych chi’n dysgu. Dydy e ddim yn dweud sut riant ydych chi.
assessment-talking = O sut rydw i’n siarad ac yn deall
    .is = Mae’n dangos beth sy’n eich helpu i ddeall.
