# Words I did not understand.
puzzle-lead = Show them to someone you trust.
puzzle-empty-how = Press I did not understand at the top. The words come here.
puzzle-home = Go to Home
puzzle-print = Print my words
puzzle-place = On this page: { $place }.
puzzle-means = What I think it means
puzzle-know = Now I know
puzzle-not-know = I want to ask again
puzzle-known = Now I know these
