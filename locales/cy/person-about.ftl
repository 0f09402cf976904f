# One person: what such people can decide, whom they tell, and questions to ask them.
# A name may be "nhw" (person-this), so the verb is chosen by it.

person-about-often = Dydy hyn ddim yn wir bob tro.
person-about-where = O ble mae hyn yn dod
person-about-nation = Mae hyn ar gyfer y wlad hon: { $nation }.
person-about-from = O'r dudalen hon: { $what }
person-about-no-law = Dydy popeth arall ddim o'r gyfraith.
person-about-checked = Diwrnod gwirio: { $day }.
person-about-row = Eu gwaith

person-ask-lead = Dewiswch gwestiwn i'w ofyn neu i'w ddangos.
person-ask-next = { $name ->
    [nhw] Rydych chi'n eu gweld nhw: { $day }.
   *[other] Rydych chi'n gweld { $name }: { $day }.
}
person-ask-add = Gofyn hyn ar y diwrnod hwn
person-ask-added = Mae yn eich cwestiynau: { $day }.
person-ask-see = Gweld y dyddiad hwn
person-ask-no-date = { $name ->
    [nhw] Does dim dyddiad gyda nhw eto.
   *[other] Does dim dyddiad eto. Person: { $name }.
}
person-ask-add-date = Ychwanegu dyddiad
