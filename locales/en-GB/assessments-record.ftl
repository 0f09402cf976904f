# My answers for the assessment, on paper.

print-title-assessment = My answers for the assessment
print-kind-assessment = My answers for the assessment
print-section-assessment-say = What I want to say
print-section-assessment-answers = My answers
print-section-assessment-record = My assessment
print-assessment-say = I want to say this
print-assessment-think = This is what I think of it
print-assessment-of-me = My assessment as an adult
print-assessment-of-child = The assessment of my child
print-assessment-of-carer = My assessment as a carer
print-assessment-of-parenting = My assessment as a parent
print-assessment-of-learning = The assessment of how I learn
print-assessment-of-talking = The assessment of how I talk and understand
print-assessment-child = It is of: { $words }
print-assessment-hard-yes = This is hard for me.
print-assessment-hard-some = Some of this is hard for me.
print-assessment-hard-no = This is not hard for me.
print-assessment-what = What is hard: { $words }
print-assessment-helps = What would help: { $words }
print-assessment-asked-on = I asked for it on { $day }.
print-assessment-asked-yes = I asked for it.
print-assessment-asked-no = I did not ask for it yet.
print-assessment-asked-whom = I asked: { $words }
print-assessment-agreed-on = They said yes on { $day }.
print-assessment-agreed-yes = They said yes.
print-assessment-agreed-no = They said no.
print-assessment-done-on = It was done on { $day }.
print-assessment-done-yes = It is done.
print-assessment-done-no = It is not done yet.
print-assessment-done-by = Done by: { $words }
print-assessment-copy-on = I got a copy on { $day }.
print-assessment-copy-yes = I got a copy.
print-assessment-copy-no = I did not get a copy yet.
print-assessment-read-yes = I could read it.
print-write-assessment-hard = What is hard
print-write-assessment-helps = What would help

# On the screen too, where no law that was read says that it counts.
assessment-child-ask = Say what you need to look after your child. Ask if it counts.
