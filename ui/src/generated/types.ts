// Made by `cargo xtask generate`. Do not edit.

/**
 * An answer about a helper.
 */
export type AboutHelper = "yes" | "no" | "not-said";

/**
 * Something that I want my advocate to help with, and what came of it.
 */
export type AdvocateAsk = Mark & { 
/**
 * Id of the advocate; may be empty.
 */
person: string, 
/**
 * What I want help with.
 */
what: string, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * The day on which I said it.
 */
day: Day | null, 
/**
 * What came of it, in my words.
 */
came_of: string, 
/**
 * The day of that.
 */
came_on: Day | null, };

/**
 * Some of what I asked my advocate for.
 */
export type AdvocateAsks = { 
/**
 * The latest first.
 */
asks: Array<AdvocateAsk>, 
/**
 * There are more, from before.
 */
more: boolean, };

/**
 * What there is to know of advocates in a nation.
 */
export type AdvocateFacts = { 
/**
 * The nation.
 */
nation: Nation, 
/**
 * Whom to ask for one: words `advocate-whom-<id>`.
 */
whom: Array<string>, 
/**
 * Who is who, each with a page: words `advocate-who-<id>`.
 */
who: Array<string>, 
/**
 * What the law says of getting one, and where it ends. Empty where none was read.
 */
law: Array<LawFact>, 
/**
 * What a court or a hearing has to think about. Empty where nothing was read.
 */
court: Array<LawFact>, };

/**
 * What the parent says of it. Only me until shown.
 */
export type AnotherBaby = Mark & { 
/**
 * The day on which the baby may come, where it is known.
 */
due: Day | null, 
/**
 * Ids of what was asked for.
 */
asked: Array<string>, 
/**
 * Ids of what is there.
 */
done: Array<string>, };

/**
 * It, with how far it is today.
 */
export type AnotherBabyPage = { 
/**
 * What was said.
 */
baby: AnotherBaby, 
/**
 * The week; nothing where no day is known.
 */
week: BabyWeek | null, };

/**
 * That a child lives somewhere else. Only me until shown.
 */
export type Apart = Mark & { 
/**
 * Id of the child.
 */
child: string, 
/**
 * Ids of the goals that were put away with it, and come back when the child comes home.
 */
goals: Array<string>, 
/**
 * Hard days.
 */
hard_days: Array<HardDay>, };

/**
 * A planned meeting in time.
 */
export type Appointment = Mark & { 
/**
 * Id of a kind ("health-visitor", "meeting" …) or "own"; empty while it has not been said.
 */
kind: string, 
/**
 * The parent's own words for the kind, when it is "own".
 */
own_kind: string, 
/**
 * Ids of people who come.
 */
people: Array<string>, 
/**
 * `None`: the parent does not know yet.
 */
day: Day | null, 
/**
 * `None`: the parent does not know yet.
 */
time: Time | null, 
/**
 * IANA zone in which day and time are meant.
 */
zone: string, 
/**
 * How long, in minutes; `None`: not known.
 */
minutes: number | null, 
/**
 * Where, in plain words.
 */
place: string, 
/**
 * How the parent gets there.
 */
travel: Travel, 
/**
 * How to get there, in plain words.
 */
way: string, 
/**
 * Why it is.
 */
why: string, 
/**
 * What to bring.
 */
bring: Array<Bring>, 
/**
 * What the parent wants to ask.
 */
questions: Array<string>, 
/**
 * How it comes again; `None`: it is once.
 */
repeat: Repeat | null, 
/**
 * Days of the series on which it is not.
 */
not_on: Array<Day>, 
/**
 * Id of the series that it was taken out of, or that it goes on from.
 */
series: string, 
/**
 * The day of the series for which it stands.
 */
instead_of: Day | null, 
/**
 * How the parent heard of it.
 */
heard_by: HeardBy, 
/**
 * When.
 */
heard_on: Day | null, 
/**
 * How long the way takes, in minutes: 1 to 600. `None`: not known.
 */
travel_minutes: number | null, 
/**
 * What stands near it: "the red door beside the shop".
 */
landmark: string, 
/**
 * sha256 of a kept photo of the door, or empty.
 */
door: string, 
/**
 * Id of the person who takes the parent there, or empty.
 */
taken_by: string, 
/**
 * The money for the way, in plain words: "£4 for the bus".
 */
fare: string, 
/**
 * Who has the child meanwhile, in plain words.
 */
child_with: string, 
/**
 * UID in a calendar file; empty for one that was put in here.
 */
uid: string, 
/**
 * SEQUENCE in that file.
 */
sequence: number, 
/**
 * Which layers ring for this date; `None`: those that the parent chose for all.
 */
remind: Layers | null, };

/**
 * An assessment. Only me until shown.
 */
export type Assessment = Mark & { 
/**
 * The nation whose kinds and parts it has: they stay after a move.
 */
nation: Nation, 
/**
 * Id of its kind.
 */
kind: string, 
/**
 * Id of the child that it is of, or empty.
 */
child: string, 
/**
 * Whether I asked for it.
 */
asked: AssessmentSaid, 
/**
 * When.
 */
asked_on: Day | null, 
/**
 * How.
 */
asked_by: HeardBy, 
/**
 * Whom: id of a person, or a name.
 */
asked_whom: string, 
/**
 * Id of the letter out that asked for it, or empty.
 */
letter: string, 
/**
 * Whether they said yes.
 */
agreed: AssessmentSaid, 
/**
 * When.
 */
agreed_on: Day | null, 
/**
 * Whether it was done.
 */
done: AssessmentSaid, 
/**
 * When.
 */
done_on: Day | null, 
/**
 * Who did it: id of a person, or a name.
 */
done_by: string, 
/**
 * Whether I got a copy.
 */
copy: AssessmentSaid, 
/**
 * When.
 */
copy_on: Day | null, 
/**
 * Whether I could read it.
 */
could_read: CouldRead, 
/**
 * What I think of it, in my words.
 */
think: string, 
/**
 * What I want to say in it, in my words.
 */
say: string, 
/**
 * My answers: one for a part, in the order of the parts.
 */
answers: Array<AssessmentAnswer>, };

/**
 * What I say of one part of daily life.
 */
export type AssessmentAnswer = { 
/**
 * Id of the part.
 */
part: string, 
/**
 * Whether it is hard.
 */
hard: AssessmentHard, 
/**
 * What is hard, in my words.
 */
what_hard: string, 
/**
 * What would help, in my words.
 */
what_helps: string, };

/**
 * Whether a part of daily life is hard.
 */
export type AssessmentHard = "not-said" | "yes" | "some" | "no";

/**
 * A kind of assessment as a nation has it. Words: `assessment-<id>` and its `.is`.
 */
export type AssessmentKind = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * Where it was read.
 */
source: string, 
/**
 * On which day.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, 
/**
 * The rows that say what it looks at, and what the test is.
 */
facts: Array<string>, 
/**
 * The row that says that looking after a child counts, or empty.
 */
counts_child: string, 
/**
 * The list of `need_lists` with what it names, or empty.
 */
list: string, 
/**
 * The kind of letter that asks for it, or empty.
 */
letter: string, };

/**
 * An assessment as it is shown.
 */
export type AssessmentPage = { 
/**
 * It.
 */
assessment: Assessment, 
/**
 * What it looks at; none where a newer map has its kind no more.
 */
test: AssessmentTest | null, 
/**
 * The name of the child that it is of, or empty.
 */
name: string, };

/**
 * Something that an assessment asks about.
 */
export type AssessmentPart = { 
/**
 * Its id, which is kept with an answer.
 */
id: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * Id of its words.
 */
words: string, 
/**
 * No law here names it: it is our own.
 */
ours: boolean, };

/**
 * Whether something was.
 */
export type AssessmentSaid = "not-said" | "yes" | "no";

/**
 * What a kind of assessment looks at in a nation.
 */
export type AssessmentTest = { 
/**
 * The kind.
 */
kind: AssessmentKind, 
/**
 * What it asks about, in the order of the law; may be empty.
 */
parts: Array<AssessmentPart>, 
/**
 * Id of the part that is looking after a child, or empty.
 */
child_part: string, 
/**
 * The test, row by row.
 */
facts: Array<FactToday>, 
/**
 * The row that says that looking after a child counts; none where no law that was read says so.
 */
child_counts: FactToday | null, 
/**
 * Id of the words that say where the parts come from; empty without parts.
 */
from: string, };

/**
 * Some of the assessments.
 */
export type Assessments = { 
/**
 * The newest first.
 */
assessments: Array<AssessmentPage>, 
/**
 * There are more, from before.
 */
more: boolean, };

/**
 * A third of the time. Words: `another-baby-<id>`.
 */
export type BabyTime = "beginning" | "middle" | "end";

/**
 * How far it is.
 */
export type BabyWeek = { 
/**
 * Whole weeks, as midwives count them.
 */
week: number, 
/**
 * Which third.
 */
time: BabyTime, };

/**
 * A copy of the record that has been opened and checked.
 */
export type BackupCopy = { 
/**
 * Names it to the core.
 */
id: string, 
/**
 * When it was made.
 */
made_at: Moment, 
/**
 * "daily", "asked", "before-update", "before-restore".
 */
why: Why, 
/**
 * "computer", or "folder": the place that the person chose.
 */
place: string, };

/**
 * The copies there are.
 */
export type Backups = { 
/**
 * The newest first.
 */
copies: Array<BackupCopy>, 
/**
 * The place that the person chose, or empty.
 */
folder: string, 
/**
 * It can be reached now: the stick is in.
 */
folder_there: boolean, 
/**
 * It is there, and it is time to ask for a copy.
 */
ask: boolean, 
/**
 * A copy opens on another computer too: there is a proved sheet, a long code or a helper's key.
 */
opens_elsewhere: boolean, 
/**
 * The copy made before the last restore: the way to undo it.
 */
undo: BackupCopy | null, };

/**
 * A word of the bank. Words: `word-<id>`, `.means`, `.ask`.
 */
