# Promises both ways, in two columns of the same size. A promise past its day is said plainly and nobody is blamed.

promises-lead = What you and others promised.
promises-with = Promises of { $name } and me
promises-mine = My promises
promises-theirs = Their promises
promises-mine-none = You have no promises here.
promises-theirs-none = Nobody has promises here.
promises-add-mine = Add a promise of mine
promises-add-theirs = Add a promise of theirs
promises-print = Print

## One promise

promise-to = To { $name }
promise-mine-said = You said this on { $day }.
promise-mine-said-to = You said this to { $name } on { $day }.
promise-theirs-said = They said this on { $day }.
promise-theirs-said-name = { $name } said this on { $day }.
promise-by = By { $day }
promise-by-today = By today
promise-by-none = No day yet
promise-was = It was: { $what }
promise-was-by = It was by { $day }.
promise-past = { $name } said by { $day }. It is not done yet.
promise-past-they = They said by { $day }. It is not done yet.
promise-mine-past = The day was { $day }. You can ask for more time.
promise-state-not-yet = Not done yet
promise-state-done = Done
promise-state-changed = It changed. Not done yet
promise-done-on = Done on { $day }
promise-mark-done = It is done
promise-mark-done-name = It is done: { $what }
promise-mark-changed = It changed
promise-right = Put it right
promise-say-open = What I can say

## What I can say on the phone

promise-say-title = What I can say on the phone
promise-say-hello = Hello. It is { $name }.
promise-say-hello-plain = Hello. I am phoning about a promise.
promise-say-what = You promised this: { $what }
promise-say-past = You said by { $day }. It is not done yet.
promise-say-when = When can you do it?
promise-say-write = Please send me the day in writing.
promise-say-help = Someone can phone with you.
promise-say-help-do = Get help to phone

## Adding one

promise-ask-mine = What did you promise?
promise-ask-theirs = What did they promise?
promise-own-hint-mine = For example: phone the nursery.
promise-own-hint-theirs = For example: send the papers.
promise-mine-phone = Phone them
promise-mine-papers = Bring my papers
promise-mine-doctor = Go to the doctor
promise-mine-writing = Write it down
promise-mine-group = Go to the group
promise-mine-routine = Try it at home
promise-theirs-phone = Phone me
promise-theirs-letter = Write to me
promise-theirs-home-visit = Come to see me
promise-theirs-easy-read = Give me easy read papers
promise-theirs-asked = Ask for help for me
promise-theirs-message = Tell me the answer
promise-who-ask-mine = Who did you promise it to?
promise-who-ask-theirs = Who promised it?
promise-who-name = Their name
promise-who-none = I do not know
promise-who-said-mine = You promised it to { $name }.
promise-who-said-theirs = { $name } promised it.
promise-when-ask = By when?
promise-when-lead = You can leave the day out.
promise-when-said = By { $day }.
promise-when-none = Nobody said a day.
promise-check-what-mine = What I promised
promise-check-what-theirs = What they promised
promise-check-who-mine = Who I promised it to
promise-check-who-theirs = Who promised it
promise-check-when = By when

## When it changes

promise-now-ask = What is the promise now?
promise-now-lead = It can stay the same.
promise-now-label = The promise now
promise-now-when = By when is it now?
promise-now-keep = Yes, it changed
promise-now-stays = What it was before stays too.

## On Home

promise-home-later = Not now
