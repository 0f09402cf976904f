# Beth sy'n digwydd: ble mae pob plentyn ar y map, un cam mewn rhannau, fy hawliau yno, ac o ble mae hyn yn dod.

## Beth sy'n digwydd

happening-where-now = Y map, a beth all ddod nesaf
happening-apart = Amser teulu, llythyrau a help i fi
happening-letters = Y llythyrau rydw i’n eu hanfon
happening-advocate = Person ar fy ochr i

## Ble rydw i nawr

where-lead = Gall pob plentyn fod mewn lle gwahanol.
where-empty = Ydych chi’n gwybod ble rydych chi ar y map?
where-empty-lead = Gallwch edrych yn gyntaf. Does dim rhaid i chi ddweud.
where-look = Edrych ar y map
where-past = Beth sydd ar ben
where-past-lead = Gallwch ei ddarllen o hyd.
where-past-none = Does dim byd ar ben eto.
where-since = Ers { $day }
where-since-ask = Pryd dechreuodd hyn? Gallwch ofyn.
where-until = Hyd at { $day }
where-gone = Dydy hyn ddim ar y map nawr.
where-mine = I fi

## Y map

where-map = Y map
where-map-lead = Ble ydych chi eisiau edrych?
where-here = Mae { $name } yma nawr.
where-here-me = Rydych chi yma nawr.
where-was-here = Roedd { $name } yma o’r blaen.
where-was-here-me = Roeddech chi yma o’r blaen.
where-place-help = Help i fy nheulu
    .lead = Mae pobl yn rhoi help. Yn aml, chi sy’n dewis.
where-place-safe = Cadw plant yn ddiogel
    .lead = Mae pobl yn edrych a yw plentyn yn ddiogel.
where-place-court = Llysoedd a gwrandawiadau
    .lead = Pobl eraill sy’n penderfynu. Mae gennych chi hawl i help.
where-place-away = I ffwrdd, ac adref eto
    .lead = Mae plentyn yn byw yn rhywle arall nawr, neu am amser hir.
where-place-me = I fi
    .lead = Eich help eich hun, cwynion ac arian.
where-not-known = Dydw i ddim yn gwybod ble rydyn ni
where-say-show = Dangoswch i fi ble rydyn ni nawr.
where-say-next = Beth sy’n digwydd nesaf? Am beth galla i ofyn?
where-ask-back = Yn ôl i’r map

## Un cam

stage-here = Rydyn ni yma nawr
stage-here-on = Aethon ni ymlaen i yma
stage-over = Mae hyn ar ben nawr
stage-change = Newid beth ddywedais i
stage-by-when = Erbyn pryd
stage-by-when-lead = Dylai gwasanaethau wneud y rhain. Gallwch ofyn.
stage-by-when-none = Dydyn ni ddim yn gwybod am ddyddiau i hyn. Gallwch ofyn.
stage-know-day = Rydw i’n gwybod y diwrnod
stage-write = Ysgrifennu llythyr
stage-write-about = Ysgrifennu llythyr: { $what }
stage-cannot-come = Gofynnwch cyn y diwrnod os na allwch ddod. Gofynnwch hefyd os oes angen newid pethau.
stage-get-help = Cael help nawr
stage-see-person = Gweld { $name }
stage-last-day = Diwrnod olaf i fi
stage-last-what = Am beth all hyn fod
stage-last-lead = Gall cyfreithiwr ddweud eich diwrnod olaf chi.
stage-part-who = Pwy sydd yno
    .next = Nesaf: Pwy sydd yno
stage-part-ask = Am beth galla i ofyn
    .next = Nesaf: Am beth galla i ofyn
stage-part-bring = Beth galla i ddod ag ef
    .next = Nesaf: Beth galla i ddod ag ef
stage-part-rights = Fy hawliau yma
    .next = Nesaf: Fy hawliau yma
stage-part-next = Beth all ddod nesaf
    .next = Nesaf: Beth all ddigwydd
stage-decides = Pwy sy’n penderfynu
stage-i-decide = Chi sy’n penderfynu. Gallwch ddweud na.
stage-we-decide = Mae gennych chi lais. Gofynnwch pwy sy’n penderfynu.
stage-often-there = Yn aml, mae’r bobl hyn yno.
stage-bring-none = Gofynnwch beth gallwch ddod ag ef.
stage-papers = Papurau all ddod
stage-next-lead = Does neb yn gwybod eto. Gallwch ofyn.
stage-next-lighter = Os yw’n mynd yn dda
stage-next-heavier = Os yw pobl yn poeni mwy
stage-from = O ble mae hyn yn dod
stage-from-on = O { $name }. Gwnaethon ni edrych ar { $day }.
stage-from-own = Rydyn ni’n gwybod hyn gan eraill. Gwnaethon ni edrych ar { $day }.
stage-from-often = Yn aml, mae fel hyn. Gofynnwch.

## Dweud ble rydyn ni

stage-who-ask = Am bwy mae hyn?
stage-who-me = Fi
stage-who-said = Mae hyn am { $name }.
stage-who-said-me = Mae hyn amdanoch chi.
stage-start-ask = Pryd dechreuodd hyn?
stage-start-lead = Y diwrnod cyntaf sydd orau.
stage-start-said = Dechreuodd ar { $day }.
stage-start-none = Dydych chi ddim yn gwybod y diwrnod. Gallwch ofyn.
stage-before-ask = Ydy hyn ar ben nawr?
stage-before-lead = Pwyswch beth sydd ar ben. Mae pethau eraill yn para.
stage-before-over = Mae hyn ar ben: { $what }.
stage-before-still = Does dim byd arall ar ben.
stage-check-who = Am bwy mae hyn
stage-check-start = Pryd dechreuodd
stage-check-ended = Pryd daeth i ben
stage-check-own = Fy ngeiriau fy hun
stage-own-ask = Beth ydych chi eisiau ei ddweud am hyn?
stage-end-ask = Pryd daeth hyn i ben?
stage-end-said = Daeth i ben ar { $day }.
stage-from-ask = Pa ddiwrnod oedd hi?
stage-from-said = Roedd ar { $day }.
stage-said = { $what }, ers { $day }
stage-private = Dim ond chi sy’n gweld hyn. Gallwch newid hynny.

## Fy hawliau

rights-row = Fy hawliau yma
rights-title = Fy hawliau yma
rights-sign = Cyn i chi lofnodi
rights-none = Dydyn ni ddim yn gwybod am hawl i hyn eto. Gofynnwch i’ch eiriolwr.
rights-open = Mwy
rights-more = Mwy am hyn: { $what }
rights-less = Llai
rights-next = Dangos mwy
rights-first = Yn ôl i’r cyntaf
rights-who = { fact-binds }: { $role }
rights-read = Gwnaethon ni ei ddarllen yn: { $what }
rights-on = Gwnaethon ni edrych ar { $day }.

## Am yr wybodaeth hon

facts-lead = O ble mae hyn yn dod, a pha mor siŵr ydyn ni.
facts-not-lawyers = Dydyn ni ddim yn gyfreithwyr. Does dim cyfreithiwr wedi edrych ar hyn eto.
facts-other = Pethau eraill
    .lead = Beth sydd ddim ar y map.
facts-count = { $count ->
    [zero] { $count } peth
    [one] { $count } peth
    [two] { $count } peth
    [few] { $count } peth
    [many] { $count } peth
   *[other] { $count } peth
}

where-print = Argraffu fy map
rights-print = Argraffu fy hawliau
facts-print = Argraffu i gyfreithiwr
