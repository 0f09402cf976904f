# How I like to be told. Answers are the parent's own words, so they say I and my.

told-title = How I like to be told
told-start-what = This page tells people how to tell you things.
told-start-long = It has 15 short questions. You can skip any of them.
told-start-stop = You can stop at any time. Your answers stay here.
told-begin = Start
told-print = Print
told-next = Yes, next
told-done = Yes, this is right
told-many = You can choose more than one.
told-none-yet = Nothing chosen yet.
told-you-said = You said: { $words }
told-you-chose = You chose { $count ->
        [one] 1 answer.
       *[other] { $count } answers.
    }
told-own-words = In your own words
told-check = Check it now
told-checked = Checked on { $day }.
told-check-change = Press a line to change it.
told-look-title = Is this still right?
told-still-right = Yes, still right
told-rest = { $count ->
    [one] Answer 1 more question
   *[other] Answer { $count } more questions
}

told-home = Is How I like to be told still right?
told-home-look = Look at it
told-home-later = Not now

told-group-how = How to tell me
told-group-when = When
told-group-who = Who helps me read
told-group-say = How I say
told-group-helps = What helps

told-formats = Information
told-formats-title = How do you like to get information?
told-formats-easy-read = Easy words and pictures
told-formats-read-aloud = Read it to me
told-formats-pictures = Photos and pictures

told-ways = Best ways
told-ways-title = How do you like people to tell you?
told-ways-face-to-face = Face to face
told-ways-phone = On the phone
told-ways-text-message = By text message
told-ways-video = On a video call
told-ways-email = By email

told-pace = Understanding
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

told-reading = Reading
told-reading-title = How do you read letters?
told-reading-read-all = I read them myself
told-reading-read-some = I read some of it
told-reading-read-none = Someone reads them to me

told-readers-title = Who helps you read?
told-readers-nobody-yet = Add people in My people first.

told-clock = Clocks
told-clock-title = How do you tell the time?
told-clock-clock-all = I can read any clock
told-clock-clock-digits = I read clock numbers, like on a phone
told-clock-clock-help = I like help with the time

told-calendar = Calendars
told-calendar-title = How do you use a calendar?
told-calendar-calendar-all = I can use any calendar
told-calendar-calendar-pictures = I like a calendar with pictures
told-calendar-calendar-help = I like help with dates

told-yes = Yes
told-yes-title = How do you say yes?
told-yes-say = I say yes.
told-yes-nod = I nod my head.
told-yes-thumb = I put my thumb up.
told-yes-smile = I smile.

told-no = No
told-no-title = How do you say no?
told-no-say = I say no.
told-no-shake = I shake my head.
told-no-thumb = I put my thumb down.
told-no-quiet = I go quiet.

told-not-get = I do not get it
told-not-get-title = What do you do when you do not get it?
told-not-get-ask = I ask.
told-not-get-quiet = I go quiet.
told-not-get-yes = I may say yes, but I do not get it.
told-not-get-worried = I get worried or angry.

told-stop = Stop
told-stop-title = How do you say stop, or ask for a break?
told-stop-say = I say stop.
told-stop-hand = I hold my hand up.
told-stop-card = I show a card.
told-stop-out = I go out of the room.
told-stop-ask-me = Ask me if I need a break.

told-sight = Eyes
told-sight-title = What helps you to see?
told-sight-glasses = I wear glasses.
told-sight-large-print = I need big print.
told-sight-light = I need good light.
told-sight-paper = I like coloured paper.

told-hearing = Ears
told-hearing-title = What helps you to hear?
told-hearing-aid = I use a hearing aid.
told-hearing-side = Sit on my good side.
told-hearing-face = Face me when you talk.
told-hearing-loud = Talk so that I can hear you.
told-hearing-quiet = I need a quiet room.
told-hearing-sign = I use sign language.

told-else = More
told-else-title = What else helps you?
told-else-breaks = I need breaks.
told-else-time = Give me time to think.
told-else-write = Write it down for me.
told-else-back = Ask me to say it in my words.
told-else-someone = I want someone with me.
