# Who can see what: only me, I show this, and given.

sees-note = Only me, shown and given
sees-given = Given
sees-only-me-lead = These stay off paper until you choose. A court can still ask.
sees-shown-lead = These can go on paper. A worker beside you can see them.
sees-given-lead = Other people have these.
sees-given-to = Given to { $name } on { $day }.
sees-given-on = Given on { $day }. No name yet.
sees-key = { $name } has a key.
sees-key-all = A key opens everything.
sees-only-me-none = Nothing is only for you.
sees-shown-none = You show nothing yet.
