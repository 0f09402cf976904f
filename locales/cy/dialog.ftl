# Titles of the system's own windows for choosing a file.
dialog-photo = Dewiswch ffoto
dialog-letter = Dewiswch lun neu ffeil o'r llythyr
dialog-sound = Dewiswch sain
dialog-calendar = Dewiswch ffeil calendr
dialog-file = Ble ydych chi eisiau cadw'r ffeil?
dialog-copy = Dewiswch y copi
dialog-key = Dewiswch y ffeil allwedd
dialog-folder = Dewiswch le i gopïau
# The first line of a helper's key file.
dialog-key-file = Mae'r allwedd hon yn agor cofnod yn yr ap Wrth fy Ochr. Cadwch hi'n ddiogel.
dialog-local-services = Dewiswch restr o wasanaethau lleol
