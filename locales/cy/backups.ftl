# Copies of the record: the last one, where they are kept, going back to one, and what was read from a broken record.
backups-last = Eich copi diwethaf: { $near }
backups-last-opens = Rydyn ni wedi ei agor. Mae popeth yno.
backups-none = Does dim copi eto
backups-none-lead = Mae'r ap yn gwneud y copi cyntaf heddiw.
backups-now = Gwneud copi nawr
backups-busy = Rydyn ni'n gwneud y copi nawr.
backups-made = Mae'r copi newydd yn barod. Mae'n agor.
backups-ask = Mae eich cof bach yma
backups-ask-lead = Ydych chi eisiau rhoi copi arno?
backups-ask-yes = Ydw, rhoi copi arno
backups-ask-later = Dim nawr
backups-on-stick = Mae'r copi arno. Gallwch chi dynnu'r cof bach allan.
backups-only-here = Dim ond y cyfrifiadur hwn sy'n agor y copi
backups-only-here-lead = Gyda thaflen allwedd, mae'n agor ar unrhyw gyfrifiadur.
backups-sheet = Gwneud fy nhaflen allwedd
backups-more = Mwy am gopïau
backups-more-here = Maen nhw'n agor yma yn unig.
backups-daily = Mae'r ap yn gwneud copi bob dydd
backups-daily-lead = Mae'r copi'n aros ar y cyfrifiadur hwn.

backups-place-none = Cadw copi ar gof bach hefyd
backups-place-none-lead = Mae'n helpu os yw'r cyfrifiadur yn torri.
backups-place-choose = Dewis lle i gopïau
# The name of a place changes after "i", so it stands after a colon.
backups-place = Lle arall i gopïau: { $place }
backups-place-there = Mae yma nawr.
backups-place-away = Dydy hwn ddim yma nawr. Rhowch y cof bach i mewn.
backups-place-put = Rhoi copi yno
backups-place-more = Newid y lle
backups-place-other = Dewis lle gwahanol
backups-place-stop = Stopio defnyddio'r lle hwn
backups-place-none-chosen = Wnaethoch chi ddim dewis lle. Does dim byd yn newid.

backups-list = Mynd yn ôl i gopi
backups-list-lead = Does dim byd yn newid eto.
backups-list-more = Dangos mwy o gopïau
backups-file = Copi o ffeil
backups-file-note = Ar gof bach neu mewn ffolder.
backups-file-none = Wnaethoch chi ddim dewis ffeil. Does dim byd yn newid.
backups-why-daily = Yr ap wnaeth hwn.
backups-why-asked = Chi wnaeth hwn.
backups-why-before-update = O'r amser cyn yr ap newydd.
backups-why-before-restore = O'r amser cyn i chi fynd yn ôl.
backups-why-at = { $time }. { $why }
backups-why-folder = Mae ar eich cof bach.

backups-undo = Rydych chi wedi mynd yn ôl i gopi
backups-undo-lead = Dyddiad hynny: { $day }.
backups-undo-do = Rhoi popeth yn ôl fel roedd

restore-title = Ydych chi eisiau mynd yn ôl i'r copi hwn?
restore-from = Dyddiad y copi: { $day }.
restore-undo-title = Ydych chi eisiau rhoi popeth yn ôl fel roedd?
restore-undo-from = Fel roedd pethau. Dyddiad: { $day }.
restore-undo-yes = Ydw, rhoi popeth yn ôl
restore-back = Yn dod yn ôl
restore-gone = Yn mynd
restore-other = Fel o'r blaen
restore-more = { $count } arall
restore-same = Mae'r copi hwn yr un fath â'ch cofnod nawr. Does dim byd yn newid.
restore-same-back = Edrych ar y copïau eraill
restore-kept = Rydyn ni'n cadw beth sydd gennych chi nawr. Gallwch chi ddadwneud hyn.
restore-yes = Ydw, mynd yn ôl
restore-no = Nac ydw, aros yma
restore-busy = Rydyn ni'n mynd yn ôl i'r copi nawr.
restore-done = Wedi gorffen
restore-done-lead = Mae popeth fel roedd. Dyddiad: { $day }.
restore-done-kept = Rydyn ni wedi cadw beth oedd gennych chi o'r blaen.
restore-undo = Rhoi popeth yn ôl fel roedd
restore-undone = Mae popeth yn ôl fel roedd
restore-undone-lead = Mae popeth o'r blaen gennych chi.
restore-home = Mynd i'r Hafan
restore-kind-photos = Ffotos
restore-kind-photo = Ffoto
restore-kind-other = Pethau eraill
restore-kind-one = Rhywbeth arall

salvage-saved = { $count ->
    [zero] Does dim byd wedi'i gadw
    [one] Rydyn ni wedi cadw 1 peth
    [two] Rydyn ni wedi cadw 2 o bethau
    [few] Rydyn ni wedi cadw 3 o bethau
    [many] Rydyn ni wedi cadw 6 o bethau
   *[other] Rydyn ni wedi cadw { $count } o bethau
}
salvage-saved-lead = Maen nhw yn eich cofnod newydd.
salvage-all = Rydyn ni wedi gallu darllen popeth.
salvage-lost = Doedden ni ddim yn gallu darllen y rhain
salvage-more = Dangos pob un
salvage-kept = Mae'r ffeil sydd wedi torri yn aros ar y cyfrifiadur.
salvage-kept-lead = Efallai y bydd rhywun yn darllen mwy ohoni wedyn.
salvage-open = Agor fy nghofnod
