# When my child lives somewhere else.
apart-name = My child lives somewhere else
letterbox-name = Letterbox
letterbox-letter = A letter through the letterbox
memory-name = A memory
money-home-name = Money and home
how-i-am-name = How I am
another-baby-name = If I have another baby
