# When my child lives somewhere else: the part of it, family time, hard days and help for me. Calm words; nothing counts.

apart-lead = Mae hyn i chi. Cymerwch eich amser.
apart-start-goals = Dydy rhai nodau ddim yn ffitio nawr. Gallwch chi eu rhoi i gadw.
apart-start-family-time = Mae amser teulu'n dod yn eu lle.
apart-start-back = Gallwch chi droi hyn yn ôl. Does dim byd ar goll.
apart-which = Pa blentyn sy'n byw yn rhywle arall?
apart-which-none = Yn gyntaf, dywedwch pwy yw eich plentyn.
apart-which-all = Rydych chi wedi dweud hyn am bob plentyn.
apart-another = Mae plentyn arall yn byw yn rhywle arall
apart-children = Fy mhlant sydd yn rhywle arall

## Turning it on for one child

apart-on-ask = Pa nodau sydd ddim yn ffitio nawr?
apart-on-lead = Rydych chi'n eu rhoi i gadw. Maen nhw'n aros yn eich cofnod.
apart-on-no-goals = Ydych chi eisiau'r rhan hon ar gyfer { $name }?
apart-on-no-goals-lead = Does dim nodau gyda chi i'w rhoi i gadw.
apart-on-none = Mae eich nodau i gyd yn aros.
apart-on-said = { $count ->
    [zero] Mae eich nodau i gyd yn aros.
    [one] Rydych chi'n rhoi 1 nod i gadw.
    [two] Rydych chi'n rhoi 2 nod i gadw.
    [few] Rydych chi'n rhoi 3 nod i gadw.
    [many] Rydych chi'n rhoi 6 nod i gadw.
   *[other] Rydych chi'n rhoi { $count } nod i gadw.
}
apart-on-do = Rydw i eisiau'r rhan hon

## One child

apart-days = Dyddiau anodd
    .note = Dyddiau sy'n anodd i chi
apart-home = Os daw fy mhlentyn adref
    .note = Does dim byd ar goll.
apart-goals-away = Nodau rydych chi wedi'u rhoi i gadw

## If my child comes home

apart-home-nothing = Does dim byd ar goll.
apart-home-goals = Mae eich nodau'n dod yn ôl.
apart-home-family-time = Mae eich amser teulu'n aros. Gallwch chi ei ddarllen.
apart-home-days = Mae eich dyddiau anodd yn mynd gyda phethau eraill i gadw.
apart-home-do = Mae fy mhlentyn yn dod adref

## Hard days

apart-days-lead = Does dim byd yn canu ar y dyddiau hyn.
apart-days-empty = Oes diwrnod sy'n anodd i chi?
apart-days-empty-lead = Gallwch chi ei gadw yma, neu beidio.
apart-days-add = Ychwanegu diwrnod anodd
apart-day-softly = Mae blodyn arno yn fy mis
apart-day-not = Does dim byd yn ei farcio
apart-day-what-ask = Beth yw'r diwrnod?
apart-day-what-lead = Does dim rhaid dweud pam mae'n anodd.
apart-day-what-label = Yn eich geiriau eich hun
apart-day-idea-birthday = Y diwrnod y cafodd fy mhlentyn ei eni
apart-day-idea-went = Y diwrnod aeth fy mhlentyn
apart-day-idea-court = Diwrnod yn y llys
apart-day-idea-letters = Amser y llythyrau
apart-day-idea-families = Diwrnod pan fydd teuluoedd yn cwrdd
apart-day-when-ask = Pa ddiwrnod yw e?
apart-day-when-lead = Dewiswch y diwrnod. Gallwch chi ei adael allan.
apart-day-when-none = Dydych chi ddim yn dewis diwrnod.
apart-day-mark-ask = Ydych chi eisiau ei weld yn eich mis?
apart-day-mark-yes = Ydw, gyda blodyn bach
apart-day-mark-no = Nac ydw, dim byd arno
apart-day-mark-said = Mae blodyn bach ar y diwrnod hwn.
apart-day-mark-not-said = Does dim byd yn marcio'r diwrnod hwn.
apart-day-take = Tynnu'r diwrnod hwn allan

## Family time

