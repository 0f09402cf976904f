# How I like to be told. Answers are the parent's own words, so they say rydw i and fy.

told-title = Sut rydw i'n hoffi cael gwybod
told-start-what = Mae'r dudalen hon yn dweud wrth bobl sut i siarad gyda chi.
told-start-long = Mae 11 cwestiwn yma. Mae pob un yn cymryd tua 1 munud.
told-start-stop = Gallwch chi stopio unrhyw bryd. Mae eich atebion yn aros yma.
told-begin = Dechrau
told-print = Argraffu
told-change = Newid
told-change-what = Newid: { $what }
told-answer = Ateb
told-answer-what = Ateb: { $what }
told-next = Iawn, nesaf
told-done = Ydy, mae hyn yn iawn
told-nothing = Dim ateb eto
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
told-looked = Y tro diwethaf i chi edrych: { $day }.
told-look-again-on = Edrych eto: { $day }.
told-look-title = Ydy hyn yn iawn o hyd?
told-still-right = Ydy, mae'n iawn o hyd

told-formats = Darllen a gwrando
told-formats-title = Sut ydych chi'n hoffi cael gwybodaeth?
told-formats-easy-read = Geiriau hawdd a lluniau
told-formats-read-aloud = Ei darllen yn uchel i fi
told-formats-large-print = Print bras
told-formats-pictures = Ffotos a lluniau

told-ways = Dweud wrtha i
told-ways-title = Sut ydych chi'n hoffi i bobl ddweud wrthoch chi?
told-ways-face-to-face = Wyneb yn wyneb
told-ways-phone = Ar y ffôn
told-ways-text-message = Drwy neges destun
told-ways-video = Ar alwad fideo
told-ways-email = Drwy e-bost

told-pace = Pa mor gyflym
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

told-reading = Sut rydw i'n darllen
told-reading-title = Sut ydych chi'n darllen llythyrau?
told-reading-read-all = Rydw i'n eu darllen nhw fy hun
told-reading-read-some = Rydw i'n darllen rhannau
told-reading-read-none = Mae rhywun yn eu darllen nhw i fi

told-readers = Pwy sy'n fy helpu i ddarllen
told-readers-title = Pwy sy'n eich helpu chi i ddarllen?
told-readers-nobody-yet = Ychwanegwch bobl ar y dudalen Fy mhobl i yn gyntaf.

told-clock = Clociau
told-clock-title = Sut ydych chi'n dweud yr amser?
told-clock-clock-all = Rydw i'n gallu darllen unrhyw gloc
told-clock-clock-digits = Rydw i'n darllen rhifau cloc, fel ar ffôn
told-clock-clock-help = Rydw i'n hoffi help gyda'r amser

# Welsh has no one word for yes and no. These are about the act of saying it.
told-yes = Sut rydw i'n dweud ie
told-yes-title = Sut ydych chi'n dweud ie?
told-yes-say = Rydw i'n dweud ie neu ydw.
told-yes-nod = Rydw i'n nodio fy mhen.
told-yes-thumb = Rydw i'n codi fy mawd.
told-yes-smile = Rydw i'n gwenu.

told-no = Sut rydw i'n dweud na
told-no-title = Sut ydych chi'n dweud na?
told-no-say = Rydw i'n dweud na.
told-no-shake = Rydw i'n ysgwyd fy mhen.
told-no-thumb = Rydw i'n troi fy mawd i lawr.
told-no-quiet = Rydw i'n mynd yn dawel.

told-not-get = Pan fydda i ddim yn deall
told-not-get-title = Beth ydych chi'n ei wneud pan fyddwch chi ddim yn deall?
told-not-get-ask = Rydw i'n gofyn.
told-not-get-quiet = Rydw i'n mynd yn dawel.
told-not-get-yes = Efallai y bydda i'n dweud ie, ond dydw i ddim yn deall.
told-not-get-worried = Rydw i'n poeni, neu'n mynd yn flin neu'n grac.

told-else = Beth arall sy'n helpu
told-else-title = Beth arall sy'n eich helpu chi?
told-else-breaks = Mae angen egwyl arna i.
told-else-quiet = Mae angen ystafell dawel arna i.
told-else-glasses = Rydw i'n gwisgo sbectol.
told-else-hearing = Siaradwch fel y galla i eich clywed chi.
told-else-someone = Rydw i eisiau rhywun gyda fi.
