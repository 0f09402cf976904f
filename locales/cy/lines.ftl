# Help lines. Where each was read stands in assets/nations.
# .for is what it is for; .hours when it answers; .steps has one step on each line.
# A name stays in English where no Welsh name of its own was found. register, yes and success are the words 999 reads and sends.

line-emergency-999 = 999
    .for = Perygl nawr. Heddlu, ambiwlans neu dân.
    .hours = Dydd a nos
line-silent-mobile = 999 pan na allwch chi siarad
    .for = Mae angen yr heddlu arnoch chi, ond allwch chi ddim siarad.
    .hours = Dydd a nos
    .steps =
        Ffoniwch 999 ar ffôn symudol.
        Pesychwch neu tapiwch os gallwch chi.
        Gwrandewch ar y llais.
        Pwyswch 5 a 5 pan fydd y llais yn dweud.
line-silent-home-phone = 999 ar ffôn y tŷ
    .for = Mae angen help arnoch chi. Rydych chi ar ffôn y tŷ, ond allwch chi ddim siarad.
    .hours = Dydd a nos
    .steps =
        Ffoniwch 999 ar ffôn y tŷ.
        Arhoswch ar y ffôn.
        Peidiwch â phwyso 5 a 5.
line-text-999 = 999 drwy neges destun
    .for = Mae'n anodd i chi siarad neu glywed.
    .steps =
        Cofrestrwch heddiw. Peidiwch ag aros am berygl.
        Anfonwch y gair register i 999 mewn neges destun.
        Darllenwch yr ateb. Yna anfonwch y gair yes.
        Arhoswch am y gair success.
        Mewn perygl, anfonwch neges i 999. Dywedwch pwy ddylai ddod, pam a ble.
        Dim ateb? Yna dydyn nhw ddim wedi cael y neges.
line-relay-emergency = Relay UK mewn perygl
    .for = Perygl nawr, ac rydych chi'n defnyddio Relay UK.
line-relay-uk = Relay UK
    .for = Rydych chi'n teipio neu'n gwrando. Mae rhywun yn siarad drosoch chi.
    .steps =
        Pwyswch 18001 yn gyntaf.
        Yna pwyswch y rhif llawn.

line-samaritans = Samaritans
    .for = Rhywun i wrando, unrhyw bryd. Efallai y byddan nhw'n dweud wrth wasanaethau os yw plentyn mewn perygl.
    .hours = Dydd a nos
line-childline = Childline
    .for = I'ch plentyn. Mae'ch plentyn yn gallu siarad am unrhyw bryder.
line-nspcc = NSPCC
    .for = I oedolion sy'n poeni am blentyn. Efallai y byddan nhw'n dweud wrth y gwasanaethau cymdeithasol.

line-nhs-111 = NHS 111
    .for = Mae angen help iechyd arnoch chi yn fuan, ond nid 999. I blentyn o dan 5 oed, ffoniwch bob tro.
    .hours = Dydd a nos
line-national-domestic-abuse = National Domestic Abuse Helpline
    .for = I fenywod. Mae rhywun gartref yn eich brifo neu'n eich dychryn.
    .hours = Dydd a nos
line-mens-advice-line = Men's Advice Line
    .for = I ddynion. Mae rhywun gartref yn eich brifo neu'n eich dychryn.
line-family-rights-group = Family Rights Group
    .for = Cyngor pan fydd gweithwyr cymdeithasol yn rhan o'ch bywyd.
    .hours = O ddydd Llun i ddydd Gwener, nid ar wyliau banc. Yn agor: 9:30 y bore. Yn cau: 3 y prynhawn.
line-pohwer = POhWER
    .for = Yn dod o hyd i rywun i'ch helpu i ddweud eich dweud. Dim ond mewn rhai lleoedd. Gofynnwch i'ch cyngor yn gyntaf.
line-voiceability = VoiceAbility
    .for = Yn dod o hyd i rywun i'ch helpu i ddweud eich dweud. Dim ond mewn rhai lleoedd. Gofynnwch i'ch cyngor yn gyntaf.
line-mencap-england = Mencap Learning Disability Helpline
    .for = Cyngor i chi am anabledd dysgu. Wedi cau? Triwch ddiwrnod arall.

line-nhs-111-wales = GIG 111 Cymru
    .for = Mae angen help iechyd arnoch chi yn fuan, ond nid 999.
    .hours = Dydd a nos
line-nhs-111-wales-mood = GIG 111 Cymru ar gyfer eich meddwl
    .for = Mae angen help arnoch chi yn fuan gyda'ch meddwl neu'ch teimladau.
    .hours = Dydd a nos
    .steps =
        Ffoniwch 111.
        Yna pwyswch 2.
line-live-fear-free = Byw Heb Ofn
    .for = Mae rhywun gartref yn eich brifo neu'n eich dychryn.
    .hours = Dydd a nos
line-live-fear-free-text = Byw Heb Ofn drwy neges destun
    .for = Mae rhywun gartref yn eich brifo neu'n eich dychryn. Gallwch chi anfon neges destun.
    .hours = Dydd a nos
line-samaritans-welsh = Samaritans yn Gymraeg
    .for = Rhywun i wrando, yn Gymraeg. Dim ateb? Ffoniwch 116 123.
line-mencap-wales = Wales Learning Disability Helpline
    .for = Cyngor i chi am anabledd dysgu.

line-nhs-24 = NHS 24
    .for = Mae angen help iechyd arnoch chi yn fuan, ond nid 999. Mae'ch meddygfa wedi cau.
    .hours = Dydd a nos
line-domestic-abuse-scotland = Domestic Abuse and Forced Marriage Helpline
    .for = Mae rhywun gartref yn eich brifo neu'n eich dychryn. Mae pawb yn gallu ffonio.
    .hours = Dydd a nos
    .steps =
        Yn gyntaf mae llais wedi'i recordio.
        Pwyswch 1 ar gyfer menyw.
        Pwyswch 2 ar gyfer dyn.
        Pwyswch 3 ar gyfer person anneuaidd.
line-breathing-space = Breathing Space
    .for = Rydych chi'n teimlo'n isel neu'n poeni. Siaradwch â rhywun.
    .hours = Yn agor: 6 gyda'r nos. Dydd a nos ar y penwythnos.
line-parentline-scotland = Children 1st Parentline
    .for = Help a chyngor i rieni.
line-advocacy-alliance = Scottish Independent Advocacy Alliance
    .for = Yn dweud wrthoch chi pwy yw eich eiriolwr lleol.

line-lifeline = Lifeline
    .for = Rydych chi'n teimlo bod popeth yn ormod. Siaradwch â rhywun nawr.
    .hours = Dydd a nos
line-domestic-abuse-northern-ireland = Domestic and Sexual Abuse Helpline
    .for = Mae rhywun gartref yn eich brifo neu'n eich dychryn. Mae pawb yn gallu ffonio.
    .hours = Dydd a nos
