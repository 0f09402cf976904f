# Fy asesiadau: a wnes i ofyn amdanyn nhw, a gytunwyd, a wnaed nhw, a beth rydw i'n ei ddweud.

happening-assessments = Beth wnes i ofyn amdano, a beth yw fy marn
assess-lead = Mae pobl yn gweld beth sy’n eich helpu.
assess-empty = Yma rydych chi’n cadw beth mae pobl yn ei weld.
assess-add = Ychwanegu asesiad
assess-letter-me = Gofyn am fy asesiad fy hun
assess-kind-ask = Pa asesiad yw hwn?
assess-child-ask = Am ba blentyn mae hyn?

## Sut mae’n mynd

assess-stop-asked = Gofyn
assess-stop-agreed = Eu hateb
assess-stop-done = Wedi ei wneud
assess-stop-copy = Fy nghopi
assess-stop-read = Oeddwn i’n gallu ei ddarllen?
assess-stop-think = Fy marn i
assess-on = Ar { $day }
assess-day-none = Dydych chi ddim yn gwybod y diwrnod.

assess-asked-ask = Wnaethoch chi ofyn amdano?
assess-asked-yes = Gwnaethoch chi ofyn amdano
assess-asked-no = Ddim eto
assess-asked-on-ask = Pryd gwnaethoch chi ofyn?
assess-asked-by-ask = Sut gwnaethoch chi ofyn?
assess-by-letter = Drwy lythyr
assess-by-email = Drwy e-bost
assess-by-text-message = Drwy neges destun
assess-by-phone-call = Dros y ffôn
assess-by-told = Wyneb yn wyneb
assess-whom = I bwy gwnaethoch chi ofyn?
assess-agreed-ask = Beth ddywedon nhw?
assess-agreed-yes = Maen nhw’n cytuno
assess-agreed-no = Dydyn nhw ddim yn cytuno
assess-agreed-not-said = Dim ateb eto
assess-agreed-on-ask = Pryd dywedon nhw hynny?
assess-done-ask = Ydy’r asesiad ar ben?
assess-done-yes = Mae’r asesiad ar ben
assess-done-no = Ddim ar ben eto
assess-done-on-ask = Pryd oedd yr asesiad?
assess-done-by-ask = Pwy wnaeth yr asesiad?
assess-name = Enw
assess-copy-ask = Oes copi gyda chi?
assess-copy-yes = Mae copi gyda chi
assess-copy-no = Dim copi eto
assess-copy-on-ask = Pryd daeth y copi?
assess-read-ask = Oeddech chi’n gallu ei ddarllen?
assess-read-yes = Roeddech chi’n gallu ei ddarllen
assess-read-some = Roeddech chi’n gallu darllen rhan ohono
assess-read-no = Doeddech chi ddim yn gallu ei ddarllen
assess-think-ask = Beth yw eich barn chi amdano?
assess-think-label = Yn eich geiriau eich hun

assess-state-none = Heb ofyn eto
assess-state-asked = Gwnaethoch chi ofyn amdano
assess-state-agreed = Maen nhw’n cytuno
assess-state-no = Dydyn nhw ddim yn cytuno
assess-state-done = Mae’r asesiad ar ben
assess-state-copy = Mae copi gyda chi
assess-state-read = Rydych chi wedi edrych arno

assess-write = Ysgrifennu llythyr
assess-letter-ask = Mae llythyr yn gallu gofyn am hyn.
assess-letter-no = Gallwch ddweud eich bod chi ddim yn cytuno.
assess-letter-copy = Gallwch ofyn am gopi.
assess-letter-easy = Gallwch ofyn am eiriau hawdd.

## Beth rydw i’n ei ddweud

assess-what = Beth mae’n edrych arno
assess-print = Argraffu fy atebion
assess-parts = Beth rydw i eisiau ei ddweud
assess-parts-begin = Dechrau
assess-parts-on = Mynd ymlaen
assess-say = Mwy yn fy ngeiriau fy hun
assess-say-ask = Beth arall ydych chi eisiau ei ddweud?
assess-part-one = Ydy hyn yn anodd i chi?
assess-part-hard = Beth sy’n anodd?
assess-part-helps = Beth sy’n eich helpu?
assess-hard-yes = Mae’n anodd
assess-hard-some = Mae’n anodd weithiau
assess-hard-no = Dydy hi ddim yn anodd
assess-not-now = Ddim nawr
assess-stop = Stopio am y tro
assess-ours = Ni sydd wedi ychwanegu hyn. Gofynnwch a yw’n cyfrif.
