# A recorded voice on a card: the parent's own, or that of somebody they trust.

# How long a voice is.
recording-count = { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
}

# On a card in a list that has a voice.
recording-mark-whose = Voice of { $name }

# The row on the page of a person, a date, a strength, a need, a goal and a step.
recording-row = A voice for this card
recording-row-step = A voice for this step
recording-row-me = It is your voice.
recording-row-whose = It is the voice of { $name }.
recording-row-change = Change the voice
recording-row-add = Record a voice
recording-play = Hear it
recording-play-stop = Stop
recording-left = Your last recording is not here now.
recording-left-do = You can record again.

# The page of a card that has a voice.
recording-for = You hear this before the computer's voice.
recording-long = It is { recording-count } long.
recording-new = Record a new voice
recording-new-lead = The old voice then goes to Put away.
recording-put-away = Put this voice away
recording-away = This voice is put away.

# Whose voice?
recording-who-ask = Whose voice is it?
recording-who-me = My voice
recording-who-other = Another name
recording-who-said-me = You speak.
recording-who-said = { $name } speaks.

# Speaking.
recording-ask = Press the round button. Then speak.
recording-start = Start
recording-stop = Stop
recording-on = It is recording now.
recording-off = It is not recording.
recording-quiet = It is very quiet. Come nearer.
recording-heard = The computer hears you.
recording-most = You can speak for 60 seconds.
recording-nearly = { $seconds ->
    [one] You have 1 more second.
   *[other] You have { $seconds } more seconds.
}
recording-file = Choose a sound file

# Hearing it before it is kept.
recording-check-ask = Do you want to keep this voice?
recording-again = Record again
recording-keep = Keep this voice
recording-said-me = It is your voice. It is { recording-count } long.
recording-said = It is the voice of { $name }. It is { recording-count } long.
