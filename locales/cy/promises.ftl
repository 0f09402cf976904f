# Addewidion y ddwy ffordd, mewn dwy golofn o'r un maint. Mae addewid sydd heb ei gadw yn cael ei ddweud yn blaen.

promises-lead = Beth wnaethoch chi a phobl eraill ei addo.
promises-with = Fy addewidion i a { $name }
promises-mine = Fy addewidion i
promises-theirs = Eu haddewidion nhw
promises-mine-none = Does gennych chi ddim addewidion yma.
promises-theirs-none = Does gan neb addewidion yma.
promises-add-mine = Ychwanegu fy addewid i
promises-add-theirs = Ychwanegu eu haddewid nhw
promises-print = Argraffu

## Un addewid

promise-to = I: { $name }
promise-mine-said = Fe ddywedoch chi hyn: { $day }.
promise-mine-said-to = Fe ddywedoch chi hyn wrth { $name }: { $day }.
promise-theirs-said = Fe ddywedon nhw hyn: { $day }.
promise-theirs-said-name = Dywedodd { $name } hyn: { $day }.
promise-by = Erbyn: { $day }
promise-by-today = Erbyn heddiw
promise-by-none = Dim diwrnod eto
promise-was = Cyn hyn: { $what }
promise-was-by = Y diwrnod cyn hyn: { $day }.
promise-past = { $name } ddywedodd erbyn: { $day }. Heb ei wneud eto.
promise-past-they = Fe ddywedon nhw erbyn: { $day }. Heb ei wneud eto.
promise-mine-past = Dyma'r diwrnod: { $day }. Gallwch chi ofyn am fwy o amser.
promise-state-not-yet = Heb ei wneud eto
promise-state-done = Wedi'i wneud
promise-state-changed = Wedi newid. Heb ei wneud eto
promise-done-on = Wedi'i wneud: { $day }
promise-mark-done = Wedi'i wneud
promise-mark-done-name = Wedi'i wneud: { $what }
promise-mark-changed = Mae wedi newid
promise-right = Cywiro hyn
promise-say-open = Beth alla i ei ddweud

## Beth alla i ei ddweud ar y ffôn

promise-say-title = Beth alla i ei ddweud ar y ffôn
promise-say-hello = Helô, fy enw i yw { $name }.
promise-say-hello-plain = Helô. Rydw i'n ffonio am addewid.
promise-say-what = Fe wnaethoch chi addo hyn: { $what }
promise-say-past = Fe ddywedoch chi erbyn: { $day }. Heb ei wneud eto.
promise-say-when = Pryd gallwch chi ei wneud?
promise-say-write = Anfonwch y diwrnod ata i mewn llythyr.
promise-say-help = Gall rhywun ffonio gyda chi.
promise-say-help-do = Cael help i ffonio

## Ychwanegu un

promise-ask-mine = Beth wnaethoch chi ei addo?
promise-ask-theirs = Beth wnaethon nhw ei addo?
promise-own-hint-mine = Er enghraifft: ffonio'r feithrinfa.
promise-own-hint-theirs = Er enghraifft: anfon y papurau.
promise-mine-phone = Eu ffonio nhw
promise-mine-papers = Dod â fy mhapurau
promise-mine-doctor = Mynd at y meddyg
promise-mine-writing = Ei ysgrifennu
promise-mine-group = Mynd i'r grŵp
promise-mine-routine = Ei drio gartref
promise-theirs-phone = Fy ffonio i
promise-theirs-letter = Ysgrifennu ata i
promise-theirs-home-visit = Dod i fy ngweld i
promise-theirs-easy-read = Rhoi papurau hawdd eu deall i fi
promise-theirs-asked = Gofyn am help i fi
promise-theirs-message = Dweud yr ateb wrtha i
promise-who-ask-mine = I bwy wnaethoch chi ei addo?
promise-who-ask-theirs = Pwy wnaeth ei addo?
promise-who-name = Enw'r person
promise-who-none = Dydw i ddim yn gwybod
promise-who-said-mine = Fe wnaethoch chi ei addo i: { $name }.
promise-who-said-theirs = { $name } wnaeth ei addo.
promise-when-ask = Erbyn pryd?
promise-when-lead = Gallwch chi adael y diwrnod allan.
promise-when-said = Erbyn: { $day }.
promise-when-none = Does neb wedi dweud diwrnod.
promise-check-what-mine = Beth wnes i ei addo
promise-check-what-theirs = Beth wnaethon nhw ei addo
promise-check-who-mine = I bwy wnes i ei addo
promise-check-who-theirs = Pwy wnaeth ei addo
promise-check-when = Erbyn pryd

## Pan mae'n newid

promise-now-ask = Beth yw'r addewid nawr?
promise-now-lead = Mae'n gallu aros yr un peth.
promise-now-label = Yr addewid nawr
promise-now-when = Erbyn pryd mae'r addewid nawr?
promise-now-keep = Ydy, mae wedi newid
promise-now-stays = Mae'r hen addewid yn aros yma hefyd.

## Ar y dudalen Hafan

promise-home-later = Ddim nawr
