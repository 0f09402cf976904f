# The screens of step cards, and what stands on their paper. The cards themselves are in step-cards.ftl.

frame-title-step-cards = How to do things
frame-title-step-card = A step card
frame-title-step-card-form = My own step card
frame-title-step-card-practice = How it went

# The library.
step-cards-lead = Step cards show you how, in pictures.
step-cards-baby = My baby
step-cards-child = My child
step-cards-home = My home
step-cards-me = Me
step-cards-mine = My way
step-cards-more = More cards
step-cards-write = Make a card
step-cards-none = You can make your own card.

# A card.
step-card-gone = This card is not here now.
step-card-gone-do = See all cards
step-card-old = This may have changed. Ask.
step-card-ready = What to have ready
step-card-begin = Start
step-card-see-all = See all steps
step-card-to-practice = How it went
step-card-more = More
step-card-before = Step before
step-card-next = Next step
step-card-last = I have seen all steps
step-card-own = My photo and voice
step-card-again = See it again
step-card-print = Print this card
step-card-change = Change this card
step-card-mine = Make it my way
step-card-mine-note = You get a copy that you can change.

# Where it comes from.
step-card-asks = What to ask
step-card-from = What to ask, and who says this
step-card-from-note = Who says this, and when
step-card-looked = You looked at this with { $name }. It was { $day }.
step-card-changed = You changed this card. Some words are yours.
step-card-ask-health = Ask your health visitor
step-card-ask-someone = Ask someone who helps you
step-card-not-sure = We are not sure about these.
step-card-who-says = Who says this
step-card-from-said = From { $name }. Read on { $day }.

# A card about health is first looked at with somebody.
step-look-ask = Who looks at this with you?
step-look-lead = This card is about health. Look at it together first.
step-look-name = Or write a name
step-look-open = Open the card

# How it went.
step-practice-ask = What did you do today?
step-went-shown = Someone showed me.
step-went-told = Someone told me.
step-went-with-help = I did it with help.
step-went-on-my-own = I did it on my own.
step-practice-saw = { $name } saw it.
step-practice-days = My days
step-practice-more = See older days
step-practice-no-day = No day
step-practice-who = Who saw it?
step-practice-nobody = Nobody
step-practice-when = When was it?
step-practice-other-day = It was another day
step-practice-to-who = Back to who saw it

# Paper.
step-card-print-ask = How do you want it?
step-card-print-book = A small book
step-card-print-book-note = One step on a page
step-card-print-sheet = One page
step-card-print-sheet-note = All steps on one page

# My own card.
step-form-name-ask = What is your card about?
step-form-name = What it is called
step-form-steps = The steps
step-form-ready-ask = What do you need to have ready?
step-form-ready-hint = Put each thing on a new line.
step-form-ready-said = This is what to have ready.
step-form-full = 8 steps are enough. Make a second card.
