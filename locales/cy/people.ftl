# My people: the list, one person, and adding a person.
# A name may be "nhw" (person-this), so the verb is chosen by it: Maen nhw, Mae { $name }.

people-title = Fy mhobl i
people-add = Ychwanegu person
people-empty = Neb yma eto.
people-my-advocate = Fy eiriolwr
people-own-role = Rhywun arall
people-see-away = Gweld pobl wedi'u rhoi i gadw
people-hide-away = Cuddio pobl wedi'u rhoi i gadw
people-away-title = Wedi'u rhoi i gadw
people-bring-back = Cael yn ôl
people-helps = Yn fy helpu
people-checks = Yn gwirio
people-both = Yn fy helpu ac yn gwirio
people-not-said = Dydw i ddim yn gwybod eto
people-helps-said = Mae'r person hwn yn eich helpu chi.
people-checks-said = Mae'r person hwn yn gwirio.
people-both-said = Mae'r person hwn yn eich helpu chi ac yn gwirio.
people-card-said = { $name }. { $role }. { $does } { $side }
people-card-rest = { $role }. { $does } { $side }

person-does = Beth maen nhw'n ei wneud
person-reach = { $name ->
    [nhw] Sut i gysylltu â nhw
   *[other] Sut i gysylltu: { $name }
}
person-phone = Ffôn
person-phone-ring = Defnyddiwch ffôn i ffonio'r rhif hwn.
person-email = E-bost
person-times = Pryd
person-place = Ble
person-nothing = Dim rhif ffôn eto.
person-add-phone = Ychwanegu rhif ffôn
person-dates = { $name ->
    [nhw] Dyddiadau gyda nhw
   *[other] Dyddiadau gyda: { $name }
}
person-date-no-day = Dim diwrnod eto
person-on-help = { $name ->
    [nhw] Maen nhw ar y dudalen Cael help.
   *[other] Mae { $name } ar y dudalen Cael help.
}
person-not-on-help = { $name ->
    [nhw] Dydyn nhw ddim ar y dudalen Cael help.
   *[other] Dydy { $name } ddim ar y dudalen Cael help.
}
person-change = Newid
person-put-away = Rhoi i gadw
person-is-away = { $name ->
    [nhw] Rydych chi wedi eu rhoi nhw i gadw. Does dim byd ar goll.
   *[other] Rydych chi wedi rhoi { $name } i gadw. Does dim byd ar goll.
}
person-gone = Dydy'r person hwn ddim yma.
person-back-to-people = Gweld fy mhobl i

person-role-title = Pwy yw'r person hwn?
person-role-more = Mwy o bobl
person-role-groups = Mathau eraill o bobl
person-role-own = Fy ngair fy hun
person-role-own-label = Eich gair chi am y person hwn
person-role-own-hint = Er enghraifft: cymydog
person-role-show-more = Dangos mwy
person-role-fewer = Dangos llai o bobl
person-role-answer-none = Dewiswch pwy yw'r person hwn.
person-role-answer = Eich dewis: { $role }.
person-role-yes = Iawn, nesaf

person-name-title = Beth yw enw'r person?
person-name-label = Enw
person-name-hint = Mae enw cyntaf yn iawn.
person-name-answer = Yr enw yw { $name }.
person-name-answer-none = Does dim rhaid ateb hyn nawr.
person-name-yes = Iawn, nesaf

person-photo-title = { $name ->
    [nhw] Ydych chi eisiau ffoto ohonyn nhw?
   *[other] Ydych chi eisiau ffoto o { $name }?
}
person-photo-answer = Dyma'r ffoto.
person-photo-answer-none = Rydyn ni'n dangos y llun am y tro.
person-photo-yes = Iawn, nesaf

