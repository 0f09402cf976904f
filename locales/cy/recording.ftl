# A recorded voice on a card: the parent's own, or that of somebody they trust.

# How long a voice is.
recording-count = { $seconds ->
    [zero] 0 eiliad
    [one] 1 eiliad
    [two] 2 eiliad
    [few] 3 eiliad
    [many] 6 eiliad
   *[other] { $seconds } eiliad
}

# On a card in a list that has a voice.
recording-mark-whose = Llais { $name }

# The row on the page of a person, a date, a strength, a need, a goal and a step.
recording-row = Llais i'r cerdyn hwn
recording-row-step = Llais i'r cam hwn
recording-row-me = Eich llais chi yw hwn.
recording-row-whose = Llais { $name } yw hwn.
recording-row-change = Newid y llais
recording-row-add = Recordio llais
recording-play = Clywed y llais
recording-play-stop = Stopio
recording-left = Dydy eich recordiad diwethaf ddim yma nawr.
recording-left-do = Gallwch chi recordio eto.

# The page of a card that has a voice.
recording-for = Rydych chi'n clywed hwn cyn llais y cyfrifiadur.
# The number stands after a colon, so that no word before it has to change.
recording-long = Hyd: { recording-count }.
recording-new = Recordio llais newydd
recording-new-lead = Yna mae'r hen lais ar y dudalen Rhoi i gadw.
recording-put-away = Rhoi'r llais hwn i gadw
recording-away = Mae'r llais hwn wedi'i roi i gadw.

# Whose voice?
recording-who-ask = Llais pwy yw hwn?
recording-who-me = Fy llais i
recording-who-other = Enw arall
recording-who-said-me = Chi sy'n siarad.
recording-who-said = { $name } sy'n siarad.

# Speaking.
recording-ask = Pwyswch y botwm crwn. Yna siaradwch.
recording-start = Dechrau
recording-stop = Stopio
recording-on = Mae'n recordio nawr.
recording-off = Dydy hwn ddim yn recordio.
recording-quiet = Mae'n dawel iawn. Dewch yn nes.
recording-heard = Mae'r cyfrifiadur yn eich clywed chi.
recording-most = Gallwch chi siarad am 60 eiliad.
recording-nearly = { $seconds ->
    [zero] Does dim amser ar ôl.
    [one] Mae 1 eiliad ar ôl.
    [two] Mae 2 eiliad ar ôl.
    [few] Mae 3 eiliad ar ôl.
    [many] Mae 6 eiliad ar ôl.
   *[other] Mae { $seconds } eiliad ar ôl.
}
recording-file = Dewis ffeil sain

# Hearing it before it is kept.
recording-check-ask = Ydych chi eisiau cadw'r llais hwn?
recording-again = Recordio eto
recording-keep = Cadw'r llais hwn
recording-said-me = Eich llais chi yw hwn. Hyd: { recording-count }.
recording-said = Llais { $name } yw hwn. Hyd: { recording-count }.
