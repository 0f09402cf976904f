# When my child lives somewhere else.
apart-name = Mae fy mhlentyn yn byw yn rhywle arall
letterbox-name = Llythyrau drwy’r blwch
letterbox-letter = Llythyr drwy’r blwch
memory-name = Atgof
money-home-name = Arian a chartref
how-i-am-name = Sut rydw i
another-baby-name = Os caf i fabi arall
