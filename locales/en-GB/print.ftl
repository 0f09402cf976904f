# Paper. First the words that stand on the paper: the parent speaks, so they say I and my.
# Then the words of the screens that make it.

print-title-my-plan = My plan
print-title-my-dates = My dates
print-title-my-people = My people
print-title-for-my-advocate = For my advocate
print-title-told = How I like to be told

print-whose = { $name } said this.
print-whose-me = These are my words.
print-said-by = { $name } said this.
print-footer = This is what I said.
print-shared-on = Shared by me on { $day }.
print-footer-empty = This sheet is for my own words.
print-page = Page { $page } of { $pages }
print-credit = Pictures: OpenMoji. Licence: CC BY-SA 4.0. We changed some of them.
print-unknown-letter = This box is a letter that we cannot print.
print-main-points = The main points
print-room = Room for me to write

print-section-told = How I like to be told
print-section-told-more = More about me
print-section-about = About me
print-section-children = My children
print-section-plan = My plan
print-section-good-at = I am good at
print-section-i-can = I can do this
print-section-needs = I want help with
print-section-good-at-too = I am good at this too
print-section-needs-too = I want help with this too
print-section-goals = My goals
print-section-help = My help
print-section-dates = My dates
print-section-next-date = My next date
print-section-later-dates = My later dates
print-section-people = My people
print-section-came-went = Who came and who went
print-came-on = Came on { $day }.
print-went-on = Went on { $day }.
print-went = Not here now.

print-point-good-at = I am good at
print-point-needs = I want help with
print-point-goal = My goal
print-point-next-date = My next date
print-point-not-given = Help I asked for and do not get

print-me-proud = I am proud of this
print-me-like = People like this about me
print-me-matters = This matters to me
print-me-child = This matters to my child
print-years = { $age ->
    [1] 1 year old
   *[other] { $age } years old
}
print-age = Age: { $age }
print-lives-home = Lives with me.
print-lives-family = Lives with family.
print-lives-foster = Lives with a foster carer.
print-lives-adopted = Is adopted.
print-lives-elsewhere = Lives somewhere else.

print-saw = { $name } saw this.
print-saw-on = { $name } saw this on { $day }.
print-it-was = It was on { $day }.
print-need-i-can = I can do this.
print-need-a-bit = I want a bit of help.
print-need-a-lot = I want a lot of help.
print-need-not-known = I do not know yet how much.
print-need-about = About: { $what }
print-need-list-care-act = The Care Act names these things.
print-need-list-wales = The law of Wales names these things.
print-need-list-good-enough = A list from Scotland names these things.
print-need-list-northern-ireland = The law of Northern Ireland names this help.
print-need-list-read = Read on { $day }.
print-by-when = I want this by { $day }.
print-helpers = Who helps me: { $names }
print-step-not-yet = Not done yet
print-step-sort-of = Sort of
print-step-done = Done
print-next-step = Next step: { $step }

print-help-asked = I asked for this. There is no answer yet.
print-help-agreed = They said yes. It did not start yet.
print-help-started = I get this help now.
print-help-stopped = I had this help. It has stopped.
print-help-not-given = I asked for this. I do not get it.
print-help-who = Who helps: { $names }
print-help-days = Days: { $days }
print-help-asked-on = I asked on { $day }.
print-help-answered-on = They answered on { $day }.
print-help-answer = They said: { $answer }

print-date = A date
print-dates-count = { $count ->
    [one] I have { $count } date.
   *[other] I have { $count } dates.
}
print-day-month = { $day } { said-month }
print-day-month-year = { $day } { said-month } { $year }
print-no-day = I do not know the day yet.
print-no-time = I do not know the time yet.
print-with = With { $names }
print-who-comes = Who comes
print-bring = I bring
print-ask = I want to ask

