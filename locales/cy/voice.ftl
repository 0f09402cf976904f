# Why nothing can be read aloud, and what to do.

voice-none-not-installed = Does dim llais ar y cyfrifiadur hwn eto.
    .do = Gofynnwch i rywun ychwanegu llais.
voice-none-no-answer = Mae llais y cyfrifiadur hwn yn dawel.
    .do = Trowch y cyfrifiadur i ffwrdd, yna ymlaen.
voice-none-no-voice = Does dim llais yn yr iaith hon ar y cyfrifiadur.
    .do = Gofynnwch i rywun ychwanegu llais.
