# Letters that came to the parent: the door to all letters, the list, one letter, and one question a page about a new one.

## My letters

letters-came = A letter came
letters-got-note = What they ask, and by when
letters-sent-note = What you asked, and the answer
letters-add-note = You choose pictures
letters-more-row = Letters you got, and letters you sent

## Letters I got

letters-in-lead = The newest letter is first.
letters-in-empty = No letters yet. Keep the first one here.
letters-in-from = From: { $name }
letters-in-came = It came on { $day }
letters-in-by = By { $day }, { $near }
letters-in-day = { $day }, { $near }
letters-in-done = Done
letters-in-open = Not done yet
letters-in-more = Show more letters
letters-in-years = Years
letters-in-print = Print the papers I could not read

## One letter

letter-in-title = A letter
letter-in-row = The letter
letter-in-page = Page { $page } of { $of }
letter-in-page-before = Page before
letter-in-page-next = Next page
letter-in-page-big = See it bigger
letter-in-page-small = See all of it
letter-in-date-make = Put it in my dates
letter-in-date-see = See the date
letter-in-easy-ask = Ask for easy read
letter-in-easy-begun = You did not send your letter for easy read yet.
letter-in-easy-asked = You asked for easy read.
letter-in-mine = My letters about it
letter-in-done = It is done
letter-in-not-done = It is not done yet
letter-in-explained-add = Someone explained it
letter-in-answer = Write an answer
letter-in-puzzle = I did not understand it
letter-in-puzzle-kept = You can ask about it later.
letter-in-puzzle-see = See what I ask about
letter-in-change = Change something
letter-in-about = A letter from you
letter-in-about-day = { $what }, { $day }
letter-in-door-advocate = My advocate
letter-in-door-letter = Write to them
letter-in-door-meeting = Get ready
letter-in-door-get-help = Get help

## One question a page

letter-in-pages-ask = How do you keep the letter?
letter-in-pages-lead = It takes about 3 minutes. You can stop at any time.
letter-in-pages-more = Is there another page?
letter-in-pages-count = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
letter-in-pages-said = { $count ->
    [one] You have 1 page.
   *[other] You have { $count } pages.
}
letter-in-pages-all = Next
letter-in-pages-show = Show all pages
letter-in-words-said = You typed the words.
letter-in-words-label = The words of the letter
letter-in-way-camera = Take a photo
letter-in-way-camera-note = With the camera
letter-in-way-again = Take another photo
letter-in-way-file = Choose a file
letter-in-way-file-note = A photo or a scan
letter-in-way-words = Type the words
letter-in-way-words-note = All of them, or a few
letter-in-waits = One moment. The pages come.
letter-in-page-turn = Turn
letter-in-page-turn-which = Turn page { $page }
letter-in-page-off = Take off
letter-in-page-off-which = Take off page { $page }
letter-in-from-ask = Who is the letter from?
letter-in-from-said = It is from { $name }.
letter-in-from-open = You do not know who sent it.
letter-in-from-none = I do not know yet
letter-in-name = Their name
letter-in-came-ask = When did the letter come?
letter-in-came-said = It came on { $day }.
letter-in-came-open = You do not know when it came.
letter-in-how-ask = How did the letter come?
letter-in-how-post = By post
letter-in-how-hand = Someone gave it to me
letter-in-how-school-bag = In a school bag
letter-in-how-email = By email
letter-in-how-text-message = By text message
letter-in-how-other = A different way
letter-in-how-said-post = It came by post.
letter-in-how-said-hand = Someone gave it to you.
letter-in-how-said-school-bag = It came in a school bag.
letter-in-how-said-email = It came by email.
letter-in-how-said-text-message = It came by text message.
letter-in-how-said-other = It came a different way.
letter-in-kind-ask = What kind of letter is it?
letter-in-kind-none = I do not know yet
letter-in-kind-said = You say: { $kind }
letter-in-kind-groups = Show the other kinds
letter-in-group-court = Court
letter-in-group-meetings = A meeting
letter-in-group-papers = Papers about my family
letter-in-group-home = Money or my home
letter-in-group-everyday = School, health or something else
letter-in-asks-ask = What does the letter ask?
letter-in-asks-lead = Say it in your own words.
letter-in-ask-come = Come to a meeting
letter-in-ask-phone = Phone someone
letter-in-ask-fill = Fill in a form
letter-in-ask-sign = Sign a paper
letter-in-ask-send = Send something back
letter-in-ask-tells = It only tells me something
letter-in-by-ask = Is there a day in it?
letter-in-by-lead = The day of a meeting. Or the last day to answer.
letter-in-by-none = There is no day in it
letter-in-by-said = The day is { $day }.
letter-in-read-ask = Could you read it?
letter-in-read-yes = I could read it
letter-in-read-some = I could read some of it
letter-in-read-no = I could not read it
letter-in-read-said-yes = You could read it.
letter-in-read-said-some = You could read some of it.
letter-in-read-said-no = You could not read it.
letter-in-explained-ask = Who explained it to you?
letter-in-explained-said = { $name } explained it to you.
letter-in-explained-none = Nobody yet
letter-in-explained-nobody = Nobody explained it yet.
letter-in-check-said = The letter is safe here.
letter-in-check-nothing = There is nothing to keep yet.
letter-in-check-begin = Start again
letter-in-check-pages = The letter
letter-in-check-from = From
letter-in-check-came = It came on
letter-in-check-how = How it came
letter-in-check-kind = What kind it is
letter-in-check-asks = What it asks
letter-in-check-by = By when
letter-in-check-day = The day
letter-in-check-read = Reading
letter-in-check-explained = Who explained it
