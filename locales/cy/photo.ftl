### The parent's own photo: where it comes from, which part of it, and the camera.

photo-alt = Eich ffoto chi
photo-add = Ychwanegu ffoto
photo-change = Newid y ffoto
photo-remove = Tynnu'r ffoto i ffwrdd
photo-close = Gadael popeth fel roedd

## Where it comes from

photo-ways-label = Eich ffoto chi
photo-ways-title = Ble mae'ch ffoto?
photo-ways-file = Ffeil
photo-ways-file-note = Mae'r ffoto ar y cyfrifiadur hwn.
photo-ways-camera = Y camera
photo-ways-camera-note = Rydych chi'n tynnu ffoto newydd nawr.

## Which part of it

photo-change-title = Pa ran ydych chi eisiau?
photo-change-lead = Symudwch y sgwâr. Rydyn ni'n cadw beth sydd ynddo.
photo-turn = Troi'r ffoto
photo-turn-left = Troi i'r chwith
photo-turn-right = Troi i'r dde
photo-square = Maint y sgwâr
photo-bigger = Yn fwy
photo-smaller = Yn llai
photo-all = Y ffoto i gyd
photo-move = Symud y sgwâr
photo-move-left = I'r chwith
photo-move-right = I'r dde
photo-move-up = I fyny
photo-move-down = I lawr
photo-use = Defnyddio'r ffoto hwn
photo-other = Ffoto arall

# Said when a button was pressed.
photo-said-turned = Rydych chi wedi troi'r ffoto.
photo-said-bigger = Mae'r sgwâr yn fwy.
photo-said-smaller = Mae'r sgwâr yn llai.
photo-said-all = Mae'r ffoto i gyd yma.
photo-said-moved = Rydych chi wedi symud y sgwâr.
photo-said-end = Dydy'r sgwâr ddim yn gallu symud mwy.

## The camera

photo-camera-title = Tynnu ffoto
photo-camera-live = Beth mae'r camera yn ei weld
photo-camera-waiting = Mae'r camera yn dechrau.
photo-camera-ask = Efallai y bydd y cyfrifiadur yn gofyn yn gyntaf.
photo-camera-take = Tynnu'r ffoto
photo-camera-again = Tynnu'r ffoto eto
photo-camera-start = Troi'r camera ymlaen
photo-camera-try = Trio'r camera eto
photo-camera-file = Dewis ffeil
