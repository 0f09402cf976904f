# The key sheet on paper. It names nobody. Its words come in as values.
key-sheet-title = My key sheet
key-sheet-for = This sheet opens a record in By My Side.
key-sheet-made = Made on { $day }.
key-sheet-words = The 8 words
key-sheet-line = { $number }. { $word }
    .speech = Word { $number }. { $word }.
key-sheet-picture = The same words as a picture
key-sheet-picture-is = By My Side can read a photo of it.
key-sheet-keep = Keep it safe
key-sheet-keep-safe = Someone you trust can keep it for you.
key-sheet-keep-away = Do not keep it next to your computer.
