# What happened to a date: asked one question at a time, said back, and shown as two lists.

# The first question. The five answers are equal.
happened-ask = Beth ddigwyddodd?
happened-ask-soon = Beth sydd wedi newid?
happened-what-happened = Digwyddodd
happened-what-moved = Nhw wnaeth symud y dyddiad
happened-what-cancelled-by-them = Nhw wnaeth ganslo
happened-what-cancelled-by-me = Fi wnaeth ganslo
happened-what-did-not-happen = Ddigwyddodd hyn ddim
happened-not-known = Dydw i ddim yn gwybod eto
happened-not-known-said = Gallwch chi ddweud yn nes ymlaen.
happened-not-known-yes = Yn ôl
happened-dont-know = Dydw i ddim yn gwybod

# Said back
happened-said-happened = Digwyddodd hyn.
happened-said-moved = Nhw wnaeth symud y dyddiad.
happened-said-moved-to = Nhw wnaeth symud y dyddiad. Y diwrnod newydd: { $day }.
happened-said-cancelled-by-them = Nhw wnaeth ganslo.
happened-said-cancelled-by-me = Chi wnaeth ganslo.
happened-said-did-not-happen = Ddigwyddodd hyn ddim.
happened-said-because = Pam: { $why }

# What they said there
happened-was-said-ask = Beth ddywedon nhw?
happened-was-said-lead = Does dim rhaid i chi ysgrifennu yma.
happened-was-said-label = Yn eich geiriau eich hun
happened-was-said-hint = Fel hyn: Mae Mia yn tyfu'n dda.
happened-was-said-else = Digwyddodd rhywbeth arall

# Who came
happened-came-ask = Pwy ddaeth?
happened-came-said = Daeth y bobl hyn: { $names }.
happened-came-none = Dydych chi ddim yn gwybod pwy ddaeth.

# When they came, or when it started
happened-arrived-ask-come = Pryd ddaethon nhw?
happened-arrived-ask-begin = Pryd dechreuodd hyn?
happened-arrived-on-time = Ar amser
happened-arrived-after-time = { $long } wedyn
happened-arrived-come = { $when ->
    [on-time] Daethon nhw ar amser.
    [before] Daethon nhw yn gynnar: { $long }.
    [after] Daethon nhw ar ôl yr amser: { $long }.
   *[at] Daethon nhw. Yr amser: { $time }.
}
happened-arrived-begin = { $when ->
    [on-time] Dechreuodd hyn ar amser.
    [before] Dechreuodd hyn yn gynnar: { $long }.
    [after] Dechreuodd hyn ar ôl yr amser: { $long }.
   *[at] Dechreuodd hyn. Yr amser: { $time }.
}
happened-arrived-none = Dydych chi ddim yn gwybod yr amser.

# The new day
happened-moved-ask = Beth yw'r diwrnod newydd?
happened-moved-none = Dydych chi ddim yn gwybod y diwrnod newydd eto.
happened-day-next-day = Y diwrnod nesaf
happened-day-week-after = 1 wythnos wedyn
happened-day-same-day = Ar yr un diwrnod
happened-day-day-before = Y diwrnod cyn hynny
happened-day-week-before = 1 wythnos cyn hynny
happened-day-other = Diwrnod arall
happened-day-type = Neu ysgrifennwch y diwrnod
happened-day-type-hint = Fel hyn: dydd Mawrth nesaf
happened-day-which = Pa ddiwrnod yw hi?
happened-moved-add = Rhoi'r diwrnod newydd yn Fy nyddiadau
happened-moved-added = Mae'r diwrnod newydd yn Fy nyddiadau.
happened-moved-see = Gweld y diwrnod newydd