person-side-does-label = Beth maen nhw'n ei wneud, yn eich geiriau chi
person-side-question = { $name ->
    [nhw] Ydyn nhw'n eich helpu chi neu'n gwirio?
   *[other] Ydy { $name } yn eich helpu chi neu'n gwirio?
}
person-side-answer-helps = { $name ->
    [nhw] Maen nhw'n eich helpu chi.
   *[other] Mae { $name } yn eich helpu chi.
}
person-side-answer-checks = { $name ->
    [nhw] Maen nhw'n gwirio.
   *[other] Mae { $name } yn gwirio.
}
person-side-answer-both = { $name ->
    [nhw] Maen nhw'n eich helpu chi ac yn gwirio.
   *[other] Mae { $name } yn eich helpu chi ac yn gwirio.
}
person-side-answer-not-said = Dydych chi ddim yn gwybod eto. Mae hynny'n iawn.
person-side-yes = Iawn, nesaf

person-phone-title = Beth yw'r rhif ffôn?
person-phone-label = Rhif ffôn
person-phone-answer = Y rhif yw { $number }.
person-phone-answer-none = Does dim rhaid ateb hyn.
person-phone-said = Y rhif yw { $number }.
person-email-title = Beth yw'r e-bost?
person-email-label = E-bost
person-email-answer = Yr e-bost yw { $email }.
person-email-answer-none = Does dim rhaid ateb hyn.
person-times-title = { $name ->
    [nhw] Pryd maen nhw ar gael?
   *[other] Pryd mae { $name } ar gael?
}
person-times-label = Dyddiau ac amseroedd
person-times-hint = Er enghraifft: bore dydd Mawrth
person-times-answer = Pryd: { $times }.
person-times-answer-none = Does dim rhaid ateb hyn.
person-times-morning = Yn y bore
person-times-afternoon = Yn y prynhawn
person-times-work-days = O ddydd Llun i ddydd Gwener
person-place-title = { $name ->
    [nhw] Ble maen nhw?
   *[other] Ble mae { $name }?
}
person-place-label = Lle
person-place-hint = Er enghraifft: y clinig ar Heol y Felin
person-place-answer = Ble: { $place }.
person-place-answer-none = Does dim rhaid ateb hyn.
person-place-my-home = Yn fy nghartref
person-place-council = Yn swyddfa'r cyngor
person-place-clinic = Yn y feddygfa neu'r clinig
person-reach-yes = Iawn, nesaf

person-help-title = { $name ->
    [nhw] Ydych chi am eu dangos nhw ar y dudalen Cael help?
   *[other] Ydych chi am ddangos { $name } ar y dudalen Cael help?
}
person-help-lead = Mae'r dudalen Cael help ar gyfer cael rhywun yn gyflym.
person-help-yes-choice = { $name ->
    [nhw] Ydw, rydw i am eu dangos nhw
   *[other] Ydw, rydw i am ddangos { $name }
}
person-help-no-choice = Nac ydw, ddim yno
person-help-answer-yes = { $name ->
    [nhw] Maen nhw ar y dudalen Cael help.
   *[other] Mae { $name } ar y dudalen Cael help.
}
person-help-answer-no = { $name ->
    [nhw] Dydyn nhw ddim ar y dudalen Cael help.
   *[other] Dydy { $name } ddim ar y dudalen Cael help.
}
person-help-next = Iawn, nesaf

person-keep = Cadw hyn

person-check-title = Ydy hyn yn iawn?
person-check-role = Pwy
person-check-name = Enw
person-check-photo = Ffoto
person-check-side = Beth maen nhw'n ei wneud
person-check-phone = Ffôn
person-check-email = E-bost
person-check-times = Pryd
person-check-place = Ble
person-check-help = Ar y dudalen Cael help
# Answers "On Get help".
person-check-help-yes = Ydy
person-check-more = Ychwanegu mwy
person-check-answer = { $name ->
    [nhw] Maen nhw ar y dudalen Fy mhobl i.
   *[other] Mae { $name } ar y dudalen Fy mhobl i.
}
person-check-yes = Ydy, mae hyn yn iawn
# The word that the messages above look for.
person-this = nhw
person-this-first = nhw
