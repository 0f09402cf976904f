# Who came and who went, and the days. A worker goes for many reasons: nobody is blamed.

came-list-lead = Choose a person to put in a day.
came-print = Print
came-note = The people in my life, by day
came-came = { $name } came.
came-went = { $name } went.
came-day-none = The day is not known

person-came-head = Came and went
person-came-label = Came
person-came-none = The day is not known.
person-came-add = Put in the day
person-went-label = Here now?
person-went-here = { $name } is here now.
person-went-gone = { $name } is not here now.
person-went-said = { $name } went on { $day }.

person-came-title = When did { $name } come?
person-came-answer = { $name } came on { $day }.
person-came-answer-none = You can leave this out.
person-came-today = Today
person-came-week = 1 week ago
person-came-month = 1 month ago
person-went-title = Is { $name } here now?
person-went-yes = Yes, here now
person-went-no = No, not here now
person-went-on-title = When did { $name } go?
person-went-why-title = Why did { $name } go?
person-went-why-lead = People go for many reasons.
person-went-why-label = In your own words
person-went-why-job = They have a new job.
person-went-why-ill = They are ill.
person-went-why-ended = The help ended.
person-went-why-not-told = They did not say why.
person-went-why-answer = You said: { $why }
