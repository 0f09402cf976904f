# Copies of the record: the last one, where they are kept, going back to one, and what was read from a broken record.
backups-last = Your last copy is from { $near }
backups-last-opens = We opened it. All of it is there.
backups-none = There is no copy yet
backups-none-lead = The first copy comes today by itself.
backups-now = Make a copy now
backups-busy = We make the copy now.
backups-made = The new copy is ready. It opens.
backups-ask = Your stick is here
backups-ask-lead = Put a copy on it?
backups-ask-yes = Yes, put a copy on it
backups-ask-later = Not now
backups-on-stick = The copy is on it. You can take the stick out.
backups-only-here = This copy opens only on this computer
backups-only-here-lead = With a key sheet it opens on any computer.
backups-sheet = Make my key sheet
backups-more = More about copies
backups-more-here = They open only on this computer.
backups-daily = A copy comes each day
backups-daily-lead = It stays on this computer.

backups-place-none = Keep a copy on a stick too
backups-place-none-lead = It helps when the computer breaks.
backups-place-choose = Choose a place for copies
backups-place = Copies can also go to { $place }
backups-place-there = It is here now.
backups-place-away = It is not here now. Put the stick in.
backups-place-put = Put a copy there
backups-place-more = Change the place
backups-place-other = Choose a different place
backups-place-stop = Stop using this place
backups-place-none-chosen = You chose no place. Nothing changes.

backups-list = Go back to a copy
backups-list-lead = Nothing changes yet.
backups-list-more = Show more copies
backups-file = A copy from a file
backups-file-note = On a stick or in a folder.
backups-file-none = You chose no file. Nothing changes.
backups-why-daily = It came by itself.
backups-why-asked = You made it.
backups-why-before-update = From before a new By My Side.
backups-why-before-restore = From before you went back.
backups-why-at = { $time }. { $why }
backups-why-folder = It is on your stick.

backups-undo = You went back to a copy
backups-undo-lead = That was on { $day }.
backups-undo-do = Put it back as it was

restore-title = Go back to this copy?
restore-from = The copy is from { $day }.
restore-undo-title = Put it back as it was?
restore-undo-from = As it was on { $day }.
restore-undo-yes = Yes, put it back
restore-back = Coming back
restore-gone = Going away
restore-other = As it was before
restore-more = and { $count } more
restore-same = This copy is the same as now. Nothing changes.
restore-same-back = Look at the other copies
restore-kept = We keep what you have now. You can undo this.
restore-yes = Yes, go back
restore-no = No, stay here
restore-busy = We go back to the copy now.
restore-done = Done
restore-done-lead = It is as it was on { $day }.
restore-done-kept = We kept what you had before.
restore-undo = Put it back as it was
restore-undone = It is back as it was
restore-undone-lead = You have everything from before.
restore-home = Go to Home
restore-kind-photos = Photos
restore-kind-photo = A photo
restore-kind-other = Other things
restore-kind-one = Something else

salvage-saved = { $count ->
    [one] We saved { $count } thing
   *[other] We saved { $count } things
}
salvage-saved-lead = They are in your new record.
salvage-all = We could read all of it.
salvage-lost = We could not read these
salvage-more = Show all of them
salvage-kept = The broken file stays on this computer.
salvage-kept-lead = Someone may read more of it later.
salvage-open = Open my record
