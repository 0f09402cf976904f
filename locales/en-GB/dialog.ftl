# Titles of the system's own windows for choosing a file.
dialog-photo = Choose a photo
dialog-letter = Choose a photo or file of the letter
dialog-sound = Choose a sound
dialog-calendar = Choose a calendar file
dialog-file = Where do you want the file?
dialog-copy = Choose the copy
dialog-key = Choose the key file
dialog-folder = Choose a place for copies
# The first line of a helper's key file.
dialog-key-file = This key opens a record in By My Side. Keep it safe.
dialog-local-services = Choose a list of local services