export type BankWord = { 
/**
 * Its id.
 */
id: string, 
/**
 * The nations where it means this.
 */
nations: Array<Nation>, 
/**
 * Id of its picture.
 */
picture: string, 
/**
 * What it is about, the nearest first.
 */
groups: Array<WordGroup>, 
/**
 * Other names, short forms and spellings under which it is met.
 */
also: Array<string>, 
/**
 * Where its meaning was read.
 */
source: string, 
/**
 * On which day.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, };

/**
 * A picture of the base set, beside those that stand for an idea of ours.
 */
export type BasePicture = { 
/**
 * Its id, as "om-1f600".
 */
id: string, 
/**
 * What it shows.
 */
name: string, 
/**
 * Other words under which it is looked for, with blanks between.
 */
tags: string, 
/**
 * The group of the base set: "animals-nature", "food-drink" …
 */
group: string, };

/**
 * What I say of a paper before I sign it. Only me until shown.
 */
export type BeforeSigning = Mark & { 
/**
 * What the paper is, in my words.
 */
what: string, 
/**
 * Id of the date, the letter that came or the stage that it belongs to, or empty.
 */
about: string, 
/**
 * Who asks me to sign: id of a person, or a name.
 */
whom: string, 
/**
 * Whether I understand it.
 */
understand: SignUnderstand, 
/**
 * What it says, in my words.
 */
says: string, 
/**
 * Whether I know for how long it is.
 */
how_long_known: SignKnown, 
/**
 * For how long, in my words.
 */
how_long: string, 
/**
 * Whether I can change my mind.
 */
change: SignKnown, 
/**
 * How, in my words.
 */
change_how: string, 
/**
 * Who explained it to me: id of a person, or a name.
 */
explained_by: string, 
/**
 * Whether I have a solicitor.
 */
lawyer: SignHave, 
/**
 * Who: id of a person, or a name.
 */
lawyer_who: string, 
/**
 * Whether I have an advocate.
 */
advocate: SignHave, 
/**
 * Who: id of a person, or a name.
 */
advocate_who: string, 
/**
 * I want to wait.
 */
wait: boolean, 
/**
 * What I want first, in my words.
 */
wait_for: string, 
/**
 * What I did.
 */
did: SignDid, 
/**
 * When.
 */
did_on: Day | null, };

/**
 * One as it is shown, with what it belongs to.
 */
export type BeforeSigningPage = { 
/**
 * It.
 */
signing: BeforeSigning, 
/**
 * The date that it belongs to.
 */
date: Appointment | null, 
/**
 * The letter that it belongs to.
 */
letter: LetterIn | null, 
/**
 * The stage that it belongs to.
 */
stage: ChildStage | null, 
/**
 * The rows to know before a signature, of the nation of the app.
 */
rights: Array<FactToday>, };

/**
 * Some of them.
 */
export type BeforeSignings = { 
/**
 * The newest first.
 */
signings: Array<BeforeSigningPage>, 
/**
 * There are more, from before.
 */
more: boolean, };

/**
 * Whom a row binds. Words: `fact-binds-<id>`.
 */
export type Binds = "council" | "trust" | "court" | "sheriff" | "hearing" | "reporter" | "panel" | "reviewing-officer" | "police" | "nhs" | "services" | "legal-aid" | "benefits-office" | "ombudsman" | "ministers" | "everyone" | "parent" | "nobody";

/**
 * One letter: that the parent writes, or that came. Only me until shown.
 */
export type BoxLetter = Mark & { 
/**
 * Id of the letterbox.
 */
letterbox: string, 
/**
 * It came to the parent; else the parent writes it.
 */
came: boolean, 
/**
 * Ids of the lines that it begins with.
 */
starters: Array<string>, 
/**
 * Its words.
 */
words: string, 
/**
 * sha256 of kept photos: its pages where it was written by hand or came, and what lies in it.
 */
photos: Array<string>, 
/**
 * The day on which it was sent or came; nothing while it is being written.
 */
day: Day | null, 
/**
 * What the parent thinks of it. It is in no letter.
 */
thoughts: string, };

/**
 * Some of the letters that were sent or came.
 */
export type BoxLetters = { 
/**
 * The latest day first.
 */
letters: Array<BoxLetter>, 
/**
 * There are more, from before.
 */
more: boolean, };

/**
 * One thing to bring.
 */
export type Bring = { 
/**
 * What it is.
 */
text: string, 
/**
 * It lies ready.
 */
ready: boolean, };

/**
 * By which law's days a limit is counted.
 */
export type Calendar = "calendar" | "england-wales-bank" | "family-court" | "england-care-planning" | "england-complaints" | "wales-care-planning" | "wales-complaints" | "scotland-hearings" | "scotland-bank" | "northern-ireland-bank";

/**
 * A calendar file as it is looked at before anything is kept.
 */
export type CalendarLook = { 
/**
 * Its dates, in the order of the file.
 */
incoming: Array<Incoming>, 
/**
 * What belongs to no date.
 */
notes: Array<Unread>, };

/**
 * Somebody to call.
 */
export type Call = { 
/**
 * When.
 */
when: CallWhen, 
/**
 * Id of a person of mine; empty when it is a help line.
 */
person: string, 
/**
 * Id of a help line of the nation; empty when it is a person.
 */
line: string, };

/**
 * When a call of a card is made.
 */
export type CallWhen = "first" | "second" | "out-of-hours";

/**
 * How a letter came.
 */
export type CameBy = "not-said" | "post" | "hand" | "email" | "text-message" | "school-bag" | "other";

/**
 * One line of "Who came and who went".
 */
export type CameOrWent = { 
/**
 * Who.
 */
person: Person, 
/**
 * Came; else went.
 */
came: boolean, 
/**
 * When; nothing when it is not known.
 */
day: Day | null, };

/**
 * What a step rests on.
 */
export type CardFact = { 
/**
 * Its id in the card.
 */
id: string, 
/**
 * Who says so.
 */
source: string, 
/**
 * Where it was read.
 */
address: string, 
/**
 * On which day.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: CardSure, };

/**
 * Where a card stands in the library.
 */
export type CardGroup = "baby" | "child" | "home" | "me";

/**
 * What kind of card it is. A health card is first looked at with somebody.
 */
export type CardKind = "health" | "child-care" | "home" | "parent";

/**
 * A card was looked at together.
 */
export type CardLook = Mark & { 
/**
 * The card of the library.
 */
card: string, 
/**
 * With whom.
 */
with_name: string, 
/**
 * On which day.
 */
day: Day | null, 
/**
 * What the card was called then.
 */
title: string, };

/**
 * My own photo on a step of a card of the library.
 */
export type CardPhoto = Mark & { 
/**
 * The card of the library.
 */
card: string, 
/**
 * Id of its step.
 */
step: string, 
/**
 * sha256 of the kept photo; empty takes it off again.
 */
photo: string, 
/**
 * What the card was called then.
 */
title: string, };

/**
 * One step of a card.
 */
export type CardStep = { 
/**
 * Unlike any other on the card.
 */
id: string, 
/**
 * What to do, in one sentence.
 */
text: string, 
/**
 * Id of its picture.
 */
picture: string, 
/**
 * sha256 of the parent's own photo, or empty.
 */
photo: string, 
/**
 * Ids of the facts that it rests on.
 */
facts: Array<string>, };

/**
 * How sure a fact of a card is.
 */
export type CardSure = "yes" | "yes-2" | "general" | "not-sure";

/**
 * A thing to have ready.
 */
export type CardThing = { 
/**
 * Unlike any other on the card.
 */
id: string, 
/**
 * What it is.
 */
text: string, 
/**
 * Id of its picture.
 */
picture: string, };

/**
 * One change in the history.
 */
export type Change = { 
/**
 * Its number; later changes have higher ones.
 */
id: number, 
/**
 * Id of the item that changed.
 */
item: string, 
/**
 * The item's table: "people", "goals" …
 */
kind: string, 
/**
 * Whose words: empty is the parent.
 */
said_by: string, 
/**
 * When.
 */
at: Moment, 
/**
 * What it did.
 */
what: What, 
/**
 * What the item was called.
 */
title: string, };

/**
 * A printed line beside what the record says now.
 */
export type CheckedLine = { 
/**
 * What was printed.
 */
printed: PrintedLine, 
/**
 * What the record says now, where it says anything.
 */
now: TimelineLine | null, 
/**
 * What became of it.
 */
state: StillSays, };

/**
 * A child of the parent. Only me until shown.
 */
export type Child = Mark & { 
/**
 * A nickname or initial.
 */
name: string, 
/**
 * As the parent says it: "3", "6 months". May be empty.
 */
age: string, 
/**
 * Where the child lives.
 */
lives: Lives, 
/**
 * sha256 of a kept photo, or empty.
 */
photo: string, 
/**
 * How big the child is.
 */
stage: Stage, 
/**
 * When that was said.
 */
stage_on: Day | null, };

/**
 * A stage on which a child is, or was; without a child it is the parent's own. Only me until shown.
 */
export type ChildStage = Mark & { 
/**
 * Id of the child; empty for the parent.
 */
child: string, 
/**
 * The nation whose map it is on.
 */
nation: Nation, 
/**
 * Id of the stage on that map.
 */
stage: string, 
/**
 * Its first day; `None` while it is not known.
 */
started: Day | null, 
/**
 * "I do not know. Ask this."
 */
ask_started: boolean, 
/**
 * Other days from which something is counted.
 */
days: Array<StageDay>, 
/**
 * Its last day; `None` while it goes on.
 */
ended: Day | null, 
/**
 * About it, in the parent's own words.
 */
own: string, };

/**
 * Whether the parent could read a letter.
 */
export type CouldRead = "not-said" | "yes" | "some" | "no";

/**
 * Whether the first day is counted, and which way.
 */
export type Counts = "beginning-with" | "after" | "within" | "before";

/**
 * Ticks about one idea: a page. Words: `court-<id>`, `court-<id>-ask` and `print-court-<id>`.
 */
export type CourtGroup = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * What can be ticked.
 */
ticks: Array<CourtTick>, };

/**
 * What I need in court. One per record.
 */
export type CourtNeeds = Mark & { 
/**
 * Ids of what I ticked.
 */
ticks: Array<string>, 
/**
 * What else helps, in my words.
 */
own: string, 
/**
 * When it was last looked at.
 */
looked_on: Day | null, };

/**
 * Something that can be ticked. Words: `court-tick-<id>`.
 */
export type CourtTick = { 
/**
 * Its id, which is kept.
 */
id: string, 
/**
 * Its picture.
 */
picture: string, };

/**
 * Appointments as My dates shows them.
 */
export type Dates = { 
/**
 * Today, soonest first.
 */
today: Array<Appointment>, 
/**
 * After today, soonest first; those without a day come last.
 */
to_come: Array<Appointment>, 
/**
 * There are some before today.
 */
before: boolean, 
/**
 * There are some that are put away.
 */
away: boolean, };

/**
 * A day in the local calendar, as `2026-07-14`.
 */
export type Day = string;

/**
 * What was understood of a typed day.
 */
export type DayReading = { 
/**
 * One reading, or two where people mean different days by it; the nearer first.
 */
days: Array<Day>, };

/**
 * What delete for ever has done.
 */
export type Deleted = { 
/**
 * Copies on this computer that it was taken out of.
 */
copies: number, 
/**
 * Copies on this computer that did not open, so it may still be in them.
 */
not_reached: number, };

/**
 * How easy words were asked for, and what came back.
 */
export type EasyAsked = { 
/**
 * Id of the letter or the help by which it was asked.
 */
item: string, 
/**
 * It is a letter of mine; otherwise it is help that I asked for.
 */
is_letter: boolean, 
/**
 * The day on which it was asked; none while a letter is not sent.
 */
asked_on: Day | null, 
/**
 * Id of the person of mine who was asked, or empty.
 */
who: string, 
/**
 * The name of who was asked, or empty.
 */
whom: string, 
/**
 * What they answered.
 */
answer: LetterAnswer, 
/**
 * In their words.
 */
answer_words: string, 
/**
 * The day of the answer.
 */
answered_on: Day | null, 
/**
 * The day on which the parent looks again.
 */
look_on: Day | null, };

/**
 * How often something comes again.
 */
export type Every = "days" | "weeks" | "month-days" | "month-weekdays" | "years" | "other";

/**
 * Who looks at it.
 */
export type Eyes = "me" | "advocate" | "worker" | "meeting" | "court";

/**
 * How a row stands on a day.
 */
export type FactStanding = "sure" | "often" | "not-sure" | "may-have-changed";

/**
 * A row as it stands today.
 */
export type FactToday = { 
/**
 * How it stands.
 */
standing: FactStanding, 
/**
 * Its limit can be given a day.
 */
makes_day: boolean, 
/**
 * The row it was taken from, and its part: `E27-later`.
 */
id: string, 
/**
 * Id of the words. Rows that say the same share them.
 */
words: string, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * What the law or the rule calls itself, and the place in it.
 */
provision: string, 
/**
 * Address of the page.
 */
source: string, 
/**
 * The day on which it was read.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, 
/**
 * The state of the law of the copy that was read, or how it was read; "old" makes no date.
 */
copy: string, 
/**
 * Whom it binds.
 */
binds: Binds, 
/**
 * By when, where it binds a service. What it is counted from has the words `fact-from-<from>`.
 */
limit: Limit | null, 
/**
 * It can be a last day for the parent. No day is worked out: "There may be a last day for you."
 */
last_day_for_parent: boolean, };

/**
 * What there is to say of one family time. Only me until shown.
 */
export type FamilyTime = Mark & { 
/**
 * Id of the date that it belongs to.
 */
about: string, 
/**
 * Ids of the children.
 */
children: Array<string>, 
/**
 * Whether somebody watches.
 */
watched: Watched, 
/**
 * Ids of the people who watch.
 */
watched_by: Array<string>, 
/**
 * The name of somebody who watches and is not in My people.
 */
watched_name: string, 
/**
 * What we did, as pictures.
 */
pictures: Array<string>, 
/**
 * What we did, in my words.
 */
did: string, 
/**
 * sha256 of kept photos.
 */
photos: Array<string>, 
/**
 * What I want to say.
 */
say: string, 
/**
 * When I asked for the notes.
 */
notes_asked_on: Day | null, 
/**
 * Whom I asked.
 */
notes_whom: string, 
/**
 * When I got them.
 */
notes_got_on: Day | null, 
/**
 * Whether they are right.
 */
notes: MeetingNotes, 
/**
 * What is not right in them.
 */
not_right: string, };

/**
 * A family time with its date.
 */
export type FamilyTimePage = { 
/**
 * It; its id is empty while nothing was kept.
 */
time: FamilyTime, 
/**
 * Its date; nothing while none was chosen, or while only the parent may see it.
 */
date: Appointment | null, 
/**
 * What was said of that date, the newest first: that it was, or who cancelled it.
 */
happened: Array<Outcome>, };

/**
 * Some of the family times that were.
 */
export type FamilyTimes = { 
/**
 * The latest day first.
 */
times: Array<FamilyTimePage>, 
/**
 * There are more, from before.
 */
more: boolean, };

/**
 * What is marked while a text is read aloud.
 */
export type Follow = "off" | "sentence" | "word";

/**
 * What Get help shows.
 */
export type GetHelp = { 
/**
 * The people whom the parent chose.
 */
people: Array<Person>, 
/**
 * 999, then the nation's lines.
 */
lines: Array<HelpLine>, };

/**
 * One paper, file or copy that left the computer.
 */
export type Given = Mark & { 
/**
 * What it is called.
 */
title: string, 
/**
 * How it left.
 */
way: GivenWay, 
/**
 * For whose eyes it was made: "me", "advocate", "worker", "meeting", or empty for a copy.
 */
eyes: string, 
/**
 * Who got it, in the parent's words.
 */
given_to: string, 
/**
 * How many only-me things are on it.
 */
private_items: number, };

/**
 * How it left.
 */
export type GivenWay = "paper" | "file" | "copy";

/**
 * Something the parent works towards.
 */
export type Goal = Mark & { 
/**
 * What it is.
 */
title: string, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * Why it matters.
 */
why: string, 
/**
 * The steps, in order.
 */
steps: Array<Step>, 
/**
 * By when.
 */
by_when: Day | null, 
/**
 * Ids of people who help with it.
 */
helpers: Array<string>, 
/**
 * How I learn it.
 */
learned_by: Array<LearnedBy>, 
/**
 * How we will know that it is there.
 */
how_known: string, 
/**
 * What I think of it.
 */
i_think: string, };

/**
 * Good practice for the workers of a nation.
 */
export type GoodPractice = { 
/**
 * The nation's own guidance.
 */
guidance: Array<Guidance>, 
/**
 * The cards, by feature.
 */
cards: Array<PracticeCard>, };

/**
 * The guidance of a nation. Words: `practice-<id>`, with `.for` and `.read`.
 */
export type Guidance = { 
/**
 * End of its Fluent ids.
 */
id: string, 
/**
 * The nations that it is for.
 */
nations: Array<Nation>, 
/**
 * The page that was read.
 */
source: string, 
/**
 * The year in which it came out, where its words say so.
 */
year: number | null, 
/**
 * The day on which it was read.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, 
/**
 * Whether all of the guidance was read.
 */
read_in_full: boolean, };

/**
 * What happened.
 */
export type Happened = "happened" | "moved" | "cancelled-by-them" | "cancelled-by-me" | "did-not-happen";

/**
 * A day that is hard for the parent.
 */
export type HardDay = { 
/**
 * The day, in the year in which it was.
 */
day: Day | null, 
/**
 * What it is, in the parent's words.
 */
words: string, 
/**
 * The calendar marks it softly. Nothing else ever does.
 */
softly: boolean, };

/**
 * Words of somebody else on a print, with notes on what makes them hard. Nobody judges the parent's own words.
 */
export type HardWords = { 
/**
 * Whose words.
 */
said_by: string, 
/**
 * The words.
 */
text: string, 
/**
 * What makes them hard.
 */
notes: Array<WritingNote>, };

/**
 * The answer to "Can you hear this?".
 */
export type Heard = "not-said" | "heard" | "not-heard";

/**
 * How somebody was told of something.
 */
export type HeardBy = "letter" | "text-message" | "phone-call" | "email" | "told" | "not-said";

/**
 * A help line. Words: `line-<id>`, `line-<id>.for`, and `line-<id>.hours` or `.steps` where it says so.
 */
export type HelpLine = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it is for.
 */
kind: LineKind, 
/**
 * The number, in groups.
 */
number: string, 
/**
 * It is rung in steps.
 */
steps: boolean, 
/**
 * Its picture.
 */
picture: string, 
/**
 * Free to ring.
 */
free: boolean, 
/**
 * Its hours are known.
 */
hours: boolean, 
/**
 * Address of the page on which it was read.
 */
source: string, 
/**
 * The day on which it was read.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, };

/**
 * A key that a trusted helper holds. It opens everything.
 */
export type HelperKey = Mark & { 
/**
 * Whose key it is.
 */
name: string, 
/**
 * This person lives with me.
 */
lives_with_me: AboutHelper, 
/**
 * This person works with me.
 */
works_with_me: AboutHelper, 
/**
 * The day it was given.
 */
given_on: Day | null, };

/**
 * What was said on one day. Only me until shown.
 */
export type HowIAm = Mark & { 
/**
 * The day.
 */
day: Day | null, 
/**
 * Id of a picture of how it feels.
 */
picture: string, 
/**
 * In my words.
 */
words: string, };

/**
 * Some of them.
 */
export type HowIAmSaid = { 
/**
 * The latest day first.
 */
said: Array<HowIAm>, 
/**
 * There are more, from before.
 */
more: boolean, };

/**
 * How much help the parent wants.
 */
export type HowMuch = "i-can" | "a-bit" | "a-lot" | "not-known";

/**
 * How something was taught.
 */
export type HowTaught = "shown" | "told" | "photo" | "practised" | "not-said";

/**
 * If this happens, then I do that.
 */
export type IfThen = Mark & { 
/**
 * What may happen.
 */
if_text: string, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * What I do then, in order, at most 8.
 */
steps: Array<RoutineStep>, 
/**
 * Whom I call, as I chose: first, second, out of hours.
 */
calls: Array<Call>, 
/**
 * It is on my card for the wallet.
 */
on_wallet: boolean, };

/**
 * One date of a calendar file.
 */
export type Incoming = { 
/**
 * The date as the file says it. It has no id.
 */
appointment: Appointment, 
/**
 * What it is for this record.
 */
what: IncomingWhat, 
/**
 * What was not read as it stands there.
 */
notes: Array<Unread>, 
/**
 * For one that is cancelled: the parent wants it put away.
 */
put_away: boolean, };

/**
 * What a date of a file is for this record.
 */
export type IncomingWhat = { "what": "new" } | { "what": "update", 
/**
 * Its id; one day of a series is "id@2026-07-21".
 */
id: string, } | { "what": "cancels", 
/**
 * Its id.
 */
id: string, } | { "what": "same", 
/**
 * Its id.
 */
id: string, } | { "what": "older", 
/**
 * Its id.
 */
id: string, } | { "what": "cancels-nothing" };

/**
 * A kind of appointment. Words: `kind-<id>`.
 */
export type Kind = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * What it belongs to.
 */
group: KindGroup, 
/**
 * The role of the person who usually comes.
 */
role: string | null, };

