# What I need in court. A tick is the parent's own words, on the screen and on paper.

court-lead = Court is easier when people know this.
court-start-what = You choose what helps you.
court-start-long = It takes about 10 minutes. You can skip any of it.
court-start-who = Your solicitor can give it to the judge.
court-begin = Start
court-print = Print
court-many = You can choose more than one.
court-none-yet = Nothing is chosen yet.
court-chose = { $count ->
    [one] You chose { $count } thing.
   *[other] You chose { $count } things.
}
court-next = Yes, next
court-done = Yes, this is right
court-nothing = Nothing yet

court-how = How I communicate
court-how-ask = How do you communicate?
court-how-lead = You said this before. It can go on the page too.
court-how-none = You did not say this yet.
court-how-change = Go to How I like to be told
court-helps = What helps me
court-helps-ask = What helps you in court?
court-breaks = Breaks
court-breaks-ask = What breaks do you need?
court-words = Plain words
court-words-ask = How do you want people to talk?
court-way-in = Feeling safe
court-way-in-ask = What helps you to feel safe in court?
court-intermediary = An intermediary
court-intermediary-ask = Do you want an intermediary?
court-intermediary-lead = They help you and the court understand each other.
court-rules = Rules for questions
court-rules-ask = What rules do you want for questions?
court-rules-lead = Your solicitor can ask the judge for rules.
court-own = What else helps me
court-own-ask = What else helps you in court?
court-own-label = In your own words

court-tick-papers-early = Send me the papers early.
court-tick-papers-easy = Send me papers in easy words.
court-tick-someone = I want someone I know beside me.
court-tick-time = Give me time to think.
court-tick-quiet = I need the room to be quiet.
court-tick-break-often = I need short breaks often.
court-tick-break-card = I show a card when I need a break.
court-tick-break-lawyer = I need time to talk with my solicitor.
court-tick-short-day = Short days are best for me.
court-tick-words-easy = Use easy words.
court-tick-one-question = Ask 1 question at a time.
court-tick-slowly = Talk slowly.
court-tick-say-back = Ask me to say it in my words.
court-tick-show-pictures = Show me with pictures.
court-tick-own-way-in = I want my own way in and out.
court-tick-own-room = I want my own room to wait in.
court-tick-screen = I want a screen between me and them.
court-tick-video = I want to be there by video.
court-tick-see-before = I want to see the room first.
court-tick-intermediary-want = I want an intermediary.
court-tick-intermediary-ask = Find out if I need an intermediary.
court-tick-intermediary-had = I had an intermediary before.
court-tick-rules-before = Agree the rules before I speak.
court-tick-rules-questions = Show my solicitor the questions first.
court-tick-rules-stop = Stop when I ask you to stop.
court-tick-rules-check = Check that I understand.

court-law = The rules on your page
court-law-general = We read about this on another page. Ask your solicitor.

court-private = Court papers are private.
court-private-ask = Ask your solicitor who may see them.
court-private-go = Look at the pages
court-private-back = Not now
