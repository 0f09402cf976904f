# Who I gave this to: the prints, files and copies that left the computer.
given-lead = Pethau rydych chi wedi'u hargraffu neu eu copïo.
given-empty = Dydych chi ddim wedi rhoi dim byd i neb eto.
given-empty-do = Argraffu rhywbeth
given-copy = Copi o fy nghofnod
given-way-paper = Mae ar bapur.
given-way-file = Mae mewn ffeil.
given-way-copy = Mae ar gof bach.
given-all = Mae eich cofnod i gyd ynddo.
given-to = Rydych chi wedi rhoi hwn i { $name }.
given-write = Ysgrifennu pwy sy'n ei gael
given-write-name = Ysgrifennu pwy sy'n ei gael. { $title }
given-change-name = Newid. Rydych chi wedi rhoi { $title } i { $name }.
given-ask = I bwy wnaethoch chi roi hwn?
given-own = Enw arall
given-nobody = Dewiswch berson, neu ysgrifennwch enw.
