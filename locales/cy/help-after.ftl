# Help for the parent: whom to ask first, money and home, how I am, and if I have another baby.

after-ask-first = Gofynnwch i rywun yn gyntaf
after-asked = Rydw i wedi gofyn
after-done = Wedi'i wneud

help-for-me-ask = Gofyn am help
    .note = I chi, fel rhiant
help-for-me-ask-lead = Chi sy'n dewis beth sy'n eich helpu.

## Money and home

money-home-first = Gofynnwch i rywun yn gyntaf. Does dim rhaid i chi ei wneud ar eich pen eich hun.
money-home-often = Gall fod yn wahanol i chi. Gofynnwch.
money-home-law = Beth mae'r gyfraith yn ei ddweud
money-home-whom = Pwy sy'n fy helpu gyda hyn
money-home-note = Beth rydw i eisiau ei gofio
money-home-ask-whom = Pwy sy'n eich helpu gydag arian a chartref?
money-home-ask-note = Beth ydych chi eisiau ei gofio?
money-home-print = Argraffu'r rhestr hon
money-home-row-note = Beth all newid, ac i bwy i ofyn

## How I am

how-i-am-lead = Dim ond pan fyddwch chi eisiau.
how-i-am-add = Dweud sut rydw i
how-i-am-more = Mwy o'r amser cyn hyn
how-i-am-more-help = Mwy o bobl a rhifau
how-i-am-row-note = Yn fy ngeiriau fy hun
how-i-am-ask = Sut ydych chi?
how-i-am-ask-lead = Gallwch chi ddewis llun neu ysgrifennu. Mae pob teimlad yn iawn.
how-i-am-words = Yn fy ngeiriau fy hun
how-i-am-change = Newid fy ngeiriau
how-i-am-feel-happy = Rydw i'n teimlo'n hapus.
how-i-am-feel-okay = Rydw i'n iawn.
how-i-am-feel-sad = Rydw i'n teimlo'n drist.
how-i-am-feel-angry = Rydw i'n teimlo'n ddig.
how-i-am-feel-worried = Rydw i'n poeni.
how-i-am-feel-not-known = Dydw i ddim yn gwybod.

## If I have another baby

another-baby-lead = Chi sy'n dewis i bwy i ddweud. Gall gofyn yn gynnar eich helpu.
another-baby-row-note = Help yn gynnar, i chi a'r babi
another-baby-midwife = Gweld bydwraig yn gynnar
another-baby-midwife-why = Mae bydwraig yn gofalu amdanoch chi a'r babi.
another-baby-midwife-do = Ychwanegu fy mydwraig
another-baby-assessment = Gofyn yn gynnar am fy asesiad i
another-baby-assessment-why = Mae'n dweud pa help sydd ei angen arnoch chi fel rhiant.
another-baby-assessment-do = Ysgrifennu llythyr i ofyn
another-baby-advocate = Gofyn yn gynnar am eiriolwr
another-baby-advocate-why = Mae eiriolwr ar eich ochr chi.
another-baby-advocate-do = Fy eiriolwr
another-baby-there = Mae hwn gyda fi
another-baby-due = Pryd gall y babi ddod
another-baby-due-ask = Pryd gall y babi ddod?
another-baby-due-lead = Gall bydwraig ddweud wrthych chi. Gallwch chi ei adael allan.
another-baby-due-said = Gall y babi ddod tua'r dydd hwn: { $day }.
another-baby-week = { $count ->
    [zero] Dechrau'r wythnos gyntaf.
    [one] Tua 1 wythnos nawr.
    [two] Tua 2 wythnos nawr.
    [few] Tua 3 wythnos nawr.
    [many] Tua 6 wythnos nawr.
   *[other] Tua { $count } wythnos nawr.
}
another-baby-beginning = Y rhan gyntaf
another-baby-middle = Y canol
another-baby-end = Y rhan olaf