print-people-count = { $count ->
    [one] { $count } person is around me.
   *[other] { $count } people are around me.
}
print-advocate-is = { $name } is my advocate.
print-side-helps = Helps me
print-side-checks = Checks
print-side-both = Helps and checks

print-told-formats = How to tell me
print-told-format-easy-read = Use easy words and pictures.
print-told-format-read-aloud = Read it to me.
print-told-format-large-print = Use big print.
print-told-format-pictures = Use photos and pictures.
print-told-format-text-message = Send me a text message.
print-told-format-phone = Tell me on the phone.
print-told-format-face-to-face = Tell me face to face.
print-told-format-video = Tell me on a video call.
print-told-format-email = Send me an email.
print-told-pace = What helps me to understand
print-told-pace-slowly = Talk slowly.
print-told-pace-short-bits = Say short bits, then stop.
print-told-pace-one-person = One person talks at a time.
print-told-pace-again = Say it again.
print-told-pace-show-me = Show me.
print-told-not-get = When I do not get it
print-told-best = My best time of day
print-told-best-morning = Morning is best.
print-told-best-afternoon = Afternoon is best.
print-told-best-evening = Evening is best.
print-told-best-any = Any time is fine.
print-told-reading = Reading letters
print-told-reading-read-all = I can read a letter.
print-told-reading-read-some = I can read some of a letter.
print-told-reading-read-none = Please read letters to me.
print-told-readers = Who helps me read
print-told-reader = { $name } helps me read.
print-told-yes = How I say yes
print-told-no = How I say no
print-told-clock = Telling the time
print-told-clock-clock-all = I can read any clock.
print-told-clock-clock-digits = I can read a clock with numbers.
print-told-clock-clock-help = I like help with the time.
print-told-stop = How I say stop
print-told-calendar = Days and dates
print-told-calendar-calendar-all = I can read a calendar.
print-told-calendar-calendar-pictures = Show me the day with a picture.
print-told-calendar-calendar-help = I like help with days and dates.
print-told-checked = I checked this on { $day }.
print-told-sight = What helps me to see
print-told-hearing = What helps me to hear
print-told-else = What else helps

# On empty sheets, over lines for a pen.
print-write-name = My name
print-write-day = The day
print-write-what = What is it?
print-write-where = Where is it?
print-write-who = Who comes?
print-write-name-of = Name
print-write-does = What they do
print-write-phone = Phone
print-write-came = Came on this day
print-write-went = Went on this day
print-write-goal = My goal
print-write-help = I asked for this help
print-write-point-1 = My first point
print-write-point-2 = My second point
print-write-point-3 = My third point

# In the list of things that can go on paper.
print-item-date = { $kind }. { $day }
print-item-person = { $name }. { $role }

## What happened with my dates, and a week for the wall

print-title-my-side = My side of my dates
print-title-services = What services did with my dates
print-title-week = My week
print-title-month = My month
print-my-side-point = This is what happened, and why.
print-section-happened = What happened
print-happened-moved = They moved this.
print-happened-new-day = The new day is { $day }.
print-happened-cancelled-by-them = They cancelled this.
print-happened-cancelled-by-me = I cancelled this.
print-happened-did-not-happen = This did not happen.
print-happened-came = They came at { $time }. The plan was { $planned }.
print-happened-notice = { $count ->
    [0] They told me on the same day.
    [one] They told me 1 day before.
   *[other] They told me { $count } days before.
}
print-happened-i-told = I told them on { $day }.
print-happened-i-told-name = I told { $name } on { $day }.
print-services-moved = { $count ->
    [one] They moved 1 date.
   *[other] They moved { $count } dates.
}
print-services-cancelled = { $count ->
    [one] They cancelled 1 date.
   *[other] They cancelled { $count } dates.
}
print-services-did-not-come = { $count ->
    [one] They did not come on 1 date.
   *[other] They did not come on { $count } dates.
}
print-services-after = { $count ->
    [one] They came after the time on 1 date.
   *[other] They came after the time on { $count } dates.
}
print-write-date = What date was it?
print-write-happened = What happened?
print-write-why = Why?
print-week-more = { $count ->
    [one] And 1 more date.
   *[other] And { $count } more dates.
}