/**
 * What a kind of appointment belongs to.
 */
export type KindGroup = "health" | "social" | "meetings" | "child" | "mine";

/**
 * The last day of a limit on a service.
 */
export type LastDay = { "kind": "sure", 
/**
 * The last day.
 */
day: Day, } | { "kind": "about", 
/**
 * The last day, as far as is known.
 */
day: Day, } | { "kind": "not-known", 
/**
 * Why.
 */
why: NoDay, };

/**
 * How the screen looked last.
 */
export type LastLook = { 
/**
 * BCP 47 tag of the language of the screens; empty for the computer's own.
 */
language: string, 
/**
 * Text size in per cent.
 */
text: number, 
/**
 * More room between lines, words and letters.
 */
roomy: boolean, 
/**
 * Colours of the page.
 */
theme: Theme, 
/**
 * Fewer colours.
 */
calm: boolean, 
/**
 * Bigger buttons.
 */
big_targets: boolean, };

/**
 * Something that a law or a rule says. Words: `<words>`.
 */
export type LawFact = { 
/**
 * Id of the words.
 */
words: string, 
/**
 * Its picture; may be empty.
 */
picture: string, 
/**
 * What the law or rule calls itself.
 */
name: string, 
/**
 * Where it was read.
 */
source: string, 
/**
 * The day on which it was read.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, };

/**
 * One of the times at which a date may ring.
 */
export type Layer = "night-before" | "get-ready" | "leave-now";

/**
 * The layers that ring.
 */
export type Layers = { 
/**
 * The evening before.
 */
night_before: boolean, 
/**
 * Some minutes before leaving home.
 */
get_ready: boolean, 
/**
 * When it is time to leave home.
 */
leave_now: boolean, };

/**
 * How the parent learns best what a goal needs.
 */
export type LearnedBy = "shown" | "told" | "photo" | "practise";

/**
 * What a letter says that it is about.
 */
export type LetterAbout = "nothing" | "date" | "words";

/**
 * What came of a letter.
 */
export type LetterAnswer = "none" | "yes" | "no" | "not-yet";

/**
 * Where a letter stands among the others.
 */
export type LetterGroup = "papers" | "help" | "wrong";

/**
 * A help that a letter brings at once.
 */
export type LetterHelp = { 
/**
 * Id of its words.
 */
words: string, 
/**
 * Id of its picture.
 */
picture: string, 
/**
 * What it opens.
 */
opens: LetterOpens, 
/**
 * The kind of letter that it opens, or empty.
 */
letter: string, 
/**
 * What the law calls itself; empty where it rests on none.
 */
name: string, 
/**
 * Where it was read.
 */
source: string, 
/**
 * The day on which it was read.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, };

/**
 * A letter that came. It starts as only me.
 */
export type LetterIn = Mark & { 
/**
 * Id of its kind; empty while that is not known.
 */
kind: string, 
/**
 * Id of the person of mine from whom it came, or empty.
 */
who: string, 
/**
 * From whom, when they are not in My people.
 */
name: string, 
/**
 * The day on which it came.
 */
came_on: Day | null, 
/**
 * How it came.
 */
came_by: CameBy, 
/**
 * Its pages, in order.
 */
pages: Array<LetterPage>, 
/**
 * Its words, typed.
 */
words: string, 
/**
 * What it asks, in my words.
 */
asks: string, 
/**
 * Id of the picture from which that was chosen, or empty.
 */
asks_picture: string, 
/**
 * The day in it: of the meeting that it invites to, or by which they want an answer.
 */
by: Day | null, 
/**
 * Id of the date that was made of that day, or empty.
 */
date: string, 
/**
 * Who explained it to me: id of a person, or a name.
 */
explained_by: string, 
/**
 * Whether I could read it.
 */
could_read: CouldRead, 
/**
 * Id of the letter or the help by which I asked for easy words, or empty.
 */
asked_easy: string, 
/**
 * It is done.
 */
done: boolean, 
/**
 * Id of the date or the child that it belongs to, or empty.
 */
about: string, };

/**
 * Where a kind stands among the others.
 */
export type LetterInGroup = "court" | "meetings" | "papers" | "home" | "everyday";

/**
 * A kind of letter that comes. Words: `letter-in-kind-<id>`, and what it is, in one sentence: its `.is`.
 */
export type LetterInKind = { 
/**
 * Its id.
 */
id: string, 
/**
 * Where it stands.
 */
group: LetterInGroup, 
/**
 * Id of its picture.
 */
picture: string, 
/**
 * Roles of those who usually send it, the most usual first.
 */
roles: Array<string>, 
/**
 * Where it invites to something, the kind of that date; empty where its day is the one to answer by.
 */
date: string, 
/**
 * What helps with it, the first first.
 */
helps: Array<LetterHelp>, };

/**
 * A letter with what belongs to it.
 */
export type LetterInPage = { 
/**
 * The letter.
 */
letter: LetterIn, 
/**
 * Its kind, once it is known, with its help.
 */
kind: LetterInKind | null, 
/**
 * The date that was made of it.
 */
date: Appointment | null, 
/**
 * How easy words were asked for.
 */
asked: EasyAsked | null, 
/**
 * My people to whom its help leads: my solicitor, my advocate.
 */
helpers: Array<Person>, };

/**
 * A kind of letter. Words: `letter-say-<id>` and its `.ask`, and `letter-care-<id>` where there is something to hear
 * first.
 */
export type LetterKind = { 
/**
 * Its id.
 */
id: string, 
/**
 * Where it stands.
 */
group: LetterGroup, 
/**
 * Id of its picture.
 */
picture: string, 
/**
 * Roles of those who usually get it, the most usual first.
 */
roles: Array<string>, 
/**
 * What it says that it is about.
 */
about: LetterAbout, 
/**
 * There is something that the parent hears first.
 */
care: boolean, 
/**
 * What can be ticked.
 */
ticks: Array<LetterTick>, };

/**
 * The law in a letter, and where it stands.
 */
export type LetterLaw = { 
/**
 * "The law says this:", or that it is a rule.
 */
title: string, 
/**
 * In plain words, one sentence each.
 */
lines: Array<string>, 
/**
 * What it is called and when it was read, one sentence each.
 */
note: Array<string>, 
/**
 * Address of the page on which it was read.
 */
source: string, };

/**
 * One thing that was ticked.
 */
export type LetterLine = { 
/**
 * Id of its picture.
 */
picture: string, 
/**
 * What the letter says.
 */
text: string, };

/**
 * What a help opens.
 */
export type LetterOpens = "solicitor" | "advocate" | "letter-out" | "meeting" | "get-help";

/**
 * A letter that the parent sends. It starts as only me: the parent's own words are in it.
 */
export type LetterOut = Mark & { 
/**
 * Id of its kind.
 */
kind: string, 
/**
 * Id of the person of mine who gets it, or empty.
 */
who: string, 
/**
 * Who gets it, when they are not in My people.
 */
name: string, 
/**
 * Where they are, when it is not the place of that person.
 */
address: string, 
/**
 * Where the answer goes: my address or phone number.
 */
from_address: string, 
/**
 * Ids of what was ticked.
 */
ticks: Array<string>, 
/**
 * My own sentence.
 */
own: string, 
/**
 * Id of the picture from which that sentence was chosen, or empty.
 */
own_picture: string, 
/**
 * Id of the date that it is about, or empty.
 */
about: string, 
/**
 * What it is about, in words.
 */
about_words: string, 
/**
 * The day on which it was made.
 */
made_on: Day | null, 
/**
 * The day on which it was sent.
 */
sent_on: Day | null, 
/**
 * How it went.
 */
how: LetterWay, 
/**
 * What they answered.
 */
answer: LetterAnswer, 
/**
 * In their words.
 */
answer_words: string, 
/**
 * The day of the answer.
 */
answered_on: Day | null, 
/**
 * By when to answer: the day on which the parent looks again.
 */
look_on: Day | null, 
/**
 * The letter as it was sent.
 */
paper: LetterPaper | null, };

/**
 * One page of a letter.
 */
export type LetterPage = { 
/**
 * sha256 of a kept photo.
 */
photo: string, };

/**
 * Every word of a letter.
 */
export type LetterPaper = { 
/**
 * BCP 47 tag of its language.
 */
language: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * Id of its picture.
 */
picture: string, 
/**
 * "From:"
 */
from_title: string, 
/**
 * The parent's name and where the answer goes, a line each. Without an address there is room for a pen.
 */
from: Array<string>, 
/**
 * Whether the parent said where the answer goes.
 */
has_address: boolean, 
/**
 * "To:"
 */
to_title: string, 
/**
 * Who gets it, a line each; with nobody there is room for a pen.
 */
to: Array<string>, 
/**
 * The day, in words.
 */
day: string, 
/**
 * "Hello Priya,"
 */
hello: string, 
/**
 * How it asks, one sentence each, and what it is about.
 */
ask: Array<string>, 
/**
 * What was ticked, and nothing else.
 */
ticks: Array<LetterLine>, 
/**
 * "In my words:"
 */
own_title: string, 
/**
 * The parent's own sentences; with none there is room for a pen.
 */
own: Array<string>, 
/**
 * Id of the picture of the parent's own sentence, or empty.
 */
own_picture: string, 
/**
 * The law, where one is sure.
 */
law: LetterLaw | null, 
/**
 * By when to answer, and thanks, one sentence each.
 */
end: Array<string>, 
/**
 * "I sign here:"
 */
sign: string, 
/**
 * With what it was made.
 */
made: string, };

/**
 * Something to tick: `letter-say-<letter>-<id>` is what the letter then says.
 */
export type LetterTick = { 
/**
 * Unlike any other of its letter.
 */
id: string, 
/**
 * Id of its picture.
 */
picture: string, };

/**
 * How a letter went.
 */
export type LetterWay = "not-said" | "by-hand" | "post" | "email" | "not-known";

/**
 * What was agreed of the letters for one child. Only me until shown.
 */
export type Letterbox = Mark & { 
/**
 * Id of the child.
 */
child: string, 
/**
 * The months in which the parent may write, 1 to 12; none when she does not know.
 */
months: Array<number>, 
/**
 * How the parent signs.
 */
sign: string, 
/**
 * How the letter calls the child.
 */
call_child: string, 
/**
 * Where the letters go: the team, in the parent's words.
 */
send_to: string, 
/**
 * What else was agreed, in the parent's words.
 */
agreed: string, 
/**
 * Words that are not to stand in a letter: surnames, places.
 */
not_to_say: Array<string>, };

/**
 * A letterbox with what belongs to it.
 */
export type LetterboxPage = { 
/**
 * It; its id is empty while nothing was kept.
 */
letterbox: Letterbox, 
/**
 * The month in which the parent may write next, this one too; nothing where none is known.
 */
next: YearMonth | null, 
/**
 * The letter that is being written, if there is one.
 */
writing: BoxLetter | null, };

/**
 * A limit as a law gives it. It has no day of its own: it needs a service which it binds.
 */
export type Limit = { number: number, unit: Unit, counts: Counts, days: Calendar, rolls: Calendar | null, about: boolean, from: string, };

/**
 * What a help line is for.
 */
export type LineKind = "emergency" | "health" | "abuse" | "listening" | "parents" | "advocate" | "learning-disability";

/**
 * Where a child lives.
 */
export type Lives = "home" | "family" | "foster" | "adopted" | "elsewhere" | "not-said";

/**
 * A service near the parent.
 */
export type LocalService = Mark & { 
/**
 * What it is called.
 */
name: string, 
/**
 * What it does, in easy words.
 */
what: string, 
/**
 * As it is written; spoken digit by digit.
 */
phone: string, 
/**
 * As it is written.
 */
email: string, 
/**
 * Where it is.
 */
place: string, 
/**
 * For whom it is.
 */
who_for: string, 
/**
 * The day on which somebody made sure.
 */
checked_on: Day | null, };

/**
 * A service as a file has it.
 */
export type LocalServiceInFile = { 
/**
 * What it is called.
 */
name: string, 
/**
 * What it does.
 */
what: string, 
/**
 * As it is written.
 */
phone: string, 
/**
 * As it is written.
 */
email: string, 
/**
 * Where it is.
 */
place: string, 
/**
 * For whom it is.
 */
who_for: string, 
/**
 * The day on which somebody made sure.
 */
checked_on: Day | null, 
/**
 * Id of the one that is here, where the file has other words for it.
 */
here: string, };

/**
 * What a file would bring.
 */
export type LocalServicesLook = { 
/**
 * Those that are not here.
 */
new: Array<LocalServiceInFile>, 
/**
 * Those that are here with other words.
 */
changed: Array<LocalServiceInFile>, 
/**
 * How many are here just so.
 */
same: number, };

/**
 * A locked profile: what its page shows, and the ways in that it has.
 */
export type Locked = { 
/**
 * Names the profile to the core.
 */
id: string, 
/**
 * The name the parent likes; may be empty.
 */
name: string, 
/**
 * As a photo's name for `photo:`, or empty.
 */
photo: string, 
/**
 * Ways in that a person can take: "code", "picture-code", "sheet", "helper-key".
 */
ways: Array<string>, 
/**
 * Seconds until the next try, after wrong ones.
 */
wait: number, 
/**
 * It came in a copy from another computer.
 */
brought: boolean, };

/**
 * What protects the open record.
 */
export type Locks = { 
/**
 * A code opens it.
 */
code: boolean, 
/**
 * Pictures in an order open it too.
 */
picture_code: boolean, 
/**
 * The code has 12 characters or more, so it opens a copy on any computer.
 */
long_code: boolean, 
/**
 * Minutes of quiet after which it locks; 0 is never.
 */
quiet_minutes: number, 
/**
 * "none", "made" (not proved yet) or "proved".
 */
sheet: string, 
/**
 * People who hold a key.
 */
helpers: Array<HelperKey>, 
/**
 * This computer has a safe place for a short code.
 */
key_store: boolean, 
/**
 * There is a way back when a code is forgotten: a proved sheet, or a helper's key.
 */
way_back: boolean, 
/**
 * The sheet or a helper's key opened it just now, and the code still stands: ask for a new code.
 */
came_back: boolean, 
/**
 * It is shown on "Who are you?".
 */
on_chooser: boolean, 
/**
 * Home may remind of the sheet.
 */
remind_sheet: boolean, };

/**
 * Everything on Look again.
 */
export type LookAgain = { 
/**
 * To come, the soonest first; those without a day last.
 */
to_come: Array<Review>, 
/**
 * The last ones that were looked at, the latest first.
 */
looked: Array<Review>, 
/**
 * My children.
 */
children: Array<Child>, 
/**
 * Ids of the children whose stage nobody has said for a year, or ever.
 */
ask_stage: Array<string>, };

/**
 * One thing that could not be read.
 */
export type LostThing = { 
/**
 * Table: "people", "photos" …
 */
kind: string, 
/**
 * What it was called, as far as that is known.
 */
title: string, };

/**
 * Something to ask for. Words: `stage-ask-<id>`.
 */
export type MapAsk = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * The kind of letter that asks for it, or empty.
 */
letter: string, };

/**
 * A part of the map. It is looked at alone: some stages frighten. Words: `where-place-<id>`.
 */
export type MapPlace = "help" | "safe" | "court" | "away" | "me";

/**
 * A stage of a nation.
 */
export type MapStage = { 
/**
 * Its id; the same in two nations where it is the same thing.
 */
id: string, 
/**
 * Id of the words it is called by: a word of the bank, or its own.
 */
name: string, 
/**
 * Id of the words with another name that some use here; may be empty.
 */
also: string, 
/**
 * The part of the map on which it stands.
 */
place: MapPlace, 
/**
 * Its picture.
 */
picture: string, 
/**
 * What it is before the law.
 */
kind: StageKind, 
/**
 * What its first day is, as limits are counted from it; empty where none is.
 */
starts: string, 
/**
 * Where it was read.
 */
source: string, 
/**
 * On which day.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, 
/**
 * The roles of those who are usually there.
 */
there: Array<string>, 
/**
 * Nothing happens here that the parent did not say yes to.
 */
i_decide: boolean, 
/**
 * The roles of those who decide; empty where there is no such role.
 */
decides: Array<string>, 
/**
 * What can be asked for, the most useful first.
 */
ask: Array<string>, 
/**
 * What to bring: words `meeting-bring-<id>`, and the id is its picture.
 */
bring: Array<string>, 
/**
 * Where it may go on when things go well.
 */
lighter: Array<string>, 
/**
 * Where it may go on when people worry more.
 */
heavier: Array<string>, 
/**
 * The kinds of letter that come.
 */
papers: Array<string>, 
/**
 * The kinds of meeting.
 */
meetings: Array<string>, 
/**
 * The kinds of date.
 */
dates: Array<string>, 
/**
 * The rows that say by when something should happen.
 */
times: Array<string>, 
/**
 * The rows that are rights at this moment.
 */
rights: Array<string>, 
/**
 * The rows that can be a last day for the parent.
 */
last_days: Array<string>, };

/**
 * What every item carries.
 */
export type Mark = { 
/**
 * UUIDv7. Empty on an item that has never been kept.
 */
id: string, 
/**
 * Whose words these are: empty is the parent, else the worker's name.
 */
said_by: string, 
/**
 * When it was last said.
 */
said_at: Moment, 
/**
 * Who may see it.
 */
space: Space, 
/**
 * Put away instead of deleted.
 */
put_away: boolean, };

/**
 * Whether the worker may take a page with them.
 */
export type MayCopy = "yes" | "no" | "not-said";

/**
 * The parent. One per record.
 */
export type Me = Mark & { 
/**
 * The name I like.
 */
name: string, 
/**
 * sha256 of a kept photo, or empty.
 */
photo: string, 
/**
 * The nation whose roles, lines and law apply.
 */
nation: Nation, 
/**
 * BCP 47 tag of the language of the screens.
 */
language: string, 
/**
 * Who else uses this computer.
 */
sharing: Sharing, 
/**
 * Welcome has been gone through, or skipped.
 */
welcomed: boolean, 
/**
 * What I am proud of as a parent.
 */
proud_of: string, 
/**
 * What people like about me.
 */
like_about_me: string, 
/**
 * What matters to me.
 */
matters_to_me: string, 
/**
 * What matters to my child.
 */
matters_to_child: string, };

/**
 * A meeting that the parent gets ready for.
 */
export type Meeting = Mark & { 
/**
 * Id of the date that it belongs to.
 */
about: string, 
/**
 * Id of a kind of meeting of the nation; empty while it has not been said.
 */
kind: string, 
/**
 * What I want to say, at most 3.
 */
points: Array<Point>, 
/**
 * The pictures of my questions. The questions stand on the date, and are found by their words.
 */
drawn: Array<Point>, 
/**
 * Ids of the people who come with me.
 */
with_me: Array<string>, 
/**
 * The name of somebody who comes with me and is not in My people.
 */
with_name: string, 
/**
 * How I say stop there; empty is as it is in How I like to be told.
 */
stop: string, 
/**
 * Ids of the changes that I need: `meeting-change-<id>`.
 */
changes: Array<string>, 
/**
 * A change in my own words.
 */
own_change: string, 
/**
 * Ids of the help that I want to speak of: what I asked for and did not get.
 */
not_given: Array<string>, 
/**
 * My own report: what works well.
 */
well: string, 
/**
 * My own report: what I worry about.
 */
worry: string, 
/**
 * My own report: what would help.
 */
would_help: string, 
/**
 * What was decided.
 */
decided: string, 
/**
 * What I agreed to.
 */
agreed: string, 
/**
 * Ids of what I did not understand there.
 */
puzzles: Array<string>, 
/**
 * How I feel: id of a picture.
 */
feeling: string, 
/**
 * How I feel, in my own words.
 */
felt: string, 
/**
 * The notes that others wrote.
 */
notes: MeetingNotes, 
/**
 * What is not right in them.
 */
not_right: string, 
/**
 * The day on which people meet again, as it was said there.
 */
next_on: Day | null, 
/**
 * Id of the date that was made of it, or empty.
 */
next_date: string, 
/**
 * The parts that the parent shows.
 */
shown: Array<MeetingPart>, };

/**
 * A kind of meeting. Words: `name`, and in one sentence `meeting-kind-<id>`.
 */
export type MeetingKind = { 
/**
 * Its id.
 */
id: string, 
/**
 * Kinds of date that can be such a meeting.
 */
dates: Array<string>, 
/**
 * Fluent id of what it is called.
 */
name: string, 
/**
 * Its picture.
 */
picture: string, 
/**
 * Roles of those who usually come.
 */
there: Array<string>, 
/**
 * What to bring: `meeting-bring-<id>`; the id is its picture.
 */
bring: Array<string>, 
/**
 * Words to know: ids of the word bank.
 */
words: Array<string>, 
/**
 * Where it was read what it is.
 */
source: string, 
/**
 * The day on which it was read.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, 
/**
 * What people may decide there.
 */
decides: RoleFact, };

/**
 * The notes of a meeting, as others wrote them.
 */
export type MeetingNotes = "right" | "not-right" | "not-here" | "not-said";

/**
 * A meeting with what belongs to it.
 */
export type MeetingPage = { 
/**
 * The meeting; its id is empty while nothing was kept.
 */
meeting: Meeting, 
/**
 * Its date; nothing while none was chosen.
 */
date: Appointment | null, 
/**
 * Its kind, once it was said.
 */
kind: MeetingKind | null, 
/**
 * What was promised there, mine and theirs.
 */
promises: Array<Promise>, 
/**
 * What I did not understand there.
 */
puzzles: Array<Puzzle>, 
/**
 * The date on which people meet again, where one was made and is not put away.
 */
next: Appointment | null, };

/**
 * The parts of a meeting that are the parent's own words. They are only me until the parent shows them.
 */
export type MeetingPart = "points" | "report" | "agreed" | "feeling" | "notes";

/**
 * A part of the page. Only me until shown.
 */
export type Memory = Mark & { 
/**
 * Id of the child.
 */
child: string, 
/**
 * What it is.
 */
kind: MemoryKind, 
/**
 * In my words.
 */
words: string, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * sha256 of a kept photo.
 */
photo: string, 
/**
 * The day it was, where it is known.
 */
day: Day | null, 
/**
 * Where it stands in the book.
 */
place: number, };

/**
 * What a part of the page is.
 */
export type MemoryKind = "memory" | "to-tell";

/**
 * A moment that has happened, in UTC, as RFC 3339.
 */
export type Moment = string;

/**
 * What the parent asked and did of it. Only me until shown.
 */
export type MoneyHome = Mark & { 
/**
 * Ids of the rows of which somebody was asked.
 */
asked: Array<string>, 
/**
 * Ids of the rows that are done.
 */
done: Array<string>, 
/**
 * Who helps with it.
 */
whom: string, 
/**
 * What to keep in mind, in my words.
 */
note: string, };

/**
 * One row of the list, as the parent of one nation meets it. Words: `money-home-<id>`.
 */
export type MoneyHomeRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * Roles to ask first, the best one first.
 */
ask: Array<string>, 
/**
 * What the law of the nation says of it; empty where that was not read.
 */
facts: Array<FactToday>, 
/**
 * Where the row itself was read; empty where it was read nowhere.
 */
source: string, 
/**
 * On which day.
 */
checked_on: Day, 
/**
 * How the row itself stands.
 */
standing: FactStanding, };

