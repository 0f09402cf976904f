# Getting there: how long the way takes, what helps on it, when to leave home, and two dates at one time.

# When to leave home
way-leave = Leave home at { $time }
way-leave-day = It is on { $day }.
way-leave-now = You can leave home now.

# One date, as a page
way-line-how-far = Time to get there
way-line-near = What you see there
way-line-taken-by = Who takes you
way-line-fare = Money to get there
way-line-child-with = Who has my child
way-door = The door
way-left = { $time } to go

# What can be added
way-more = More about getting there
way-more-how-far = Time to get there
way-more-near = What you see there
way-more-taken-by = Who takes you
way-more-fare = Money to get there
way-more-child-with = Who has my child

# How long the way takes
way-long-title = How long does it take to get there?
way-long-lead = From your home to the place.
way-long-other = A little less or more
way-long-less = 5 minutes less
way-long-more = 5 minutes more
way-long-answer = It takes { $long } to get there.
way-long-answer-none = You can leave this out.
way-long-yes = Yes, keep this

# What stands near it
way-near-title = What do you see there?
way-near-lead = It helps you find the place.
way-near-label = What is near it
way-near-hint = Like this: A red door beside the shop
way-near-door = A photo of the door
way-near-answer = Look for this: { $what }
way-near-answer-door = You have a photo of the door.
way-near-answer-none = You can leave this out.
way-near-yes = Yes, keep this

# Who takes me
way-with-title = Who takes you there?
way-with-answer = { $name } takes you there.
way-with-answer-none = You can leave this out.
way-with-yes = Yes, keep this

# Money for the way
way-fare-title = How much money do you need?
way-fare-lead = To go there and back.
way-fare-pass = I have a bus pass
way-fare-paid = Someone pays for me
way-fare-free = I need no money
way-fare-label = Or write it here
way-fare-hint = Like this: £4 for the bus
way-fare-answer-none = You can leave this out.
way-fare-yes = Yes, keep this

# Who has my child
way-child-title = Who has your child then?
way-child-comes = My child comes with me
way-child-nursery = My child is at nursery
way-child-school = My child is at school
way-child-label = Or write it here
way-child-hint = Like this: Mum, at her home
way-child-answer = { $name } has your child.
way-child-answer-none = You can leave this out.
way-child-yes = Yes, keep this

# Two dates at one time
way-clash-close = These dates are close together.
way-clash-still = You are still on the way when it starts.
way-clash-this = This date
way-clash-other = Your other date
way-clash-move = Ask to move this one
way-clash-hide = Hide the words

# What to say on the phone: the parent reads it out, or lets it be heard.
way-phone-title = What to say on the phone
way-phone-number = { $name }: { $number }
way-phone-hello = Hello, my name is { $name }.
way-phone-hello-plain = Hello.
way-phone-when = We meet on { $day }. It is at { $time }.
way-phone-two = I have 2 dates at the same time.
way-phone-close = I have 2 dates close together.
way-phone-move = Can we move this one?
way-phone-slow = Please say the new day slowly.
way-phone-listen = Listen: { $words }