# How, who and when
happened-how-ask-theirs = Sut wnaethon nhw ddweud wrthych chi?
happened-how-ask-mine = Sut wnaethoch chi ddweud wrthyn nhw?
happened-how-letter = Mewn llythyr
happened-how-text-message = Mewn neges destun
happened-how-phone-call = Ar y ffôn
happened-how-email = Mewn e-bost
happened-how-told = Wyneb yn wyneb
happened-how-not-said = Dydych chi ddim yn gwybod sut.
happened-who-ask-theirs = Pwy ddywedodd wrthych chi?
happened-who-ask-mine = Wrth bwy wnaethoch chi ddweud?
happened-who-other = Rhywun arall
happened-who-name = Enw'r person
happened-who-none = Dydych chi ddim yn gwybod pwy.
happened-who-more = Dangos mwy o bobl
happened-when-ask-theirs = Pryd wnaethon nhw ddweud wrthych chi?
happened-when-ask-mine = Pryd wnaethoch chi ddweud wrthyn nhw?
happened-when-none = Dydych chi ddim yn gwybod y diwrnod.
happened-told = { $how ->
    [letter] Dywedon nhw wrthych chi mewn llythyr.
    [text-message] Dywedon nhw wrthych chi mewn neges destun.
    [phone-call] Dywedon nhw wrthych chi ar y ffôn.
    [email] Dywedon nhw wrthych chi mewn e-bost.
    [told] Dywedon nhw wrthych chi wyneb yn wyneb.
   *[not-said] Dywedon nhw wrthych chi.
}
happened-told-name = { $how ->
    [letter] Dywedodd { $name } wrthych chi mewn llythyr.
    [text-message] Dywedodd { $name } wrthych chi mewn neges destun.
    [phone-call] Dywedodd { $name } wrthych chi ar y ffôn.
    [email] Dywedodd { $name } wrthych chi mewn e-bost.
    [told] Dywedodd { $name } wrthych chi wyneb yn wyneb.
   *[not-said] Dywedodd { $name } wrthych chi.
}
happened-told-mine = { $how ->
    [letter] Dywedoch chi wrthyn nhw mewn llythyr.
    [text-message] Dywedoch chi wrthyn nhw mewn neges destun.
    [phone-call] Dywedoch chi wrthyn nhw ar y ffôn.
    [email] Dywedoch chi wrthyn nhw mewn e-bost.
    [told] Dywedoch chi wrthyn nhw wyneb yn wyneb.
   *[not-said] Dywedoch chi wrthyn nhw.
}
happened-told-mine-name = { $how ->
    [letter] Dywedoch chi mewn llythyr. Wrth: { $name }.
    [text-message] Dywedoch chi mewn neges destun. Wrth: { $name }.
    [phone-call] Dywedoch chi ar y ffôn. Wrth: { $name }.
    [email] Dywedoch chi mewn e-bost. Wrth: { $name }.
    [told] Dywedoch chi wyneb yn wyneb. Wrth: { $name }.
   *[not-said] Dywedoch chi wrth: { $name }.
}
happened-heard = { $when ->
    [same] Clywsoch chi ar yr un diwrnod.
    [day-before] Clywsoch chi y diwrnod cyn hynny.
    [before] { $count ->
        [zero] Clywsoch chi ar yr un diwrnod.
        [one] Clywsoch chi { $count } diwrnod cyn hynny.
        [two] Clywsoch chi { $count } ddiwrnod cyn hynny.
        [few] Clywsoch chi { $count } diwrnod cyn hynny.
        [many] Clywsoch chi { $count } diwrnod cyn hynny.
       *[other] Clywsoch chi { $count } diwrnod cyn hynny.
    }
    [after] Clywsoch chi ar ôl y diwrnod.
   *[on] Y diwrnod y clywsoch chi: { $day }.
}
happened-heard-mine = { $when ->
    [same] Dywedoch chi ar yr un diwrnod.
    [day-before] Dywedoch chi y diwrnod cyn hynny.
    [before] { $count ->
        [zero] Dywedoch chi ar yr un diwrnod.
        [one] Dywedoch chi { $count } diwrnod cyn hynny.
        [two] Dywedoch chi { $count } ddiwrnod cyn hynny.
        [few] Dywedoch chi { $count } diwrnod cyn hynny.
        [many] Dywedoch chi { $count } diwrnod cyn hynny.
       *[other] Dywedoch chi { $count } diwrnod cyn hynny.
    }
    [after] Dywedoch chi ar ôl y diwrnod.
   *[on] Y diwrnod y dywedoch chi: { $day }.
}

# Why. These are the words of the parent.
happened-because-ask = Pam na ddigwyddodd hyn?
happened-because-ask-mine = Pam wnaethoch chi ganslo?
happened-because-letter = Doeddwn i ddim yn gallu darllen y llythyr
happened-because-bus = Doedd gen i ddim bws neu ddim arian
happened-because-ill = Roeddwn i'n sâl
happened-because-child-ill = Roedd fy mhlentyn yn sâl
happened-because-not-told = Wnaeth neb ddweud wrtha i
happened-because-did-not-come = Ddaethon nhw ddim
happened-because-other-date = Roedd gen i ddyddiad arall
happened-because-own = Rhywbeth arall
happened-because-label = Yn eich geiriau eich hun

# Is this right?
happened-row-what = Beth ddigwyddodd
happened-row-moved-to = Y diwrnod newydd
happened-row-because = Pam
happened-row-how = Sut
happened-row-who = Pwy
happened-row-when = Pryd clywsoch chi
happened-row-when-mine = Pryd dywedoch chi wrthyn nhw
happened-row-arrived = Pryd daethon nhw
happened-row-arrived-begin = Pryd dechreuodd hyn
happened-row-came = Pwy ddaeth
happened-row-was-said = Beth ddywedon nhw
happened-check-yes = Iawn, mae hyn yn gywir
happened-private = Dim ond fi: dydy hyn ddim yn mynd ar bapur.

