# The word bank: how a word is looked up, and how it is shown.
bank-look = Look up a word
bank-look-hint = Write a word. It does not have to be right.
bank-found = { $count ->
    [one] 1 word
   *[other] { $count } words
}
bank-more = Show more
bank-kinds = Kinds of words
bank-by-letter = By letter
bank-letter = Words that start with { $letter }
bank-none = We do not have this word yet.
bank-none-do = You can ask someone what it means.
bank-to-ask = { $count ->
    [0] Keep your words here and ask someone.
    [one] 1 word to ask about
   *[other] { $count } words to ask about
}

bank-group-people = People who work with you
bank-group-meetings = Meetings
bank-group-plans = Plans and reports
bank-group-court = Court
bank-group-child-protection = Keeping children safe
bank-group-help = Help for you
bank-group-rights = Your rights
bank-group-money-home = Money and home
bank-group-health = Health
bank-group-words-they-use = Words that workers use

# One word.
bank-ask = You can ask
bank-also = People also say
bank-checked = Checked on { $day }.
bank-general = We read about it on { $day }.
bank-not-sure = We are not sure yet. Ask your worker.
bank-gone = This word is not here.
bank-gone-do = Look for it with your own words.

# Kept, to ask someone.
bank-not-understand = I do not understand this
bank-keep = Keep it to ask about
bank-kept = Kept. You can ask about it.
bank-kept-see = See my words

# Words of the bank that stand on another screen.
bank-here = Words here:
bank-here-more = More words
bank-what-means = { $word }: what it means
