# Things that are put away, and the one plain page before a thing goes for ever.
put-away-more = Show more
put-away-hidden = This list stays hidden here.
put-away-show = Show it

put-away-delete = Delete for ever
put-away-delete-name = Delete for ever. { $title }
put-away-delete-ask = Do you want to delete this for ever?
put-away-delete-back = You cannot bring it back.
put-away-delete-stays = It stays in these places
put-away-delete-paper = Paper you printed
put-away-delete-copy = Copies on a stick
put-away-delete-file = Files you gave away
put-away-delete-court = In a court case: ask your solicitor first.
put-away-delete-want = I want to delete it
put-away-delete-safe = Now it is put away.
put-away-delete-no = No, keep it put away
put-away-deleting = It goes now. This can take a minute.
put-away-delete-yes = Yes, delete it for ever

put-away-deleted = It is gone for ever
put-away-deleted-record = It is not in your record now.
put-away-deleted-copies = { $count ->
    [one] It is gone from { $count } copy on this computer.
   *[other] It is gone from { $count } copies on this computer.
}
put-away-deleted-not-reached = { $count ->
    [one] { $count } copy did not open. It may still be in it.
   *[other] { $count } copies did not open. It may still be in them.
}
put-away-deleted-on = Go to Put away