family-times-lead = Yr amser gyda'ch plentyn.
family-times-add = Ychwanegu amser teulu
family-times-to-come = I ddod
family-times-empty = Gallwch chi gadw pob amser teulu yma.
family-times-more = Mwy o'r amser cyn hyn
family-times-no-day = Dim diwrnod eto
family-times-none-to-come = Does dim amser teulu yn eich dyddiadau nawr.
family-time-with = Amser teulu: { $names }
family-time-date-ask = Pa ddiwrnod yw'r amser teulu?
family-time-date-tomorrow = Yfory
family-time-check-when = Pryd a ble
family-time-check-children = Pa blentyn
family-time-check-who = Pwy sy'n gwylio
family-time-check-did = Beth wnaethon ni
family-time-check-photos = Lluniau
family-time-check-say = Beth rydw i eisiau ei ddweud
family-time-check-happened = Wnaeth hyn ddigwydd?
family-time-check-notes = Eu nodiadau
family-time-when-none = Dim diwrnod eto
family-time-hidden = Dydych chi ddim yn gweld y dyddiad hwn nawr.
family-time-photos-count = { $count ->
    [zero] Dim lluniau eto
    [one] 1 llun
    [two] 2 lun
    [few] 3 llun
    [many] 6 llun
   *[other] { $count } llun
}
family-time-children-ask = Gyda pha blentyn mae'r amser?
family-time-children-said = Amser teulu: { $names }.
family-time-who-ask = Oes rhywun yn gwylio?
family-time-who-somebody = Mae rhywun yn gwylio
family-time-who-nobody = Does neb yn gwylio
family-time-who-not-said = Dydw i ddim eisiau dweud
family-time-who-which = Pwy sy'n gwylio?
family-time-who-name = Enw arall
family-time-did-ask = Beth wnaethoch chi?
family-time-did-label = Yn fy ngeiriau fy hun
family-time-did-play = Fe wnaethon ni chwarae.
family-time-did-story = Fe wnes i ddarllen stori.
family-time-did-eat-together = Fe wnaethon ni fwyta gyda'n gilydd.
family-time-did-outside = Fe aethon ni allan.
family-time-did-talk-and-songs = Fe wnaethon ni siarad neu ganu.
family-time-did-cuddle = Fe gawson ni gwtsh.
family-time-did-draw = Fe wnaethon ni dynnu lluniau.
family-time-did-quiet-play = Fe fuon ni'n dawel gyda'n gilydd.
family-time-did-sad = Roedd hi'n anodd.
family-time-photos-ask = Lluniau o'r amser hwn
family-time-photos-lead = Mae rheolau am luniau mewn rhai lleoedd. Gofynnwch yn gyntaf.
family-time-photos-full = Mae 12 llun gyda chi. Mae hynny'n ddigon.
family-time-photo = Llun { $number }
family-time-photo-take = Tynnu llun { $number } allan
family-time-say-ask = Beth ydych chi eisiau ei ddweud?
family-time-say-lead = Gall fod i'ch plentyn neu i weithiwr.
family-time-say-label = Yn fy ngeiriau fy hun
family-time-space = Dim ond fi: dydy hyn ddim ar bapur nes i chi ddewis.

## The notes of the person who watches

family-time-notes-title = Nodiadau'r person sy'n gwylio
family-time-notes-lead = Maen nhw'n ysgrifennu nodiadau. Gallwch chi ofyn am eu darllen.
family-time-notes-england = Mae rhai cynghorau yn Lloegr yn dweud 3 mis. Gofynnwch.
family-time-notes-letter = Ysgrifennu llythyr i ofyn
family-time-notes-asked = Pryd wnes i ofyn
family-time-notes-got = Pryd ges i nhw
family-time-notes-right = Ydyn nhw'n iawn?
family-time-asked-ask = Pryd wnaethoch chi ofyn am y nodiadau?
family-time-asked-said = Fe wnaethoch chi ofyn am y nodiadau. Y dydd: { $day }.
family-time-asked-none = Dydych chi ddim yn gwybod y diwrnod.
family-time-asked-whom = I bwy wnaethoch chi ofyn?
family-time-got-ask = Pryd gawsoch chi'r nodiadau?
family-time-got-said = Fe gawsoch chi'r nodiadau. Y dydd: { $day }.
family-time-got-none = Dydych chi ddim wedi'u cael nhw eto.
family-time-row = Amser teulu: beth wnaethon ni
    .note = Lluniau a beth rydw i eisiau ei ddweud

## Help for me

help-for-me-lead = Rydych chi'n bwysig hefyd. Gallwch chi ofyn am help.
help-for-me-assess = Gofyn eto am fy asesiad i
    .note = Gallwch chi ddweud: mae fy anghenion wedi newid.
help-for-me-talk = Rhywun i siarad â nhw
    .note = Person sy'n gwrando arnoch chi
help-for-me-parents = Rhieni eraill a llinellau help
    .note = Pobl sy'n gwybod sut mae hyn yn teimlo
help-for-me-near = Gwasanaethau yn agos ata i
    .note = Grwpiau a phobl sy'n helpu rhieni
help-for-me-tonight = Pwy i'w ffonio heno
    .note = Dydd a nos
help-for-me-talk-1 = Mae colli amser gyda phlentyn yn brifo. Gall frifo am amser hir.
help-for-me-talk-2 = Mae siarad yn helpu rhai pobl. Chi sy'n dewis.
help-for-me-talk-3 = Gallwch chi ofyn i'ch meddyg am rywun i siarad â nhw.
help-for-me-talk-keep = Cadw fy mod i wedi gofyn am hyn
help-for-me-talk-near = Edrych ar wasanaethau yn agos ata i
plan-family-time = Amser teulu
plan-family-time-note = Yr amser gyda fy mhlentyn
