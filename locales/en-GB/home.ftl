# Home: today, the next date, the ways on, and my advocate.
home-hello = Hello { $name }
home-hello-plain = Hello
home-today = Today is { $day }.

home-now = Now
home-next = Next
home-then = After that


home-hidden-today = You have something today.
home-hidden-shared = Your dates stay hidden here.
home-show-next = Show my next date
home-hidden-later = You have a date to come.
home-show = Show it

home-empty = You have no dates to come.
home-empty-add = Add a date


home-advocate-row = { $name } is my advocate
home-advocate-row-plain = My advocate
home-advocate-lead = On my side. Helps me speak up.
home-advocate-contact = Call or write
home-advocate-hide = Hide it
home-advocate-empty = There is no phone number here yet.
home-advocate-add = Add the number
home-advocate-none = You can have an advocate
home-advocate-none-lead = An advocate helps you speak up.
home-advocate-get = Get an advocate
home-advocate-open = See more

home-try-out = Made to be easy to read. Parents have not tried it yet.
home-example = This is an example family.

home-safe-stick = Your stick is here
home-safe-stick-lead = Put a copy on it?
home-safe-stick-yes = Yes, put a copy on it
home-safe-stick-later = Not now
home-safe-stick-busy = We make the copy now.
home-safe-stick-done = The copy is on your stick
home-safe-stick-done-lead = It opens. You can take the stick out.
home-safe-sheet = Make your key sheet
home-safe-sheet-lead = It opens your record when nothing else does.
home-safe-sheet-yes = Make it now
home-safe-sheet-later = Later
home-safe-sheet-not-safe = It is not safe here

# More: the parts that wait until they are wanted.
home-more-told-lead = Tell people how to talk with you.
home-more-print-lead = Put your plan on paper.
home-more-settings-lead = Change how it looks and sounds.
