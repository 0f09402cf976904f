# How I like to be told. Answers are the parent's own words, so they say rydw i and fy.

told-title = Sut rydw i'n hoffi cael gwybod
told-start-what = Mae'r dudalen hon yn dweud wrth bobl sut i siarad gyda chi.
told-start-long = Mae 15 cwestiwn byr yma. Does dim rhaid ateb pob un.
told-start-stop = Gallwch chi stopio unrhyw bryd. Mae eich atebion yn aros yma.
told-begin = Dechrau
told-print = Argraffu
told-next = Iawn, nesaf
told-done = Ydy, mae hyn yn iawn
told-many = Gallwch chi ddewis mwy nag un.
told-none-yet = Dydych chi ddim wedi dewis eto.
told-you-said = Eich geiriau chi: { $words }
told-you-chose = { $count ->
        [zero] Dydych chi ddim wedi dewis ateb eto.
        [one] Rydych chi wedi dewis { $count } ateb.
        [two] Rydych chi wedi dewis { $count } o atebion.
        [few] Rydych chi wedi dewis { $count } o atebion.
        [many] Rydych chi wedi dewis { $count } o atebion.
       *[other] Rydych chi wedi dewis { $count } o atebion.
    }
told-own-words = Yn eich geiriau eich hun
told-check = Gwirio nawr
told-checked = Dyddiad gwirio: { $day }.
told-check-change = Pwyswch linell i'w newid.
told-look-title = Ydy hyn yn iawn o hyd?
told-still-right = Ydy, mae'n iawn o hyd
told-rest = { $count ->
    [zero] Does dim mwy o gwestiynau
    [one] Ateb { $count } cwestiwn arall
    [two] Ateb { $count } o gwestiynau eraill
    [few] Ateb { $count } o gwestiynau eraill
    [many] Ateb { $count } o gwestiynau eraill
   *[other] Ateb { $count } o gwestiynau eraill
}

told-home = Ydy Sut rydw i'n hoffi cael gwybod yn iawn o hyd?
told-home-look = Edrych nawr
told-home-later = Dim nawr

told-group-how = Sut i ddweud wrtha i
told-group-when = Pryd
told-group-who = Pwy sy'n fy helpu i ddarllen
told-group-say = Sut rydw i'n dweud
told-group-helps = Beth sy'n helpu

told-formats = Gwybodaeth
told-formats-title = Sut ydych chi'n hoffi cael gwybodaeth?
told-formats-easy-read = Geiriau hawdd a lluniau
told-formats-read-aloud = Darllen yn uchel i fi
told-formats-pictures = Ffotos a lluniau

told-ways = Ffyrdd gorau
told-ways-title = Sut ydych chi'n hoffi i bobl ddweud wrthoch chi?
told-ways-face-to-face = Wyneb yn wyneb
told-ways-phone = Ar y ffôn
told-ways-text-message = Drwy neges destun
told-ways-video = Ar alwad fideo
told-ways-email = Drwy e-bost

told-pace = Deall
told-pace-title = Beth sy'n eich helpu chi i ddeall?
told-pace-slowly = Siarad yn araf
told-pace-short-bits = Darnau bach, yna stopio
told-pace-one-person = Un person ar y tro
told-pace-again = Dweud eto
told-pace-show-me = Dangos i fi

told-best = Amser gorau
told-best-title = Pa amser o'r dydd yw'r gorau i chi?
told-best-morning = Bore
told-best-afternoon = Prynhawn
told-best-evening = Gyda'r nos

told-reading = Darllen
told-reading-title = Sut ydych chi'n darllen llythyrau?
told-reading-read-all = Rydw i'n eu darllen nhw fy hun
told-reading-read-some = Rydw i'n darllen rhannau
told-reading-read-none = Mae rhywun yn eu darllen nhw i fi

told-readers-title = Pwy sy'n eich helpu chi i ddarllen?
told-readers-nobody-yet = Ychwanegwch bobl ar y dudalen Fy mhobl i yn gyntaf.

told-clock = Clociau
told-clock-title = Sut ydych chi'n dweud yr amser?
told-clock-clock-all = Rydw i'n gallu darllen unrhyw gloc
told-clock-clock-digits = Rydw i'n darllen rhifau cloc, fel ar ffôn
told-clock-clock-help = Rydw i'n hoffi help gyda'r amser

told-calendar = Calendrau
told-calendar-title = Sut ydych chi'n defnyddio calendr?
told-calendar-calendar-all = Rydw i'n gallu defnyddio unrhyw galendr
told-calendar-calendar-pictures = Rydw i'n hoffi calendr gyda lluniau
told-calendar-calendar-help = Rydw i'n hoffi help gyda dyddiadau

# Welsh has no one word for yes and no. These are about the act of saying it.
told-yes = Ie
told-yes-title = Sut ydych chi'n dweud ie?
told-yes-say = Rydw i'n dweud ie neu ydw.
told-yes-nod = Rydw i'n nodio fy mhen.
told-yes-thumb = Rydw i'n codi fy mawd.
told-yes-smile = Rydw i'n gwenu.

told-no = Na
told-no-title = Sut ydych chi'n dweud na?
told-no-say = Rydw i'n dweud na.
told-no-shake = Rydw i'n ysgwyd fy mhen.
told-no-thumb = Rydw i'n troi fy mawd i lawr.
told-no-quiet = Rydw i'n mynd yn dawel.

told-not-get = Dydw i ddim yn deall
told-not-get-title = Beth ydych chi'n ei wneud pan fyddwch chi ddim yn deall?
told-not-get-ask = Rydw i'n gofyn.
told-not-get-quiet = Rydw i'n mynd yn dawel.
told-not-get-yes = Efallai y bydda i'n dweud ie, ond dydw i ddim yn deall.
told-not-get-worried = Rydw i'n poeni, neu'n mynd yn flin neu'n grac.

told-stop = Stop
told-stop-title = Sut ydych chi'n dweud stop, neu'n gofyn am egwyl?
told-stop-say = Rydw i'n dweud stop.
told-stop-hand = Rydw i'n codi fy llaw.
told-stop-card = Rydw i'n dangos cerdyn.
told-stop-out = Rydw i'n mynd allan o'r ystafell.
told-stop-ask-me = Gofynnwch i fi a oes angen egwyl arna i.

told-sight = Llygaid
told-sight-title = Beth sy'n eich helpu chi i weld?
told-sight-glasses = Rydw i'n gwisgo sbectol.
told-sight-large-print = Mae angen print bras arna i.
told-sight-light = Mae angen golau da arna i.
told-sight-paper = Rydw i'n hoffi papur lliw.

told-hearing = Clustiau
told-hearing-title = Beth sy'n eich helpu chi i glywed?
told-hearing-aid = Rydw i'n gwisgo cymorth clyw.
told-hearing-side = Eisteddwch ar fy ochr dda.
told-hearing-face = Edrychwch arna i wrth siarad.
told-hearing-loud = Siaradwch fel y galla i eich clywed chi.
told-hearing-quiet = Mae angen ystafell dawel arna i.
told-hearing-sign = Rydw i'n defnyddio iaith arwyddion.

told-else = Mwy
told-else-title = Beth arall sy'n eich helpu chi?
told-else-breaks = Mae angen egwyl arna i.
told-else-time = Rhowch amser i fi feddwl.
told-else-write = Ysgrifennwch hyn i lawr i fi.
told-else-back = Gofynnwch i fi ddweud hyn yn fy ngeiriau fy hun.
told-else-someone = Rydw i eisiau rhywun gyda fi.
