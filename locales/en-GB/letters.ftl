# Letters that the parent sends: the screens first, then the words of the letters themselves, which the parent says.

## My letters

letters-lead = Letters that you sent, and what they answered.
letters-empty = No letters yet. Make one with pictures.
letters-add = Make a letter
letters-to = To: { $name }
letters-to-open = You write the name on paper.
letters-state-new = You have not sent it yet.
letters-state-waits = You sent it on { $day }. No answer yet.
letters-state-past = No answer yet. Look again now.
letters-state-yes = They said yes.
letters-state-no = They said no.
letters-state-not-yet = They said: not yet.

## Which letter

letter-which = What do you want to write about?
letter-which-lead = You choose pictures. The letter writes itself.
letter-group-papers = Papers and meetings
letter-group-help = Help for me and my family
letter-group-wrong = Something is not right
letter-group-papers-note = Easy papers, and a new day
letter-group-help-note = Help now, and an advocate
letter-group-wrong-note = I do not agree, or I complain
letter-which-one = Which letter do you want?

## What the parent hears first

letter-care-title = Before you write
letter-care-go = Write the letter
letter-for-advocate = By letter
letter-care-help-now = They may also look at whether your child is safe. An advocate can help you ask.
letter-care-move-meeting = Is it court or a hearing? Ask your solicitor first. The time stays until they say yes.
letter-care-disagree = Did a court or a hearing decide? Ask your solicitor today. This letter does not change what they decided.
letter-care-complain = Do not wait long. There is a last day for this. An advocate can help you.

## One question a page

letter-who-ask = Who do you send it to?
letter-who-often = Often to: { $role }
letter-who-none = I do not know yet
letter-who-other = Their name and address
letter-who-other-hint = Start with the name. The address can wait.
letter-who-address = Their address
letter-who-address-hint = You can leave this out.
letter-who-said = It goes to { $name }.
letter-who-open = You write the name on the paper.
letter-office-england = Children’s services at the council
letter-office-wales = Children’s services at the council
letter-office-scotland = Social work at the council
letter-office-northern-ireland = The health and social care trust
letter-date-ask = Which date is it about?
letter-date-none = No date of mine
letter-date-more = Show more dates
letter-about-ask = What is it about?
letter-about-lead = Say which paper, day or plan.
letter-about-label = It is about
letter-about-said = It is about: { $what }
letter-about-open = You leave this out.
letter-ticks-ask = What do you want to say?
letter-ticks-lead = Choose one or more.
letter-ticks-said = { $count ->
    [0] You choose nothing here.
    [one] You say 1 thing.
   *[other] You say { $count } things.
}
letter-own-ask = What do you want to say yourself?
letter-own-lead = Choose a sentence, or write your own.
letter-own-open = The paper has room for your own words.
letter-from-ask = Where do they send the answer?
letter-from-lead = Say your address or your phone number.
letter-from-label = My address or phone number
letter-from-said = They answer you here.
letter-from-open = You write it on the paper.
letter-when-ask = When do you want an answer?
letter-when-lead = The letter asks for this day. You look again then.
letter-when-said = You ask for an answer by { $day }.
letter-when-open = You ask for no day.
letter-check = Is this your letter?
letter-check-change = Change something
letter-check-keep = Yes, keep my letter
letter-check-said = Listen to it first. Then keep it.
letter-change-who = Who it goes to
letter-change-about = What it is about
letter-change-ticks = What it says
letter-change-own = My own words
letter-change-from = My address
letter-change-when = When to answer
letter-no-law = This letter asks kindly. There is no law in it.

## One letter

letter-print = Print my letter
letter-print-ask = How do you want your letter?
letter-print-send = To send
letter-print-send-note = A letter in small print, to sign
letter-print-easy = For me to keep
letter-print-easy-note = My letter with pictures
letter-i-sent = I sent it
letter-not-sent = I did not send it
letter-answered = They answered
letter-look = Look again later
letter-again = Make a new one like it
letter-change = Change my letter
letter-sent-day-ask = When did you send it?
letter-sent-ask = How did you send it?
letter-sent-by-hand = I gave it to them
letter-sent-post = By post
letter-sent-email = By email
letter-sent-not-known = I do not know
letter-sent-said-by-hand = You gave it to them.
letter-sent-said-post = You sent it by post.
letter-sent-said-email = You sent it by email.
letter-sent-said-not-known = You do not know how it went.
letter-sent-keep = Ask them to write down that it came.
letter-answer-ask = What did they answer?
letter-answer-yes = They said yes
letter-answer-no = They said no
letter-answer-not-yet = They said: not yet
letter-answer-words = What they said
letter-answer-day-ask = When did they answer?
letter-answer-on = The answer came on { $day }.
letter-look-ask = When do you want to look again?
letter-look-on = You look again on { $day }.
letter-past-do = Phone them and ask. Or ask your advocate.
letter-past-say-label = You can say
letter-no-do = Ask them why. An advocate can help you.
letter-from-date = A letter: please move this

