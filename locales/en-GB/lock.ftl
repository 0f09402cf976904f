# A record that is locked, the ways to open it, and "Who are you?".
lock-hello = Hello { $name }
lock-hello-plain = Your record is locked
lock-lead-code = Your record is locked. Type your code to open it.
lock-lead-ways = Your record is locked. How can you open it?
lock-brought = This copy is locked
lock-brought-code = It comes from another computer. Type the code from there.
lock-brought-ways = It comes from another computer. How can you open it?
lock-code = My code
lock-open = Open my record
lock-opening = It is opening
lock-forgot = I do not know my code
lock-not-me = I am not { $name }
lock-not-mine = This is not my record
lock-not-this-copy = Leave this copy for now
lock-words-bigger = Bigger words
lock-words-usual = Smaller words

lock-wait = Your record is safe. Wait before the next try.
lock-wait-over = Your record is safe. The wait is over.
lock-wait-now = You can try now.
lock-wait-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
lock-wait-minutes = About { $minutes } minutes

lock-ways = You can still get in
lock-ways-lead = Your record is here. Nothing is lost.
lock-ways-neither = Do you have none of these? Ask someone you trust. Your record stays here.
lock-ways-none = Ask someone you trust. Your record stays here.
lock-way-sheet = I have my key sheet
lock-way-sheet-lead = It is a page with 8 words.
lock-way-helper-key = Someone has a key for me
lock-way-helper-key-lead = Their key is a file on a stick.

lock-sheet = Type the words from your key sheet
lock-sheet-lead = Each word has a number. Use the same number here.
lock-sheet-word = Word { $number }
lock-sheet-photo = Use a photo of the sheet

lock-helper = Use their key
lock-helper-lead = The person with the key can help you now.
lock-helper-step-stick = Put their stick in this computer.
lock-helper-step-file = Choose the key file on the stick.
lock-helper-choose = Choose the key file

lock-pictures = Use my pictures
lock-pictures-title = Press your 4 pictures
lock-pictures-lead = Press them in your own order.
lock-pictures-count = You pressed { $count } of 4.
lock-pictures-again = Start again

lock-choose = Who are you?
lock-choose-lead = Press your face or your name.
lock-choose-no-name = No name yet
lock-choose-code = Open with a code
lock-choose-code-lead = Your name does not have to be here.
lock-choose-new = I am new here
lock-new = Are you new here?
lock-new-own = You get your own record
lock-new-empty = It starts empty.
lock-new-others = Other records stay as they are
lock-new-others-lead = You cannot see them. They cannot see yours.
lock-new-yes = Yes, start my record
lock-new-no = No, go back
