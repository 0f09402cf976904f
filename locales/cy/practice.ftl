# For workers: the guidance of the nation, five things that help, and ten cards. You is the worker; the parent may read it too.

practice-lead = Cyfrifiadur y rhiant yw hwn. Nid ffeil achos yw hwn.
practice-guides = Canllawiau: { $nation }
practice-features = 5 peth sy'n helpu rhieni
practice-local-services-lead = Help yn agos.
practice-part = Dim ond rhan ddarllenon ni.
practice-today = Ar gyfer heddiw
practice-example = Enghraifft
practice-also = Hefyd
practice-what = Beth yw hyn
practice-read = Beth ddarllenon ni
practice-page = Ble darllenon ni hyn
practice-day = Darllenon ni hyn: { $day }.
practice-not-whole = Dydyn ni ddim wedi darllen popeth.
practice-verified-general = Pobl eraill sy'n dweud hyn.
practice-verified-not-sure = Dim ond rhan o hyn welson ni.
practice-gone = Dydy'r cerdyn hwn ddim yma.

## The five features of good practice

practice-feature-1 = Geiriau hawdd
practice-feature-2 = Ffordd glir
practice-feature-3 = Beth sy'n mynd yn dda, yn gyntaf
practice-feature-4 = Help sy'n aros
practice-feature-5 = Eiriolwr

## Guidance of each nation. .for says what it is; .read what was read of it.

practice-guide-england = Canllawiau arfer da
    .for = Maen nhw i bawb sy'n gweithio gyda'r rhieni hyn. Gwaith y Working Together with Parents Network ydyn nhw, o { $year }.
    .read = Darllenon ni dudalen y Network am y canllawiau.
practice-guide-wales = Canllawiau Llywodraeth Cymru i weithwyr cymdeithasol
    .for = Maen nhw am deuluoedd lle mae gan riant anabledd dysgu.
    .read = Daethon ni o hyd i dudalen y canllawiau.
practice-guide-scotland = Canllawiau Arfer Da yr Alban
    .for = Maen nhw am helpu rhieni ag anabledd dysgu. Maen nhw'n gofyn am help sy'n para, i'r teulu cyfan.
    .read = Darllenon ni amdanyn nhw ar dudalen arall.
practice-guide-scotland-protection = Canllawiau Cenedlaethol Amddiffyn Plant yr Alban
    .for = Gwnewch yn siŵr bod y rhiant yn deall. Maen nhw'n gofyn am help cynnar sy'n para.
    .read = Darllenon ni'r rhan am y rhieni hyn. Mae un mwy newydd.
practice-guide-northern-ireland = Canllawiau arfer da
    .for = Doedd dim canllawiau i Ogledd Iwerddon yn unig. Gwaith y Working Together with Parents Network yw'r rhain, o { $year }.
    .read = Darllenon ni dudalen y Network am y canllawiau.

## The cards

practice-ask-how = Gofynnwch sut mae'r rhiant yn hoffi clywed pethau
    .today = Agorwch Sut rydw i'n hoffi cael gwybod. Edrychwch arno gyda'ch gilydd.
    .example = Mae Rosie Bracher Solicitors yn anfon negesau testun byr. Maen nhw'n defnyddio print mawr. Maen nhw'n darllen papurau hir yn uchel.
    .source = Maen nhw'n dweud hyn ar eu tudalen eu hunain.
practice-draw-it = Ewch yn araf a gwnewch lun
    .today = Gwnewch lun o un peth rydych chi'n ei ddweud.
    .example = Mae therapydd iaith yn gwneud cyfarfodydd yn arafach. Mae hi'n gwneud lluniau ar bapur mawr. Mae un person yn siarad ar y tro.
    .source = Alison Matthews ysgrifennodd hyn. Hi yw'r therapydd iaith.
practice-say-next = Dywedwch beth sy'n dod nesaf
    .today = Dywedwch y cam nesaf. Dywedwch pwy sy'n ei wneud a phryd.
    .example = Helpodd Speakup Rotherham i wneud ffilm i rieni. Mae'n dweud beth mae geiriau anodd yn ei feddwl.
    .source = Family Rights Group wnaeth y ffilm hefyd. Nhw ysgrifennodd hyn.
practice-letter-before = Anfonwch eiriau hawdd cyn y cyfarfod
    .today = Dewiswch un llythyr. Ysgrifennwch y llythyr eto mewn geiriau hawdd.
    .example = Yng Nghaeredin, mae rhieni a'r cyngor wedi gwneud llythyrau hawdd. Maen nhw ar gyfer cyfarfodydd amddiffyn plant.
    .source = Y rhieni yn People First Scotland ysgrifennodd hyn.
practice-good-first = Dywedwch yn gyntaf beth sy'n mynd yn dda
    .today = Dywedwch un peth da a welsoch chi heddiw.
    .example = Mae Valuing Families yn gweithio yn Swydd Gaerlŷr. Mae pob cynllun yn dechrau gyda llais y rhieni.
    .source = Y cylchgrawn Community Care ysgrifennodd hyn yn { $year }.
practice-show-it = Dangoswch, a gwnewch gyda'ch gilydd
    .today = Dangoswch un cam. Wedyn mae'r rhiant yn ei wneud.
    .example = Grŵp i famau newydd yw Mellow Futures. Maen nhw wedi newid y grŵp i famau ag anabledd dysgu.
    .source = Y London School of Economics ysgrifennodd hyn yn { $year }.
practice-stay = Arhoswch tra bo angen
    .today = Ysgrifennwch eich ymweliad nesaf yn Fy nyddiadau.
    .example = Mae Valuing Families yn ymweld bob wythnos neu fwy. Yn aml mae'n aros am ryw 9 mis. Does dim diwrnod olaf.
    .source = Y cylchgrawn Community Care ysgrifennodd hyn yn { $year }.
practice-give-time = Rhowch fwy o amser
    .today = Cynlluniwch un peth heddiw. Gadewch amser i gwestiynau.
    .example = Mae gan Beth Tarleton restr o 6 pheth sy'n helpu. Mae amser ar y rhestr.
    .source = Mae'n dod o Community Care yn { $year }. Copi welson ni.
practice-advocate-early = Siaradwch am eiriolwr yn gynnar
    .today = Gofynnwch a oes gan y rhiant eiriolwr. Mae Cael help yn dangos sut.
    .example = Mae gan yr Elfrida Society eiriolwyr i rieni. Roedd un fam yn gwybod beth oedd ei hasesiad. Pasiodd hi.
    .source = Y cylchgrawn Community Living ysgrifennodd hyn.
practice-ask-parents = Gofynnwch i rieni a yw eich geiriau'n hawdd
    .today = Gofynnwch i'r rhiant edrych ar un o'ch tudalennau chi.
    .example = Mae Cyngor Wirral wedi gwneud tudalennau hawdd am amddiffyn plant. Helpodd pobl o Wirral Mencap i'w gwneud.
    .source = Y cyngor ysgrifennodd hyn ar ei dudalen ei hun.
