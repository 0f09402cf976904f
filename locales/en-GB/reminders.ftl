# Being reminded: the card that comes and waits, and how it is chosen.

# The card
reminders-you-have = You have a reminder
reminders-tomorrow = You have this tomorrow
reminders-today = You have this today
reminders-soon = You have this soon
reminders-ready = It is time to get ready
reminders-leave = It is time to leave home
reminders-starts = This starts now
reminders-on = This is on now
reminders-had = You had a reminder for this
reminders-seen = I have seen this
reminders-again = Again in 10 minutes
reminders-no-sound = This computer made no sound.
reminders-covered = This date is only for you.
reminders-covered-shared = Look at it when you are alone.
reminders-covered-answer = Is it okay to show it now?
reminders-show = Show it

# What could not ring
reminders-not-rung = { $count ->
    [one] This did not ring
   *[other] These did not ring
}
reminders-why-off = The computer was off, or By My Side was closed.
reminders-why-asleep = The computer was sleeping.
reminders-why-clock = The clock of the computer changed.
reminders-why-leave-now = Leave now was on.
reminders-why-closed = Your record was not open.
reminders-not-rung-more = { $count ->
    [one] { $count } more date did not ring.
   *[other] { $count } more dates did not ring.
}
reminders-not-rung-answer = Your dates are still in My dates.

# Where it cannot show yet
reminders-locked = You have a reminder
    .do = Open your record to see it.
reminders-other = One more reminder waits
    .do = It cannot show now.

# The computer's own message
reminders-notice = You have a reminder

# The settings
reminders-medicine = Do not use this alone for medicine.
reminders-none = No reminders
reminders-when = When it rings
reminders-when-ask = When do you want a reminder?
reminders-when-lead = You can choose more than one.
reminders-layer-night-before = The night before
reminders-layer-get-ready = Get ready
reminders-layer-leave-now = Time to go
reminders-night-at = At { $time }
reminders-ready-before = { $long } before you go
reminders-leave-at = When you leave, or when it starts
reminders-night = Change the time the night before
reminders-night-ask = What time the night before?
reminders-ready-row = Change the time to get ready
reminders-ready-ask = How long do you need to get ready?
reminders-ready-lead = It rings so long before you go.

reminders-closed = When this window is closed
reminders-closed-is-on = It rings
reminders-closed-is-off = It does not ring
reminders-closed-ask = Can it ring when this window is closed?
reminders-closed-how = By My Side then starts with the computer.
reminders-closed-window = You see no window until it rings.
reminders-closed-yes = Yes, ring then too
reminders-closed-no = Only when it is open
reminders-closed-off = You can change this at any time.
reminders-only-open = It only rings while By My Side is open.

reminders-sound = What you hear
reminders-sound-ask = What do you want to hear?
reminders-sound-lead = You can choose both, or none.
reminders-chime = A soft sound
reminders-speaks = Read it to me
reminders-sound-both = A soft sound and the voice
reminders-sound-none = No sound
reminders-not-alone = Other people use this computer. So it stays private.

reminders-says = The message on the computer
reminders-says-ask = What can the message say?
reminders-says-lead = The computer shows a small message too.
reminders-says-plain = No name
reminders-says-name = The name of the date
reminders-says-private = Not for a date that is only for you.

reminders-try = Try it
reminders-try-title = Try a reminder
reminders-try-lead = See if you can hear it.
reminders-try-ring = Ring now
reminders-try-heard = It made a soft sound.
reminders-try-silent = This computer made no sound.
reminders-try-unshown = This computer showed no message.

# One date
reminders-date-ask = When do you want a reminder for this?
reminders-date-yes = Yes, keep this
reminders-all = Reminders for all my dates
reminders-date-same = The same as my other dates
