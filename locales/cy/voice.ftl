# Why nothing can be read aloud, and what to do.

voice-none-not-installed = Does dim llais ar y cyfrifiadur hwn eto.
    .do = Gofynnwch i rywun ychwanegu llais.
voice-none-no-answer = Mae llais y cyfrifiadur hwn yn dawel.
    .do = Trowch y cyfrifiadur i ffwrdd, yna ymlaen.
voice-none-no-voice = Does dim llais yn yr iaith hon ar y cyfrifiadur.
    .do = Gofynnwch i rywun ychwanegu llais.
voice-none-no-voice-cy = Does dim llais Cymraeg ar y cyfrifiadur hwn.
    .do = Gofynnwch i rywun ychwanegu llais Cymraeg.
voice-none-no-voice-en = Does dim llais Saesneg ar y cyfrifiadur hwn.
    .do = Gofynnwch i rywun ychwanegu llais Saesneg.
voice-none-short = Dim llais eto

# While a page is read.
voice-press-from = Pwyswch unrhyw air i ddechrau o'r gair hwnnw.
voice-press-one = Pwyswch y geiriau rydych chi eisiau eu clywed.
voice-read-one = Dim ond rhai geiriau
voice-read-page = Y dudalen hon i gyd
