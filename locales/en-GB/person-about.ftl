# One person: what such people can decide, whom they tell, and questions to ask them.

person-about-often = Often does not mean always.
person-about-where = Where this comes from
person-about-nation = This is for { $nation }.
person-about-from = From: { $what }
person-about-no-law = The rest is not from a law.
person-about-checked = We looked at this on { $day }.
person-about-row = Their work

person-ask-lead = Choose a question to ask or to show.
person-ask-next = You see { $name } on { $day }.
person-ask-add = Ask it on this day
person-ask-added = It is in your questions for { $day }.
person-ask-see = See this date
person-ask-no-date = There is no date with { $name } yet.
person-ask-add-date = Add a date
