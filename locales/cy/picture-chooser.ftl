### Choosing a picture: by a word, by a group, or the parent's own photo.

chooser-word = Chwilio am lun
chooser-word-hint = Ysgrifennwch un gair, fel bath.
chooser-found = Nifer y lluniau: { $count }
chooser-found-many = Mae llawer o luniau. Ysgrifennwch fwy o lythrennau.
chooser-none = Does dim llun gyda'r enw hwn. Triwch air arall.
chooser-more = Dangos mwy
chooser-photo = Defnyddio fy ffoto i
chooser-no-picture = Dim llun
chooser-last = Y rhai diwethaf
chooser-groups = Dewis grŵp
chooser-groups-back = Gweld pob grŵp
chooser-group-child = Gofal plant
chooser-group-home = Cartref ac arian
chooser-group-feelings = Teimladau
chooser-group-people = Pobl
chooser-group-places = Lleoedd a theithio
chooser-group-things = Pethau

## The base set, behind one tile

chooser-base = Mwy o luniau
chooser-base-back = Gweld mwy o luniau
chooser-base-smileys-emotion = Wynebau a chalonnau
chooser-base-people-body = Pobl a dwylo
chooser-base-animals-nature = Anifeiliaid a phlanhigion
chooser-base-food-drink = Bwyd a diod
chooser-base-travel-places = Teithio a thywydd
chooser-base-activities = Chwaraeon a gemau
chooser-base-objects = Dillad a phethau
chooser-base-symbols = Arwyddion
chooser-base-extras-openmoji = Iechyd a mwy
chooser-base-extras-unicode = Siapiau

# Other words that find a picture, with a space between them.
chooser-find-outside = pram cerdded
chooser-find-baby = pram babi fabi
chooser-find-toddler = plentyn blentyn
chooser-find-play = chwarae gêm gemau
chooser-find-bath = ymolchi golchi dŵr
chooser-find-teeth = brwsio frwsio brws frws
chooser-find-house = cartref gartref tŷ
chooser-find-doctor = meddyg feddyg sâl
chooser-find-hospital = sâl ysbyty
chooser-find-dentist = dannedd ddannedd
chooser-find-partner = gŵr gwraig wraig cariad
chooser-find-family = mam fam dad tad
chooser-find-place = tref dref
chooser-find-angry = crac blin grac flin
chooser-find-worried = ofn poeni
chooser-find-sad = crio trist
chooser-find-happy = gwenu hapus
chooser-find-keeping-well = iechyd ymarfer
chooser-find-drink = dŵr te diod
chooser-find-snack = ffrwyth ffrwythau
chooser-find-apple = ffrwyth ffrwythau
chooser-find-cat = anifail anifeiliaid
chooser-find-tv = ffilm teledu
chooser-find-school = dosbarth
