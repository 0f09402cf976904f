# Things that are put away, and the one plain page before a thing goes for ever.
put-away-more = Dangos mwy
put-away-hidden = Mae'r rhestr hon o'r golwg yma.
put-away-show = Dangos

put-away-delete = Dileu am byth
put-away-delete-name = Dileu am byth. { $title }
put-away-delete-ask = Ydych chi eisiau dileu hwn am byth?
put-away-delete-back = Allwch chi ddim ei gael yn ôl.
put-away-delete-stays = Mae'n aros yn y lleoedd hyn
put-away-delete-paper = Papur rydych chi wedi'i argraffu
put-away-delete-copy = Copïau ar gof bach
put-away-delete-file = Ffeiliau rydych chi wedi'u rhoi i bobl
put-away-delete-court = Mewn achos llys: gofynnwch i'ch cyfreithiwr yn gyntaf.
put-away-delete-want = Rydw i eisiau ei ddileu
put-away-delete-safe = Nawr mae wedi'i roi i gadw.
put-away-delete-no = Nac ydw, peidio â'i ddileu
put-away-deleting = Mae'n mynd nawr. Gall hyn gymryd munud.
put-away-delete-yes = Ydw, ei ddileu am byth

put-away-deleted = Mae wedi mynd am byth
put-away-deleted-record = Dydy hwn ddim yn eich cofnod nawr.
put-away-deleted-copies = { $count ->
    [zero] Does dim copi ohono ar y cyfrifiadur hwn.
    [one] Roedd hwn mewn 1 copi ar y cyfrifiadur hwn. Mae wedi mynd.
    [two] Roedd hwn mewn 2 o gopïau ar y cyfrifiadur hwn. Mae wedi mynd.
    [few] Roedd hwn mewn 3 o gopïau ar y cyfrifiadur hwn. Mae wedi mynd.
    [many] Roedd hwn mewn 6 o gopïau ar y cyfrifiadur hwn. Mae wedi mynd.
   *[other] Roedd hwn mewn { $count } o gopïau ar y cyfrifiadur hwn. Mae wedi mynd.
}
put-away-deleted-not-reached = { $count ->
    [zero] Mae pob copi wedi agor.
    [one] Mae 1 copi heb agor. Efallai bod hwn ynddo o hyd.
    [two] Mae 2 o gopïau heb agor. Efallai bod hwn ynddyn nhw o hyd.
    [few] Mae 3 o gopïau heb agor. Efallai bod hwn ynddyn nhw o hyd.
    [many] Mae 6 o gopïau heb agor. Efallai bod hwn ynddyn nhw o hyd.
   *[other] Mae { $count } o gopïau heb agor. Efallai bod hwn ynddyn nhw o hyd.
}
put-away-deleted-on = Mynd i'r dudalen Rhoi i gadw
