# Visits that were kept, a month at a time; one visit with the parent's own part beside it; and what is said later.

visits-row = What you did with your workers.
visits-lead = Who came and what you did.
visits-empty = No visit is here yet.
visits-start = Start a visit
visits-years = Years
visits-none = No visit in this month.
visits-gone = This visit is not here.
visits-away = This visit is put away. It is not lost.
visits-with = Visit with { $name }
visits-wrote-part = What { $name } wrote
visits-no-notes = { $name } wrote no notes.
visits-mine = My own words
visits-mine-none = There is nothing of yours here.
visits-hear-me = Hear my voice
visits-views = What I think
visits-views-named = What I think: visit with { $name }
visits-right-named = Put right: visit with { $name }
visits-think = Say what I think
visits-think-again = Say what I think now
visits-about = It is about this: { $text }
visits-said-on = You said this on { $day }.
visits-alone = You were alone.
visits-next = The next date
visits-no-day = No day yet
visits-right = What is right now
visits-right-add = Put something right
visits-page = Big page
visits-print = Print
visits-copy = Print a copy for { $name }

## Questions beside a kept visit

visits-not-now = Not now
visits-next-note = The next note
visits-somebody-here = Someone is with me
visits-who-is-here = Who is with you now?
visits-right-who = Who says it?
visits-right-me = I say it
visits-right-what = What is right?
visits-right-label = This is right
visits-right-stays = The old words stay. Your words stand below them.