## The letter itself

letter-say-phone = I sent you a letter. Can you answer me now?
letter-say-hello = Hello { $name },
letter-say-hello-all = Hello,
letter-say-to = To:
letter-say-from = From:
letter-say-about = It is about: { $what }
letter-say-own = In my words:
letter-say-law = The law says this:
letter-say-rule = The rules for this say:
letter-say-answer = Please answer me by { $day }.
letter-say-answer-easy = Please use easy words when you answer.
letter-say-thanks = Thank you.
letter-say-sign = I sign here:
letter-say-source = Where this stands: { $name }.
letter-say-read = By My Side read this on { $day }.
letter-say-made = I made this letter with By My Side.

letter-say-easy-read = Please send me easy papers in time
    .ask = I need papers that I can read. Please send them in time.
letter-say-easy-read-learning = I have a learning disability.
letter-say-easy-read-easy-words = Please use easy words and pictures.
letter-say-easy-read-before = Please send papers 1 week before a meeting.
letter-say-easy-read-read = Please read the papers with me.
letter-say-easy-read-big = Please use big print.

letter-say-move-meeting = Please move my meeting
    .ask = I want to come. Please find another time for it.
letter-say-move-meeting-time = This time is hard for me.
letter-say-move-meeting-child = My child needs me at that time.
letter-say-move-meeting-other-date = I have another date at that time.
letter-say-move-meeting-advocate = My advocate is not free at that time.
letter-say-move-meeting-ready = I need more time to get ready.

letter-say-changes = Please make these changes for me
    .ask = I can take part better with some changes. Please make them.
letter-say-changes-learning = I have a learning disability.
letter-say-changes-slowly = Please speak slowly, in short bits.
letter-say-changes-breaks = Please give me breaks.
letter-say-changes-quiet = Please choose a quiet room.
letter-say-changes-somebody = Please let me bring someone who helps me.

letter-say-send-papers = Please send me my papers
    .ask = I want to read what you write about me. Please send it to me.
letter-say-send-papers-plan = Please send me my plan.
letter-say-send-papers-assessment = Please send me my assessment.
letter-say-send-papers-records = Please send me all you keep about me.
letter-say-send-papers-meeting = Please send me the notes of meetings.
letter-say-send-papers-easy = Please send them in a form I can read.

letter-say-family-time = Please send me the notes of family time
    .ask = I want to read the notes of my family time. Please send them to me.
letter-say-family-time-all = Please send me all the notes up to now.
letter-say-family-time-each = Please send me the notes after each time.
letter-say-family-time-good = Please write down what goes well too.
letter-say-family-time-easy = Please write them in easy words.
letter-say-family-time-explain = Please talk with me about them.

letter-say-help-now = Please help my family now
    .ask = We need help now. Please look at what help we can have.
letter-say-help-now-learning = I have a learning disability.
letter-say-help-now-home = I need help at home.
letter-say-help-now-show = I need someone to show me how.
letter-say-help-now-money = We need help with food or money.
letter-say-help-now-rest = I need some rest.

letter-say-assess-me = Please assess my own needs
    .ask = I am an adult and I need help for me. Please assess my own needs.
letter-say-assess-me-learning = I have a learning disability.
letter-say-assess-me-home = I need help with my home.
letter-say-assess-me-money = I need help with money and letters.
letter-say-assess-me-child = I need help to look after my child.
letter-say-assess-me-well = I need help to keep well.

letter-say-advocate = I want an advocate
    .ask = I want someone on my side. Please help me get an advocate.