/**
 * A month as squares.
 */
export type Month = { 
/**
 * The year.
 */
year: number, 
/**
 * 1 to 12.
 */
month: number, 
/**
 * Monday first; null before the first and after the last day.
 */
weeks: Array<Array<MonthDay | null>>, };

/**
 * One square of a month.
 */
export type MonthDay = { 
/**
 * The day.
 */
day: Day, 
/**
 * Its number in the month.
 */
number: number, 
/**
 * Before today.
 */
past: boolean, 
/**
 * Today.
 */
today: boolean, 
/**
 * How many appointments it has.
 */
appointments: number, };

/**
 * Everything on My advocate.
 */
export type MyAdvocate = { 
/**
 * My advocates: nobody who went.
 */
advocates: Array<Person>, 
/**
 * The latest of what I want help with.
 */
asks: AdvocateAsks, 
/**
 * Whom I asked for an advocate: help that was asked for.
 */
asked: Array<Support>, 
/**
 * The days on which I ask again, the soonest first.
 */
again: Array<Review>, 
/**
 * What there is to know in my nation.
 */
facts: AdvocateFacts, };

/**
 * My day: its routines, those with a time first and in order.
 */
export type MyDay = { 
/**
 * The day.
 */
day: Day, 
/**
 * Its routines.
 */
routines: Array<RoutineOfDay>, };

