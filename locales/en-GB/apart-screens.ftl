# When my child lives somewhere else: the part of it, family time, hard days and help for me. Calm words; nothing counts.

apart-lead = This is for you. Take your time.
apart-start-goals = Some goals do not fit now. You can put them away.
apart-start-family-time = Family time stands in their place.
apart-start-back = You can turn this back. Nothing is lost.
apart-which = Which child lives somewhere else?
apart-which-none = First say who your child is.
apart-which-all = You said this for each child.
apart-another = Another child lives somewhere else
apart-children = My children somewhere else

## Turning it on for one child

apart-on-ask = Which goals do not fit now?
apart-on-lead = You put them away. They stay in your record.
apart-on-no-goals = Do you want this part for { $name }?
apart-on-no-goals-lead = You have no goals to put away.
apart-on-none = All your goals stay.
apart-on-said = { $count ->
    [one] You put away 1 goal.
   *[other] You put away { $count } goals.
}
apart-on-do = Yes, I want this

## One child

apart-days = Hard days
    .note = Days that are hard for you
apart-home = If my child comes home
    .note = Nothing is lost.
apart-goals-away = Goals that you put away

## If my child comes home

apart-home-nothing = Nothing is lost.
apart-home-goals = Your goals come back.
apart-home-family-time = Your family time stays. You can read it.
apart-home-days = Your hard days go to the put away things.
apart-home-do = My child comes home

## Hard days

apart-days-lead = Nothing rings on these days.
apart-days-empty = Is there a day that is hard for you?
apart-days-empty-lead = You can keep it here, or not.
apart-days-add = Add a hard day
apart-day-softly = A flower stands on it in my month
apart-day-not = Nothing marks it
apart-day-what-ask = What is the day?
apart-day-what-lead = You do not have to say why it is hard.
apart-day-what-label = In your own words
apart-day-idea-birthday = The day I had my child
apart-day-idea-went = The day my child went
apart-day-idea-court = A day in court
apart-day-idea-letters = The time of the letters
apart-day-idea-families = A day when families meet
apart-day-when-ask = Which day is it?
apart-day-when-lead = Choose the day. You can leave it out.
apart-day-when-none = You do not choose a day.
apart-day-mark-ask = Do you want to see it in your month?
apart-day-mark-yes = Yes, with a small flower
apart-day-mark-no = No, nothing marks it
apart-day-mark-said = A small flower stands on this day.
apart-day-mark-not-said = Nothing marks this day.
apart-day-take = Take this day out

## Family time

family-times-lead = The time with your child.
family-times-add = Add family time
family-times-to-come = To come
family-times-empty = You can keep each family time here.
family-times-more = More from before
family-times-no-day = No day yet
family-times-none-to-come = No family time stands in your dates now.
family-time-with = Family time with { $names }
family-time-date-ask = Which day is the family time?
family-time-date-tomorrow = Tomorrow
family-time-check-when = When and where
family-time-check-children = Which child
family-time-check-who = Who watches
family-time-check-did = What we did
family-time-check-photos = Photos
family-time-check-say = What I want to say
family-time-check-happened = Did it happen?
family-time-check-notes = Their notes
family-time-when-none = No day yet
family-time-hidden = You do not see this date now.
family-time-photos-count = { $count ->
    [one] 1 photo
   *[other] { $count } photos
}
family-time-children-ask = Which child is it with?
family-time-children-said = Family time with { $names }.
family-time-who-ask = Does someone watch?
family-time-who-somebody = Someone watches
family-time-who-nobody = Nobody watches
family-time-who-not-said = I do not want to say
family-time-who-which = Who watches?
family-time-who-name = Another name
family-time-did-ask = What did you do?
family-time-did-label = In my own words
family-time-did-play = We played.
family-time-did-story = I read a story.
family-time-did-eat-together = We ate together.
family-time-did-outside = We went outside.
family-time-did-talk-and-songs = We talked or sang.
family-time-did-cuddle = We had a cuddle.
family-time-did-draw = We drew pictures.
family-time-did-quiet-play = We were quiet together.
family-time-did-sad = It was hard.
family-time-photos-ask = Photos of this time
family-time-photos-lead = Some places have rules about photos. Ask first.
family-time-photos-full = You have 12 photos. That is enough.
family-time-photo = Photo { $number }
family-time-photo-take = Take photo { $number } out
family-time-say-ask = What do you want to say?
family-time-say-lead = It can be for your child or for a worker.
family-time-say-label = In my own words
family-time-space = Only me: this is on no paper until you choose.

## The notes of the person who watches

family-time-notes-title = Notes of the person who watches
family-time-notes-lead = They write notes. You can ask to read them.
family-time-notes-england = Some councils in England say 3 months. Ask.
family-time-notes-letter = Write a letter to ask
family-time-notes-asked = When I asked
family-time-notes-got = When I got them
family-time-notes-right = Are they right?
family-time-asked-ask = When did you ask for the notes?
family-time-asked-said = You asked for the notes on { $day }.
family-time-asked-none = You do not know the day.
family-time-asked-whom = Who did you ask?
family-time-got-ask = When did you get the notes?
family-time-got-said = You got the notes on { $day }.
family-time-got-none = You did not get them yet.
family-time-row = Family time: what we did
    .note = Photos and what I want to say

## Help for me

help-for-me-lead = You matter too. You can ask for help.
help-for-me-assess = Ask for my own assessment again
    .note = You can say that your needs changed.
help-for-me-talk = Someone to talk to
    .note = A person who listens to you
help-for-me-parents = Other parents and help lines
    .note = People who know how this feels
help-for-me-near = Services near me
    .note = Groups and people who help parents
help-for-me-tonight = Who to call tonight
    .note = Day and night
help-for-me-talk-1 = Losing time with a child hurts. It can hurt for long.
help-for-me-talk-2 = It helps some people to talk. You choose.
help-for-me-talk-3 = You can ask your doctor for someone to talk to.
help-for-me-talk-keep = Keep that I asked for this
help-for-me-talk-near = Look at services near me
plan-family-time = Family time
plan-family-time-note = The time with my child