letter-say-advocate-learning = I have a learning disability.
letter-say-advocate-own = It is for my own assessment or plan.
letter-say-advocate-meetings = I want an advocate at my meetings.
letter-say-advocate-papers = I need help to understand papers.
letter-say-advocate-say = I need help to say what I think.

letter-say-review-plan = Please look at my plan again
    .ask = My plan does not fit any more. Please look at it again with me.
letter-say-review-plan-own = It is my own plan for help.
letter-say-review-plan-child = It is the plan for my child.
letter-say-review-plan-life = My life is not the same now.
letter-say-review-plan-not-working = The help does not work for me.
letter-say-review-plan-stopped = Some help has stopped.

letter-say-not-happened = Please give me a day for this
    .ask = I am still waiting. Please tell me the day.
letter-say-not-happened-meeting = I am waiting for a meeting.
letter-say-not-happened-visit = I am waiting for a visit.
letter-say-not-happened-assessment = I am waiting for an assessment.
letter-say-not-happened-plan = I am waiting for my plan.
letter-say-not-happened-answer = I am waiting for an answer.

letter-say-disagree = I do not agree
    .ask = I do not agree with this. Please listen to what I think.
letter-say-disagree-write-down = Please write down that I do not agree.
letter-say-disagree-talk = Please talk with me about it.
letter-say-disagree-why = Please tell me why you say this.
letter-say-disagree-in-care = My child is in your care.
letter-say-disagree-advocate = I want my advocate to be there.

letter-say-put-right = Please put right what you wrote
    .ask = Something in your papers about me is not right. Please change it.
letter-say-put-right-fact = A fact is wrong.
letter-say-put-right-left-out = You left something out.
letter-say-put-right-not-mine = I did not say it like this.
letter-say-put-right-beside = Please put my words beside it.
letter-say-put-right-send = Please send me the new page.

letter-say-complain = I want to complain
    .ask = I am not happy with what happened. This is my complaint.
letter-say-complain-child = It is about help for my child.
letter-say-complain-me = It is about help for me.
letter-say-complain-not-told = Nobody told me in time.
letter-say-complain-not-come = The help did not come.
letter-say-complain-listen = Nobody listened to me.

# The law, in plain words. Each was read; where it stands is in assets/letters.toml.
letter-say-law-easy-papers = You make fair changes for disabled people. Papers in a form that I can use are one. I do not pay for this.
letter-say-law-fair-changes = You take fair steps so that I can take part. You change how you do things for me. I do not pay for this.
letter-say-law-about-me = I can ask for what you keep about me. You answer me within 1 month.
letter-say-law-help-england = You help families of children in need. Where it is safe, you help them stay together. This help can be for the parent too.
letter-say-law-help-wales = You assess a child who may need more help. It does not matter how big the need is. It does not matter how much money we have.
letter-say-law-help-scotland = A child can be in need for another reason too. The reason can be a disability in the family.
letter-say-law-assess-adult = You assess an adult who may need care and support. It does not matter how big the need is. It does not matter how much money I have.
letter-say-law-assess-northern-ireland = A disabled person can ask you to decide about help. I ask you now. You decide if my needs call for help.
letter-say-law-advocate-england = You give me an advocate when 2 things are so. It is very hard for me to take part. And nobody who is right can help me.
letter-say-law-advocate-scotland = I have a right to an independent advocate. You make sure that I can have one.
letter-say-law-review-england = You keep my plan under review. You review it when I ask with good reason.
letter-say-law-review-wales = I can ask you to review my plan. You do so when it does not meet my needs.
letter-say-law-child-in-care = You ask what I want before you decide. You think about it with care. This is so for a child in your care.
letter-say-law-complain-england = You answer my complaint in 10 working days. When it is hard, you may take 10 more.
letter-say-law-complain-wales = You tell me in 2 working days that it came. You talk with me within 10 working days of that.
letter-say-law-complain-scotland = You answer my complaint in 5 working days. The next step takes 20 working days.
letter-say-law-complain-northern-ireland = You answer my complaint in 5 working days. The next step takes 20 working days.

# My own sentence, to choose.
letter-say-own-matters-to-me = This matters a lot to me.
letter-say-own-matters-to-child = I want this for my child.
letter-say-own-puzzle = I want to understand what you say.
letter-say-own-worried = I am worried about this.
letter-say-own-need-help = It is too hard for me alone.
letter-say-own-phone-call = Please phone me about this.