/**
 * The parts of a visit that are the parent's own.
 */
export type MyPart = "words" | "feeling" | "said-back";

/**
 * What it may be. Words: `letterbox-note-<id>`.
 */
export type NameKind = "place" | "surname" | "number" | "not-to-say";

/**
 * One of them in the letter.
 */
export type NameNote = { 
/**
 * What it may be.
 */
kind: NameKind, 
/**
 * As it stands there.
 */
words: string, 
/**
 * Where it begins, in UTF-16.
 */
start: number, 
/**
 * Where it ends, in UTF-16.
 */
end: number, };

/**
 * The four nations of the United Kingdom.
 */
export type Nation = "england" | "wales" | "scotland" | "northern-ireland";

/**
 * Something the parent wants help with.
 */
export type Need = Mark & { 
/**
 * What it is.
 */
text: string, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * How much help.
 */
how_much: HowMuch, 
/**
 * Id of a skill of our own list, or empty where the parent said it in other words.
 */
skill: string, };

/**
 * Where a skill stands: small enough to go through one by one.
 */
export type NeedGroup = "baby" | "child" | "home" | "me";

/**
 * The public list of a nation, with where and when it was read.
 */
export type NeedList = { 
/**
 * What it is, in words: `need-from-<id>`.
 */
id: string, 
/**
 * What it names, in its order.
 */
parts: Array<NeedPart>, 
/**
 * The name of the law or the paper.
 */
source: string, 
/**
 * Where it was read.
 */
address: string, 
/**
 * On which day.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, 
/**
 * It was read more than 12 months ago.
 */
old: boolean, 
/**
 * Every skill of ours, in the order in which it is asked about.
 */
skills: Array<Skill>, };

/**
 * One thing that a public list names: `need-part-<list>-<id>`.
 */
export type NeedPart = { 
/**
 * Its id in the list.
 */
id: string, 
/**
 * Id of a picture.
 */
picture: string, };

/**
 * Why there is no day.
 */
export type NoDay = "holidays-not-known" | "too-far";

/**
 * Why a reminder did not ring.
 */
export type NotRung = "off" | "asleep" | "clock" | "leave-now" | "closed";

/**
 * How much notice a service should give of a kind of meeting. Words: `notice-<kind>`.
 */