## Promises, and help I asked for

print-title-promises = Promises
print-title-help = Help I asked for and got
print-kind-promises = Promises
print-kind-help = Help I asked for and got
print-section-mine = What I promised
print-section-theirs = What others promised
print-section-help-record = Help I asked for and got
print-promise-mine = I said this.
print-promise-mine-on = I said this on { $day }.
print-promise-mine-name = I said this to { $name }.
print-promise-mine-name-on = I said this to { $name } on { $day }.
print-promise-theirs = They said this.
print-promise-theirs-on = They said this on { $day }.
print-promise-theirs-name = { $name } said this.
print-promise-theirs-name-on = { $name } said this on { $day }.
print-promise-was = It was: { $what }
print-promise-was-by = It was by { $day }.
print-promise-by = By { $day }.
print-promise-not-yet = Not done yet.
print-promise-done = Done.
print-promise-done-on = Done on { $day }.
print-promise-past = The day is past. It is not done yet.
print-promise-point-past = { $name } said by { $day }. It is not done yet.
print-promise-point-past-they = They said by { $day }. It is not done yet.
print-help-asked-name = I asked { $name }.
print-help-asked-name-on = I asked { $name } on { $day }.
print-help-by-letter = I asked in a letter.
print-help-by-text-message = I asked in a text message.
print-help-by-phone-call = I asked on the phone.
print-help-by-email = I asked in an email.
print-help-by-told = I asked face to face.
print-help-reason = Their reason: { $why }
print-help-started-on = It started on { $day }.
print-help-hours = How long: { $hours }
print-help-pays-council = The council pays.
print-help-pays-trust = The health and social care trust pays.
print-help-pays-health = The health service pays.
print-help-pays-charity = A charity pays.
print-help-pays-me = I pay.
print-help-pays-nobody = It costs nothing.
print-help-pays-not-known = I do not know who pays.
print-help-stopped-on = It stopped on { $day }.
print-help-stopped-why = Why it stopped: { $why }
print-write-promise-who = Who?
print-write-promise-by = By when?
print-write-promise-done = Done
print-write-help-whom = Who I asked, and when
print-write-help-answer = What they said, and when
print-write-help-got = What I got, and when

# Step cards.
print-section-step-cards = How to do things
print-title-step-book = How to do things
print-title-step-sheet = How to do things
print-title-letter = My letter
print-title-letter-easy = My letter in easy words
print-section-letters = My letters
print-write-letter-to = To
print-write-letter-from = From
print-write-letter-say = What I want to say
print-write-letter-sign = I sign here
print-section-card-ready = What to have ready
print-section-card-ask = What to ask my health visitor
print-section-card-ask-someone = What to ask someone who helps me
print-card-step = Step { $number } of { $count }
print-card-looked = I looked at this with { $name }. It was { $day }.
print-card-mine = I changed this card. Some words are mine.
print-card-old = This may have changed. Ask.
print-card-from = From { $name }. Read on { $day }.
print-write-card = What I want to do

