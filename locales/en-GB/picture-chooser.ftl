### Choosing a picture: by a word, by a group, or the parent's own photo.

chooser-word = Find a picture
chooser-word-hint = Write one word, like bath.
chooser-found = Pictures found: { $count }
chooser-found-many = There are many pictures. Write more letters.
chooser-none = There is no picture with this name. Try another word.
chooser-more = Show more
chooser-photo = Use my own photo
chooser-no-picture = No picture
chooser-last = Last used
chooser-groups = Choose a group
chooser-groups-back = See all groups
chooser-group-child = Child care
chooser-group-home = Home and money
chooser-group-feelings = Feelings
chooser-group-people = People
chooser-group-places = Places and travel
chooser-group-things = Things

## The base set, behind one tile

chooser-base = More pictures
chooser-base-back = See more pictures
chooser-base-smileys-emotion = Faces and hearts
chooser-base-people-body = People and hands
chooser-base-animals-nature = Animals and plants
chooser-base-food-drink = Food and drink
chooser-base-travel-places = Travel and weather
chooser-base-activities = Sport and games
chooser-base-objects = Clothes and things
chooser-base-symbols = Signs
chooser-base-extras-openmoji = Health and more
chooser-base-extras-unicode = Shapes

# Other words that find a picture, with a space between them.
chooser-find-outside = pram walk
chooser-find-baby = pram
chooser-find-toddler = child
chooser-find-play = game
chooser-find-bath = wash water
chooser-find-teeth = brush
chooser-find-house = home
chooser-find-doctor = ill
chooser-find-hospital = ill
chooser-find-dentist = teeth
chooser-find-partner = husband wife
chooser-find-family = mum dad mother father
chooser-find-place = town
chooser-find-angry = mad cross
chooser-find-worried = afraid
chooser-find-sad = cry
chooser-find-happy = smile glad
chooser-find-keeping-well = health exercise
chooser-find-drink = water tea
chooser-find-snack = fruit
chooser-find-apple = fruit
chooser-find-cat = animal
chooser-find-tv = film
chooser-find-school = class
