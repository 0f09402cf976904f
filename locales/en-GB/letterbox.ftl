# Letters through the letterbox, for a parent whose child lives somewhere else. Nothing counts and nothing hurries.

letterbox-title = Letters with { $name }
letterbox-lead = You choose when you write.
letterbox-next = You can write in { $day }.
letterbox-go-on = Go on with my letter
letterbox-write = Write a letter
letterbox-came-add = A letter came
letterbox-agreed = What we agreed
letterbox-agreed-note = When I write and how I sign
letterbox-agreed-lead = You can change it at any time.
letterbox-hard = Letters can be hard. You can talk to someone.
letterbox-copies = Letters I sent and got
letterbox-copies-none = A copy of each letter stays here.
letterbox-more = More letters
letterbox-row-note = Write to my child and keep a copy

## Before it is begun

letterbox-say-team = A team passes letters on for you.
letterbox-say-short = A short letter is a good letter.
letterbox-say-choose = You do not have to write. You choose.
letterbox-begin = Say what we agreed

## What was agreed

letterbox-check-months = When I can write
letterbox-check-call = How I call my child
letterbox-check-sign = How I sign
letterbox-check-send = Where my letters go
letterbox-check-leave = Words I do not say
letterbox-check-else = What else we agreed
letterbox-ask-months = When can you write?
letterbox-ask-months-lead = The team that passes on letters knows. Ask them.
letterbox-ask-call = How does your letter call your child?
letterbox-ask-call-lead = It can be a first name or another name.
letterbox-ask-sign = How do you sign your letter?
letterbox-ask-sign-lead = You may have agreed a name with the team.
letterbox-ask-send = Where do your letters go?
letterbox-ask-send-lead = It can be the name of the team.
letterbox-ask-leave = What do you want to leave out?
letterbox-ask-leave-lead = It can be a last name or a place.
letterbox-ask-else = What else did you agree?
letterbox-ask-else-lead = It can be photos or a small present.
letterbox-months = Months
letterbox-call-label = A name for my child
letterbox-sign-mum = Mum
letterbox-sign-dad = Dad
letterbox-sign-label = My name in the letter
letterbox-send-label = The team
letterbox-leave-label = Words to leave out
letterbox-leave-hint = Write each one on a new line.
letterbox-else-label = In my own words

## Writing a letter

letterbox-write-ask = What do you want to say?
letterbox-write-lead = You can choose lines. You can write your own.
letterbox-start-mind = I think of you.
letterbox-start-matters-to-child = I hope you are happy.
letterbox-start-okay = I am okay.
letterbox-start-outside = I went for a walk outside.
letterbox-start-story = I remember a story that you liked.
letterbox-start-music = A song made me think of you.
letterbox-start-matters-to-me = You matter to me.
letterbox-start-question = What do you like to do now?
letterbox-start-flower = I hope you have a good day.
letterbox-other-lines = Other lines
letterbox-words-label = My letter

## Names of places and people

letterbox-look-ask = Look at your letter once more
letterbox-look-lead = Some letters leave out places and last names. You choose.
letterbox-look-none = We see no names of places or families.
letterbox-look-stay = It is your letter. The words can stay.
letterbox-look-read = We may not see all. Someone can read it with you.
letterbox-look-do = See my letter
letterbox-note-place = This may be a place.
letterbox-note-surname = This may be a last name.
letterbox-note-number = This may be a number or an address.
letterbox-note-not-to-say = You wanted to leave this out.
letterbox-change = Change my letter
letterbox-change-came = Change what is in it
letterbox-change-day = Change the day

## One letter

letterbox-mine = My letter
letterbox-sent-name = A letter I sent
letterbox-came-name = A letter for you
letterbox-sent-on = You sent it on { $day }.
letterbox-came-on = It came on { $day }.
letterbox-ask-team = You can show it to the team first.
letterbox-print = Print on plain paper
letterbox-i-sent = I sent it
letterbox-not-sent = I did not send it yet
letterbox-pages-add = Add a photo of my letter
letterbox-pages = Photos of your letter
letterbox-pages-came = What is in the letter?
letterbox-pages-lead = You can read it later. It stays here for you.
letterbox-photo = Photo { $number } of the letter
letterbox-photos-full = You have 6 photos. That is enough.
letterbox-came-words = Words of the letter
letterbox-day-sent = What day did you send it?
letterbox-day-lead = A copy stays here.
letterbox-day-came = What day did it come?
letterbox-thoughts = What I think of it
letterbox-thoughts-hint = This is not in the letter.