print-title-profile = One page about me
print-title-passport = My communication passport
print-title-court-needs = What I need in court
print-title-advocate-card = I want an advocate
print-section-profile-like = People like this about me
print-section-profile-matters = What matters to me
print-section-profile-good-at = I am good at
print-section-profile-help = How to help me
print-section-passport-say = How I say yes, no and stop
print-section-passport-senses = Eyes and ears
print-section-passport-time = Times and dates
print-section-passport-reading = Reading and more
print-section-passport-people = People on my side
print-passport-yearly = I look at this again each year.
print-section-advocate-asks = Help from my advocate
print-advocate-said-on = I said this on { $day }.
print-advocate-card = I want an advocate.
print-advocate-card-please = Please help me to get one.
print-section-court-how = How I communicate
print-section-court-helps = What helps me
print-section-court-breaks = Breaks
print-section-court-words = Plain words
print-section-court-way-in = What helps me to feel safe
print-section-court-intermediary = An intermediary
print-section-court-rules = Rules for questions
print-section-court-own = What else helps me
print-part-said = { $what }: { $words }
print-court-private = Court papers are private.
print-court-rule = The rules for the court
print-court-from = { $name }. { $what }. Read on { $day }.
print-court-from-general = { $name }. Read on another page: { $what }. Read on { $day }.
print-court-general = By My Side read this on another page.
court-rule-part = The court must think about what helps me take part. It must think about how I give evidence. A different rule is for someone with a litigation friend.
court-rule-president = The family court President asked everyone to use the guide.
court-rule-chair = The chair must check that I got the papers. The chair must check that I understand them.

print-title-meeting-sheet = My meeting
print-title-meeting-after = After my meeting
print-title-my-report = My own report
print-title-prompt-cards = My cards
print-section-meeting = My meeting
print-section-meeting-ask = I want to ask
print-section-meeting-help = Help I asked for and do not get
print-section-meeting-changes = What I need
print-section-meeting-think = What I think
print-section-report = My own report
print-meeting-ready = I got ready for this meeting.
print-meeting-was = This is what I say after the meeting.
print-meeting-ask = I want to ask
print-meeting-with = Who comes with me
print-meeting-decided = What people decided
print-meeting-next = We meet again
print-meeting-agreed = What I said yes to
print-meeting-feeling = How I feel
print-meeting-notes = The notes of the meeting
print-meeting-not-right = Something in the notes is not right.
print-meeting-part-points = My points
print-meeting-part-changes = What I need
print-meeting-part-with = Who comes with me
print-meeting-part-stop = How I say stop
print-meeting-part-decided = What people decided
print-meeting-part-next = When we meet again
print-meeting-part-agreed = What I said yes to
print-meeting-part-feeling = How I feel
print-meeting-part-notes = What is not right in the notes
print-meeting-part-report = My own report
print-report-said = This is what I say about my family.
print-report-well = What works well
print-report-worry = What I worry about
print-report-help = What would help
print-feeling-happy = I feel happy.
print-feeling-okay = I feel okay.
print-feeling-sad = I feel sad.
print-feeling-angry = I feel angry.
print-feeling-worried = I feel worried.
print-change-easy-read = Please use easy words and pictures.
print-change-breaks = I need breaks.
print-change-slowly = Please talk slowly.
print-change-one-person = Only one person talks at a time.
print-change-papers = Please give me the papers early.
print-change-quiet = I need a quiet room.
print-change-conference-chair = I want to meet the person who runs it first.
print-change-wait = Please stop while I am out of the room.
print-change-clock = I need another time of day.
print-prompt-easy-read = Please say that in easy words.
print-prompt-breaks = I need a break.
print-prompt-do-not-agree = I do not agree.
print-prompt-writing = Please write that down.
print-prompts-cut = Cut along the line. Hold up a card.
print-write-answer = What they say

