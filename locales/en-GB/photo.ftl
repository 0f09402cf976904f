### The parent's own photo: where it comes from, which part of it, and the camera.

photo-alt = Your photo
photo-add = Add a photo
photo-change = Change the photo
photo-remove = Take the photo off
photo-close = Leave it as it was

## Where it comes from

photo-ways-label = Your photo
photo-ways-title = Where is your photo?
photo-ways-file = A file
photo-ways-file-note = The photo is on this computer.
photo-ways-camera = The camera
photo-ways-camera-note = You take a new photo now.

## Which part of it

photo-change-title = Which part do you want?
photo-change-lead = Move the square. We keep what is in it.
photo-turn = Turn the photo
photo-turn-left = Turn left
photo-turn-right = Turn right
photo-square = Size of the square
photo-bigger = Bigger
photo-smaller = Smaller
photo-all = All of the photo
photo-move = Move the square
photo-move-left = Left
photo-move-right = Right
photo-move-up = Up
photo-move-down = Down
photo-use = Use this photo
photo-other = Another photo

# Said when a button was pressed.
photo-said-turned = You turned the photo.
photo-said-bigger = The square is bigger.
photo-said-smaller = The square is smaller.
photo-said-all = You have all of the photo.
photo-said-moved = You moved the square.
photo-said-end = The square cannot go further.

## The camera

photo-camera-title = Take a photo
photo-camera-live = What the camera sees
photo-camera-waiting = The camera is starting.
photo-camera-ask = Your computer may ask you first.
photo-camera-take = Take the photo
photo-camera-again = Take it again
photo-camera-start = Start the camera
photo-camera-try = Try the camera again
photo-camera-file = Choose a file
