# Where am I now: the stages of each nation on a map, what to ask for, and the kinds of assessment. assets/nations/stages
# says which stages there are, and in which order.

stage-now = Where I am now

## What each stage is. .name is what it is called where the word bank does not say it, .also what some call it

stage-early-help = People offer help early, and you can say no.
    .also = Some councils call it Family Help.
stage-child-assessment = A social worker finds out what would help.
    .name = Assessment of my child and me
stage-child-in-need = Your family has a plan for more help.
    .also = Some councils call it a Family Help plan.
stage-care-and-support-plan = Your family has a plan for more help.
stage-childs-plan = One plan says how people help your child.
stage-family-support-plan = Your family has a plan for more help.
stage-gateway = The Gateway team looks first at a worry.
stage-protection-check = Social workers check if someone hurts your child.
    .name = A check that my child is safe
stage-child-protection-conference = A big meeting decides if there is a protection plan.
stage-planning-meeting = A big meeting decides if there is a protection plan.
stage-case-conference = A big meeting decides if there is a protection plan.
stage-child-protection-plan = A small group meets often to do the plan.
stage-care-and-support-protection-plan = A small group meets often to do the plan.
stage-review-conference = People check if the plan works and can end.
stage-plan-review = People check if the plan works and can end.
    .name = Review of the protection plan
stage-before-court = A letter says the council may go to court.
    .name = Before court
stage-before-court-trust = A letter says the trust may go to court.
    .name = Before court
stage-care-case = A judge decides where your child lives.
    .name = Court case about my child
stage-emergency = A child can move in a hurry, to be safe.
    .name = An emergency
stage-section-20 = You agree that your child lives somewhere else for now.
stage-section-76 = You agree that your child lives somewhere else for now.
stage-section-25 = You agree that your child lives somewhere else for now.
stage-article-21 = You agree that your child lives somewhere else for now.
stage-child-in-care = Meetings check how your child is.
    .name = My child is in care
stage-away-from-home = Meetings check how your child is.
    .name = My child lives away from home
stage-at-home-with-order = Your child lives with you, and workers visit.
    .name = My child is at home with an order
stage-first-talk = Workers talk to each other about a worry.
    .name = First talk about safety
stage-reporter = The Reporter decides if there is a hearing.
stage-childrens-hearing = 3 people decide what help your child must have.
stage-sheriff = A sheriff decides if the reasons are true.
    .name = The sheriff looks at the reasons
stage-hearing-order = The order says what help there is, and where.
    .name = An order from the hearing
stage-permanence = A sheriff decides where your child lives for long.
    .name = An order that lasts
stage-adoption = A court decides if your child has new parents.
stage-child-elsewhere = You still matter, and there is help for you.
    .name = My child lives somewhere else
stage-home-again = Your child comes back, and help goes on.
    .name = My child comes home
stage-my-assessment = People find out what help you need as an adult.
    .name = My own assessment
stage-complaint = You say that something is not right, and they answer.
    .name = A complaint
stage-appeal = A solicitor helps you to ask a court again.
    .name = Asking a court to look again
stage-money = You tell benefits and housing what has changed.
    .name = Money and home

## What I can ask for

stage-ask-lead-worker = One main worker
stage-ask-easy-papers = Papers in easy words
stage-ask-advocate = An advocate
stage-ask-own-assessment = My own assessment
stage-ask-help-now = Help for my family now
stage-ask-other-time = A better time for the meeting
stage-ask-know-worry = What the worry is
stage-ask-who-they-talk-to = Who they talk to
stage-ask-copy = A copy of what they write
stage-ask-put-right = To put wrong things right
stage-ask-changes = Changes that help me
stage-ask-who-what-when = Who does what, and when
stage-ask-meet-chair = To meet the chair first
stage-ask-see-room = To see the room first
stage-ask-own-report = To bring my own report
stage-ask-breaks = Breaks
stage-ask-solicitor = A solicitor
stage-ask-alone = A meeting without the other parent
stage-ask-family-meeting = A family meeting
stage-ask-assessment-for-me = An assessment in a way I understand
stage-ask-court-helper = A helper for talking in court
stage-ask-where-child = Where my child is
stage-ask-family-time = Family time
stage-ask-time-to-think = Time to think
stage-ask-how-long = How long it is for
stage-ask-relatives = If family can look after my child
stage-ask-family-time-notes = Notes of family time
stage-ask-look-again = To look at the plan again
stage-ask-not-agree = To say that I do not agree
stage-ask-complain = To complain
stage-ask-cannot-come = What to do if I cannot come
stage-ask-someone-to-talk-to = Someone to talk to
stage-ask-money-help = Help with money letters
stage-ask-who-to-ring = Who to ring later

## Kinds of assessment. .is says what it looks at

assessment-child = Of my child
    .is = It looks at what your child needs.
assessment-me = Of me as an adult
    .is = It looks at what help you need in your life.
assessment-carer = Of me as a carer
    .is = It is for people who look after a disabled person.
assessment-parenting = Of how I look after my child
    .is = Often people watch and talk with you. Ask.
assessment-learning = Of how I learn
    .is = It shows how you learn. It does not say what kind of parent you are.
assessment-talking = Of how I talk and understand
    .is = It shows what helps you to understand.
