# Get help: the people the parent chose, then 999, then the lines of the nation.
help-lead = Defnyddiwch ffôn. Dydy'r cyfrifiadur hwn ddim yn gallu ffonio.

help-people-none = Gallwch chi ddewis pobl i'r dudalen hon.
help-people-hidden = Mae eich pobl ar gyfer help o'r golwg yma.
help-people-show = Dangos fy mhobl i
help-people-choose = Mynd i'r dudalen Fy mhobl i
help-no-phone = Does dim rhif ffôn yma eto.
help-say-phone = { $name }. { $role }. Ffôn: { $phone }.

help-danger = Mae rhywun mewn perygl nawr
help-999 = Ffoniwch 999
help-999-free = Defnyddiwch ffôn. Mae am ddim.
help-say-999 = Ffoniwch 9 9 9. Defnyddiwch ffôn. Mae am ddim.

help-quiet = Dydych chi ddim yn gallu siarad
help-quiet-where = Dydy 55 ddim yn dangos ble rydych chi.
help-quiet-ways = Anodd siarad neu glywed
help-quiet-ways-lead = Gallwch chi anfon neges destun neu deipio.

help-health = Rydych chi'n teimlo'n sâl
help-abuse = Mae rhywun yn eich brifo neu'n eich dychryn
help-listening = Rydych chi eisiau rhywun i wrando
help-parents = Help i rieni
help-parents-lead = Ar gyfer pan fydd gweithwyr cymdeithasol yn dod.
help-advocate = Cael eiriolwr
help-advocate-lead = Mae eiriolwr yn eich helpu i ddweud eich dweud.
help-learning-disability = Anabledd dysgu
help-learning-disability-lead = Gallwch chi ofyn i rywun am eich bywyd.
help-more = Mwy o help

help-advocate-is = Mae eiriolwr ar eich ochr chi.
help-advocate-ask = Gofynnwch i'ch gweithiwr cymdeithasol am eiriolwr.
help-advocate-say = Rydw i eisiau eiriolwr, plis.
help-advocate-say-label = Gallwch chi ddweud hyn
help-advocate-council = Gallwch chi ofyn i'ch cyngor hefyd.
help-advocate-more = Mwy am eiriolwyr
help-ring = Gallwch chi ffonio
help-ring-also = Gallwch chi ffonio hefyd

help-health-local = Gofynnwch i'ch meddyg
help-health-local-ring = Ffoniwch eich meddyg. Gofynnwch pa rif i'w ffonio yn y nos.
help-health-local-keep = Cadwch rif eich meddyg ar y dudalen Fy mhobl i.
help-health-local-add = Ychwanegu person
help-local-none = Does gennyn ni ddim rhif ar gyfer hyn eto.
help-local-ask = Gofynnwch i rywun rydych chi'n ymddiried ynddyn nhw. Ychwanegwch nhw ar y dudalen Fy mhobl i.

help-free = Mae am ddim.
help-costs = Efallai y bydd ffonio'n costio arian.
help-checked = Dyddiad gwirio: { $day }.
help-checked-all = Dyddiad y rhestr hon: { $day }.
help-verified-general = Rhywun arall ddywedodd y rhif hwn wrthon ni. Efallai ei fod yn hen.
help-verified-not-sure = Dydyn ni ddim yn siŵr am y rhif hwn.
help-say-line = { $name }. { $what } Ffoniwch { $phone }.
