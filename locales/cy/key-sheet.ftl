# The key sheet on paper. It names nobody. Its words come in as values.
key-sheet-title = Fy nhaflen allwedd
key-sheet-for = Mae'r daflen hon yn agor cofnod yn yr ap Wrth fy Ochr.
key-sheet-made = Dyddiad gwneud: { $day }.
key-sheet-words = Yr 8 gair
key-sheet-line = { $number }. { $word }
    .speech = Gair { $number }. { $word }.
key-sheet-picture = Yr un geiriau fel llun
key-sheet-picture-is = Gall yr ap Wrth fy Ochr ddarllen ffoto ohono.
key-sheet-keep = Cadwch hi'n ddiogel
key-sheet-keep-safe = Gall rhywun rydych chi'n ymddiried ynddyn nhw ei chadw.
key-sheet-keep-away = Peidiwch â'i chadw wrth ymyl eich cyfrifiadur.
