# Ymweliadau a gadwyd, fesul mis; un ymweliad gyda rhan y rhiant ei hun; a’r hyn sy’n cael ei ddweud wedyn.

visits-row = Beth wnaethoch chi gyda’ch gweithwyr.
visits-lead = Pwy ddaeth a beth wnaethoch chi.
visits-empty = Does dim ymweliad yma eto.
visits-start = Dechrau ymweliad
visits-years = Blynyddoedd
visits-none = Does dim ymweliad yn y mis hwn.
visits-gone = Dydy’r ymweliad hwn ddim yma.
visits-away = Rydych chi wedi rhoi hwn i gadw. Does dim byd ar goll.
visits-with = Ymweliad gyda { $name }
visits-wrote-part = Beth ysgrifennodd { $name }
visits-no-notes = Doedd dim nodyn gan { $name }.
visits-mine = Fy ngeiriau i
visits-mine-none = Does dim byd o’ch rhan chi yma.
visits-hear-me = Clywed fy llais
visits-views = Fy marn i
visits-views-named = Fy marn i: ymweliad gyda { $name }
visits-right-named = Cywiro: ymweliad gyda { $name }
visits-think = Dweud fy marn
visits-think-again = Dweud fy marn nawr
visits-about = Mae’n sôn am hyn: { $text }
visits-said-on = Fe ddywedoch chi hyn ar { $day }.
visits-alone = Roeddech chi ar eich pen eich hun.
visits-next = Y dyddiad nesaf
visits-no-day = Dim diwrnod eto
visits-right = Beth sy’n gywir nawr
visits-right-add = Cywiro rhywbeth
visits-page = Tudalen fawr
visits-print = Argraffu
visits-copy = Argraffu copi i { $name }

## Cwestiynau wrth ymyl ymweliad

visits-not-now = Ddim nawr
visits-next-note = Y nodyn nesaf
visits-somebody-here = Mae rhywun gyda fi
visits-who-is-here = Pwy sydd gyda chi nawr?
visits-right-who = Pwy sy’n ei ddweud?
visits-right-me = Fi sy’n ei ddweud
visits-right-what = Beth sy’n gywir?
visits-right-label = Mae hyn yn gywir
visits-right-stays = Mae’r hen eiriau’n aros. Mae eich geiriau chi ar ôl y rhain.
