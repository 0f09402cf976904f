# Settings: one idea on each page; every answer is kept at once.
settings-look-lead = Maint y geiriau, lliwiau a lluniau.
settings-voice-lead = Y llais sy'n darllen i chi.
settings-nation = Fi a ble rydw i'n byw
settings-nation-lead = Fy enw, fy ffoto a fy ngwlad.
settings-safe-lead = Fy nghod, fy allweddi a fy nghopïau.
settings-about-lead = Beth yw hwn.

settings-text = Maint y geiriau
settings-text-ask = Pa faint sydd orau i chi ei ddarllen?
settings-text-100 = Arferol
settings-text-125 = Tipyn yn fwy
settings-text-150 = Mawr
settings-text-175 = Mawr iawn
settings-text-200 = Y mwyaf
settings-room = Lle rhwng y geiriau
settings-room-ask = Faint o le ydych chi'n ei hoffi?
settings-room-usual = Lle arferol
settings-room-more = Mwy o le
# The hour would change after "am", so the 2 is the number of the bus.
settings-room-try = Mae bws 2 yn dod. Ewch â'r bag coch.
settings-theme = Lliwiau
settings-theme-ask = Pa liwiau sydd orau i chi?
settings-theme-system = Yr un fath â fy nghyfrifiadur
settings-theme-light = Golau
settings-theme-dark = Tywyll
settings-theme-contrast = Du, gwyn a melyn
settings-pictures = Lluniau
settings-pictures-ask = Sut ydych chi'n hoffi lluniau?
settings-pictures-both = Lluniau a geiriau
settings-pictures-bigger = Lluniau mwy o faint
settings-pictures-words-only = Dim ond geiriau
settings-tone = Pobl mewn lluniau
settings-tone-ask = Pa groen ydych chi'n ei hoffi mewn lluniau?
settings-tone-drawn = Gwahanol bobl
settings-tone-yellow = Melyn
settings-tone-1 = Golau iawn
settings-tone-2 = Golau
settings-tone-3 = Canolig
settings-tone-4 = Tywyll
settings-tone-5 = Tywyll iawn

settings-voice-which = Pa lais?
settings-voice-own-choice = Dewiswch i fi
settings-voice-speed = Pa mor gyflym?
settings-speed-60 = Araf iawn
settings-speed-70 = Araf
settings-speed-85 = Ddim yn rhy gyflym
settings-speed-100 = Cyflym
settings-speed-120 = Cyflym iawn

settings-me-name = Yr enw rydw i'n ei hoffi
settings-where = Ble rydw i'n byw
settings-language = Iaith
settings-who = Pwy arall sy'n defnyddio'r cyfrifiadur hwn

settings-nation-england = Lloegr
settings-nation-wales = Cymru
settings-nation-scotland = Yr Alban
settings-nation-northern-ireland = Gogledd Iwerddon
settings-language-en-GB = English
settings-language-cy = Cymraeg
