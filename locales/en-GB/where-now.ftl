# What is happening: where each child is on the map, one stage in parts, my rights there, and what this is taken from.

## What is happening

happening-where-now = The map, and what may come next
happening-apart = Family time, letters and help for me
happening-letters = The letters that I send
happening-advocate = A person on my side

## Where I am now

where-lead = Each child can be in a different place.
where-empty = Do you know where you are on the map?
where-empty-lead = You can look first. You do not have to say it.
where-look = Look at the map
where-past = What is over
where-past-lead = You can still read it.
where-past-none = Nothing is over yet.
where-since = Since { $day }
where-since-ask = When did it start? You can ask this.
where-until = Until { $day }
where-gone = This is not on the map now.
where-mine = For me

## The map

where-map = The map
where-map-lead = Where do you want to look?
where-here = { $name } is here now.
where-here-me = You are here now.
where-was-here = { $name } was here before.
where-was-here-me = You were here before.
where-place-help = Help for my family
    .lead = People give help. Often you choose.
where-place-safe = Keeping children safe
    .lead = People look if a child is safe.
where-place-court = Courts and hearings
    .lead = Other people decide. You have a right to help.
where-place-away = Away, and home again
    .lead = A child lives somewhere else for now or for long.
where-place-me = For me
    .lead = Your own help, complaints and money.
where-not-known = I do not know where we are
where-say-show = Please show me where we are now.
where-say-next = What happens next? What can I ask for?
where-ask-back = Back to the map

## One stage

stage-here = We are here now
stage-here-on = We went on to here
stage-over = This is over now
stage-change = Change what I said
stage-by-when = By when
stage-by-when-lead = Services should do these. You can ask.
stage-by-when-none = We know no days for this. You can ask.
stage-know-day = I know the day
stage-write = Write a letter
stage-write-about = Write a letter: { $what }
stage-cannot-come = Ask before the day if you cannot come. Ask too if you need changes.
stage-get-help = Get help now
stage-see-person = See { $name }
stage-last-day = A last day for me
stage-last-what = What this can be about
stage-last-lead = A solicitor can tell you your own last day.
stage-part-who = Who is there
    .next = Next: Who is there
stage-part-ask = What I can ask for
    .next = Next: What I can ask for
stage-part-bring = What I can bring
    .next = Next: What I can bring
stage-part-rights = My rights here
    .next = Next: My rights here
stage-part-next = What may come next
    .next = Next: What may happen
stage-decides = Who decides
stage-i-decide = You decide. You can say no.
stage-we-decide = You have a say in it. Ask who decides.
stage-often-there = Often these people are there.
stage-bring-none = Ask what you can bring.
stage-papers = Papers that may come
stage-next-lead = Nobody knows yet. You can ask.
stage-next-lighter = If it goes well
stage-next-heavier = If people worry more
stage-from = Where this comes from
stage-from-on = From { $name }. We looked on { $day }.
stage-from-own = We know this from others. We looked on { $day }.
stage-from-often = Often it is like this. Ask.

## Saying where we are

stage-who-ask = Who is it about?
stage-who-me = Me
stage-who-said = It is about { $name }.
stage-who-said-me = It is about you.
stage-start-ask = When did this start?
stage-start-lead = The first day of it is best.
stage-start-said = It started on { $day }.
stage-start-none = You do not know the day. You can ask.
stage-before-ask = Is this over now?
stage-before-lead = Press what is over. The rest goes on.
stage-before-over = { $what } is over.
stage-before-still = Nothing else is over.
stage-check-who = Who it is about
stage-check-start = When it started
stage-check-ended = When it ended
stage-check-own = My own words
stage-own-ask = What do you want to say about it?
stage-end-ask = When did it end?
stage-end-said = It ended on { $day }.
stage-from-ask = Which day was it?
stage-from-said = It was on { $day }.
stage-said = { $what }, since { $day }
stage-private = Only you see this. You can change that.

## My rights

rights-row = My rights here
rights-title = My rights here
rights-sign = Before you sign
rights-none = We do not know a right for this yet. Ask your advocate.
rights-open = More
rights-more = More about this: { $what }
rights-less = Less
rights-next = Show more
rights-first = Back to the first
rights-who = { fact-binds }: { $role }
rights-read = We read it in: { $what }
rights-on = We looked on { $day }.

## About this information

facts-lead = Where and when we read it. How sure we are.
facts-not-lawyers = We are not lawyers. A lawyer has not looked at this yet.
facts-other = Other things
    .lead = What is on no place of the map.
facts-count = { $count ->
    [one] 1 fact
   *[other] { $count } facts
}

where-print = Print my map
rights-print = Print my rights
facts-print = Print for a lawyer
