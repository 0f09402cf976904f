# A visit while it happens, for two people at one screen. Pages of the worker speak to the worker, pages of the parent
# to the parent. Nobody has to answer anything.

beside-home = A worker is here
beside-person-row = Start a visit

## On each screen while a visit is open

beside-here = { $name } is here
beside-open = The visit with { $name } is still open
beside-on-pause = The visit with { $name } has a break
beside-to-visit = Back to the visit
beside-none = No visit is open.

## Who is here

beside-start = Who is here?
beside-start-lead = Find the face of the worker.
beside-start-others = Family and friends
beside-start-empty = Nobody is in your people yet.

## The first visit, for both

beside-first = { $name } tells you this first
beside-say-work = I also write notes at work.
beside-say-must = If I think someone is being hurt, I must tell.
beside-first-yours = What is only yours does not show now.
beside-first-read = We have both read this

## Whose turn it is

beside-turn-writes = { $name } writes now
beside-turn-then = Then it is your turn, { $name }
beside-turn-then-plain = Then it is your turn
beside-turn-wrote = { $name } has written
beside-turn-mine = Now it is your turn, { $name }
beside-turn-mine-plain = Now it is your turn
beside-turn-asks = { $name } asks
beside-turn-both = You do this together
beside-pause = Take a break

## The worker's turn: notes

beside-note = What did you do or see?
beside-note-lead = Use easy words. You both hear it before you go on.
beside-note-label = Your note
beside-note-think = I think this. I did not see it
beside-note-about = What is it about?
beside-note-taught = How did you teach it?
beside-note-hear = Hear it
beside-note-quiet = Stop
beside-note-right = This is right
beside-about = What is it about?
beside-about-goals = A goal
beside-about-steps = Which step?
beside-about-cards = A step card
beside-about-none = You have no goals to show here.
beside-about-said = It is about this: { $what }
beside-taught = How did you teach it?
beside-taught-shown = I showed it
beside-taught-told = I said it
beside-taught-photo = With a photo or film
beside-taught-practised = { $name } tried it
beside-taught-practised-plain = We tried it
beside-notes = Your notes
beside-notes-lead = Read them out. You can still change them.
beside-notes-none = There is no note yet.
beside-notes-write = Write a note
beside-notes-more = Write one more note
beside-notes-there = Who else is here?
beside-notes-place = Where are you?
beside-notes-turn = Give the turn to { $name }
beside-notes-turn-plain = Give the turn
beside-there = Who else is here?
beside-there-nobody = Nobody else
beside-there-said = They are here too: { $names }
beside-place = Where are you?
beside-place-home = At home
beside-place-office = At the office
beside-place-outside = Outside
beside-place-own = Another place
beside-quote-who = { $name }, { $role }. { $day }.
beside-quote-think = This is what { $name } thinks.

## My turn

beside-think = What do you think?
beside-think-lead = You do not have to answer.
beside-think-agree = I agree
beside-think-some = Some of it
beside-think-do-not-agree = I do not agree
beside-think-not-known-yet = I do not know yet
beside-think-later = Later, on my own
beside-think-why = Your words about it
beside-think-each = Say it for each note
beside-think-only-me = Your answer is only for you.
beside-each = What do you think of this note?
beside-words = What do you want to say?
beside-words-lead = Write it or say it. Pictures are good too.
beside-words-label = My words
beside-words-voice = Record my voice
beside-words-voice-again = Record it again
beside-words-voice-away = Take my voice away
beside-words-voice-not = Do not record
beside-words-picture = Choose a picture
beside-words-picture-away = Take { $title } away
beside-words-said = These are your words.
beside-feeling = How did it feel?
beside-feeling-happy = I felt happy
beside-feeling-okay = I felt okay
beside-feeling-sad = I felt sad
beside-feeling-worried = I felt worried
beside-feeling-angry = I felt angry
beside-mine = Who can see this?

## Say it back

beside-say-explain = Did I explain it well?
beside-say-own = { $name }, please tell me in your own words.
beside-say-own-plain = Please tell me in your own words.
beside-back-lead = This is about how { $name } explains. It is not a test.
beside-back-label = My words
beside-back-hint = We keep nothing before you say so.
beside-back-keep = Keep my words
beside-back-not = Go on and keep nothing
beside-back-kept = You keep these words
beside-back-drop = Do not keep them

## The end

beside-promises = What do you both promise?
beside-next = When do you meet next?
beside-next-new = Put in a new date
beside-next-said = You meet next on { $day }.
beside-leave = A page for you
beside-leave-lead = It says what you did and what comes next.
beside-leave-paper = On paper now
beside-leave-later = Print it later
beside-leave-screen = Big on the screen
beside-leave-said-paper = You take the page on paper.
beside-leave-said-later = The page waits in Print later.
beside-leave-said-screen = You look at the page here.
beside-copy = May { $name } take one page too?
beside-copy-lead = It has the notes, and only what you show.
beside-copy-yes = Yes, one page
beside-copy-no = No page
beside-copy-said-yes = { $name } may take one page.
beside-copy-said-no = { $name } takes no page.
beside-copy-print = Print it now
beside-done = Are you both done?
beside-done-lead = Your words stay as they are. You can add to them.
beside-done-yes = We are done
beside-done-go-on = Go on with the visit
beside-ended = We keep your visit
beside-ended-lead = What is only yours shows again.
beside-ended-later = You can say what you think later.
beside-ended-look = Look at the visit
beside-ended-home = Go to Home

## A break

beside-break = The visit has a break
beside-break-lead = What is only yours does not show yet.
beside-break-back = { $name } is back
beside-break-alone = I am alone
beside-break-alone-now = You are alone now
beside-break-alone-lead = What is only yours shows again.
