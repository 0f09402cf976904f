# Who came and who went, and the days. A worker goes for many reasons: nobody is blamed.
# A name may be "nhw" (person-this), so the verb is chosen by it.

came-list-lead = Dewiswch berson i roi diwrnod.
came-print = Argraffu
came-note = Y bobl yn fy mywyd, yn ôl diwrnod
came-came = { $name ->
    [nhw] Maen nhw wedi dod.
   *[other] Mae { $name } wedi dod.
}
came-went = { $name ->
    [nhw] Maen nhw wedi mynd.
   *[other] Mae { $name } wedi mynd.
}
came-day-none = Dydw i ddim yn gwybod y diwrnod

person-came-head = Dod a mynd
person-came-label = Wedi dod
person-came-none = Dim diwrnod eto.
person-came-add = Rhoi'r diwrnod
person-went-label = Yma nawr?
person-went-here = { $name ->
    [nhw] Maen nhw yma nawr.
   *[other] Mae { $name } yma nawr.
}
person-went-gone = { $name ->
    [nhw] Dydyn nhw ddim yma nawr.
   *[other] Dydy { $name } ddim yma nawr.
}
person-went-said = { $name ->
    [nhw] Maen nhw wedi mynd: { $day }.
   *[other] Mae { $name } wedi mynd: { $day }.
}

person-came-title = { $name ->
    [nhw] Pryd ddaethon nhw?
   *[other] Pryd ddaeth { $name }?
}
person-came-answer = { $name ->
    [nhw] Maen nhw wedi dod: { $day }.
   *[other] Mae { $name } wedi dod: { $day }.
}
person-came-answer-none = Does dim rhaid ateb hyn.
person-came-today = Heddiw
person-came-week = 1 wythnos yn ôl
person-came-month = 1 mis yn ôl
person-went-title = { $name ->
    [nhw] Ydyn nhw yma nawr?
   *[other] Ydy { $name } yma nawr?
}
person-went-yes = Yma nawr
person-went-no = Ddim yma nawr
person-went-on-title = { $name ->
    [nhw] Pryd aethon nhw?
   *[other] Pryd aeth { $name }?
}
person-went-why-title = { $name ->
    [nhw] Pam aethon nhw?
   *[other] Pam aeth { $name }?
}
person-went-why-lead = Mae pobl yn mynd am lawer o resymau.
person-went-why-label = Yn eich geiriau chi
person-went-why-job = Mae ganddyn nhw swydd newydd.
person-went-why-ill = Maen nhw'n sâl.
person-went-why-ended = Mae'r help wedi gorffen.
person-went-why-not-told = Ddywedon nhw ddim pam.
person-went-why-answer = Eich geiriau chi: { $why }
