# Before I sign: questions to myself about a paper, one at a time. Nothing here says what to sign.

sign-lead = You can ask first.
sign-empty = Does someone ask you to sign a paper?
sign-add = Another paper
sign-begin = Start
sign-start-lead = You can ask for time.
sign-start-what = We ask a few questions about the paper.
sign-start-who = A solicitor can tell you what it means.
sign-words-label = In your own words
sign-name = A name
sign-day-none = You do not know the day.

## I want to wait

sign-wait = I want to wait
sign-wait-ask = What do you want first?
sign-wait-say = I want to wait.
sign-wait-not = I do not want to wait now
sign-waits = You want to wait.
sign-can-wait = You can ask to wait.
sign-first-lawyer = First I want a solicitor.
sign-first-advocate = First I want my advocate.
sign-first-easy = First I want easy words.
sign-first-time = First I want time to think.

## The questions

sign-what-ask = What is the paper about?
sign-what-label = What the paper is
sign-paper-away = My child lives somewhere else for now
sign-paper-rules = Rules for my family
sign-paper-share = People share what they know about me
sign-paper-plan = A plan
sign-whom-ask = Who asks you to sign?
sign-understand-ask = Do you understand the paper?
sign-understand-yes = You understand it
sign-understand-some = You understand some of it
sign-understand-no = You do not understand it yet
sign-says-ask = What does the paper say?
sign-long-ask = Do you know for how long it is?
sign-long-yes = You know how long
sign-long-no = Nobody said
sign-long-not-known = You do not know
sign-long-label = For how long
sign-change-ask = Can you change your mind later?
sign-change-yes = They said you can
sign-change-no = They said you cannot
sign-change-not-known = You do not know
sign-change-label = How you can change your mind
sign-explained-ask = Who told you what it means?
sign-lawyer-ask = Do you have a solicitor?
sign-lawyer-yes = You have a solicitor
sign-lawyer-asked = You asked for one
sign-lawyer-no = Not yet
sign-advocate-ask = Do you have an advocate?
sign-advocate-yes = You have an advocate
sign-advocate-asked = You asked for one
sign-advocate-no = Not yet
sign-did-ask = What did you do?
sign-did-waiting = You wait
sign-did-signed = You signed
sign-did-not-signed = You did not sign
sign-did-on-ask = Which day was it?

## What was said

sign-answers = My answers
sign-on = Go on with the questions
sign-print = Print this
sign-rights = What the law says
sign-call = Ask { $name }
sign-find-lawyer = Find a solicitor
sign-find-advocate = Find an advocate
sign-row-what = The paper
sign-row-whom = Who asks
sign-row-understand = Do I understand it?
sign-row-says = What it says
sign-row-long = For how long
sign-row-change = Can I change my mind?
sign-row-explained = Who told me what it means
sign-row-lawyer = My solicitor
sign-row-advocate = My advocate
sign-row-did = What I did
