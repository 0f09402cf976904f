# Meetings: getting ready for one, cards to show there, and what to say after. What stands on paper too is in print.ftl.

meeting-other = Another meeting

## What each kind of meeting is, in one sentence. What was not read at its source says "Often".

meeting-kind-team-around-the-family = People who help your family meet with you.
meeting-kind-child-in-need-meeting = People talk about the help your family gets.
meeting-kind-child-protection-conference = A big meeting about keeping your child safe.
meeting-kind-review-child-protection-conference = People look at how the protection plan works.
meeting-kind-core-group = A small meeting of the people who do the plan.
meeting-kind-family-group-conference = Your family makes a plan together.
meeting-kind-pre-proceedings-meeting = A meeting before the council may go to court.
meeting-kind-pre-proceedings-meeting-northern-ireland = A meeting to try to stop going to court.
meeting-kind-hearing = A meeting in court.
meeting-kind-child-in-care-review = A meeting to see how your child in care is.
meeting-kind-looked-after-review-northern-ireland = A meeting to see how your child in care is.
meeting-kind-review-of-my-plan-england = The council looks at your own plan again.
meeting-kind-review-of-my-plan-wales = The council looks at your own plan again.
meeting-kind-child-protection-planning-meeting = A big meeting about keeping your child safe.
meeting-kind-childrens-hearing = 3 people decide about your child.
meeting-kind-proof-hearing = A sheriff decides if the reasons are true.
meeting-kind-laac-review = A meeting about your child who lives away from home.
meeting-kind-looked-after-at-home-review = A meeting about your child at home with an order.
meeting-kind-case-conference = A big meeting about keeping your child safe.
meeting-kind-other = People meet with you to talk.

## What people may decide there

meeting-decides-help = Often they agree what help you get. You can say no.
meeting-decides-help-plan = Often they decide what help is in the plan.
meeting-decides-protection = Often they decide if your child needs a protection plan.
meeting-decides-ends = Often they decide if the plan goes on or ends.
meeting-decides-how = Often they decide how people do the plan.
meeting-decides-family = Often your family decides what goes in the plan.
meeting-decides-court-next = Often they say what must change. The council decides about court.
meeting-decides-court-next-trust = Often they say what must change. The trust decides about court.
meeting-decides-judge = Often the judge decides what happens next.
meeting-decides-care-plan = They look at the plan before a big change. They must ask what you want.
meeting-decides-care-plan-often = Often they look at the plan for your child.
meeting-decides-contact = They look at family time. They look at whether the order can end.
meeting-decides-my-help = They may change the help you get.
meeting-decides-panel = They can make an order. It can say where your child lives.
meeting-decides-sheriff = The sheriff decides if the reasons are true.
meeting-decides-not-known = Ask what they may decide. Your advocate can ask too.

## What to bring

meeting-bring-my-plan = My plan
meeting-bring-papers = Papers
meeting-bring-diary = Diary
meeting-bring-glasses = Glasses
meeting-bring-drink = Drink
meeting-bring-snack = Snack
meeting-bring-list = My list
meeting-bring-letter = The letter
meeting-bring-report = My own report
meeting-bring-photo = A photo
meeting-bring-red-book = My red book
meeting-bring-phone = My phone
meeting-bring-family = Names of my family

## The meeting

meeting-door-prepare = Get ready
    .note = Say what you want there.
meeting-door-cards = In the meeting
    .note = Hold up a card.
meeting-door-after = After it
    .note = Say what people decided.
meeting-now = Now
meeting-no-date = No day yet
meeting-open-date = See the date
meeting-open-about = What is this meeting?
meeting-open-report = My own report
meeting-open-print = Print
meeting-row = My meeting
meeting-row-note = Get ready and make cards.
meeting-print-ask = What do you want to print?
meeting-print-sheet = What I got ready
meeting-print-after = What I say after it
meeting-print-report = My own report
meeting-print-cards = Cards to hold up

## Home

meeting-home = You have a meeting soon
meeting-home-go = Get ready
meeting-home-later = Not now

## Getting ready

