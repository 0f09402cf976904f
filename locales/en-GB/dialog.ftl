# Titles of the system's own windows for choosing a file.
dialog-photo = Choose a photo
dialog-file = Where do you want the file?