export type NoticeRule = { 
/**
 * Id of the kind of appointment that it is for; it says nothing about any other.
 */
kind: string, 
/**
 * Calendar days.
 */
days: number, 
/**
 * Address of the page on which it was read.
 */
source: string, 
/**
 * The day on which it was read.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, };

/**
 * What stands on now and next.
 */
export type NowAndNext = { 
/**
 * The local day.
 */
today: Day, 
/**
 * The local time, to the minute.
 */
time: Time, 
/**
 * Runs at this moment.
 */
now: Appointment | null, 
/**
 * The next with a day and, if it is today, not begun yet.
 */
next: Appointment | null, 
/**
 * Whole minutes until `next` begins, when it is today and has a time.
 */
minutes_to_next: number | null, 
/**
 * How many appointments today has.
 */
today_count: number, };

/**
 * What happened to a date.
 */
export type Outcome = Mark & { 
/**
 * Id of the appointment's row, without a day.
 */
about: string, 
/**
 * The day it was planned for.
 */
day: Day | null, 
/**
 * What happened.
 */
what: Happened, 
/**
 * Why, where that was asked.
 */
reason: Reason, 
/**
 * The reason in own words.
 */
because: string, 
/**
 * How it was told that it is moved or cancelled.
 */
told_by: HeardBy, 
/**
 * Who was told, or who told.
 */
told_whom: string, 
/**
 * When it was told.
 */
told_on: Day | null, 
/**
 * The new day, when it was moved.
 */
moved_to: Day | null, 
/**
 * When they came.
 */
arrived: Time | null, 
/**
 * Ids of the people who came.
 */
came: Array<string>, 
/**
 * What was said.
 */
was_said: string, 
/**
 * Id of what was said before, when this puts it right.
 */
corrects: string, 
/**
 * What the date was called then.
 */
title: string, };

/**
 * A step card of my own, or one of the library changed to my way.
 */
export type OwnCard = Mark & { 
/**
 * The card of the library of which it was made, or empty.
 */
made_of: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it is used.
 */
why: string, 
/**
 * Id of its picture.
 */
picture: string, 
/**
 * What to have ready.
 */
ready: Array<CardThing>, 
/**
 * In order, at most 8.
 */
steps: Array<CardStep>, };

/**
 * A paper that I could not read, with what I asked for and the answer.
 */
export type PaperNotRead = { 
/**
 * The letter.
 */
letter: LetterIn, 
/**
 * How easy words were asked for.
 */
asked: EasyAsked | null, };

/**
 * Someone around the parent.
 */
export type Person = Mark & { 
/**
 * Their name.
 */
name: string, 
/**
 * Id of a role of the nation, or "own".
 */
role: string, 
/**
 * The parent's own word for the role, when role is "own".
 */
own_role: string, 
/**
 * What they do, in the parent's words; empty shows the role's plain sentence.
 */
does: string, 
/**
 * Helps, checks, or both.
 */
side: Side, 
/**
 * As it is written; spoken digit by digit.
 */
phone: string, 
/**
 * As it is written.
 */
email: string, 
/**
 * When they can be reached or come, in plain words.
 */
times: string, 
/**
 * Where they are.
 */
place: string, 
/**
 * sha256 of a kept photo, or empty.
 */
photo: string, 
/**
 * Chosen by the parent for Get help; never filled in by itself.
 */
get_help: boolean, 
/**
 * The day this person came into the parent's life; nothing when it is not known.
 */
came_on: Day | null, 
/**
 * No longer with the parent. It is not put away.
 */
went: boolean, 
/**
 * The day this person went; nothing when it is not known.
 */
went_on: Day | null, 
/**
 * Why, in the parent's words.
 */
went_why: string, };

/**
 * Another cut of a kept photo: first turned, then the frame, in thousandths of the turned photo.
 */
export type PhotoChange = { 
/**
 * Quarter turns to the right: 0 to 3.
 */
turns: number, 
/**
 * Where the frame begins, from the left.
 */
left: number, 
/**
 * Where it begins, from above.
 */
top: number, 
/**
 * How wide it is.
 */
width: number, 
/**
 * How high it is.
 */
height: number, };

/**
 * How pictures stand with the words.
 */
export type PictureView = "both" | "bigger" | "words-only";

/**
 * Everything on My plan.
 */
export type Plan = { 
/**
 * I am good at.
 */
strengths: Array<Strength>, 
/**
 * I want help with.
 */
needs: Array<Need>, 
/**
 * My goals.
 */
goals: Array<Goal>, 
/**
 * My help.
 */
supports: Array<Support>, 
/**
 * My children.
 */
children: Array<Child>, };

/**
 * What the parent wants to say, or to ask.
 */
export type Point = { 
/**
 * What it is.
 */
text: string, 
/**
 * Id of a picture.
 */
picture: string, };

/**
 * One time that a card, or a step of it, was practised.
 */
export type Practice = Mark & { 
/**
 * The card: its name in the library, or the id of my own.
 */
card: string, 
/**
 * Id of its step; empty is the whole card.
 */
step: string, 
/**
 * How.
 */
how: PractisedHow, 
/**
 * Whether somebody helped. Only where it was practised.
 */
help: WithHelp, 
/**
 * On which day.
 */
day: Day | null, 
/**
 * Who saw it; may be empty.
 */
who_saw: string, 
/**
 * What I want to say about it.
 */
words: string, 
/**
 * What the card was called then.
 */
title: string, };

/**
 * A card. Words: `practice-<id>`, with `.today`, `.example` and `.source`.
 */
export type PracticeCard = { 
/**
 * End of its Fluent ids.
 */
id: string, 
/**
 * Which of the five features of good practice: 1 to 5.
 */
feature: number, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * The page on which the example is told.
 */
source: string, 
/**
 * The year in which it was told, where its words say so.
 */
year: number | null, 
/**
 * The day on which it was read.
 */
checked_on: Day, 
/**
 * Whether those who did it tell it, or somebody else.
 */
verified: Verified, };

/**
 * Some days of practice, the latest first.
 */
export type Practices = { 
/**
 * The days.
 */
days: Array<Practice>, 
/**
 * There are more before them.
 */
more: boolean, };

/**
 * How it went on a day.
 */
export type PractisedHow = "shown" | "told" | "practised";

/**
 * A print ready to look at.
 */
export type Preview = { 
/**
 * Names a set of pages: `page://localhost/<id>/<n>` is the n-th, from 1.
 */
id: string, 
/**
 * How many pages.
 */
pages: number, 
/**
 * How many only-me things are on them.
 */
private_items: number, 
/**
 * What it is called.
 */
title: string, 
/**
 * What others wrote on it that is hard to read.
 */
hard: Array<HardWords>, 
/**
 * Something that was chosen had no room on the one page that there is.
 */
left_out: boolean, };

/**
 * What to print.
 */
export type PrintChoice = { 
/**
 * What.
 */
kind: PrintKind, 
/**
 * For whom.
 */
eyes: Eyes, 
/**
 * Ids of items that go on it.
 */
items: Array<string>, 
/**
 * 16 or 20.
 */
points: number, 
/**
 * Only headings and room to write.
 */
empty: boolean, 
/**
 * No pictures.
 */
words_only: boolean, 
/**
 * A day of the week or month that goes on the wall; without one it is this week or month. The first day of a
 * timeline.
 */
day: Day | null, 
/**
 * The last day of a timeline.
 */
until: Day | null, 
/**
 * The parts of a pack; none are the usual ones.
 */
parts: Array<PrintKind>, 
/**
 * Id of the visit or the meeting; without one it is the visit that is open, else the latest; the meeting that was
 * got ready next, else the latest. What a timeline is about. The child of a memory book, or the letter to a child.
 * The assessment, or what is said before signing; without one it is the newest.
 */
about: string, };

/**
 * One thing that could go on the print.
 */
export type PrintItem = { 
/**
 * The item's id; a part of an item has its own name.
 */
id: string, 
/**
 * Its heading: `print-section-<section>`.
 */
section: string, 
/**
 * What it says.
 */
text: string, 
/**
 * Who may see it.
 */
space: Space, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * Whether it starts on the print.
 */
chosen: boolean, 
/**
 * The part of a pack that it is in.
 */
part: PrintKind | null, };

/**
 * What can be printed.
 */
export type PrintKind = "my-plan" | "my-dates" | "my-people" | "for-my-advocate" | "told" | "my-side" | "services" | "week" | "month" | "promises" | "help" | "step-book" | "step-sheet" | "wallet" | "visit" | "visit-copy" | "letter" | "letter-easy" | "meeting-sheet" | "meeting-after" | "my-report" | "prompt-cards" | "profile" | "passport" | "court-needs" | "advocate-card" | "could-not-read" | "advocate-page" | "advocate-long" | "words" | "timeline" | "my-map" | "stage-rights" | "law-facts" | "pack" | "assessment" | "before-sign" | "family-times" | "memory-book" | "money-home" | "box-letter";

/**
 * A print kept for later.
 */
export type PrintLater = Mark & { 
/**
 * What to print.
 */
choice: PrintChoice, 
/**
 * What it is called.
 */
title: string, };

/**
 * A timeline that left the computer and can be checked.
 */
export type PrintedIndex = { 
/**
 * What left.
 */
given: Given, 
/**
 * The code on the paper.
 */
code: string, 
/**
 * How many lines there are.
 */
lines: number, };

/**
 * A line of a timeline that left the computer.
 */
export type PrintedLine = Mark & { 
/**
 * Id of the paper or file in "Who I gave this to".
 */
given: string, 
/**
 * The code of the paper.
 */
code: string, 
/**
 * Its number on the paper, from 1.
 */
number: number, 
/**
 * Id of the line.
 */
line: string, 
/**
 * Id of the item that it comes from.
 */
item: string, 
/**
 * Id of the item on whose page it can be read.
 */
about: string, 
/**
 * Ids of people in it.
 */
people: Array<string>, 
/**
 * The day on which it happened.
 */
happened: Day | null, 
/**
 * The day on which it was written.
 */
written: Day | null, 
/**
 * What stood on the paper.
 */
words: string, 
/**
 * Its fingerprint.
 */
hash: string, };

/**
 * A printer of this computer.
 */
export type Printer = { 
/**
 * Its name.
 */
name: string, 
/**
 * The one that is mostly used.
 */
usual: boolean, };

/**
 * Something a person can be told, with a picture and a way on.
 */
export type Problem = "record-damaged" | "record-wrong-key" | "record-newer" | "record-open-elsewhere" | "record-missing-key" | "disk-full" | "disk-cannot-write" | "not-found" | "photo-too-big" | "photo-unreadable" | "photo-kind" | "microphone-none" | "microphone-no-answer" | "sound-kind" | "sound-too-long" | "sound-unreadable" | "camera-none" | "camera-no-answer" | "text-too-long" | "day-impossible" | "day-not-understood" | "time-not-understood" | "calendar-kind" | "calendar-too-big" | "calendar-empty" | "name-empty" | "too-many-steps" | "no-printer" | "printer-stopped" | "file-not-saved" | "voice-none" | "voice-stopped" | "page-cannot-be-made" | "code-wrong" | "code-wait" | "code-too-short" | "code-needs-more" | "code-needs-way-back" | "sheet-wrong" | "sheet-word-wrong" | "sheet-photo-unreadable" | "key-file-wrong" | "backup-not-ours" | "backup-damaged" | "folder-not-there" | "record-in-synced-folder" | "record-on-network" | "locked" | "hidden" | "visit-open" | "kept-for-good" | "somebody-beside" | "letter-file-kind" | "letter-file-too-big" | "letter-file-unreadable" | "letter-file-locked" | "letter-file-slow" | "local-services-kind" | "local-services-newer" | "not-allowed" | "unexpected";

/**
 * A parent on the page "Who are you?".
 */
export type ProfileCard = { 
/**
 * Names the profile to the core.
 */
id: string, 
/**
 * The name the parent likes; may be empty.
 */
name: string, 
/**
 * As a photo's name for `photo:`, or empty.
 */
photo: string, };

/**
 * Something that somebody said they will do.
 */
export type Promise = Mark & { 
/**
 * What it is now.
 */
what: string, 
/**
 * Id of a picture, or empty.
 */
picture: string, 
/**
 * Whose it is.
 */
whose: Whose, 
/**
 * Id of the person who promised, or to whom the parent did; empty when they are not in My people.
 */
who: string, 
/**
 * Their name, when they are not in My people.
 */
name: string, 
/**
 * When it was promised.
 */
made_on: Day | null, 
/**
 * By when it is now. `None`: nobody said.
 */
by_day: Day | null, 
/**
 * How far it is.
 */
state: PromiseState, 
/**
 * When it was done.
 */
done_on: Day | null, 
/**
 * What it was before, the oldest first.
 */
was: Array<PromiseWas>, 
/**
 * Id of the visit at which it was made, or empty.
 */
visit: string, 
/**
 * Id of the date, goal or help that it is about, or empty.
 */
about: string, };

/**
 * How far a promise is.
 */
export type PromiseState = "not-yet" | "done" | "changed";

/**
 * What a promise was before it changed.
 */
export type PromiseWas = { 
/**
 * What it was.
 */
what: string, 
/**
 * By when it was.
 */
by_day: Day | null, 
/**
 * The day on which it changed.
 */
until: Day | null, };

/**
 * Promises in two columns. What is not done stands first, by its day; what is done lately comes after it.
 */
export type Promises = { 
/**
 * What I said.
 */
mine: Array<Promise>, 
/**
 * What others said.
 */
theirs: Array<Promise>, };

/**
 * Words that the parent did not understand.
 */
export type Puzzle = Mark & { 
/**
 * The words.
 */
words: string, 
/**
 * Id of the screen where they stood.
 */
place: string, 
/**
 * What the parent thinks they mean.
 */
means: string, 
/**
 * Now I know.
 */
known: boolean, };

/**
 * Why.
 */
export type Reason = "not-said" | "letter" | "bus" | "ill" | "child-ill" | "not-told" | "did-not-come" | "other-date" | "own";

/**
 * Where the record is and what protects it.
 */
export type RecordPlace = { 
/**
 * The folder.
 */
folder: string, 
/**
 * "user-file", "key-store", "code", "picture-code", "sheet", "helper-key".
 */
ways_in: Array<string>, 
/**
 * When the last copy was made and checked.
 */
last_backup: Moment | null, 
/**
 * Size of the record in bytes.
 */
bytes: number, 
/**
 * It is the example family's.
 */
example: boolean, };

/**
 * A recorded voice. `said_by` is who speaks: empty is the parent.
 */
export type Recording = Mark & { 
/**
 * Id of the thing whose card it is.
 */
about: string, 
/**
 * Id of a goal's step; empty where the recording is for the whole thing.
 */
part: string, 
/**
 * sha256 of the kept sound.
 */
sound: string, 
/**
 * How long it is: 1 to 60.
 */
seconds: number, 
/**
 * What the thing was called when it was recorded.
 */
title: string, };

/**
 * How a recording goes on, sent as event "recording".
 */
export type RecordingEvent = { 
/**
 * How loud it is now: 0 to 100, as an ear judges it.
 */
level: number, 
/**
 * How long it is.
 */
seconds: number, 
/**
 * It is 60 seconds long and has ended by itself; `stop_recording` gives it.
 */
ended: boolean, };

/**
 * A reminder that waits for the parent, with its date.
 */
export type ReminderCard = { 
/**
 * When it came.
 */
at: Moment, 
/**
 * Which of the times of its date.
 */
layer: Layer, 
/**
 * Why it did not ring; `None`: it rang.
 */
why: NotRung | null, 
/**
 * The soft sound could not be made.
 */
silent: boolean, 
/**
 * The system could not show its message.
 */
unshown: boolean, 
/**
 * The date.
 */
date: Appointment, };

/**
 * How the parent wants to be reminded. One per record.
 */
export type Reminders = Mark & { 
/**
 * What rings, for every date that says nothing else.
 */
layers: Layers, 
/**
 * When the night before rings.
 */
night_at: Time, 
/**
 * How many minutes before leaving home "get ready" rings: 5 to 180.
 */
ready_minutes: number, 
/**
 * A soft sound comes with it.
 */
chime: boolean, 
/**
 * The card is read aloud by itself. It holds only where nobody else uses the computer.
 */
speaks: boolean, 
/**
 * The system's own message names the date. It holds only where nobody else uses the computer.
 */
named: boolean, };

/**
 * How a date comes again.
 */
export type Repeat = { 
/**
 * How often.
 */
every: Every, 
/**
 * Every so many: 1 to 52.
 */
step: number, 
/**
 * For weeks: the weekdays, 1 is Monday. Empty is the weekday of the first date. For months by weekday: the one.
 */
weekdays: Array<number>, 
/**
 * For months by weekday: 1 to 4, or -1 for the last.
 */
nth: number, 
/**
 * The last day on which it may be; `None` goes on.
 */
until: Day | null, 
/**
 * The same as a rule of RFC 5545. The core writes it; only for `other` it is read.
 */
rule: string, };

/**
 * What a restore would change in one kind of thing.
 */
export type RestoreChange = { 
/**
 * Table: "people", "appointments", "goals" …
 */
kind: string, 
/**
 * Titles of what comes back.
 */
back: Array<string>, 
/**
 * Titles of what goes.
 */
gone: Array<string>, 
/**
 * Titles of what becomes as it was.
 */
other: Array<string>, };

/**
 * What a restore would change.
 */
export type RestoreLook = { 
/**
 * Names the copy to the core.
 */
id: string, 
/**
 * When it was made.
 */
made_at: Moment, 
/**
 * By kind, in the order of the sections. Empty: nothing changes.
 */
changes: Array<RestoreChange>, };

/**
 * A day on which the plan, or a part of it, is looked at again.
 */
export type Review = Mark & { 
/**
 * Id of the part that is looked at; empty is the whole plan.
 */
about: string, 
/**
 * What that part is called; empty is the whole plan.
 */
title: string, 
/**
 * When. `None`: the parent does not know yet.
 */
day: Day | null, 
/**
 * Ids of the people who come.
 */
people: Array<string>, 
/**
 * What changed, in the parent's words.
 */
what_changed: string, 
/**
 * When it was looked at; `None` while it is to come.
 */
looked_on: Day | null, };

/**
 * When a date rings, as the clock of its zone shows it.
 */
export type RingTime = { 
/**
 * Which of its times.
 */
layer: Layer, 
/**
 * The day.
 */
day: Day, 
/**
 * The time.
 */
time: Time, };

/**
 * What waits for the parent.
 */
export type Ringing = { 
/**
 * The reminders of this record, of each date the last.
 */
cards: Array<ReminderCard>, 
/**
 * One waits that does not show here now: for another record of this computer, or only for the parent while
 * somebody is beside them.
 */
other: boolean, 
/**
 * The card may be read aloud by itself.
 */
speaks: boolean, };

/**
 * A role around a family. Words: `role-<id>` and `role-<id>.does`.
 */
export type Role = { 
/**
 * Its id.
 */
id: string, 
/**
 * Where it stands.
 */
group: RoleGroup, 
/**
 * Its picture.
 */
picture: string, 
/**
 * Whether such a person usually helps, checks, or both; the parent can say otherwise.
 */
side: Side, 
/**
 * What they can decide.
 */
decides: RoleFact, 
/**
 * Whom they tell.
 */
tells: RoleFact, 
/**
 * Whether they are there only for the parent.
 */
only_for_me: RoleFact, 
/**
 * Questions to ask them: ids of their words.
 */
asks: Array<string>, };

/**
 * Something that is so of a role: the id of its words, and where they come from.
 */
export type RoleFact = { 
/**
 * Id of the words. Roles of which the same is true share them.
 */
words: string, 
/**
 * Address of the page on which it was read.
 */
source: string, 
/**
 * The day on which it was read.
 */
checked_on: Day, 
/**
 * How sure it is.
 */
verified: Verified, };

/**
 * Where a role stands among the people around a family.
 */
export type RoleGroup = "my-side" | "child" | "health" | "court" | "home";

/**
 * Something that is done in the same way on many days.
 */
export type Routine = Mark & { 
/**
 * What it is called.
 */
title: string, 
/**
 * Id of its picture.
 */
picture: string, 
/**
 * The weekdays on which it is, 1 is Monday; none is every day.
 */
weekdays: Array<number>, 
/**
 * When it begins; `None`: at no fixed time.
 */
time: Time | null, 
/**
 * At most 8, in order.
 */
steps: Array<RoutineStep>, };

/**
 * What of a routine was ticked off on one day.
 */
export type RoutineDay = Mark & { 
/**
 * Id of the routine.
 */
about: string, 
/**
 * The day.
 */
day: Day | null, 
/**
 * Ids of the steps that are done.
 */
done: Array<string>, };

/**
 * A routine on a day, with what is ticked off.
 */
export type RoutineOfDay = { 
/**
 * The routine.
 */
routine: Routine, 
/**
 * Ids of the steps that are done.
 */
done: Array<string>, 
/**
 * The step that comes now; empty when all are done.
 */
now: string, 
/**
 * The one after it; empty when there is none.
 */
next: string, };

/**
 * One step of a routine.
 */
export type RoutineStep = { 
/**
 * Unlike any other in the routine.
 */
id: string, 
/**
 * What to do, in one sentence.
 */
text: string, 
/**
 * Id of its picture.
 */
picture: string, 
/**
 * sha256 of the parent's own photo, or empty.
 */
photo: string, };

/**
 * Where I can go and be safe. Only me, always.
 */
export type SafePlace = Mark & { 
/**
 * Where it is.
 */
place: string, 
/**
 * Id of the person who is there; may be empty.
 */
who: string, 
/**
 * How I get there.
 */
way: string, 
/**
 * What I bring.
 */
bring: Array<string>, };

/**
 * What was read from a damaged record, for the screen.
 */
export type Salvaged = { 
/**
 * How many things were saved into the new record.
 */
saved: number, 
/**
 * What could not be read.
 */
lost: Array<LostThing>, 
/**
 * The new record.
 */
start: Start, };

/**
 * Something typed that nobody else may read. It is wiped from memory when it is let go.
 */
export type Secret = string;

/**
 * A thing of the record, as this list names it.
 */
export type SeenThing = { 
/**
 * Id of the item.
 */
item: string, 
/**
 * Its table: "people", "goals" …
 */
kind: string, 
/**
 * What it is called.
 */
title: string, };

/**
 * One sentence, and where it stands in the text.
 */
export type Sentence = { 
/**
 * Where it begins, in UTF-16 units, as the screen counts.
 */
start: number, 
/**
 * Where it ends, in UTF-16 units.
 */
end: number, 
/**
 * What is said: the words without isolation marks.
 */
text: string, };

/**
 * Who can be bound by a limit that gets a day. The parent is not among them.
 */
export type Service = "council" | "court" | "hearing" | "panel" | "trust" | "school" | "nhs" | "police" | "reporter" | "services";

/**
 * How the app looks and sounds. One per record.
 */
export type Settings = Mark & { 
/**
 * Text size in per cent: 100, 125, 150, 175 or 200.
 */
text: number, 
/**
 * More room between lines, words and letters.
 */
roomy: boolean, 
/**
 * Colours of the page.
 */
theme: Theme, 
/**
 * Pictures with words.
 */
pictures: PictureView, 
/**
 * Skin tone of people in pictures: "" as drawn, "yellow", "1" (lightest) to "5" (darkest).
 */
tone: string, 
/**
 * Fewer colours: one for all parts, and no tints.
 */
calm: boolean, 
/**
 * Bigger buttons with more room between them.
 */
big_targets: boolean, 
/**
 * What is marked while a text is read aloud.
 */
follow: Follow, 
/**
 * For each language, "en" or "cy", the voice's own name. One that is not there lets the app choose.
 */
voices: { [key in string]: string }, 
/**
 * Speed of speech in hundredths: 60 to 120.
 */
speed: number, 
/**
 * The answer to "Can you hear this?".
 */
heard: Heard, 
/**
 * Minutes of quiet after which a record with a code locks: 0 (never), 2, 5, 10 or 30.
 */
quiet_minutes: number, 
/**
 * Home may remind of the key sheet.
 */
sheet_reminder: SheetReminder, };

/**
 * Who else uses this computer.
 */
export type Sharing = "only-me" | "others" | "not-said";

/**
 * A key sheet, ready to look at and print.
 */
export type Sheet = { 
/**
 * Its pages, as in a preview.
 */
id: string, 
/**
 * How many pages.
 */
pages: number, 
/**
 * The two numbers of words that are asked for, from 1.
 */
asks: Array<number>, 
/**
 * How many words stand on it.
 */
words: number, };

/**
 * Whether Home reminds of the key sheet.
 */
export type SheetReminder = "ask" | "later" | "not-safe";

/**
 * Whether someone helps the parent, checks, or both.
 */
export type Side = "helps" | "checks" | "both" | "not-said";

/**
 * What I did.
 */
export type SignDid = "not-said" | "waiting" | "signed" | "not-signed";

/**
 * Whether I have somebody on my side.
 */
export type SignHave = "not-said" | "yes" | "asked" | "no";

/**
 * What I was told of a paper.
 */
export type SignKnown = "not-said" | "yes" | "no" | "not-known";

/**
 * Whether I understand a paper.
 */
export type SignUnderstand = "not-said" | "yes" | "some" | "no";

/**
 * A skill as the parent of one nation meets it.
 */
export type Skill = { 
/**
 * Words: `need-say-<id>`.
 */
id: string, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * Where it stands.
 */
group: NeedGroup, 
/**
 * The step card that shows how, or empty.
 */
card: string, 
/**
 * What the list of the nation names it under, or empty.
 */
part: string, };

/**
 * A part of a long list.
 */
export type SomeDates = { 
/**
 * This part.
 */
dates: Array<Appointment>, 
/**
 * There are more behind it.
 */
more: boolean, };

/**
 * A sound that is kept, not yet on a card.
 */
export type Sound = { 
/**
 * Its sha256.
 */
sound: string, 
/**
 * How long it is, in whole seconds, at least 1.
 */
seconds: number, };

/**
 * Who may see an item.
 */
export type Space = "private" | "shared";

/**
 * Progress of speech, sent as event "speech".
 */
export type SpeechEvent = { 
/**
 * The number that `speak` gave. A new reading ends an older one without a word about it.
 */
reading: number, 
/**
 * The sentence's number in what was asked, from 0.
 */
sentence: number, 
/**
 * How far it has come.
 */
state: SpeechProgress, 
/**
 * Where the word begins, in UTF-16 units of the sentence; 0 for what is not a word.
 */
from: number, 
/**
 * Where it ends.
 */
to: number, };

/**
 * How far a sentence has come.
 */
export type SpeechProgress = "started" | "word" | "ended" | "paused" | "stopped";

/**
 * How big a child is. Help changes from one to the next.
 */
export type Stage = "baby" | "toddler" | "nursery" | "school" | "big-school" | "teenager" | "grown-up" | "not-said";

/**
 * A day from which a limit is counted: the last review, the day of a complaint.
 */
export type StageDay = { 
/**
 * What happened then: words `fact-from-<from>`.
 */
from: string, 
/**
 * When.
 */
day: Day, };

/**
 * What a stage is before the law: at all but the usual there may be a last day for the parent.
 */
export type StageKind = "usual" | "court" | "hearing" | "appeal" | "complaint" | "benefit";

/**
 * Something that a service should do by a day, on a stage.
 */
export type StageLimit = { 
/**
 * The row that says so.
 */
fact: string, 
/**
 * Whom it binds.
 */
service: Service, 
/**
 * From what it is counted: words `fact-from-<from>`.
 */
from: string, 
/**
 * By when; `None` while the day from which it is counted is not known.
 */
last: LastDay | null, 
/**
 * Id of the words to say it with; "limit-no-day" while it has no day.
 */
words: string, };

/**
 * The map of a nation, with every row that it names as it stands today.
 */
export type StageMap = { 
/**
 * The nation.
 */
nation: Nation, 
/**
 * The stages, in their order.
 */
stages: Array<MapStage>, 
/**
 * Everything that a stage here asks for.
 */
asks: Array<MapAsk>, 
/**
 * The kinds of assessment.
 */
assessments: Array<AssessmentKind>, 
/**
 * The rows to know before a signature.
 */
before_signing: Array<string>, 
/**
 * The rows that any of these name.
 */
facts: Array<FactToday>, };

/**
 * A stage as it is shown.
 */
export type StageNow = { 
/**
 * What was said.
 */
said: ChildStage, 
/**
 * The stage on its map; `None` where a newer map has it no more.
 */
stage: MapStage | null, 
/**
 * What should happen by when.
 */
limits: Array<StageLimit>, 
/**
 * It says "There may be a last day for you."
 */
may_have_last_day: boolean, };

/**
 * How the start went.
 */
export type Start = { "state": "choose", 
/**
 * The parents who show themselves here.
 */
profiles: Array<ProfileCard>, } | { "state": "locked", 
/**
 * The profile.
 */
locked: Locked, } | { "state": "open", 
/**
 * It is the example family's.
 */
example: boolean, } | { "state": "hidden" } | { "state": "closed", 
/**
 * What a person is told.
 */
trouble: Trouble, 
/**
 * Ways out: "sheet", "helper-key", "try-again", "read-what-can-be", "older-copy", "bring-copy", "begin-new".
 */
ways: Array<string>, };

/**
 * One step of a goal.
 */
export type Step = { 
/**
 * Tells steps of one goal apart; made by the screen.
 */
id: string, 
/**
 * One sentence.
 */
text: string, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * sha256 of a kept photo, or empty.
 */
photo: string, 
/**
 * How far it is.
 */
state: StepState, };

/**
 * A card as it is shown: of the library, or my own.
 */
export type StepCard = { 
/**
 * What my own carries, as every item does.
 */
mark: Mark, 
/**
 * Its name in the library, or the id of my own.
 */
id: string, 
/**
 * It is my own.
 */
own: boolean, 
/**
 * The card of the library of which my own was made, or empty.
 */
made_of: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it is used, in one sentence.
 */
why: string, 
/**
 * Id of its picture.
 */
picture: string, 
/**
 * What kind it is.
 */
kind: CardKind, 
/**
 * Where it stands in the library.
 */
group: CardGroup, 
/**
 * What to have ready.
 */
ready: Array<CardThing>, 
/**
 * In order, at most 8.
 */
steps: Array<CardStep>, 
/**
 * What to ask somebody, because guidance differs or is not sure.
 */
asks: Array<string>, 
/**
 * What its steps rest on.
 */
facts: Array<CardFact>, 
/**
 * A fact of it was read more than 12 months ago.
 */
old: boolean, 
/**
 * With whom and when it was last looked at together.
 */
looked: CardLook | null, 
/**
 * It opens after it was looked at together.
 */
closed: boolean, };

/**
 * How far a step is. Words and shapes, never a score.
 */
export type StepState = "not-yet" | "sort-of" | "done";

/**
 * What became of a line since it was printed.
 */
export type StillSays = "same" | "written-again" | "changed" | "put-away" | "not-there";

/**
 * Something the parent does well.
 */
export type Strength = Mark & { 
/**
 * What it is.
 */
text: string, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * Who saw it; may be empty.
 */
who_saw: string, 
/**
 * When it was seen.
 */
seen_on: Day | null, 
/**
 * sha256 of a kept photo, or empty.
 */
photo: string, };

/**
 * Help for the parent.
 */
export type Support = Mark & { 
/**
 * What help.
 */
what: string, 
/**
 * Ids of people who give it.
 */
people: Array<string>, 
/**
 * Days of the week it comes: 1 Monday to 7 Sunday.
 */
weekdays: Array<number>, 
/**
 * Times or hours, in plain words.
 */
times: string, 
/**
 * How far it is.
 */
state: SupportState, 
/**
 * When it was asked for.
 */
asked_on: Day | null, 
/**
 * When the answer came.
 */
answered_on: Day | null, 
/**
 * The answer, as it was given.
 */
answer: string, 
/**
 * How it was asked for.
 */
asked_by: HeardBy, 
/**
 * Who was asked: id of a person, or a name.
 */
asked_whom: string, 
/**
 * Why the answer is no or not yet, as they said it.
 */
their_reason: string, 
/**
 * When it started.
 */
started_on: Day | null, 
/**
 * When it stopped.
 */
stopped_on: Day | null, 
/**
 * Why it stopped.
 */
stopped_why: string, 
/**
 * How long it is, in plain words: "2 hours".
 */
hours: string, 
/**
 * Who pays for it.
 */
who_pays: WhoPays, 
/**
 * What help it is, where the app needs to know.
 */
kind: SupportKind, };

/**
 * What help it is, where the app needs to know.
 */
export type SupportKind = "any" | "advocate";

/**
 * How far the help is.
 */
export type SupportState = "asked" | "agreed" | "started" | "stopped" | "not-given";

/**
 * Light, dark, or more contrast.
 */
export type Theme = "system" | "cream" | "white" | "dark" | "contrast";

/**
 * A time of day in the local clock, to the minute, as `14:30`.
 */
export type Time = string;

/**
 * What was understood of a typed time.
 */
export type TimeReading = { 
/**
 * One reading, or two when it could be before or after midday.
 */
times: Array<Time>, };

/**
 * One line of the timeline.
 */
export type TimelineLine = { 
/**
 * Tells it apart: the item, and what it tells.
 */
id: string, 
/**
 * The day on which it happened.
 */
day: Day, 
/**
 * The day on which its words were last written.
 */
written: Day, 
/**
 * What it tells.
 */
what: YearWhat, 
/**
 * The item's table.
 */
kind: string, 
/**
 * Id of the item that it comes from.
 */
item: string, 
/**
 * Id of the item on whose page it can be read.
 */
about: string, 
/**
 * What the item is called; may be the id of a message.
 */
title: string, 
/**
 * Whose words: empty is the parent.
 */
said_by: string, 
/**
 * Who may see it.
 */
space: Space, 
/**
 * Ids of people, and names of those who are not in My people.
 */
people: Array<string>, 
/**
 * What else was said.
 */
note: string, 
/**
 * What it puts right: what was said before, or the day of the visit.
 */
was: string, 
/**
 * The names of the people, as far as they may be seen.
 */
names: Array<string>, 
/**
 * It in a sentence.
 */
words: string, 
/**
 * What else there is to say, a sentence each.
 */
more: Array<string>, };

/**
 * A window of the timeline.
 */
export type TimelineSpan = { 
/**
 * From this day on; from the first without one.
 */
from: Day | null, 
/**
 * Up to and with this day; to the last without one.
 */
to: Day | null, 
/**
 * Id of a person or child, the name of a subject, or empty for all.
 */
about: string, };

/**
 * How I like to be told. One per record. Lists hold ids of answers, see `told.ftl`.
 */
export type Told = Mark & { 
/**
 * "easy-read", "read-aloud", "large-print", "pictures", "text-message", "phone", "face-to-face", "video", "email".
 */
formats: Array<string>, 
/**
 * "slowly", "short-bits", "one-person", "again", "show-me".
 */
pace: Array<string>, 
/**
 * "morning", "afternoon", "evening", or empty.
 */
best_time: string, 
/**
 * Who helps me read: ids of people.
 */
readers: Array<string>, 
/**
 * "read-all", "read-some", "read-none", "not-said".
 */
reading: string, 
/**
 * "clock-all", "clock-digits", "clock-help", "not-said".
 */
clock: string, 
/**
 * How I say yes, in my words.
 */
yes: string, 
/**
 * How I say no.
 */
no: string, 
/**
 * What I do when I do not get it.
 */
not_get: string, 
/**
 * How I say stop, or that I need a break.
 */
stop: string, 
/**
 * What helps me to see.
 */
sight: string, 
/**
 * What helps me to hear.
 */
hearing: string, 
/**
 * "calendar-all", "calendar-pictures", "calendar-help", "not-said".
 */
calendar: string, 
/**
 * What else helps.
 */
else_helps: string, 
/**
 * When it was last looked at.
 */
looked_on: Day | null, };

/**
 * How the parent gets there.
 */
export type Travel = "walk" | "bus" | "car" | "taxi" | "train" | "they-come" | "phone-call" | "video-call" | "not-said";

/**
 * What could not be done when it was tried out.
 */
export type Tried = { 
/**
 * The soft sound could not be made.
 */
silent: boolean, 
/**
 * The system could not show its message.
 */
unshown: boolean, };

/**
 * A problem as the screen gets it.
 */
export type Trouble = { 
/**
 * Words: `problem-<problem>`, and what to do: `problem-<problem>.do`.
 */
problem: Problem, 
/**
 * Id of the picture beside the words.
 */
picture: string, 
/**
 * Values that the words use.
 */
values: { [key in string]: string }, };

/**
 * What a limit is counted in.
 */
export type Unit = "days" | "working-days" | "weeks" | "months" | "years";

/**
 * Something of a file that was not read as it stands there.
 */
export type Unread = { 
/**
 * The words of the file that it is about; may be empty.
 */
words: string, 
/**
 * Why.
 */
why: WhyUnread, };

/**
 * How sure a fact is.
 */
export type Verified = "yes" | "general" | "not-sure";

/**
 * What the parent thinks of something that others wrote, on one day.
 */
export type View = Mark & { 
/**
 * Id of the visit or other thing.
 */
about: string, 
/**
 * Id of a note in it; empty for the whole.
 */
part: string, 
/**
 * The answer.
 */
view: ViewAnswer, 
/**
 * Words beside it.
 */
words: string, 
/**
 * Names of those who were in the room; empty where the parent was alone.
 */
in_room: Array<string>, 
/**
 * The day on which it was said.
 */
day: Day | null, 
/**
 * What the thing was called then.
 */
title: string, };

/**
 * What the parent thinks of it.
 */
export type ViewAnswer = "agree" | "some" | "do-not-agree" | "not-known-yet" | "not-said";

/**
 * A visit. `said_by` is the worker's name; the parent's own parts are only me but for those in `shown`.
 */
export type Visit = Mark & { 
/**
 * Id of the worker in My people.
 */
person: string, 
/**
 * The worker's name on that day.
 */
worker: string, 
/**
 * What the worker was: id of a role, or the parent's own word for it.
 */
role: string, 
/**
 * The day on the wall calendar.
 */
day: Day | null, 
/**
 * When it began.
 */
began: Moment, 
/**
 * When it ended; `None` until it is kept.
 */
ended: Moment | null, 
/**
 * Where.
 */
place: string, 
/**
 * Who else was there: ids of people, or names.
 */
there: Array<string>, 
/**
 * What the worker wrote, in order.
 */
notes: Array<VisitNote>, 
/**
 * The parent's own words.
 */
my_words: string, 
/**
 * Ids of pictures that the parent chose to say it.
 */
my_pictures: Array<string>, 
/**
 * sha256 of the parent's recorded words, or empty.
 */
my_sound: string, 
/**
 * How long they are.
 */
my_seconds: number, 
/**
 * Id of the picture of how the parent felt, or empty.
 */
feeling: string, 
/**
 * What the parent said back, in the words the parent wants kept.
 */
said_back: string, 
/**
 * The parent wants them kept.
 */
said_back_kept: boolean, 
/**
 * What the parent thinks of the whole visit, until it is kept; then it is a view of its own.
 */
think: ViewAnswer, 
/**
 * Words beside it.
 */
think_words: string, 
/**
 * Id of the next date, or empty.
 */
next: string, 
/**
 * What page was left: "paper", "later", "screen", or empty.
 */
left_page: string, 
/**
 * Whether the worker may take a page.
 */
copy: MayCopy, 
/**
 * Which of the parent's own parts the parent shows.
 */
shown: Array<MyPart>, 
/**
 * How far it is.
 */
state: VisitState, 
/**
 * While it is paused: the parent said that they are alone, and only-me things show again.
 */
alone: boolean, };

/**
 * Something that puts a visit right. `said_by` is who says it: empty is the parent.
 */
export type VisitCorrection = Mark & { 
/**
 * Id of the visit.
 */
about: string, 
/**
 * What is right.
 */
text: string, 
/**
 * The day on which it was said.
 */
day: Day | null, 
/**
 * What the visit is called.
 */
title: string, };

/**
 * The kept visits of a month.
 */
export type VisitMonth = { 
/**
 * The year; 0 while no visit is kept.
 */
year: number, 
/**
 * 1 to 12; 0 while no visit is kept.
 */
month: number, 
/**
 * Its visits, the latest first.
 */
visits: Array<Visit>, 
/**
 * The nearest month before it that has visits.
 */
earlier: YearMonth | null, 
/**
 * The nearest month after it that has visits.
 */
later: YearMonth | null, 
/**
 * The years that have visits, the latest first.
 */
years: Array<number>, };

/**
 * One thing that the worker wrote.
 */
export type VisitNote = { 
/**
 * Tells the notes of a visit apart; made by the screen.
 */
id: string, 
/**
 * What was done or seen, or what the worker thinks.
 */
text: string, 
/**
 * It is what the worker thinks, not what was seen.
 */
opinion: boolean, 
/**
 * Id of the goal that it belongs to, or empty.
 */
goal: string, 
/**
 * Id of the goal's step, or empty.
 */
step: string, 
/**
 * Id of the step card, or empty.
 */
card: string, 
/**
 * How it was taught.
 */
how_taught: HowTaught, 
/**
 * What the parent thinks of it, until the visit is kept; then it is a view of its own.
 */
think: ViewAnswer, };

/**
 * How far a visit is.
 */
export type VisitState = "open" | "paused" | "kept";

/**
 * One voice on this computer.
 */
export type Voice = { 
/**
 * The voice's own name, as the computer gives it.
 */
name: string, 
/**
 * Its language, as `en-GB`.
 */
language: string, };

/**
 * What there is to speak with, in the language that was asked for.
 */
export type VoiceState = { 
/**
 * Something can be heard.
 */
ready: boolean, 
/**
 * The end of a Fluent id `voice-none-<why>` when there is nothing: "not-installed", "no-answer" or "no-voice".
 */
why: string, 
/**
 * The voices to choose from, best first.
 */
voices: Array<Voice>, };

/**
 * Whether somebody watches.
 */
export type Watched = "somebody" | "nobody" | "not-said";

/**
 * What a change did.
 */
export type What = "added" | "changed" | "put-away" | "brought-back" | "undone";

/**
 * Where am I now.
 */
export type WhereNow = { 
/**
 * The nation of the app.
 */
nation: Nation, 
/**
 * The stages that go on, the newest first.
 */
now: Array<StageNow>, 
/**
 * Those that are over, the latest first.
 */
past: Array<StageNow>, };

/**
 * Who pays for a help.
 */
export type WhoPays = "council" | "health" | "charity" | "me" | "nobody" | "not-known" | "not-said";

/**
 * Who can see what.
 */
export type WhoSees = { 
/**
 * Only the parent: on no paper and on no visit screen until it is chosen.
 */
only_me: Array<SeenThing>, 
/**
 * The parent shows it.
 */
shown: Array<SeenThing>, 
/**
 * Papers, files and copies that left the computer.
 */
given: Array<Given>, 
/**
 * Whoever holds a key, which opens everything.
 */
keys: Array<HelperKey>, };

/**
 * Whose promise it is.
 */
export type Whose = "mine" | "theirs";

/**
 * Why a copy was made.
 */
export type Why = "daily" | "asked" | "before-update" | "before-restore";

/**
 * Why something of a file is not as it stands there.
 */
export type WhyUnread = "line" | "day" | "length" | "longer" | "repeat" | "later-ones" | "zone" | "other-zone" | "world-time" | "time-twice" | "time-skipped" | "cut" | "no-name" | "other-words" | "alarm" | "address" | "attached" | "link" | "other" | "not-a-date" | "reply" | "too-many";

/**
 * Whether somebody helped.
 */
export type WithHelp = "with-help" | "on-my-own" | "not-said";

/**
 * What a word is about.
 */
export type WordGroup = "people" | "meetings" | "plans" | "court" | "child-protection" | "help" | "rights" | "money-home" | "health" | "words-they-use";

/**
 * A worry.
 */
export type Worry = Mark & { 
/**
 * Whose it is.
 */
whose: WorryOf, 
/**
 * Id of the person whose worry it is, where it is theirs; may be empty.
 */
who: string, 
/**
 * What it is.
 */
text: string, 
/**
 * Id of a picture.
 */
picture: string, 
/**
 * Id of the worry of the other side beside which it stands; may be empty.
 */
beside: string, };

/**
 * Whose worry it is.
 */
export type WorryOf = "mine" | "theirs";

/**
 * A worry of mine and one of theirs, side by side. One of the two may be missing.
 */
export type WorryPair = { 
/**
 * What I say.
 */
mine: Worry | null, 
/**
 * What they say.
 */
theirs: Worry | null, };

/**
 * What makes a part of a text hard to read. Words: `writing-<kind>`.
 */
export type WritingKind = "long" | "many" | "two-ideas" | "bank-word" | "easier" | "unknown" | "who-does-it" | "initials" | "short-form" | "says-no-twice" | "number" | "day" | "time" | "sign" | "question" | "blame";

/**
 * A gentle note about what somebody writes.
 */
export type WritingNote = { 
/**
 * What makes it hard.
 */
kind: WritingKind, 
/**
 * The hard words, as they were typed.
 */
words: string, 
/**
 * How many words or sentences, for `long` and `many`; else 0.
 */
count: number, 
/**
 * Words that can stand in their place as they are; empty where only a person can say.
 */
easier: string, 
/**
 * What the words mean in easy words; empty where that is not known.
 */
meaning: string, 
/**
 * Where the hard words begin, in UTF-16 units of the whole text.
 */
start: number, 
/**
 * Where they end.
 */
end: number, };

/**
 * One line of a year.
 */
export type YearLine = { 
/**
 * The day.
 */
day: Day, 
/**
 * What it tells.
 */
what: YearWhat, 
/**
 * The item's table: "people", "promises" …
 */
kind: string, 
/**
 * Id of the item.
 */
item: string, 
/**
 * What the item was called then.
 */
title: string, 
/**
 * Whose words: empty is the parent.
 */
said_by: string, 
/**
 * Who may see it.
 */
space: Space, 
/**
 * Ids of people, and names of those who are not in My people: who came, who promised, who helps.
 */
people: Array<string>, 
/**
 * What else was said.
 */
note: string, };

/**
 * Some lines of a year, the latest first.
 */
export type YearLines = { 
/**
 * The lines.
 */
lines: Array<YearLine>, 
/**
 * There are more before them.
 */
more: boolean, };

/**
 * A month of a year.
 */
export type YearMonth = { 
/**
 * The year.
 */
year: number, 
/**
 * 1 to 12.
 */
month: number, };

/**
 * What a line of a year tells.
 */
export type YearWhat = "put-in" | "changed" | "put-away" | "came" | "went" | "i-said" | "they-said" | "promise-done" | "they-not-done" | "promise-changed" | "help-asked" | "help-yes" | "help-no" | "help-answer" | "help-started" | "help-stopped" | "happened" | "moved" | "cancelled-by-them" | "cancelled-by-me" | "did-not-happen" | "looked" | "letter-sent" | "letter-yes" | "letter-no" | "letter-answer" | "letter-in" | "visit" | "visit-right" | "decided" | "agreed" | "notes-not-right" | "advocate-ask" | "advocate-came" | "puzzle" | "i-need" | "my-goal";
