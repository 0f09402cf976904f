# Help for the parent: whom to ask first, money and home, how I am, and if I have another baby.

after-ask-first = Ask someone first
after-asked = I asked
after-done = Done

help-for-me-ask = Ask for help
    .note = For you, as a parent
help-for-me-ask-lead = You choose what helps you.

## Money and home

money-home-first = Ask someone first. You do not have to do it alone.
money-home-often = It can be different for you. Ask.
money-home-law = What the law says
money-home-whom = Who helps me with this
money-home-note = What I want to keep in mind
money-home-ask-whom = Who helps you with money and home?
money-home-ask-note = What do you want to keep in mind?
money-home-print = Print this list
money-home-row-note = What may change, and who to ask

## How I am

how-i-am-lead = Only when you want to.
how-i-am-add = Say how I am
how-i-am-more = More from before
how-i-am-more-help = More people and numbers
how-i-am-row-note = In my own words
how-i-am-ask = How are you?
how-i-am-ask-lead = You can choose a picture or write. All feelings are okay.
how-i-am-words = In my own words
how-i-am-change = Change my words
how-i-am-feel-happy = I feel happy.
how-i-am-feel-okay = I am okay.
how-i-am-feel-sad = I feel sad.
how-i-am-feel-angry = I feel angry.
how-i-am-feel-worried = I feel worried.
how-i-am-feel-not-known = I do not know.

## If I have another baby

another-baby-lead = You choose who you tell. Asking early can help you.
another-baby-row-note = Help early, for you and the baby
another-baby-midwife = See a midwife early
another-baby-midwife-why = A midwife looks after you and the baby.
another-baby-midwife-do = Add my midwife
another-baby-assessment = Ask for my own assessment early
another-baby-assessment-why = It says what help you need as a parent.
another-baby-assessment-do = Write a letter to ask
another-baby-advocate = Ask for an advocate early
another-baby-advocate-why = An advocate is on your side.
another-baby-advocate-do = My advocate
another-baby-there = I have this
another-baby-due = When the baby may come
another-baby-due-ask = When may the baby come?
another-baby-due-lead = A midwife can tell you. You can leave it out.
another-baby-due-said = The baby may come about { $day }.
another-baby-week = { $count ->
    [one] About 1 week now.
   *[other] About { $count } weeks now.
}
another-baby-beginning = The first part
another-baby-middle = The middle
another-baby-end = The last part
