# Why nothing can be read aloud, and what to do.

voice-none-not-installed = This computer has no voice yet.
    .do = Ask someone to add a voice.
voice-none-no-answer = The voice of this computer is quiet.
    .do = Turn the computer off and on.
voice-none-no-voice = This computer has no voice for this language.
    .do = Ask someone to add a voice.
voice-none-no-voice-cy = This computer has no Welsh voice.
    .do = Ask someone to add a Welsh voice.
voice-none-no-voice-en = This computer has no English voice.
    .do = Ask someone to add an English voice.
voice-none-short = No voice yet

# While a page is read.
voice-press-from = Press any words to hear from there.
voice-press-one = Press the words you want to hear.
voice-read-one = Just some words
voice-read-page = All of this page
