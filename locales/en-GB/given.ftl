# Who I gave this to: the prints, files and copies that left the computer.
given-lead = Things that you printed or copied.
given-empty = You have not given anything to anyone yet.
given-empty-do = Print something
given-copy = A copy of my record
given-way-paper = It is on paper.
given-way-file = It is in a file.
given-way-copy = It is on a stick.
given-all = All of your record is in it.
given-to = You gave it to { $name }.
given-write = Write who gets it
given-write-name = Write who gets it. { $title }
given-change-name = Change. You gave { $title } to { $name }.
given-ask = Who did you give it to?
given-own = Another name
given-nobody = Choose a person, or write a name.
