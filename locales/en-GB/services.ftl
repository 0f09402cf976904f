# Local services: a list that the team types in, and carries to another computer as a file.

services-lead = Help near you. Who to ring, and what they do.
services-empty = There are no services here yet.
services-add = Add a service
services-more = Show more
services-carry = Carry this list to another computer
services-carry-lead = As a file, on a stick.
services-carry-out = Make a file of this list
services-carry-out-lead = Only me things stay here.
services-carry-in = Take services from a file
services-carry-in-lead = You see them first. You choose.
services-written = Your file is ready
services-written-where = The file is here
services-written-how = On the other computer
services-written-open = Put the stick in. Open Local services. Choose Take services from a file.
services-back = Go to Local services
services-near = Near me

## One service

service-gone = This service is not here.
service-phone = Phone
service-phone-said = Phone { $number }.
service-phone-ring = Use a phone. This computer cannot ring.
service-phone-none = No phone number yet.
service-phone-add = Add the phone number
service-email = Email
service-place = Where it is
service-for = Who it is for
service-checked = Is this still right?
service-checked-on = Someone made sure on { $day }.
service-checked-none = Nobody has made sure yet. Ask when you ring.

## Add or change

service-name-ask = What is the service called?
service-name-label = Its name
service-what-ask = What does it do?
service-what-label = Say it in easy words
service-what-hint = For example: They give food for 3 days.
service-phone-ask = What is the phone number?
service-phone-answer = The number is { $number }.
service-email-ask = What is the email?
service-place-ask = Where is it?
service-place-hint = Write the street, and the bus to take.
service-for-ask = Who is it for?
service-for-hint = For example: Parents of children under 5.
service-checked-ask = When did someone make sure?
service-checked-lead = Ring them. Ask if all of this is right.
service-check-name = Name
service-check-what = What it does
service-check-checked = Someone made sure

## Take from a file

services-take-lead = Someone gave you a list in a file? Look at it here. Nothing is kept yet.
services-take-choose = Choose the file
services-take-other = Choose another file
services-take-none = You chose no file. Nothing has changed.
services-take-check = Which ones do you want?
services-take-check-lead = Press one to keep it or leave it out.
services-take-new = These are new
services-take-changed = These say something else
services-take-changed-lead = If you keep one, your old one is put away.
services-take-same = { $count ->
    [one] You have { $count } of these already.
   *[other] You have { $count } of these already.
}
services-take-empty = This list has no services in it.
services-take-nothing = You have all of these already.
services-take-before = Before
services-take-now = Now
services-take-blank = Nothing
services-take-on = Keep
services-take-off = Leave out
services-take-count = { $count ->
    [one] You chose { $count } service.
   *[other] You chose { $count } services.
}
services-take-count-none = You left all of these out.
services-take-keep = Keep these
services-take-done = Your list is ready
services-take-done-away = Your old one is put away.
