# For workers: the guidance of the nation, five things that help, and ten cards. You is the worker; the parent may read it too.

practice-lead = This is the parent's own computer. It is not a case file.
practice-guides = The guide for { $nation }
practice-features = 5 things that help parents
practice-local-services-lead = Help near you.
practice-part = We read only a part.
practice-today = For today
practice-example = An example
practice-also = Also
practice-what = What it is
practice-read = What we read
practice-page = Where we read it
practice-day = We read it on { $day }.
practice-not-whole = We have not read all of it.
practice-verified-general = Other people tell this.
practice-verified-not-sure = We saw only a part of this.
practice-gone = This card is not here.

## The five features of good practice

practice-feature-1 = Easy words
practice-feature-2 = A clear way
practice-feature-3 = What goes well, first
practice-feature-4 = Help that stays
practice-feature-5 = An advocate

## Guidance of each nation. .for says what it is; .read what was read of it.

practice-guide-england = Good practice guide
    .for = It is for all who work with these parents. The Working Together with Parents Network wrote it in { $year }.
    .read = We read the Network's page about it.
practice-guide-wales = The Welsh Government's guide for social workers
    .for = It is for families where a parent has learning disabilities.
    .read = We found its page.
practice-guide-scotland = Scottish Good Practice Guidelines
    .for = They are about supporting parents with learning disabilities. They ask for help that lasts, for the whole family.
    .read = We read about them on another page.
practice-guide-scotland-protection = National Guidance for Child Protection
    .for = It asks you to make sure the parent understands. It asks for early help that lasts.
    .read = We read the part about these parents. There is a newer one.
practice-guide-northern-ireland = Good practice guide
    .for = We found no guide only for Northern Ireland. The Working Together with Parents Network wrote it in { $year }.
    .read = We read the Network's page about it.

## The cards

practice-ask-how = Ask how the parent likes to be told
    .today = Open How I like to be told. Look at it together.
    .example = Rosie Bracher Solicitors send short texts. They use large print. They read long papers aloud.
    .source = They say so on their own page.
practice-draw-it = Slow down and draw it
    .today = Draw one thing that you say.
    .example = A speech therapist slows meetings down. She draws on big paper. One person talks at a time.
    .source = Alison Matthews wrote this. She is the speech therapist.
practice-say-next = Say what comes next
    .today = Say the next step. Say who does it and when.
    .example = Speakup Rotherham helped make a film for parents. It tells them what hard words mean.
    .source = Family Rights Group made it too. They wrote this.
practice-letter-before = Send easy words before the meeting
    .today = Choose one letter. Write it again in easy words.
    .example = In Edinburgh, parents and the council made easy letters. They are for child protection meetings.
    .source = The parents in People First Scotland wrote this.
practice-good-first = Say first what goes well
    .today = Say one good thing that you saw today.
    .example = Valuing Families works in Leicestershire. Each plan starts from what the parents say and need.
    .source = The magazine Community Care wrote this in { $year }.
practice-show-it = Show it and do it together
    .today = Show one step. Then the parent does it.
    .example = Mellow Futures is a group for new mothers. They changed it for mothers with learning disabilities.
    .source = The London School of Economics wrote this in { $year }.
practice-stay = Stay as long as it takes
    .today = Write your next visit in My dates.
    .example = Valuing Families visits each week or more. Often it stays about 9 months. There is no last day.
    .source = The magazine Community Care wrote this in { $year }.
practice-give-time = Give more time
    .today = Plan one thing for today. Keep time for questions.
    .example = Beth Tarleton has a list of 6 things that help. Time is on it.
    .source = It is from Community Care in { $year }. We saw a copy.
practice-advocate-early = Talk about an advocate early
    .today = Ask if the parent has an advocate. Get help shows how.
    .example = The Elfrida Society has advocates for parents. One mother knew what her assessment was. She passed.
    .source = Community Living magazine wrote this.
practice-ask-parents = Ask parents if your words are easy
    .today = Ask the parent to look at one page of yours.
    .example = Wirral Council made easy pages about child protection. People from Wirral Mencap made them too.
    .source = The council wrote this on its own page.
