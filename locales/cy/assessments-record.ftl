# Fy atebion ar gyfer yr asesiad, ar bapur.

print-title-assessment = Fy atebion ar gyfer yr asesiad
print-kind-assessment = Fy atebion ar gyfer yr asesiad
print-section-assessment-say = Beth rydw i eisiau ei ddweud
print-section-assessment-answers = Fy atebion
print-section-assessment-record = Fy asesiad
print-assessment-say = Rydw i eisiau dweud hyn
print-assessment-think = Dyma beth rydw i’n ei feddwl ohono
print-assessment-of-me = Fy asesiad i fel oedolyn
print-assessment-of-child = Yr asesiad o fy mhlentyn
print-assessment-of-carer = Fy asesiad i fel gofalwr
print-assessment-of-parenting = Fy asesiad i fel rhiant
print-assessment-of-learning = Yr asesiad o sut rydw i’n dysgu
print-assessment-of-talking = Yr asesiad o sut rydw i’n siarad ac yn deall
print-assessment-child = Am bwy mae e: { $words }
print-assessment-hard-yes = Mae hyn yn anodd i fi.
print-assessment-hard-some = Mae rhywfaint o hyn yn anodd i fi.
print-assessment-hard-no = Dydy hyn ddim yn anodd i fi.
print-assessment-what = Beth sy’n anodd: { $words }
print-assessment-helps = Beth fyddai’n helpu: { $words }
print-assessment-asked-on = Gofynnais amdano ar y dyddiad hwn: { $day }.
print-assessment-asked-yes = Gofynnais amdano.
print-assessment-asked-no = Dydw i ddim wedi gofyn amdano eto.
print-assessment-asked-whom = I bwy gofynnais i: { $words }
print-assessment-agreed-on = Cytunon nhw ar y dyddiad hwn: { $day }.
print-assessment-agreed-yes = Cytunon nhw.
print-assessment-agreed-no = Dydyn nhw ddim yn cytuno.
print-assessment-done-on = Digwyddodd ar y dyddiad hwn: { $day }.
print-assessment-done-yes = Mae e wedi digwydd.
print-assessment-done-no = Dydy e ddim wedi digwydd eto.
print-assessment-done-by = Pwy wnaeth yr asesiad: { $words }
print-assessment-copy-on = Mae gen i gopi. Pryd: { $day }.
print-assessment-copy-yes = Mae gen i gopi.
print-assessment-copy-no = Dydw i ddim wedi cael copi eto.
print-assessment-read-yes = Gallwn i ei ddarllen.
print-write-assessment-hard = Beth sy’n anodd
print-write-assessment-helps = Beth fyddai’n helpu

# Ar y sgrin hefyd, lle nad oes cyfraith a ddarllenwyd sy’n dweud ei fod yn cyfrif.
assessment-child-ask = Dywedwch beth sydd ei angen arnoch chi i ofalu am eich plentyn. Gofynnwch a ydy hynny’n cyfrif.
