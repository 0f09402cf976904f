# Being reminded: the card that comes and waits, and how it is chosen.

# The card
reminders-you-have = Mae gennych chi nodyn atgoffa
reminders-tomorrow = Mae hwn gennych chi yfory
reminders-today = Mae hwn gennych chi heddiw
reminders-soon = Mae hwn gennych chi cyn hir
reminders-ready = Mae'n bryd paratoi
reminders-leave = Mae'n bryd gadael y tŷ
reminders-starts = Mae hwn yn dechrau nawr
reminders-on = Mae hwn ymlaen nawr
reminders-had = Roedd nodyn atgoffa am hwn
reminders-seen = Rydw i wedi gweld hwn
reminders-again = Eto mewn 10 munud
reminders-no-sound = Wnaeth y cyfrifiadur ddim sŵn.
reminders-covered = Dim ond i chi mae'r dyddiad hwn.
reminders-covered-shared = Edrychwch pan fyddwch chi ar eich pen eich hun.
reminders-covered-answer = Ydy hi'n iawn i'w ddangos nawr?
reminders-show = Dangoswch

# What could not ring
reminders-not-rung = { $count ->
    [zero] Wnaeth y rhain ddim canu
    [one] Wnaeth hwn ddim canu
    [two] Wnaeth y rhain ddim canu
    [few] Wnaeth y rhain ddim canu
    [many] Wnaeth y rhain ddim canu
   *[other] Wnaeth y rhain ddim canu
}
reminders-why-off = Roedd y cyfrifiadur i ffwrdd, neu roedd By My Side ar gau.
reminders-why-asleep = Roedd y cyfrifiadur yn cysgu.
reminders-why-clock = Newidiodd cloc y cyfrifiadur.
reminders-why-leave-now = Roedd Gadael nawr ymlaen.
reminders-why-closed = Doedd eich cofnod ddim ar agor.
reminders-not-rung-more = { $count ->
    [zero] { $count } dyddiad arall heb ganu.
    [one] { $count } dyddiad arall heb ganu.
    [two] { $count } ddyddiad arall heb ganu.
    [few] { $count } dyddiad arall heb ganu.
    [many] { $count } dyddiad arall heb ganu.
   *[other] { $count } dyddiad arall heb ganu.
}
reminders-not-rung-answer = Mae eich dyddiadau yn Fy nyddiadau o hyd.

# Where it cannot show yet
reminders-locked = Mae gennych chi nodyn atgoffa
    .do = Agorwch eich cofnod i'w weld.
reminders-other = Mae un nodyn atgoffa arall
    .do = Mae'n aros. Dydy e ddim yma nawr.

# The computer's own message
reminders-notice = Mae gennych chi nodyn atgoffa

# The settings
reminders-medicine = Peidiwch â defnyddio dim ond hwn ar gyfer moddion.
reminders-none = Dim nodyn atgoffa
reminders-when = Pryd mae'n canu
reminders-when-ask = Pryd ydych chi eisiau nodyn atgoffa?
reminders-when-lead = Gallwch chi ddewis mwy nag un.
reminders-layer-night-before = Y nos o'r blaen
reminders-layer-get-ready = Paratoi
reminders-layer-leave-now = Amser gadael
reminders-night-at = Amser: { $time }
reminders-ready-before = { $long } cyn i chi adael
reminders-leave-at = Pan fyddwch chi'n gadael, neu pan mae'n dechrau
reminders-night = Newid yr amser y nos o'r blaen
reminders-night-ask = Faint o'r gloch y nos o'r blaen?
reminders-ready-row = Newid yr amser i baratoi
reminders-ready-ask = Faint o amser i baratoi?
reminders-ready-lead = Mae'n canu mor hir cyn i chi adael.

reminders-closed = Pan mae'r ffenestr hon ar gau
reminders-closed-is-on = Mae'n canu
reminders-closed-is-off = Dydy e ddim yn canu
reminders-closed-ask = Gaiff e ganu pan mae'r ffenestr hon ar gau?
reminders-closed-how = Mae By My Side wedyn yn dechrau gyda'r cyfrifiadur.
reminders-closed-window = Does dim ffenestr nes iddo ganu.
reminders-closed-yes = Caiff, canu bryd hynny hefyd
reminders-closed-no = Dim ond pan mae ar agor
reminders-closed-off = Gallwch chi newid hyn unrhyw bryd.
reminders-only-open = Mae'n canu dim ond pan mae By My Side ar agor.

reminders-sound = Beth rydych chi'n ei glywed
reminders-sound-ask = Beth ydych chi eisiau ei glywed?
reminders-sound-lead = Gallwch chi ddewis y ddau, neu ddim un.
reminders-chime = Sŵn tawel
reminders-speaks = Ei ddarllen i fi
reminders-sound-both = Sŵn tawel a'r llais
reminders-sound-none = Dim sŵn
reminders-not-alone = Mae pobl eraill ar y cyfrifiadur hwn. Felly mae'n aros yn breifat.

reminders-says = Y neges ar y cyfrifiadur
reminders-says-ask = Beth mae'r neges yn ei ddweud?
reminders-says-lead = Mae'r cyfrifiadur yn dangos neges fach hefyd.
reminders-says-plain = Dim enw
reminders-says-name = Enw'r dyddiad
reminders-says-private = Nid dyddiad sydd dim ond i chi.

reminders-try = Trio
reminders-try-title = Trio nodyn atgoffa
reminders-try-lead = Gwrandewch: ydych chi'n ei glywed?
reminders-try-ring = Canu nawr
reminders-try-heard = Gwnaeth e sŵn tawel.
reminders-try-silent = Wnaeth y cyfrifiadur ddim sŵn.
reminders-try-unshown = Ddangosodd y cyfrifiadur ddim neges.

# One date
reminders-date-ask = Pryd ydych chi eisiau nodyn atgoffa am hwn?
reminders-date-yes = Ie, cadw hyn
reminders-all = Nodiadau atgoffa i bob dyddiad
reminders-date-same = Yr un fath â fy nyddiadau eraill
