# Why nothing can be read aloud, and what to do.

voice-none-not-installed = This computer has no voice yet.
    .do = Ask someone to add a voice.
voice-none-no-answer = The voice of this computer is quiet.
    .do = Turn the computer off and on.
voice-none-no-voice = This computer has no voice for this language.
    .do = Ask someone to add a voice.
