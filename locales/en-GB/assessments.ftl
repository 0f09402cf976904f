# My assessments: whether they were asked for, agreed and done, and what I say for them.

happening-assessments = What I asked for, and what I think
assess-lead = People find out what helps you.
assess-empty = Here you keep what people find out.
assess-add = Add an assessment
assess-letter-me = Ask for my own assessment
assess-kind-ask = Which assessment is it?
assess-child-ask = Which child is it about?

## The way it goes

assess-stop-asked = Asked
assess-stop-agreed = Their answer
assess-stop-done = Done
assess-stop-copy = My copy
assess-stop-read = Could I read it?
assess-stop-think = What I think
assess-on = On { $day }
assess-day-none = You do not know the day.

assess-asked-ask = Did you ask for it?
assess-asked-yes = You asked for it
assess-asked-no = Not yet
assess-asked-on-ask = When did you ask?
assess-asked-by-ask = How did you ask?
assess-by-letter = By letter
assess-by-email = By email
assess-by-text-message = By text message
assess-by-phone-call = By phone
assess-by-told = Face to face
assess-whom = Who did you ask?
assess-agreed-ask = What did they say?
assess-agreed-yes = They said yes
assess-agreed-no = They said no
assess-agreed-not-said = No answer yet
assess-agreed-on-ask = When did they say that?
assess-done-ask = Is it done?
assess-done-yes = It is done
assess-done-no = Not done yet
assess-done-on-ask = When was it done?
assess-done-by-ask = Who did it?
assess-name = A name
assess-copy-ask = Do you have a copy?
assess-copy-yes = You have a copy
assess-copy-no = No copy yet
assess-copy-on-ask = When did the copy come?
assess-read-ask = Could you read it?
assess-read-yes = You could read it
assess-read-some = You could read some of it
assess-read-no = You could not read it
assess-think-ask = What do you think of it?
assess-think-label = In your own words

assess-state-none = Not asked yet
assess-state-asked = You asked for it
assess-state-agreed = They said yes
assess-state-no = They said no
assess-state-done = It is done
assess-state-copy = You have a copy
assess-state-read = You have looked at it

assess-write = Write a letter
assess-letter-ask = A letter can ask for it.
assess-letter-no = You can say that you do not agree.
assess-letter-copy = You can ask for a copy.
assess-letter-easy = You can ask for it in easy words.

## What I say for it

assess-what = What it looks at
assess-print = Print my answers
assess-parts = What I want to say
assess-parts-begin = Start
assess-parts-on = Go on
assess-say = More in my own words
assess-say-ask = What else do you want to say?
assess-part-one = Is this hard for you?
assess-part-hard = What is hard?
assess-part-helps = What helps you?
assess-hard-yes = It is hard
assess-hard-some = It is sometimes hard
assess-hard-no = It is not hard
assess-not-now = Not now
assess-stop = Stop for now
assess-ours = We added this one. Ask if it counts.
