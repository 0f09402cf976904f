# A key for someone the parent trusts: who has one, giving one, and taking it back.
# The name may be helper-key-someone, which changes after "gan", so three messages choose by it.
helper-key-lead = Mae rhywun rydych chi'n ymddiried ynddyn nhw yn cadw allwedd.
helper-key-when = Pryd mae'n helpu
helper-key-when-code = Rydych chi'n anghofio eich cod.
helper-key-when-computer = Mae eich cyfrifiadur yn torri.
helper-key-opens = Mae'r allwedd yn agor popeth
helper-key-opens-lead = Mae hefyd yn agor beth sy'n dweud Dim ond fi.
helper-key-where = Mae'r allwedd ar gof bach
helper-key-where-lead = Mae eich helpwr yn cadw'r cof bach yn ddiogel.
helper-key-more = Mwy am yr allwedd
helper-key-long = Mae'n cymryd tua 5 munud. Gallwch chi stopio.
helper-key-give = Rhoi allwedd i rywun
helper-key-give-more = Rhoi allwedd i rywun arall
helper-key-has = { $name ->
    [Rhywun] Mae rhywun yn cadw allwedd
   *[other] Mae { $name } yn cadw allwedd
}
helper-key-someone = Rhywun
helper-key-since = Ers { $day }.
helper-key-take = Cymryd yr allwedd yn ôl
helper-key-take-name = Cymryd yr allwedd yn ôl. { $name }

helper-key-who = Pwy sy'n cael yr allwedd?
helper-key-who-lead = Dewiswch rywun rydych chi'n ymddiried ynddyn nhw.
helper-key-who-more = Dangos mwy o bobl
helper-key-who-own = Rhywun arall
helper-key-who-label = Beth yw'r enw?
helper-key-who-answer = Mae { $name } yn cael allwedd.
helper-key-who-answer-none = Chi sy'n dewis y person.

helper-key-lives = Ydy { $name } yn byw gyda chi?
helper-key-lives-yes = Ydy, rydyn ni'n byw gyda'n gilydd
helper-key-lives-no = Nac ydy, rydyn ni'n byw mewn cartrefi gwahanol
helper-key-lives-not-said = Dydw i ddim eisiau dweud
helper-key-lives-yes-think = Gall { $name } edrych pan fyddwch chi ddim yno.
helper-key-lives-no-think = I edrych, mae angen eich cyfrifiadur neu gopi ar { $name }.
helper-key-lives-not-said-think = Mae hynny'n iawn. Chi sy'n gwybod orau pwy sy'n ddiogel.
helper-key-lives-yes-answer = Rydych chi'n byw gyda'ch gilydd.
helper-key-lives-no-answer = Rydych chi'n byw mewn cartrefi gwahanol.
helper-key-lives-not-said-answer = Dydych chi ddim yn dweud ble maen nhw'n byw.
helper-key-lives-answer-none = Mae eich ateb yn eich helpu i feddwl am yr allwedd.

helper-key-works = Ydy { $name } yn gweithio gyda chi?
helper-key-works-yes = Ydy, dyna eu gwaith nhw
helper-key-works-no = Nac ydy, dydy hynny ddim yn waith iddyn nhw
helper-key-works-not-said = Dydw i ddim eisiau dweud
helper-key-works-yes-think = Weithiau mae rhaid i weithwyr ddweud wrth eraill beth ddarllenon nhw.
helper-key-works-no-think = Gall pobl newid. Gallwch chi gymryd yr allwedd yn ôl.
helper-key-works-not-said-think = Mae hynny'n iawn. Gallwch chi gymryd yr allwedd yn ôl wedyn.
helper-key-works-yes-answer = Eu gwaith nhw yw gweithio gyda chi.
helper-key-works-no-answer = Dydy hynny ddim yn waith iddyn nhw.
helper-key-works-not-said-answer = Dydych chi ddim yn dweud beth maen nhw'n ei wneud.
helper-key-works-answer-none = Mae eich ateb yn eich helpu i feddwl am yr allwedd.

helper-key-stick = Rhoi'r allwedd ar gof bach
helper-key-stick-in = Rhowch gof bach yn y cyfrifiadur hwn.
helper-key-stick-press = Pwyswch y botwm isod.
helper-key-stick-choose = Dewiswch y cof bach.
helper-key-stick-answer = Mae'r allwedd yn agor popeth rydych chi'n ei gadw yma.
helper-key-stick-do = Rhoi'r allwedd ar y cof bach
helper-key-stick-none = Wnaethoch chi ddim dewis lle. Does dim allwedd eto.
helper-key-stick-busy = Rydyn ni'n gwneud yr allwedd nawr.

helper-key-made = Mae'r allwedd i { $name } yn barod
helper-key-made-lead = Tynnwch y cof bach allan. Rhowch hwn i { $name }.
helper-key-say = Dywedwch hyn wrth { $name }
helper-key-say-safe = Cadwch y cof bach mewn lle diogel.
helper-key-say-only = Peidiwch â'i ddefnyddio nes i fi ofyn.
helper-key-say-lost = Dywedwch wrtha i os yw'r cof bach ar goll.
helper-key-made-back = Gallwch chi gymryd yr allwedd yn ôl yma.
helper-key-done = Wedi gorffen

helper-key-back = Mae'r hen allwedd yn stopio gweithio
helper-key-back-lead = Wedyn dydy hi ddim yn agor y cofnod hwn.
helper-key-back-copy = { $name ->
    [Rhywun] Efallai bod copi gan rywun
   *[other] Efallai bod copi gan { $name }
}
helper-key-back-copy-lead = Mae'r hen allwedd yn agor y copi hwnnw o hyd.
helper-key-back-yes = Iawn, cymryd yr allwedd yn ôl
helper-key-back-no = Dim diolch, gadael pethau fel maen nhw
helper-key-back-busy = Rydyn ni'n newid y clo nawr.
helper-key-back-done = { $name ->
    [Rhywun] Does dim allwedd yma gan y person nawr
   *[other] Does dim allwedd yma gan { $name } nawr
}
helper-key-back-done-lead = Dydy'r hen allwedd ddim yn agor eich cofnod.
helper-key-back-sheet = Mae gennych chi god, ond dim ffordd yn ôl
helper-key-back-sheet-lead = Mae taflen allwedd yn ei agor os ydych chi'n anghofio.
helper-key-back-sheet-do = Gwneud fy nhaflen allwedd
