# The frame of every screen, and the words that many screens share.

# The name of the window.
frame-title = { $screen } · By My Side

frame-back = Back
frame-home = Home
frame-listen = Listen
frame-pause = Pause
frame-go-on = Go on
frame-again = Again
frame-stop = Stop
frame-not-understood = I did not understand
frame-get-help = Get help
frame-leave-now = Leave now
frame-saved = Saved

frame-step = Step { $step } of { $of }
frame-you-said = You said:

frame-puzzle-tap = Press the words.
frame-puzzle-page = All of this page
frame-puzzle-stop = Stop
frame-puzzle-kept = Kept. You can ask about it.

frame-month-before = The month before
frame-month-after = The next month
frame-month-dates = { $count ->
    [one] { $count } date
   *[other] { $count } dates
}

frame-lost = This page does not open.
    .do = Your words are safe. Go Home and try again.
frame-okay = I have read this

common-yes-keep = Yes, keep this
common-skip = Skip
common-put-away = Put away
common-bring-back = Bring back
common-change = Change
common-next = Next
common-only-me = Only me
common-i-show-this = I show this
common-who-sees = Who sees this
common-said-by = { $name } said this.

# The name of each screen, in the title of the window. It names no person.
frame-title-home = Home
frame-title-more = More
frame-title-get-help = Get help
frame-title-day = One day
frame-title-week = My week
frame-title-month = My month
frame-title-far = How long until then
frame-title-what-happened = What happened
frame-title-happened-list = What happened with my dates
frame-title-my-day = My day
frame-title-routine = My routine
frame-title-routine-form = Add a routine
frame-title-recording = A voice for this card
frame-title-calendar-file = Dates from a file
frame-title-puzzles = What I did not understand
frame-title-welcome = Welcome
frame-title-settings = Settings
frame-title-settings-look = How it looks
frame-title-settings-voice = The voice
frame-title-settings-nation = Me and where I live
frame-title-reminders = My reminders
frame-title-record = Where my record is
frame-title-about = About By My Side
frame-title-put-away = Put away
frame-title-dates = My dates
frame-title-appointment = A date
frame-title-appointment-form = A date
frame-title-meeting = My meeting
frame-title-meeting-prepare = Get ready for my meeting
frame-title-meeting-cards = My cards
frame-title-meeting-after = After my meeting
frame-title-meeting-soon = I have a meeting soon
frame-title-people = My people
frame-title-person = A person
frame-title-person-form = A person
frame-title-person-about = About this person's work
frame-title-person-ask = Questions I can ask
frame-title-came-went = Who came and who went
frame-title-told = How I like to be told
frame-title-plan = My plan
frame-title-about-me = About me
frame-title-children = My children
frame-title-child-form = A child
frame-title-strengths = I am good at
frame-title-strength-form = I am good at
frame-title-needs = I want help with
frame-title-need-form = I want help with
frame-title-need-look = I want help with
frame-title-goals = My goals
frame-title-goal = A goal
frame-title-goal-form = A goal
frame-title-plan-more = More in my plan
frame-title-worries = Worries
frame-title-letters = My letters
frame-title-letter = My letter
frame-title-letter-new = Make my letter
frame-title-worry-form = A worry
frame-title-if-things = If things go wrong
frame-title-if-then = If things go wrong
frame-title-if-then-form = If things go wrong
frame-title-safe-places = My safe places
frame-title-advocate = My advocate
frame-title-advocate-ask-form = What I want help with
frame-title-advocate-asked = Who I asked
frame-title-court-needs = What I need in court
frame-title-safe-place-form = A safe place
frame-title-supports = My help
frame-title-support-form = My help
frame-title-promises = Promises
frame-title-promise = A promise
frame-title-promise-form = A promise
frame-title-look-again = Look again
frame-title-review-form = A day to look again
frame-title-visit-start = Start a visit
frame-title-visit-now = Visit
frame-title-visits = Visits
frame-title-visit = A visit
frame-title-visit-page = A page of a visit
frame-title-years = My years
frame-title-print = Print
frame-title-print-preview = My pages
frame-title-prints-later = Print later
frame-title-given = Who I gave this to
frame-title-who-sees = Who can see what
frame-title-safe = Keep it safe
frame-title-code = My code
frame-title-sheet = My key sheet
frame-title-helper-keys = A helper with a key
frame-title-profiles = Who uses this computer
frame-title-backups = Copies
frame-title-restore = Go back to a copy
frame-title-delete-for-ever = Delete for ever
frame-title-words = Words
frame-title-word = A word
frame-title-locked = My record is locked
frame-title-choose = Who are you?
frame-title-closed = My record is closed

frame-calculator-back = Take back
frame-calculator-zero = Cannot divide by zero
frame-title-services = Local services
frame-title-for-workers = For workers
frame-title-practice = Good practice
frame-title-service = A local service
frame-title-services-take = Take services from a file
