# Help lines. Where each was read stands in assets/nations.
# .for is what it is for; .hours when it answers; .steps has one step on each line.

line-emergency-999 = 999
    .for = Danger now. Police, ambulance or fire.
    .hours = Day and night
line-silent-mobile = 999 when you cannot speak
    .for = You need the police, but you cannot talk.
    .hours = Day and night
    .steps =
        Ring 999 on a mobile phone.
        Cough or tap if you can.
        Listen to the voice.
        Press 5 and 5 when the voice says so.
line-silent-home-phone = 999 on a home phone
    .for = You need help on a home phone, but cannot talk.
    .hours = Day and night
    .steps =
        Ring 999 on the home phone.
        Stay on the line.
        Do not press 5 and 5.
line-text-999 = 999 by text
    .for = You find it hard to speak or hear.
    .steps =
        Sign up today. Do not wait for danger.
        Text the word register to 999.
        Read the answer. Then text yes.
        Wait for the word success.
        In danger, text 999. Say who you need, why and where.
        No answer? Then they did not get it.
line-relay-emergency = Relay UK in danger
    .for = Danger now, and you use Relay UK.
line-relay-uk = Relay UK
    .for = You type or listen. Someone speaks for you.
    .steps =
        Press 18001 first.
        Then press the full number.

line-samaritans = Samaritans
    .for = Someone to listen, at any time. They may tell services if a child is in danger.
    .hours = Day and night
line-childline = Childline
    .for = For your child. Your child can talk about any worry.
line-nspcc = NSPCC
    .for = For adults who worry about a child. They may tell social services.

line-nhs-111 = NHS 111
    .for = You need health help soon, but not 999. For a child under 5, always ring.
    .hours = Day and night
line-national-domestic-abuse = National Domestic Abuse Helpline
    .for = For women. Someone at home hurts or scares you.
    .hours = Day and night
line-mens-advice-line = Men's Advice Line
    .for = For men. Someone at home hurts or scares you.
line-family-rights-group = Family Rights Group
    .for = Advice when social workers are involved.
    .hours = Monday to Friday, not bank holidays. Opens at 9:30 in the morning. Closes at 3 in the afternoon.
line-pohwer = POhWER
    .for = Finds someone to help you speak up. Only in some places. Ask your council first.
line-voiceability = VoiceAbility
    .for = Finds someone to help you speak up. Only in some places. Ask your council first.
line-mencap-england = Mencap Learning Disability Helpline
    .for = Advice for you about learning disability. Closed? Try another day.

line-nhs-111-wales = NHS 111 Wales
    .for = You need health help soon, but not 999.
    .hours = Day and night
line-nhs-111-wales-mood = NHS 111 Wales for your mind
    .for = You need help soon with your mind or mood.
    .hours = Day and night
    .steps =
        Ring 111.
        Then press 2.
line-live-fear-free = Live Fear Free
    .for = Someone at home hurts or scares you.
    .hours = Day and night
line-live-fear-free-text = Live Fear Free by text
    .for = Someone at home hurts or scares you. You can text.
    .hours = Day and night
line-samaritans-welsh = Samaritans in Welsh
    .for = Someone to listen, in Welsh. No answer? Ring 116 123.
line-mencap-wales = Wales Learning Disability Helpline
    .for = Advice for you about learning disability.

line-nhs-24 = NHS 24
    .for = You need health help soon, but not 999. Your GP is closed.
    .hours = Day and night
line-domestic-abuse-scotland = Domestic Abuse and Forced Marriage Helpline
    .for = Someone at home hurts or scares you. Anyone can ring.
    .hours = Day and night
    .steps =
        You hear a recorded voice first.
        Press 1 for a woman.
        Press 2 for a man.
        Press 3 for non-binary.
line-breathing-space = Breathing Space
    .for = You feel low or worried. Talk to someone.
    .hours = Opens at 6 in the evening. Day and night at the weekend.
line-parentline-scotland = Children 1st Parentline
    .for = Help and advice for parents.
line-advocacy-alliance = Scottish Independent Advocacy Alliance
    .for = Tells you who your local advocate is.

line-lifeline = Lifeline
    .for = You feel you cannot cope. Talk to someone now.
    .hours = Day and night
line-domestic-abuse-northern-ireland = Domestic and Sexual Abuse Helpline
    .for = Someone at home hurts or scares you. Anyone can ring.
    .hours = Day and night
