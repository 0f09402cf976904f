# How I like to be told. Answers are the parent's own words, so they say I and my.

told-title = How I like to be told
told-start-what = This page tells people how to tell you things.
told-start-long = It has 11 questions. Each one takes about a minute.
told-start-stop = You can stop at any time. Your answers stay here.
told-begin = Start
told-print = Print
told-change = Change
told-change-what = Change: { $what }
told-answer = Answer
told-answer-what = Answer: { $what }
told-next = Yes, next
told-done = Yes, this is right
told-nothing = Not answered yet
told-many = You can choose more than one.
told-none-yet = Nothing chosen yet.
told-you-said = You said: { $words }
told-you-chose = You chose { $count ->
        [one] 1 answer.
       *[other] { $count } answers.
    }
told-own-words = In your own words
told-looked = You looked at this on { $day }.
told-look-again-on = Look again on { $day }.
told-look-title = Is this still right?
told-still-right = Yes, still right

told-formats = Reading and hearing
told-formats-title = How do you like to get information?
told-formats-easy-read = Easy words and pictures
told-formats-read-aloud = Read it to me
told-formats-large-print = Big print
told-formats-pictures = Photos and pictures

told-ways = Telling me
told-ways-title = How do you like people to tell you?
told-ways-face-to-face = Face to face
told-ways-phone = On the phone
told-ways-text-message = By text message
told-ways-video = On a video call
told-ways-email = By email

told-pace = How fast
told-pace-title = What helps you to understand?
told-pace-slowly = Talk slowly
told-pace-short-bits = Short bits, then stop
told-pace-one-person = One person at a time
told-pace-again = Say it again
told-pace-show-me = Show me

told-best = Best time
told-best-title = What is your best time of day?
told-best-morning = Morning
told-best-afternoon = Afternoon
told-best-evening = Evening

told-reading = My reading
told-reading-title = How do you read letters?
told-reading-read-all = I read them myself
told-reading-read-some = I read some of it
told-reading-read-none = Someone reads them to me

told-readers = Who helps me read
told-readers-title = Who helps you read?
told-readers-nobody-yet = Add people in My people first.

told-clock = Clocks
told-clock-title = How do you tell the time?
told-clock-clock-all = I can read any clock
told-clock-clock-digits = I read clock numbers, like on a phone
told-clock-clock-help = I like help with the time

told-yes = How I say yes
told-yes-title = How do you say yes?
told-yes-say = I say yes.
told-yes-nod = I nod my head.
told-yes-thumb = I put my thumb up.
told-yes-smile = I smile.

told-no = How I say no
told-no-title = How do you say no?
told-no-say = I say no.
told-no-shake = I shake my head.
told-no-thumb = I put my thumb down.
told-no-quiet = I go quiet.

told-not-get = When I do not get it
told-not-get-title = What do you do when you do not get it?
told-not-get-ask = I ask.
told-not-get-quiet = I go quiet.
told-not-get-yes = I may say yes, but I do not get it.
told-not-get-worried = I get worried or angry.

told-else = What else helps
told-else-title = What else helps you?
told-else-breaks = I need breaks.
told-else-quiet = I need a quiet room.
told-else-glasses = I wear glasses.
told-else-hearing = Talk so that I can hear you.
told-else-someone = I want someone with me.