# On the page of a date
happened-title = Beth ddigwyddodd
happened-offer = Gallwch chi ddweud beth ddigwyddodd.
happened-offer-yes = Dweud beth ddigwyddodd
happened-offer-soon = Gallwch chi ddweud os newidiodd y dyddiad hwn.
happened-offer-soon-yes = Dweud beth sydd wedi newid
happened-change = Newid beth ddywedais i
happened-you-said-on = Dywedoch chi hyn: { $day }.
happened-before = Y geiriau o'r blaen:

# On Home
happened-home = Beth ddywedon nhw?
happened-home-yes = Dweud
happened-home-later = Dim nawr

# The two lists
happened-list-lead = Gallwch chi argraffu pob rhestr.
happened-list-mine = Fy ochr i
happened-list-mine-none = Does dim byd yma.
happened-list-services = Beth wnaeth y gwasanaethau
happened-list-services-none = Does dim byd yma.
happened-list-empty = Dydych chi ddim wedi dweud beth ddigwyddodd eto.
happened-list-empty-do = Gweld fy nyddiadau
happened-list-see = Beth ddigwyddodd
happened-list-more = Gweld mwy
happened-list-print-mine = Argraffu fy ochr i
happened-list-print-services = Argraffu beth wnaeth y gwasanaethau
happened-count-moved = { $count ->
    [zero] Nhw wnaeth symud dim dyddiadau.
    [one] Nhw wnaeth symud { $count } dyddiad.
    [two] Nhw wnaeth symud { $count } ddyddiad.
    [few] Nhw wnaeth symud { $count } dyddiad.
    [many] Nhw wnaeth symud { $count } dyddiad.
   *[other] Nhw wnaeth symud { $count } dyddiad.
}
happened-count-cancelled = { $count ->
    [zero] Nhw wnaeth ganslo dim dyddiadau.
    [one] Nhw wnaeth ganslo { $count } dyddiad.
    [two] Nhw wnaeth ganslo { $count } ddyddiad.
    [few] Nhw wnaeth ganslo { $count } dyddiad.
    [many] Nhw wnaeth ganslo { $count } dyddiad.
   *[other] Nhw wnaeth ganslo { $count } dyddiad.
}
happened-count-did-not-come = { $count ->
    [zero] Ddaethon nhw ddim: dim diwrnod.
    [one] Ddaethon nhw ddim: { $count } diwrnod.
    [two] Ddaethon nhw ddim: { $count } ddiwrnod.
    [few] Ddaethon nhw ddim: { $count } diwrnod.
    [many] Ddaethon nhw ddim: { $count } diwrnod.
   *[other] Ddaethon nhw ddim: { $count } diwrnod.
}
happened-count-after-time = { $count ->
    [zero] Daethon nhw ar ôl yr amser: dim diwrnod.
    [one] Daethon nhw ar ôl yr amser: { $count } diwrnod.
    [two] Daethon nhw ar ôl yr amser: { $count } ddiwrnod.
    [few] Daethon nhw ar ôl yr amser: { $count } diwrnod.
    [many] Daethon nhw ar ôl yr amser: { $count } diwrnod.
   *[other] Daethon nhw ar ôl yr amser: { $count } diwrnod.
}
happened-count-same-day = { $count ->
    [zero] Clywsoch chi ar yr un diwrnod: dim dyddiadau.
    [one] Clywsoch chi ar yr un diwrnod: { $count } dyddiad.
    [two] Clywsoch chi ar yr un diwrnod: { $count } ddyddiad.
    [few] Clywsoch chi ar yr un diwrnod: { $count } dyddiad.
    [many] Clywsoch chi ar yr un diwrnod: { $count } dyddiad.
   *[other] Clywsoch chi ar yr un diwrnod: { $count } dyddiad.
}
happened-count-day-before = { $count ->
    [zero] Clywsoch chi y diwrnod cyn hynny: dim dyddiadau.
    [one] Clywsoch chi y diwrnod cyn hynny: { $count } dyddiad.
    [two] Clywsoch chi y diwrnod cyn hynny: { $count } ddyddiad.
    [few] Clywsoch chi y diwrnod cyn hynny: { $count } dyddiad.
    [many] Clywsoch chi y diwrnod cyn hynny: { $count } dyddiad.
   *[other] Clywsoch chi y diwrnod cyn hynny: { $count } dyddiad.
}
happened-count-after-day = { $count ->
    [zero] Clywsoch chi ar ôl y diwrnod: dim dyddiadau.
    [one] Clywsoch chi ar ôl y diwrnod: { $count } dyddiad.
    [two] Clywsoch chi ar ôl y diwrnod: { $count } ddyddiad.
    [few] Clywsoch chi ar ôl y diwrnod: { $count } dyddiad.
    [many] Clywsoch chi ar ôl y diwrnod: { $count } dyddiad.
   *[other] Clywsoch chi ar ôl y diwrnod: { $count } dyddiad.
}
