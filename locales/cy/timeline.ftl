# Beth ddigwyddodd, ddydd ar ôl dydd; a gwirio papur.

timeline-lead = Y diwrnod cyntaf yw pryd digwyddodd e. Y diwrnod olaf yw pryd ysgrifennodd rhywun e.
timeline-print = Argraffu hyn
timeline-years = Blynyddoedd
timeline-none = Does dim byd yma am y flwyddyn hon.
timeline-you-wrote = Ysgrifennoch chi hyn: { $day }.
timeline-they-wrote = Ysgrifennodd { $name } hyn: { $day }.
timeline-about-ask = Beth ydych chi eisiau ei weld?
timeline-about-now = Rydych chi'n gweld: { $what }
timeline-about-all = Popeth
timeline-about-dates = Dyddiadau a chyfarfodydd
timeline-about-help = Help a'ch eiriolwr
timeline-about-promises = Addewidion
timeline-about-letters = Llythyrau
timeline-about-visits = Ymweliadau
timeline-about-who = Un person neu blentyn

timeline-check-lead = Gallwch chi weld a newidiodd geiriau ar ôl argraffu.
timeline-check-none = Does gennych chi ddim papur i'w wirio eto.
timeline-check-code = Ysgrifennwch god y papur
timeline-check-code-where = Mae'r cod ar y dudalen olaf.
timeline-check-choose = Neu dewiswch y papur
timeline-check-not-found = Does dim papur gyda'r cod hwn yma.
timeline-checked = Y papur hwn a'ch geiriau nawr
timeline-checked-count = { $count ->
    [zero] Mae'r geiriau i gyd yr un fath.
    [one] Mae 1 llinell yn wahanol nawr.
    [two] Mae 2 linell yn wahanol nawr.
    [few] Mae 3 llinell yn wahanol nawr.
    [many] Mae 6 llinell yn wahanol nawr.
   *[other] Mae { $count } llinell yn wahanol nawr.
}
timeline-checked-shows = Mae hyn yn dangos a newidiodd geiriau ar ôl argraffu.
timeline-checked-not = Dydy e ddim yn dangos eu bod nhw'n wir. Dydy e ddim yn dangos pryd ysgrifennodd rhywun nhw gyntaf.
timeline-checked-other = Ddim yr un fath nawr
timeline-checked-same = Yr un geiriau
timeline-line = Llinell { $number }
timeline-still-same = Yr un geiriau.
timeline-still-written-again = Yr un geiriau. Ysgrifennodd rhywun nhw eto: { $day }.
timeline-still-changed = Wedi newid ers hynny.
timeline-still-put-away = Wedi'i roi i gadw.
timeline-still-not-there = Dydy'r llinell hon ddim yno nawr.
timeline-still-written = Ysgrifennodd rhywun hyn: { $day }.
timeline-it-said = Roedd yn dweud:
timeline-now-says = Nawr mae'n dweud:

timeline-span-ask = O bryd tan bryd?
timeline-span-all = Y cyfan
    .said = Rydych chi'n argraffu'r cyfan.
timeline-span-year = Y flwyddyn ddiwethaf
    .said = Rydych chi'n argraffu'r flwyddyn ddiwethaf.
timeline-span-months = Y 3 mis diwethaf
    .said = Rydych chi'n argraffu'r 3 mis diwethaf.
timeline-span-one = Un flwyddyn o'ch dewis
    .said = Rydych chi'n argraffu 1 flwyddyn.
