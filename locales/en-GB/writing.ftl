# A worker types here, and what may be hard to read is said under their words. You is the worker. It holds nobody up.

## What is hard, one message for each kind. .do says what to write instead.

writing-long = This sentence has { $count } words.
    .do = Try 2 sentences.
writing-many = There are { $count } sentences here.
    .do = 3 are enough.
writing-two-ideas = This sentence says 2 things.
    .do = Try 2 sentences.
writing-bank-word = Parents know this as: { $means }.
writing-easier = There is an easier way to say this.
    .do = You can write: { $what }.
writing-unknown = Many people do not know this.
    .do = Write it in an easy way.
writing-who-does-it = This does not say who does it.
    .do = Write the name.
writing-initials = Many people do not know these letters.
    .do = Write the whole words.
writing-short-form = These are 2 words in 1.
    .do = Write both words.
writing-says-no-twice = This sentence says no 2 times.
    .do = Write what is true.
writing-number = This number is hard to read.
    .do = Write a small number like 2 or 12.
writing-day = This day is hard to read.
    .do = Write it like this: { $day }.
writing-time = This time is hard to read.
    .do = Write it like this: { $time }.
writing-sign = This sign is hard to read.
    .do = Use a word or a full stop.
writing-question = This is a question.
    .do = End it with a question mark.
writing-blame = These words can hurt.
    .do = Write what happened.

## Under the words

writing-title = Is this easy to read?
writing-clear = There are no hard words here now.
writing-more = { $count ->
    [one] And 1 more
   *[other] And { $count } more
}
writing-use-easy = Use the easy words
writing-add-means = Add what it means
writing-put-back = Put my words back

# This goes among the worker's words, for the parent.
writing-means = { $word } means: { $means }.

## For the ear

writing-below = Some of this may be hard to read.
writing-changed = Your words are not the same now. You can put them back.

## Before a print: the parent reads this, or whoever prints with them

writing-print-title = Some of this may be hard to read
writing-print-fine = You can print it as it is. You can ask for easier words.
