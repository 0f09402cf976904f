# Get help: the people the parent chose, then 999, then the lines of the nation.
help-lead = Use a phone. This computer cannot ring.

help-people-none = You can choose people for this page.
help-people-hidden = Your people for help stay hidden here.
help-people-show = Show my people
help-people-choose = Go to My people
help-no-phone = There is no phone number here yet.
help-say-phone = { $name }. { $role }. Phone { $phone }.

help-danger = Someone is in danger now
help-999 = Ring 999
help-999-free = Use a phone. It is free.
help-say-999 = Ring 9 9 9. Use a phone. It is free.

help-quiet = You cannot speak
help-quiet-where = 55 does not show where you are.
help-quiet-ways = Hard to speak or hear
help-quiet-ways-lead = You can text or type.

help-health = You feel ill
help-abuse = Someone hurts you or scares you
help-listening = You want someone to listen
help-parents = Help for parents
help-parents-lead = For when social workers come.
help-advocate = Get an advocate
help-advocate-lead = An advocate helps you speak up.
help-learning-disability = Learning disability
help-learning-disability-lead = Someone to ask about your life.
help-more = More help

help-advocate-is = An advocate is on your side.
help-advocate-ask = Ask your social worker for an advocate.
help-advocate-say = I would like an advocate, please.
help-advocate-say-label = You can say this
help-advocate-council = You can also ask your council.
help-advocate-more = More about advocates
help-ring = You can ring
help-ring-also = You can also ring

help-health-local = Ask your doctor
help-health-local-ring = Ring your doctor. Ask which number to ring at night.
help-health-local-keep = Keep the number of your doctor in My people.
help-health-local-add = Add a person
help-local-none = We have no number for this yet.
help-local-ask = Ask someone you trust. Add them to My people.

help-free = It is free.
help-costs = It may cost money to ring.
help-checked = Checked on { $day }.
help-checked-all = This list is from { $day }.
help-verified-general = Someone else told us this number. It may be old.
help-verified-not-sure = We are not sure about this number.
help-say-line = { $name }. { $what } Ring { $phone }.