meeting-lead = You can stop and go on later.
meeting-kind-ask = What kind of meeting is it?
meeting-kind-more = More kinds
meeting-kind-said = It is this: { $kind }.
meeting-about-decides = What they may decide
meeting-about-there = Who often comes
meeting-about-from = Where we read this
meeting-about-from-on = From { $name }. We read it on { $day }.
meeting-about-not-sure = We are not sure about this. Ask your advocate.
meeting-about-next = I have read this
meeting-words-ask = Words to know
meeting-words-lead = People may say these words.
meeting-words-next = I have seen these
meeting-who-ask = Who comes to the meeting?
meeting-who-lead = Often they come too: { $names }.
meeting-who-said = They come: { $names }.
meeting-points-ask = What do you want to say?
meeting-points-lead = You can write up to 3 points.
meeting-point = Point { $number }
meeting-point-hint = For example: More help in the evening.
meeting-points-from = From your plan
meeting-points-said = Your first point: { $what }
meeting-questions-ask = What do you want to ask?
meeting-questions-lead = You can write up to 3 questions.
meeting-question = Question { $number }
meeting-question-hint = For example: Who can help in the evening?
meeting-questions-from = You can choose one
meeting-questions-said = Your first question: { $what }
meeting-bring-ask = What do you bring?
meeting-with-ask = Who comes with you?
meeting-with-none = I go alone
meeting-with-name = Their name
meeting-with-other = Someone else
meeting-with-said = Comes with you: { $names }.
meeting-with-said-none = You go alone.
meeting-stop-ask = How do you say stop there?
meeting-stop-own = Say it your way
meeting-stop-said = You say stop like this: { $words }
meeting-changes-ask = What do you need to be different?
meeting-changes-lead = You can choose more than one.
meeting-changes-more = More choices
meeting-changes-own = Something else
meeting-changes-said = You need this: { $words }
meeting-not-given-ask = What help do you not get?
meeting-not-given-lead = Choose help that you want to speak about.
meeting-not-given-none = There is no help here yet. You can add it.
meeting-not-given-add = Add help I asked for
meeting-not-given-said = You speak about this: { $words }.
meeting-well-ask = What works well?
meeting-well-hint = For example: Leo goes to bed on time.
meeting-worry-ask = What do you worry about?
meeting-worry-hint = For example: The nights are hard.
meeting-would-help-ask = What would help?
meeting-would-help-hint = For example: A worker in the evening.
meeting-own-words = In your own words
meeting-ready-ask = Is this right?
meeting-ready-said = You are ready.
meeting-ready-done = Yes, done
meeting-ready-print = Yes, print
meeting-ready-more = Get more ready
meeting-ready-cards = See my cards
meeting-space-points = Who sees your points on paper?
meeting-space-report = Who sees your report on paper?
meeting-space-own = Who sees this on paper?
meeting-check-kind = Kind of meeting
meeting-check-who = Who comes
meeting-check-points = My points
meeting-check-questions = My questions
meeting-check-bring = What I bring
meeting-check-with = Who comes with me
meeting-check-stop = How I say stop
meeting-check-changes = What I need
meeting-check-not-given = Help I do not get
meeting-check-well = What works well
meeting-check-worry = What I worry about
meeting-check-would-help = What would help
meeting-check-date = The meeting

## A meeting soon

meeting-soon-ask = Which meeting is it?
meeting-soon-lead = This takes about 10 minutes. You can stop.
meeting-soon-add = Add a date
meeting-soon-said = { $kind }. { $when }

## Cards

meeting-card-of = { $number } of { $count }
meeting-card-before = Card before
meeting-card-next = Next card
meeting-card-first = First card
meeting-cards-short = Cards for any time
meeting-card-short-easy-read = Easy words
meeting-card-short-breaks = A break
meeting-card-short-do-not-agree = I do not agree
meeting-card-short-writing = Write it down

## After

meeting-decided-ask = What did people decide?
meeting-decided-hint = For example: The plan goes on.
meeting-mine-ask = What did you promise?
meeting-theirs-ask = What did they promise?
meeting-mine-add = Add a promise of mine
meeting-theirs-add = Add a promise of theirs
meeting-promises-none = No promises here yet.
meeting-promises-said = You can see these in Promises.
meeting-next-ask = When do you meet again?
meeting-next-said = You meet again: { $day }.
meeting-next-none = You do not know the day yet.
meeting-next-add = Put it in My dates
meeting-next-added = It is in My dates.
meeting-next-see = See that date
meeting-agreed-ask = What did you say yes to?
meeting-agreed-lead = You can change your mind and say so.
meeting-agreed-hint = For example: Ben comes on Friday.
meeting-not-understood-ask = What did you not understand?
meeting-not-understood-label = The words
meeting-not-understood-add = Add this
meeting-not-understood-said = You can ask about these words.
meeting-feeling-ask = How do you feel now?
meeting-feeling-happy = Happy
meeting-feeling-okay = Okay
meeting-feeling-sad = Sad
meeting-feeling-angry = Angry
meeting-feeling-worried = Worried
meeting-feeling-said = You feel like this: { $what }.
meeting-notes-ask = Are the notes right?
meeting-notes-lead = Someone sends you notes of the meeting.
meeting-notes-right = They are right
meeting-notes-not-right = Something is not right
meeting-notes-not-here = They are not here yet
meeting-notes-right-said = You say the notes are right.
meeting-notes-not-right-said = You say something is not right.
meeting-notes-not-here-said = You wait for the notes.
meeting-notes-letter = Ask them to put it right
meeting-not-right-label = What is not right?
meeting-said-ask = Is this right?
meeting-said-said = You have said it.
meeting-check-decided = What people decided
meeting-check-mine = My promises
meeting-check-theirs = Their promises
meeting-check-next = When we meet again
meeting-check-agreed = What I said yes to
meeting-check-not-understood = What I did not understand
meeting-check-feeling = How I feel
meeting-check-notes = The notes
