# Looking again: the day, who comes and what changed; what to ask as a child grows; the years.

again-lead = Your plan can change. It never ends by itself.
again-now = Look again now
again-next = The next day
again-next-none = You did not choose a day yet.
again-choose = Choose a day
again-no-day = No day yet
again-due = This day is here. You can look again.
again-looked = What changed
again-looked-none = Nothing was written.
again-years-note = What happened, year by year
again-plan = My whole plan

## Adding a day

again-day-ask = When do you look again?
again-day-lead = You can look again on any day.
again-day-said = You look again on { $day }.
again-day-none = You choose a day later.
again-who-ask = Who comes?
again-who-ask-now = Who looked at it with you?
again-who-said = { $names } comes.
again-who-many-said = { $names } come.
again-who-said-now = You looked with { $names }.
again-who-none = Nobody. You look alone.
again-changed-ask = What changed?
again-changed-lead = Think of your child, your home and your help.
again-changed-label = What is new or different now
again-say-child = My child is growing.
again-say-helps-me = My help changed.
again-say-home = My home changed.
again-say-person = I changed.
again-say-okay = It is all the same.
again-check-day = The day
again-check-who = Who comes
again-check-who-now = Who was there
again-check-changed = What changed

## As my child grows

stage-card = How big is { $name } now?
stage-card-lead = Help can change as children grow.
stage-ask = How big is { $name } now?
stage-more = My child is older
stage-baby = A baby
stage-toddler = A toddler
stage-nursery = At nursery
stage-school = At school
stage-big-school = At big school
stage-teenager = A teenager
stage-grown-up = Grown up
stage-think-baby = Babies soon move and eat. What help do you want then?
stage-think-toddler = Toddlers run and climb. Is your home still safe?
stage-think-nursery = Nursery is new. Who can help with the way there?
stage-think-school = School is new. Who can help with school letters?
stage-think-big-school = Big school is new. Who can help with the change?
stage-think-teenager = Teenagers choose more alone. Who can you talk to?
stage-think-grown-up = Your child is grown up. What help do you want now?
stage-think-title = Something to think about
stage-think-needs = What I want help with
stage-think-home = Back to look again

## The years

years-lead = One line for each day, the newest first.
years-none = There is nothing in this year.
years-more = See older lines
years-older = See older ones
years-all = See everything
years-lead-promises = Only promises, the newest first.
years-lead-supports = Only your help, the newest first.
years-lead-goals = Only your goals, the newest first.
years-lead-strengths = Only what you are good at, the newest first.
year-put-in = Put in: { $title }
year-changed = Changed: { $title }
year-put-away = Put away: { $title }
year-came = { $title } came.
year-went = { $title } went.
year-i-said = I said: { $title }
year-they-said = { $name } said: { $title }
year-promise-done = Done: { $title }
year-they-not-done = Not done by this day: { $title }
year-promise-changed = The promise changed: { $title }
year-help-asked = I asked for help: { $title }
year-help-yes = They said yes: { $title }
year-help-no = They said no: { $title }
year-help-answer = They answered: { $title }
year-help-started = It started: { $title }
year-help-stopped = It stopped: { $title }
year-happened = It happened: { $title }
year-moved = It moved: { $title }
year-cancelled-by-them = They cancelled: { $title }
year-cancelled-by-me = I cancelled: { $title }
year-did-not-happen = It did not happen: { $title }
year-looked = I looked again: { $title }
year-letter-sent = I sent a letter: { $title }
year-letter-yes = Yes to my letter: { $title }
year-letter-no = No to my letter: { $title }
year-letter-answer = They answered my letter: { $title }
year-letter-in = A letter came: { $title }
year-visit = { $title } was here.
year-visit-right = This is right: { $title }
year-decided = They decided in a meeting: { $title }
year-agreed = I agreed in a meeting: { $title }
year-notes-not-right = The notes are not right: { $title }
year-advocate-ask = I asked my advocate: { $title }
year-advocate-came = My advocate helped: { $title }
year-puzzle = I did not understand: { $title }
year-i-need = I want help with this: { $title }
year-my-goal = My goal: { $title }
year-they = They
