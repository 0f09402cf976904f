# Letters through the letterbox, for a parent whose child lives somewhere else. Nothing counts and nothing hurries.

letterbox-title = Llythyrau: { $name }
letterbox-lead = Chi sy'n dewis pryd i ysgrifennu.
letterbox-next = Gallwch chi ysgrifennu yn y mis hwn: { $day }.
letterbox-go-on = Mynd ymlaen â'm llythyr
letterbox-write = Ysgrifennu llythyr
letterbox-came-add = Mae llythyr wedi dod
letterbox-agreed = Beth rydyn ni wedi'i gytuno
letterbox-agreed-note = Pryd rydw i'n ysgrifennu a sut rydw i'n llofnodi
letterbox-agreed-lead = Gallwch chi ei newid unrhyw bryd.
letterbox-hard = Gall llythyrau fod yn anodd. Gallwch chi siarad â rhywun.
letterbox-copies = Llythyrau rydw i wedi'u hanfon a'u cael
letterbox-copies-none = Mae copi o bob llythyr yn aros yma.
letterbox-more = Mwy o lythyrau
letterbox-row-note = Ysgrifennu at fy mhlentyn a chadw copi

## Before it is begun

letterbox-say-team = Mae tîm yn pasio llythyrau ymlaen i chi.
letterbox-say-short = Mae llythyr byr yn llythyr da.
letterbox-say-choose = Does dim rhaid ysgrifennu. Chi sy'n dewis.
letterbox-begin = Dweud beth rydyn ni wedi'i gytuno

## What was agreed

letterbox-check-months = Pryd galla i ysgrifennu
letterbox-check-call = Sut rydw i'n galw fy mhlentyn
letterbox-check-sign = Sut rydw i'n llofnodi
letterbox-check-send = Ble mae fy llythyrau'n mynd
letterbox-check-leave = Geiriau dydw i ddim yn eu dweud
letterbox-check-else = Beth arall rydyn ni wedi'i gytuno
letterbox-ask-months = Ym mha fisoedd gallwch chi ysgrifennu?
letterbox-ask-months-lead = Mae'r tîm sy'n pasio llythyrau ymlaen yn gwybod. Gofynnwch iddyn nhw.
letterbox-ask-call = Sut mae eich llythyr yn galw eich plentyn?
letterbox-ask-call-lead = Gall fod yn enw cyntaf neu'n enw annwyl.
letterbox-ask-sign = Sut ydych chi'n llofnodi eich llythyr?
letterbox-ask-sign-lead = Efallai eich bod wedi cytuno ar enw gyda'r tîm.
letterbox-ask-send = I ble mae eich llythyrau'n mynd?
letterbox-ask-send-lead = Gall fod yn enw'r tîm.
letterbox-ask-leave = Pa eiriau ydych chi eisiau eu gadael allan?
letterbox-ask-leave-lead = Gall fod yn gyfenw neu'n lle.
letterbox-ask-else = Beth arall rydych chi wedi'i gytuno?
letterbox-ask-else-lead = Gall fod yn lluniau neu'n anrheg fach.
letterbox-months = Misoedd
letterbox-call-label = Enw ar gyfer fy mhlentyn
letterbox-sign-mum = Mam
letterbox-sign-dad = Dad
letterbox-sign-label = Fy enw i yn y llythyr
letterbox-send-label = Y tîm
letterbox-leave-label = Geiriau i'w gadael allan
letterbox-leave-hint = Ysgrifennwch bob un ar linell newydd.
letterbox-else-label = Yn fy ngeiriau fy hun

## Writing a letter

letterbox-write-ask = Beth ydych chi eisiau ei ddweud?
letterbox-write-lead = Gallwch chi ddewis llinellau. Gallwch chi ysgrifennu eich rhai chi.
letterbox-start-mind = Rydw i'n meddwl amdanat ti.
letterbox-start-matters-to-child = Gobeithio dy fod di'n hapus.
letterbox-start-okay = Rydw i'n iawn.
letterbox-start-outside = Es i am dro y tu allan.
letterbox-start-story = Rydw i'n cofio stori roeddet ti'n ei hoffi.
letterbox-start-music = Fe wnaeth cân i fi feddwl amdanat ti.
letterbox-start-matters-to-me = Rwyt ti'n bwysig i fi.
letterbox-start-question = Beth wyt ti'n hoffi ei wneud nawr?
letterbox-start-flower = Gobeithio y cei di ddiwrnod da.
letterbox-other-lines = Llinellau eraill
letterbox-words-label = Fy llythyr

## Names of places and people

letterbox-look-ask = Edrychwch ar eich llythyr unwaith eto
letterbox-look-lead = Mae rhai llythyrau'n gadael lleoedd a chyfenwau allan. Chi sy'n dewis.
letterbox-look-none = Dydyn ni ddim yn gweld lleoedd na chyfenwau.
letterbox-look-stay = Eich llythyr chi yw e. Gall y geiriau aros.
letterbox-look-read = Efallai nad ydyn ni'n gweld popeth. Gall rhywun ei ddarllen gyda chi.
letterbox-look-do = Gweld fy llythyr
letterbox-note-place = Efallai mai lle yw hyn.
letterbox-note-surname = Efallai mai cyfenw yw hyn.
letterbox-note-number = Efallai mai rhif neu gyfeiriad yw hyn.
letterbox-note-not-to-say = Roeddech chi eisiau gadael hyn allan.
letterbox-change = Newid fy llythyr
letterbox-change-came = Newid beth sydd ynddo
letterbox-change-day = Newid y diwrnod

## One letter

letterbox-mine = Fy llythyr
letterbox-sent-name = Llythyr rydw i wedi'i anfon
letterbox-came-name = Llythyr i chi
letterbox-sent-on = Fe wnaethoch chi ei anfon. Y dydd: { $day }.
letterbox-came-on = Fe ddaeth e. Y dydd: { $day }.
letterbox-ask-team = Gallwch chi ei ddangos i'r tîm yn gyntaf.
letterbox-print = Argraffu ar bapur plaen
letterbox-i-sent = Rydw i wedi'i anfon
letterbox-not-sent = Dydw i ddim wedi'i anfon eto
letterbox-pages-add = Ychwanegu llun o'm llythyr
letterbox-pages = Lluniau o'ch llythyr
letterbox-pages-came = Beth sydd yn y llythyr?
letterbox-pages-lead = Gallwch chi ei ddarllen wedyn. Mae'n aros yma i chi.
letterbox-photo = Llun { $number } o'r llythyr
letterbox-photos-full = Mae 6 llun gyda chi. Mae hynny'n ddigon.
letterbox-came-words = Geiriau'r llythyr
letterbox-day-sent = Pa ddiwrnod wnaethoch chi ei anfon?
letterbox-day-lead = Mae copi'n aros yma.
letterbox-day-came = Pa ddiwrnod ddaeth e?
letterbox-thoughts = Beth rydw i'n ei feddwl amdano
letterbox-thoughts-hint = Dydy hyn ddim yn y llythyr.
