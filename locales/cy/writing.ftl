# Mae gweithiwr yn teipio yma. O dan y geiriau mae beth all fod yn anodd ei ddarllen. Chi yw'r gweithiwr.

## Beth sy'n anodd, un neges i bob math. Mae .do yn dweud beth i'w ysgrifennu yn lle hynny.

writing-long = { $count ->
    [zero] Does dim geiriau yn y frawddeg hon.
    [one] Mae 1 gair yn y frawddeg hon.
    [two] Mae 2 air yn y frawddeg hon.
    [few] Mae 3 gair yn y frawddeg hon.
    [many] Mae 6 gair yn y frawddeg hon.
   *[other] Mae { $count } gair yn y frawddeg hon.
}
    .do = Ysgrifennwch 2 frawddeg.
writing-many = { $count ->
    [zero] Does dim brawddegau yma.
    [one] Mae 1 frawddeg yma.
    [two] Mae 2 frawddeg yma.
    [few] Mae 3 brawddeg yma.
    [many] Mae 6 brawddeg yma.
   *[other] Mae { $count } brawddeg yma.
}
    .do = Mae 3 yn ddigon.
writing-two-ideas = Mae'r frawddeg hon yn dweud 2 beth.
    .do = Ysgrifennwch 2 frawddeg.
writing-bank-word = Ystyr hyn i rieni: { $means }.
writing-easier = Mae ffordd hawdd o ddweud hyn.
    .do = Gallwch chi ysgrifennu: { $what }.
writing-unknown = Dydy llawer o bobl ddim yn deall hyn.
    .do = Ysgrifennwch hyn mewn ffordd hawdd.
writing-who-does-it = Dydy hyn ddim yn dweud pwy sy'n ei wneud.
    .do = Ysgrifennwch yr enw.
writing-initials = Dydy llawer o bobl ddim yn deall y llythrennau hyn.
    .do = Ysgrifennwch y geiriau'n llawn.
writing-short-form = Mae 2 air mewn 1 yma.
    .do = Ysgrifennwch y 2 air.
writing-says-no-twice = Mae'r frawddeg hon yn dweud na ddwywaith.
    .do = Ysgrifennwch beth sy'n wir.
writing-number = Mae'r rhif hwn yn anodd ei ddarllen.
    .do = Ysgrifennwch rif bach, fel 2 neu 12.
writing-day = Mae'r diwrnod hwn yn anodd ei ddarllen.
    .do = Ysgrifennwch fel hyn: { $day }.
writing-time = Mae'r amser hwn yn anodd ei ddarllen.
    .do = Ysgrifennwch fel hyn: { $time }.
writing-sign = Mae'r arwydd hwn yn anodd ei ddarllen.
    .do = Defnyddiwch air neu atalnod llawn.
writing-question = Cwestiwn yw hwn.
    .do = Rhowch farc cwestiwn ar y diwedd.
writing-blame = Gall y geiriau hyn frifo.
    .do = Ysgrifennwch beth ddigwyddodd.

## O dan y geiriau

writing-title = Ydy hyn yn hawdd ei ddarllen?
writing-clear = Does dim geiriau anodd yma nawr.
writing-more = { $count ->
    [zero] Dim mwy
    [one] 1 arall hefyd
    [two] 2 arall hefyd
    [few] 3 arall hefyd
    [many] 6 arall hefyd
   *[other] { $count } arall hefyd
}
writing-use-easy = Defnyddio'r geiriau hawdd
writing-add-means = Ychwanegu'r ystyr
writing-put-back = Rhoi fy ngeiriau yn ôl

# Mae hyn yn mynd i blith geiriau'r gweithiwr, ar gyfer y rhiant.
writing-means = Mae { $word } yn golygu: { $means }.

## I'r glust

writing-below = Efallai bod rhai geiriau'n anodd eu darllen.
writing-changed = Mae'ch geiriau wedi newid. Gallwch chi eu rhoi yn ôl.

## Cyn argraffu: y rhiant sy'n darllen hyn, neu'r person sy'n argraffu gyda nhw

writing-print-title = Efallai bod rhai geiriau'n anodd eu darllen
writing-print-fine = Gallwch chi argraffu hyn fel y mae. Gallwch chi ofyn am eiriau hawdd.
