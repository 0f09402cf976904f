# Home: today, the next date, the ways on, and my advocate.
home-hello = Helô { $name }
home-hello-plain = Helô
home-today = Heddiw: { $day }.

home-now = Nawr
home-next = Nesaf
home-then = Ar ôl hynny


home-hidden-today = Mae gennych chi rywbeth heddiw.
home-hidden-shared = Mae eich dyddiadau o'r golwg yma.
home-show-next = Dangos fy nyddiad nesaf
home-hidden-later = Mae gennych chi ddyddiad i ddod.
home-show = Dangos

home-empty = Does gennych chi ddim dyddiadau i ddod.
home-empty-add = Ychwanegu dyddiad


home-advocate-row = { $name } yw fy eiriolwr
home-advocate-row-plain = Fy eiriolwr
home-advocate-lead = Ar fy ochr i. Yn fy helpu i ddweud fy nweud.
home-advocate-contact = Ffonio neu ysgrifennu
home-advocate-hide = Cuddio
home-advocate-empty = Does dim rhif ffôn yma eto.
home-advocate-add = Ychwanegu'r rhif
home-advocate-none = Gallwch chi gael eiriolwr
home-advocate-none-lead = Mae eiriolwr yn eich helpu i ddweud eich dweud.
home-advocate-get = Cael eiriolwr
home-advocate-open = Gweld mwy

home-try-out = Gwnaethon ni hwn i fod yn hawdd ei ddarllen. Dydy rhieni ddim wedi'i drio eto.
home-example = Enghraifft o deulu yw hyn.

home-safe-stick = Mae eich cof bach yma
home-safe-stick-lead = Ydych chi eisiau rhoi copi arno?
home-safe-stick-yes = Ydw, rhoi copi arno
home-safe-stick-later = Dim nawr
home-safe-stick-busy = Rydyn ni'n gwneud y copi nawr.
home-safe-stick-done = Mae'r copi ar eich cof bach
home-safe-stick-done-lead = Mae'n agor. Gallwch chi dynnu'r cof bach allan.
home-safe-sheet = Gwneud eich taflen allwedd
home-safe-sheet-lead = Mae'n agor eich cofnod pan na fydd dim arall yn gweithio.
home-safe-sheet-yes = Gwneud hyn nawr
home-safe-sheet-later = Wedyn
home-safe-sheet-not-safe = Dydy hi ddim yn ddiogel yma

# More: the parts that wait until they are wanted.
home-more-told-lead = Dweud wrth bobl sut i siarad â chi.
home-more-print-lead = Rhoi eich cynllun ar bapur.
home-more-settings-lead = Newid sut mae'n edrych ac yn swnio.
