# Cyn i fi lofnodi: cwestiynau i fi am bapur, un ar y tro. Does dim byd yma yn dweud beth i’w lofnodi.

sign-lead = Gallwch ofyn yn gyntaf.
sign-empty = Oes rhywun yn gofyn i chi lofnodi papur?
sign-add = Papur arall
sign-begin = Dechrau
sign-start-lead = Gallwch ofyn am amser.
sign-start-what = Rydyn ni’n gofyn ychydig o gwestiynau am y papur.
sign-start-who = Mae cyfreithiwr yn gallu dweud beth mae’n ei feddwl.
sign-words-label = Yn eich geiriau eich hun
sign-name = Enw
sign-day-none = Dydych chi ddim yn gwybod y diwrnod.

## Rydw i eisiau aros

sign-wait = Rydw i eisiau aros
sign-wait-ask = Beth ydych chi eisiau yn gyntaf?
sign-wait-say = Rydw i eisiau aros.
sign-wait-not = Dydw i ddim eisiau aros nawr
sign-waits = Rydych chi eisiau aros.
sign-can-wait = Gallwch ofyn am gael aros.
sign-first-lawyer = Rydw i eisiau cyfreithiwr yn gyntaf.
sign-first-advocate = Rydw i eisiau fy eiriolwr yn gyntaf.
sign-first-easy = Rydw i eisiau geiriau hawdd yn gyntaf.
sign-first-time = Rydw i eisiau amser i feddwl yn gyntaf.

## Y cwestiynau

sign-what-ask = Am beth mae’r papur?
sign-what-label = Beth yw’r papur
sign-paper-away = Fy mhlentyn yn byw yn rhywle arall am y tro
sign-paper-rules = Rheolau i fy nheulu
sign-paper-share = Mae pobl yn rhannu beth maen nhw’n ei wybod
sign-paper-plan = Cynllun
sign-whom-ask = Pwy sy’n gofyn i chi lofnodi?
sign-understand-ask = Ydych chi’n deall y papur?
sign-understand-yes = Rydych chi’n ei ddeall
sign-understand-some = Rydych chi’n deall rhan ohono
sign-understand-no = Dydych chi ddim yn ei ddeall eto
sign-says-ask = Beth mae’r papur yn ei ddweud?
sign-long-ask = Ydych chi’n gwybod am ba mor hir mae hyn?
sign-long-yes = Rydych chi’n gwybod am ba mor hir
sign-long-no = Wnaeth neb ddweud
sign-long-not-known = Dydych chi ddim yn gwybod
sign-long-label = Am ba mor hir
sign-change-ask = Allwch chi newid eich meddwl wedyn?
sign-change-yes = Maen nhw’n dweud eich bod chi’n gallu
sign-change-no = Maen nhw’n dweud eich bod chi ddim yn gallu
sign-change-not-known = Dydych chi ddim yn gwybod
sign-change-label = Sut gallwch chi newid eich meddwl
sign-explained-ask = Pwy ddywedodd beth mae’n ei feddwl?
sign-lawyer-ask = Oes cyfreithiwr gyda chi?
sign-lawyer-yes = Mae cyfreithiwr gyda chi
sign-lawyer-asked = Gwnaethoch chi ofyn am un
sign-lawyer-no = Ddim eto
sign-advocate-ask = Oes eiriolwr gyda chi?
sign-advocate-yes = Mae eiriolwr gyda chi
sign-advocate-asked = Gwnaethoch chi ofyn am un
sign-advocate-no = Ddim eto
sign-did-ask = Beth wnaethoch chi?
sign-did-waiting = Rydych chi’n aros
sign-did-signed = Gwnaethoch chi lofnodi
sign-did-not-signed = Wnaethoch chi ddim llofnodi
sign-did-on-ask = Pa ddiwrnod oedd hi?

## Beth ddywedwyd

sign-answers = Fy atebion
sign-on = Mynd ymlaen gyda’r cwestiynau
sign-print = Argraffu hwn
sign-rights = Beth mae’r gyfraith yn ei ddweud
sign-call = Gofyn i { $name }
sign-find-lawyer = Dod o hyd i gyfreithiwr
sign-find-advocate = Dod o hyd i eiriolwr
sign-row-what = Y papur
sign-row-whom = Pwy sy’n gofyn
sign-row-understand = Ydw i’n ei ddeall?
sign-row-says = Beth mae’n ei ddweud
sign-row-long = Am ba mor hir
sign-row-change = Alla i newid fy meddwl?
sign-row-explained = Pwy ddywedodd beth mae’n ei feddwl
sign-row-lawyer = Fy nghyfreithiwr
sign-row-advocate = Fy eiriolwr
sign-row-did = Beth wnes i
