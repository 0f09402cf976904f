# By when a service should do something, as a law or a rule says it. $day is said in full: "dydd Mawrth 14 Gorffennaf
# 2026". $who is court, hearing, panel or services. A last day for the parent is never worked out.
limit-by = { $who ->
    [court] Dylai llysoedd wneud hyn erbyn tua { $day }.
    [hearing] Dylai gwrandawiadau wneud hyn erbyn tua { $day }.
    [panel] Dylai paneli wneud hyn erbyn tua { $day }.
   *[services] Dylai gwasanaethau wneud hyn erbyn tua { $day }.
}
limit-by-may-change = { limit-by } Efallai y bydd y diwrnod hwn yn newid. Gallwch ofyn.
limit-passed = Dydy hyn ddim wedi digwydd eto. Gallwch ofyn.
limit-no-day = Dydyn ni ddim yn gwybod y diwrnod eto. Gallwch ofyn.
limit-mine = Efallai bod diwrnod olaf i chi. Gall fod yn fuan. Gofynnwch i gyfreithiwr heddiw.
