# Local services: a list that the team types in, and carries to another computer as a file.

local-services-lead = Help near you. Who to ring, and what they do.
local-services-empty = There are no services here yet.
local-services-add = Add a service
local-services-more = Show more
local-services-carry = Carry this list to another computer
local-services-carry-lead = As a file, on a stick.
local-services-carry-out = Make a file of this list
local-services-carry-out-lead = Only me things stay here.
local-services-carry-in = Take services from a file
local-services-carry-in-lead = You see them first. You choose.
local-services-written = Your file is ready
local-services-written-where = The file is here
local-services-written-how = On the other computer
local-services-written-open = Put the stick in. Open Local services. Choose Take services from a file.
local-services-back = Go to Local services
local-services-near = Near me

## One service

local-service-gone = This service is not here.
local-service-phone = Phone
local-service-phone-said = Phone { $number }.
local-service-phone-ring = Use a phone. This computer cannot ring.
local-service-phone-none = No phone number yet.
local-service-phone-add = Add the phone number
local-service-email = Email
local-service-place = Where it is
local-service-for = Who it is for
local-service-checked = Is this still right?
local-service-checked-on = Someone made sure on { $day }.
local-service-checked-none = Nobody has made sure yet. Ask when you ring.

## Add or change

local-service-name-ask = What is the service called?
local-service-name-label = Its name
local-service-what-ask = What does it do?
local-service-what-label = Say it in easy words
local-service-what-hint = For example: They give food for 3 days.
local-service-phone-ask = What is the phone number?
local-service-phone-answer = The number is { $number }.
local-service-email-ask = What is the email?
local-service-place-ask = Where is it?
local-service-place-hint = Write the street, and the bus to take.
local-service-for-ask = Who is it for?
local-service-for-hint = For example: Parents of children under 5.
local-service-checked-ask = When did someone make sure?
local-service-checked-lead = Ring them. Ask if all of this is right.
local-service-check-name = Name
local-service-check-what = What it does
local-service-check-checked = Someone made sure

## Take from a file

local-services-take-lead = Someone gave you a list in a file? Look at it here. Nothing is kept yet.
local-services-take-choose = Choose the file
local-services-take-other = Choose another file
local-services-take-none = You chose no file. Nothing has changed.
local-services-take-check = Which ones do you want?
local-services-take-check-lead = Press one to keep it or leave it out.
local-services-take-new = These are new
local-services-take-changed = These say something else
local-services-take-changed-lead = If you keep one, your old one is put away.
local-services-take-same = { $count ->
    [one] You have { $count } of these already.
   *[other] You have { $count } of these already.
}
local-services-take-empty = This list has no services in it.
local-services-take-nothing = You have all of these already.
local-services-take-before = Before
local-services-take-now = Now
local-services-take-blank = Nothing
local-services-take-on = Keep
local-services-take-off = Leave out
local-services-take-count = { $count ->
    [one] You chose { $count } service.
   *[other] You chose { $count } services.
}
local-services-take-count-none = You left all of these out.
local-services-take-keep = Keep these
local-services-take-done = Your list is ready
local-services-take-done-away = Your old one is put away.