# A visit on paper: the page that is left behind, and the copy that the worker may take. The parent speaks.
print-title-visit = A visit
print-title-visit-copy = A visit, for my worker
print-visit-title = My visit with { $name }
print-visit-copy-title = A copy for { $name }
print-visit-written = Written on { $name }’s computer as { $names }. Not signed.
print-visit-written-me = Written on my computer as { $names }. Not signed.
print-visit-sign = Sign here
print-visit-there = { $names } came too.
print-section-visit-did = What we did
print-section-visit-opinion = What my worker thinks
print-section-visit-mine = My own words
print-section-visit-views = What I think
print-section-visit-right = What is right now
print-visit-wrote = { $name } wrote this.
print-visit-thinks = This is what { $name } thinks.
print-visit-taught-shown = { $name } showed me.
print-visit-taught-told = { $name } told me how.
print-visit-taught-photo = { $name } used a photo or a film.
print-visit-taught-practised = I did it with { $name }.
print-visit-goal = My goal: { $title }
print-visit-words = What I said
print-visit-felt = How I felt
print-visit-said-back = What I said back
print-visit-sound = I have this in my own voice too.
print-visit-about = It is about: { $text }
print-visit-agree = I agree.
print-visit-some = I agree with some of it.
print-visit-not = I do not agree.
print-visit-not-known = I do not know yet.
print-visit-said-on = I said this on { $day }.
print-visit-in-room = In the room: { $names }
print-visit-alone = I was alone.
print-visit-right-on = { $name } said this on { $day }.
print-visit-write-who = Who was here?

## A timeline, and a pack of papers

print-title-timeline = What happened, day by day
print-section-timeline = What happened, day by day
print-timeline-item = { $day }. { $what }
print-timeline-line = { $number }. { $what }
print-timeline-from-to = It starts on { $from }. It ends on { $to }.
print-timeline-happened-day = The first day is when it happened.
print-timeline-written-day = The other day is when someone wrote it.
print-timeline-happened = It was on { $day }.
print-timeline-i-wrote = I wrote this on { $day }.
print-timeline-i-wrote-then = I wrote this on the same day.
print-timeline-written-then = They wrote this on the same day.
print-timeline-written = They wrote this on { $day }.
print-timeline-right = I said this before: { $what }
print-timeline-right-visit = This puts right the visit on { $day }.
print-timeline-check = To check this paper
print-timeline-shows = This shows if words changed after printing.
print-timeline-not-true = It does not show that they are true.
print-timeline-not-first = It does not show when they were first written.
print-timeline-code = The code of this paper is { $code }.
print-timeline-number = Line
print-timeline-hash = Check the line with this
print-write-timeline-day = What day was it?
print-write-timeline-said = Who says so?
print-title-pack = My papers
print-pack-contents = What is in here
print-pack-pages = Pages { $from } to { $to }
print-pack-page = Page { $from }

# A summary for my advocate: one page and all of it. And my words.
print-title-advocate-page = What I want to say
print-title-advocate-long = All of it for my advocate
print-title-words = My words
print-page-chose = I chose what is on this page.
print-page-more = More stands on my easy pages.
print-page-line = { $words }.
print-page-phone = Phone: { $phone }
print-long = This has { $pages } pages. The main points come first.
print-i-said-on = I said this on { $day }.
print-section-page-ask = What I ask for
print-section-page-next = My next dates
print-section-page-by = What others promised
print-section-page-help = Help I asked for
print-section-page-changes = What I need
print-section-page-told = How I like to be told
print-section-page-people = People around me
print-section-words-known = Words I know now
print-write-word = The word
print-words-point = I want to know what words mean.

print-title-could-not-read = Papers I could not read
print-section-not-read = Each paper
print-not-read-came-on = It came on { $day }.
print-not-read-came-from = It came from { $name }.
print-not-read-came-from-on = It came from { $name } on { $day }.
print-not-read-no = I could not read it.
print-not-read-some = I could read some of it.
print-not-read-asks = It asks: { $asks }
print-not-read-by = There is a day in it: { $day }.
print-not-read-explained = { $name } told me what it says.
print-not-read-asked-on = I asked for easy words on { $day }.
print-not-read-asked-name-on = Easy words: I asked { $name } on { $day }.
print-not-read-not-asked = I did not ask for easy words yet.
print-not-read-to-ask = I want to ask for easy words.
print-not-read-no-answer = There is no answer yet.
print-not-read-answer-yes = They said yes to easy words.
print-not-read-answer-no = They said no to easy words.
print-not-read-answer-not-yet = They said: not yet.
print-write-paper-what = What it is
print-write-paper-who = Who it came from, and when
print-write-paper-read = How much I could read
print-write-paper-asked = What I asked for, and the answer

