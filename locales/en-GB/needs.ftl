# What I want help with, one thing at a time: more things of our own list, and what a public list of each nation names.

need-about-baby = My baby
    .note = Like bottles, nappies and sleep

need-say-baby-sleep = A safe sleep for my baby
need-say-cuddle = Being close to my child
need-say-rules = Rules at home
need-say-keeping-clean = Keeping myself clean
need-say-getting-dressed = Getting dressed
need-say-toilet = Using the toilet
need-say-my-family = My family
need-say-work = Work or learning
need-say-fun = Things I enjoy
need-say-saying = Saying what I want
need-say-safe-people = Feeling safe with other people

# Going through the list.
need-look-open = Look at a list
    .note = You see one thing at a time
need-look-ask = What do you want to look at?
need-look-lead = You see one thing at a time. Stop when you want.
need-look-about = About: { $what }
need-look-not-now = Not now
need-look-rest = You can stop here.
need-look-all = You looked at all of these.
need-look-back = You can come back any time.
need-look-on = Look at more
need-look-other = Look at another part
need-look-stop = Stop for now
need-look-own = Say it in my own words
need-look-steps = See the steps: { $what }

# Where the list comes from.
need-look-from = Where this comes from
need-from-care-act = The law about help for adults names these things.
need-from-wales = The law about help in Wales names these things.
need-from-good-enough = A list from Scotland names what a child needs.
need-from-northern-ireland = A law names help that you can ask for.
need-from-ours = The list is ours.
need-from-general = We did not read all of it.

# What the law of England names.
need-part-care-act-food = Eating and drinking
need-part-care-act-clean = Keeping clean
need-part-care-act-toilet = Using the toilet
need-part-care-act-clothes = The right clothes
need-part-care-act-safe-home = Being safe at home
need-part-care-act-home = A clean home
need-part-care-act-people = Family and friends
need-part-care-act-work = Work and learning
need-part-care-act-places = Going out
need-part-care-act-child = Looking after a child

# What the law of Wales names.
need-part-wales-myself = Looking after myself and my home
need-part-wales-talking = Talking and understanding
need-part-wales-harm = Being safe with other people
need-part-wales-work = Work, learning and free time
need-part-wales-family = My family
need-part-wales-community = Meeting people and going out
need-part-wales-child = Looking after a child

# What the list from Scotland names.
need-part-good-enough-body = Food, washing and health
need-part-good-enough-love = Love
need-part-good-enough-safe = Feeling safe
need-part-good-enough-rules = Good rules
need-part-good-enough-grow = Growing up at the right time

# What the law of Northern Ireland names.
need-part-northern-ireland-home-help = Help at home
need-part-northern-ireland-travel = Travel
need-part-northern-ireland-changes = Changes to my home
need-part-northern-ireland-meals = Meals
need-part-northern-ireland-free-time = Free time
need-part-northern-ireland-phone = A phone
