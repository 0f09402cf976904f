# Words I did not understand.
puzzle-lead = Dangoswch nhw i rywun rydych chi'n ymddiried ynddyn nhw.
puzzle-empty-how = Pwyswch Wnes i ddim deall ar y top. Mae'r geiriau'n dod yma.
puzzle-home = Mynd i'r Hafan
puzzle-print = Argraffu fy ngeiriau
puzzle-place = Ar y dudalen hon: { $place }.
puzzle-means = Beth yw'r ystyr, yn fy marn i
puzzle-know = Nawr rydw i'n gwybod
puzzle-not-know = Rydw i eisiau gofyn eto
puzzle-known = Nawr rydw i'n gwybod y rhain