print-title-my-map = Where I am now
print-title-stage-rights = My rights here
print-title-law-facts = About this information
print-section-map-now = Where we are now
print-section-map-past = What is over
print-section-stage-rights = My rights here
print-section-stage-asks = What I can ask for
print-map-child = It is about { $name }.
print-map-me = It is about me.
print-map-ask-start = I ask when it started.
print-write-map-who = Who it is about
print-write-map-where = Where we are now
print-write-map-since = When it started
print-write-right = My right
print-write-right-asked = What I ask for
print-write-right-said = What they say
print-law-nation = This is for { $nation }.
print-law-not-lawyers = By My Side wrote this. No lawyer has looked at it yet.
print-law-check = Please say what is not right.
print-law-last-day = It can be a last day for me. By My Side gives no day for it.
print-write-law-what = What the law says
print-write-law-where = Where it says so
print-write-law-think = What a lawyer says

## The screens

print-ask-what = What do you want to print?
print-kind-my-plan = My plan
print-kind-my-dates = My dates
print-kind-my-people = My people
print-kind-for-my-advocate = A summary for my advocate
print-kind-told = How I like to be told
print-kind-my-side = My side of my dates
print-kind-services = What services did with my dates
print-kind-week = My week
print-kind-month = My month
print-kind-step-book = My step card as a book
print-kind-step-sheet = My step card on one page
print-kind-meeting-sheet = What I got ready for a meeting
print-kind-meeting-after = What I say after a meeting
print-kind-my-report = My own report
print-kind-prompt-cards = Cards to hold up
print-kind-visit = A page of a visit
print-kind-visit-copy = A copy for my worker
print-kind-letter = My letter to send
print-kind-letter-easy = My letter with pictures
print-kind-wall = A week or month for the wall
print-wall-ask = Which one do you want?
print-wall-week-0 = This week
print-wall-week-1 = Next week
print-wall-month-0 = This month
print-wall-month-1 = Next month
print-wall-you-week = You print one week for the wall.
print-wall-you-month = You print one month for the wall.
print-wall-put-week = Print this week for the wall
print-wall-put-month = Print this month for the wall
print-you-print = You print: { $what }.
print-you-print-empty = You print an empty sheet: { $what }.
print-yes-next = Yes, next
print-empty-sheet = Make it empty, to write on
print-full-sheet = Put my words on it

print-ask-eyes = Who is it for?
print-eyes-me = Me
    .paper = This is for me.
    .said = It is for you.
print-eyes-advocate = My advocate
    .paper = This is for my advocate.
    .said = It is for your advocate.
print-eyes-worker = My worker
    .paper = This is for my worker.
    .said = It is for your worker.
print-eyes-meeting = A meeting
    .paper = This is for a meeting.
    .said = It is for a meeting.

print-ask-items = What goes on it?
print-items-lead = Press to change it.
print-items-none = There is nothing here to print yet.
print-items-on = { $count ->
    [0] Nothing is on it yet.
    [one] { $count } thing is on it.
   *[other] { $count } things are on it.
}
print-item-on = On the paper
print-item-off = Left out

print-private-ask = Do you want to show this?
print-private-why = This is only for you. People with the paper can read it.
print-private-leave = Leave it out
print-private-put = Put it on

print-ask-size = How do you want it to look?
print-size-16 = Big
    .said = The words are big.
print-size-20 = Very big
    .said = The words are very big.
print-see = Look at the pages

print-preview-title = Look at your pages
print-making = By My Side is making your pages.
print-pages = { $count ->
    [one] There is { $count } page.
   *[other] There are { $count } pages.
}
print-pages-long = That is a lot of pages. You can leave things out.
print-private-count = { $count ->
    [0] Nothing on it is only for you.
    [one] { $count } thing on it is only for you.
   *[other] { $count } things on it are only for you.
}
print-page-picture = Page { $page } of { $pages }
print-page-alt = { $title }: this is page { $page }.
print-change = Change what is on it
print-on-paper = Print on paper
print-make-file = Make a file
print-later = Print later

