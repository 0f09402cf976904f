# Welcome: a short start page, 5 questions, a practice go, and what is promised.

welcome-start = Hello. This is By My Side.
welcome-start-for = Keep your plan, your dates and your people here.
welcome-start-long = There are 5 questions. It takes about 5 minutes.
welcome-start-stop = You can stop at any time. Your answers stay here.
welcome-start-try-out = We made this to be easy to read. Parents have not tried it yet.
welcome-start-go = Start
welcome-start-on = Go on
welcome-start-skip = Skip the questions
welcome-start-copy = I have a copy from another computer

welcome-hear = Can you hear this?
welcome-hear-lead = Press Play. Then listen.
welcome-hear-play = Play
welcome-hear-again = Play it again
welcome-hear-sentence = Hello. I can read to you. Press Listen when you want me.
welcome-hear-yes = I can hear it
welcome-hear-no = I cannot hear it
welcome-hear-yes-said = You can hear the voice.
welcome-hear-no-said = You cannot hear the voice yet.
welcome-hear-help = Turn the sound up. Then press Play again.
welcome-hear-none = This computer has no voice yet.
welcome-hear-none-lead = You can still use all the rest.
welcome-hear-go-on = You can add a voice later.
welcome-hear-next = Next

welcome-name = What name do you like?
welcome-name-label = The name I like
welcome-name-hint = It can be any name.
welcome-name-said = Your name here is { $name }.

welcome-nation = Where do you live?
welcome-nation-lead = Help and rights are different in each place.
welcome-nation-said = You live in { $nation }.
welcome-language = Which language do you like?
welcome-language-one = The words here are in { $language }.

welcome-tone-lead = You can change this at any time.
welcome-tone-said = People in pictures look like this now.

welcome-who = Who else uses this computer?
welcome-who-lead = Anyone who can open this computer can open this.
welcome-who-only-me = Only me
welcome-who-others = Other people too
welcome-who-not-said = I do not want to say
welcome-who-only-me-said = Only you use this computer.
welcome-who-others-said = Other people use it too. Home hides your dates.
welcome-who-not-said-said = You do not want to say. That is fine.

welcome-answer-none = You can skip this one.
welcome-next = Yes, next

welcome-only-title = What happens to your words
welcome-sent = Nothing is sent
welcome-sent-lead = What you write stays on this computer.
welcome-only = What Only me means
welcome-only-lead = It is not on prints or visit pages.
welcome-court = It is not a secret
welcome-court-lead = A court can ask for what is here. Ask your solicitor.
welcome-try-out = We made this to be easy to read
welcome-try-out-lead = Parents have not tried it yet.
welcome-home = Go to Home