print-which-printer = Which printer?
print-viewer = Open it and print
print-printer-usual = You mostly use this one.
print-printer-list = The printer may keep a copy for a day.
print-sent = The pages are on their way to the printer.
print-file-made = Your file is ready.
print-file-care = Anyone who has the file can read it.
print-later-kept = You can find it in Print later.
print-later-see = See Print later
print-back-to-pages = Back to the pages

print-none-title = There is no printer here.
print-none-do = You can still get it on paper:
print-none-file = Make a file on a memory stick.
    .note = A library or your worker can print it.
print-none-later = Keep it for later.
    .note = Print it when there is a printer.
print-none-copy = Copy it by hand.
    .note = The pages stay big on the screen.
print-look-again = Look for a printer again

print-laters-title = Print later
print-laters-lead = These wait for a printer.
print-laters-empty = Nothing waits for a printer.
print-laters-do = Print something
print-laters-kept-on = You kept it on { $day }.
print-laters-look = Look and print
print-laters-away = Put away
print-laters-away-said = It is put away. It is not lost.
print-laters-undo = Bring it back
print-to-laters = See what waits for a printer
print-section-words = Words in this paper
print-section-puzzles = What I did not understand
print-puzzle-think = I think it means: { $means }
print-puzzle-means = It means

print-title-wallet = My card for my wallet
print-kind-wallet = My card for my wallet
print-section-wallet = If things go wrong
print-wallet-cut = Cut along the line.
print-wallet-fold = Fold the card once.
print-wallet-if = If
print-wallet-then = Then I do this
print-wallet-call = I call
print-kind-profile = One page about me
print-kind-passport = My communication passport
print-kind-court-needs = What I need in court
print-kind-advocate-card = I want an advocate
print-eyes-court = My lawyer and the judge
    .paper = This is for my lawyer and the judge.
    .said = It is for your lawyer and the judge.
print-more = More to print

## A summary for my advocate in three lengths, my words, and words without pictures

print-kind-advocate-page = One page for my advocate
print-kind-advocate-long = Everything for my advocate
print-kind-words = My words
print-ask-long = How long do you want it?
print-long-for-my-advocate = Easy pages
    .note = Big words and pictures
    .said = You print easy pages.
print-long-advocate-page = One page
    .note = For people with little time
    .said = You print one page.
print-long-advocate-long = Everything
    .note = With each day and name
    .said = You print everything you choose.
print-left-out = Some of it has no room here. The page says so.
print-size-words = Words only
    .said = The words are big. There are no pictures.

print-kind-could-not-read = Papers I could not read
print-kind-my-map = Where I am now
print-kind-stage-rights = My rights here
print-kind-law-facts = About this information

print-kind-timeline = What happened, day by day
print-kind-pack = Several papers in one pack
print-kind-visits = My visits
print-kind-letters = My letters
print-kind-step-cards = My step cards
print-group-advocate = For my advocate
print-group-advocate-note = A summary, or several papers
print-group-meeting = For a meeting
print-group-meeting-note = Cards, and what you got ready
print-group-me = About me
print-group-me-note = How to tell you things
print-group-dates = My dates
print-group-dates-note = For the wall, and what happened
print-group-other = More papers
print-group-other-note = Your people, letters and cards
print-parts-ask = Which papers do you want?
print-parts-more = See more papers
print-parts-first = See the first papers
print-parts-none = Choose 1 paper or more.
print-parts-count = { $count ->
    [one] There is 1 paper in the pack.
   *[other] There are { $count } papers in the pack.
}
print-pack-items-lead = Press a paper to choose what is on it.
