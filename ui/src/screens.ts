import type { Component } from "svelte";
import type { MessageId } from "./lib/text";
import type { ScreenId } from "./lib/route.svelte";
import About from "./screens/About.svelte";
import Apart from "./screens/Apart.svelte";
import FamilyTime from "./screens/FamilyTime.svelte";
import FamilyTimes from "./screens/FamilyTimes.svelte";
import HelpForMe from "./screens/HelpForMe.svelte";
import AnotherBaby from "./screens/AnotherBaby.svelte";
import BoxLetter from "./screens/BoxLetter.svelte";
import HowIAm from "./screens/HowIAm.svelte";
import Letterbox from "./screens/Letterbox.svelte";
import Memories from "./screens/Memories.svelte";
import Memory from "./screens/Memory.svelte";
import MoneyHome from "./screens/MoneyHome.svelte";
import AboutMe from "./screens/AboutMe.svelte";
import Appointment from "./screens/Appointment.svelte";
import AppointmentForm from "./screens/AppointmentForm.svelte";
import Backups from "./screens/Backups.svelte";
import ChildForm from "./screens/ChildForm.svelte";
import CalendarFile from "./screens/CalendarFile.svelte";
import CameWent from "./screens/CameWent.svelte";
import Children from "./screens/Children.svelte";
import Code from "./screens/Code.svelte";
import Dates from "./screens/Dates.svelte";
import DeleteForEver from "./screens/DeleteForEver.svelte";
import ForWorkers from "./screens/ForWorkers.svelte";
import GetHelp from "./screens/GetHelp.svelte";
import Given from "./screens/Given.svelte";
import Goal from "./screens/Goal.svelte";
import GoalForm from "./screens/GoalForm.svelte";
import Goals from "./screens/Goals.svelte";
import HelperKeys from "./screens/HelperKeys.svelte";
import Home from "./screens/Home.svelte";
import IfThen from "./screens/IfThen.svelte";
import IfThenForm from "./screens/IfThenForm.svelte";
import IfThings from "./screens/IfThings.svelte";
import PlanMore from "./screens/PlanMore.svelte";
import SafePlaces from "./screens/SafePlaces.svelte";
import SafePlaceForm from "./screens/SafePlaceForm.svelte";
import Worries from "./screens/Worries.svelte";
import WorryForm from "./screens/WorryForm.svelte";
import LocalService from "./screens/LocalService.svelte";
import LocalServiceForm from "./screens/LocalServiceForm.svelte";
import LocalServices from "./screens/LocalServices.svelte";
import LocalServicesTake from "./screens/LocalServicesTake.svelte";
import LookAgain from "./screens/LookAgain.svelte";
import Letter from "./screens/Letter.svelte";
import LetterIn from "./screens/LetterIn.svelte";
import LetterInNew from "./screens/LetterInNew.svelte";
import LetterNew from "./screens/LetterNew.svelte";
import Letters from "./screens/Letters.svelte";
import LettersIn from "./screens/LettersIn.svelte";
import LettersOut from "./screens/LettersOut.svelte";
import More from "./screens/More.svelte";
import NeedForm from "./screens/NeedForm.svelte";
import NeedLook from "./screens/NeedLook.svelte";
import Needs from "./screens/Needs.svelte";
import People from "./screens/People.svelte";
import Advocate from "./screens/Advocate.svelte";
import AdvocateAskForm from "./screens/AdvocateAskForm.svelte";
import AdvocateAsked from "./screens/AdvocateAsked.svelte";
import CourtNeeds from "./screens/CourtNeeds.svelte";
import Person from "./screens/Person.svelte";
import PersonAbout from "./screens/PersonAbout.svelte";
import PersonAsk from "./screens/PersonAsk.svelte";
import PersonForm from "./screens/PersonForm.svelte";
import Plan from "./screens/Plan.svelte";
import Practice from "./screens/Practice.svelte";
import Print from "./screens/Print.svelte";
import PrintPreview from "./screens/PrintPreview.svelte";
import PrintsLater from "./screens/PrintsLater.svelte";
import Profiles from "./screens/Profiles.svelte";
import PutAway from "./screens/PutAway.svelte";
import PromiseScreen from "./screens/Promise.svelte";
import PromiseForm from "./screens/PromiseForm.svelte";
import Promises from "./screens/Promises.svelte";
import Puzzles from "./screens/Puzzles.svelte";
import Day from "./screens/Day.svelte";
import Week from "./screens/Week.svelte";
import Month from "./screens/Month.svelte";
import Far from "./screens/Far.svelte";
import WhatHappened from "./screens/WhatHappened.svelte";
import HappenedList from "./screens/HappenedList.svelte";
import Meeting from "./screens/Meeting.svelte";
import MeetingAfter from "./screens/MeetingAfter.svelte";
import MeetingCards from "./screens/MeetingCards.svelte";
import MeetingPrepare from "./screens/MeetingPrepare.svelte";
import MeetingSoon from "./screens/MeetingSoon.svelte";
import MyDay from "./screens/MyDay.svelte";
import ReviewForm from "./screens/ReviewForm.svelte";
import Routine from "./screens/Routine.svelte";
import RoutineForm from "./screens/RoutineForm.svelte";
import Recording from "./screens/Recording.svelte";
import Reminders from "./screens/Reminders.svelte";
import RecordScreen from "./screens/Record.svelte";
import Restore from "./screens/Restore.svelte";
import Safe from "./screens/Safe.svelte";
import Settings from "./screens/Settings.svelte";
import SettingsLook from "./screens/SettingsLook.svelte";
import SettingsNation from "./screens/SettingsNation.svelte";
import SettingsVoice from "./screens/SettingsVoice.svelte";
import Sheet from "./screens/Sheet.svelte";
import StepCard from "./screens/StepCard.svelte";
import StepCardForm from "./screens/StepCardForm.svelte";
import StepCardPractice from "./screens/StepCardPractice.svelte";
import StepCards from "./screens/StepCards.svelte";
import StrengthForm from "./screens/StrengthForm.svelte";
import Strengths from "./screens/Strengths.svelte";
import SupportForm from "./screens/SupportForm.svelte";
import Supports from "./screens/Supports.svelte";
import Told from "./screens/Told.svelte";
import Visit from "./screens/Visit.svelte";
import VisitNow from "./screens/VisitNow.svelte";
import VisitPage from "./screens/VisitPage.svelte";
import Visits from "./screens/Visits.svelte";
import VisitStart from "./screens/VisitStart.svelte";
import Welcome from "./screens/Welcome.svelte";
import WhoSees from "./screens/WhoSees.svelte";
import WordScreen from "./screens/Word.svelte";
import Words from "./screens/Words.svelte";
import Timeline from "./screens/Timeline.svelte";
import TimelineCheck from "./screens/TimelineCheck.svelte";
import Years from "./screens/Years.svelte";
import Facts from "./screens/Facts.svelte";
import Happening from "./screens/Happening.svelte";
import Rights from "./screens/Rights.svelte";
import Assessment from "./screens/Assessment.svelte";
import Assessments from "./screens/Assessments.svelte";
import BeforeSign from "./screens/BeforeSign.svelte";
import BeforeSigns from "./screens/BeforeSigns.svelte";
import StageScreen from "./screens/Stage.svelte";
import StageDay from "./screens/StageDay.svelte";
import StageForm from "./screens/StageForm.svelte";
import WhereNow from "./screens/WhereNow.svelte";

/** What a screen is about. It sets the colour. */
export type Section = "home" | "dates" | "people" | "plan" | "paper" | "happening" | "help";

export type Screen = {
  title: MessageId;
  picture: string;
  section: Section;
  // A screen that needs no params does not name them, so the type of its props cannot be one for all.
  component: Component<any>;
};

const screen = (title: MessageId, picture: string, section: Section, component: Screen["component"]): Screen => ({
  title,
  picture,
  section,
  component,
});

/** Every screen. The menu, the titles and the audits are driven by this list. */
export const screens: Record<ScreenId, Screen> = {
  home: screen("frame-title-home", "home", "home", Home),
  more: screen("frame-title-more", "more", "home", More),
  "get-help": screen("frame-title-get-help", "get-help", "help", GetHelp),
  day: screen("frame-title-day", "today", "dates", Day),
  week: screen("frame-title-week", "month", "dates", Week),
  month: screen("frame-title-month", "month", "dates", Month),
  "visit-start": screen("frame-title-visit-start", "face-to-face", "plan", VisitStart),
  "visit-now": screen("frame-title-visit-now", "home-visit", "plan", VisitNow),
  visits: screen("frame-title-visits", "home-visit", "plan", Visits),
  visit: screen("frame-title-visit", "home-visit", "plan", Visit),
  "visit-page": screen("frame-title-visit-page", "paper", "plan", VisitPage),
  far: screen("frame-title-far", "my-dates", "dates", Far),
  "what-happened": screen("frame-title-what-happened", "question", "dates", WhatHappened),
  "happened-list": screen("frame-title-happened-list", "letters-sort", "dates", HappenedList),
  "my-day": screen("frame-title-my-day", "today", "dates", MyDay),
  routine: screen("frame-title-routine", "step", "dates", Routine),
  "routine-form": screen("frame-title-routine-form", "step", "dates", RoutineForm),
  recording: screen("frame-title-recording", "microphone", "home", Recording),
  "calendar-file": screen("frame-title-calendar-file", "file", "dates", CalendarFile),
  puzzles: screen("frame-title-puzzles", "puzzle", "home", Puzzles),
  welcome: screen("frame-title-welcome", "welcome", "home", Welcome),
  settings: screen("frame-title-settings", "settings", "home", Settings),
  "settings-look": screen("frame-title-settings-look", "text-size", "home", SettingsLook),
  "settings-voice": screen("frame-title-settings-voice", "voice", "home", SettingsVoice),
  "settings-nation": screen("frame-title-settings-nation", "nation", "home", SettingsNation),
  "for-workers": screen("frame-title-for-workers", "for-workers", "plan", ForWorkers),
  practice: screen("frame-title-practice", "for-workers", "plan", Practice),
  "local-services": screen("frame-title-local-services", "local-services", "people", LocalServices),
  "local-service": screen("frame-title-local-service", "local-services", "people", LocalService),
  "local-service-form": screen("frame-title-local-service", "local-services", "people", LocalServiceForm),
  "local-services-take": screen("frame-title-local-services-take", "file", "people", LocalServicesTake),
  reminders: screen("frame-title-reminders", "reminder", "dates", Reminders),
  record: screen("frame-title-record", "record", "home", RecordScreen),
  about: screen("frame-title-about", "about", "home", About),
  "put-away": screen("frame-title-put-away", "put-away", "home", PutAway),
  dates: screen("frame-title-dates", "my-dates", "dates", Dates),
  appointment: screen("frame-title-appointment", "my-dates", "dates", Appointment),
  "appointment-form": screen("frame-title-appointment-form", "my-dates", "dates", AppointmentForm),
  meeting: screen("frame-title-meeting", "meeting", "dates", Meeting),
  "meeting-prepare": screen("frame-title-meeting-prepare", "list", "dates", MeetingPrepare),
  "meeting-cards": screen("frame-title-meeting-cards", "show-card", "dates", MeetingCards),
  "meeting-after": screen("frame-title-meeting-after", "after-meeting", "dates", MeetingAfter),
  "meeting-soon": screen("frame-title-meeting-soon", "meeting", "dates", MeetingSoon),
  people: screen("frame-title-people", "my-people", "people", People),
  person: screen("frame-title-person", "person", "people", Person),
  "person-form": screen("frame-title-person-form", "person", "people", PersonForm),
  "person-about": screen("frame-title-person-about", "law", "people", PersonAbout),
  "person-ask": screen("frame-title-person-ask", "question", "people", PersonAsk),
  "came-went": screen("frame-title-came-went", "my-people", "people", CameWent),
  advocate: screen("frame-title-advocate", "advocate", "people", Advocate),
  "advocate-ask-form": screen("frame-title-advocate-ask-form", "need-help", "people", AdvocateAskForm),
  "advocate-asked": screen("frame-title-advocate-asked", "asked", "people", AdvocateAsked),
  "court-needs": screen("frame-title-court-needs", "court", "paper", CourtNeeds),
  told: screen("frame-title-told", "told", "people", Told),
  plan: screen("frame-title-plan", "my-plan", "plan", Plan),
  "about-me": screen("frame-title-about-me", "like-about-me", "plan", AboutMe),
  children: screen("frame-title-children", "children", "plan", Children),
  "child-form": screen("frame-title-child-form", "child", "plan", ChildForm),
  strengths: screen("frame-title-strengths", "good-at", "plan", Strengths),
  "strength-form": screen("frame-title-strength-form", "good-at", "plan", StrengthForm),
  needs: screen("frame-title-needs", "need-help", "plan", Needs),
  "need-form": screen("frame-title-need-form", "need-help", "plan", NeedForm),
  "need-look": screen("frame-title-need-look", "need-help", "plan", NeedLook),
  goals: screen("frame-title-goals", "goal", "plan", Goals),
  goal: screen("frame-title-goal", "goal", "plan", Goal),
  "goal-form": screen("frame-title-goal-form", "goal", "plan", GoalForm),
  "step-cards": screen("frame-title-step-cards", "step", "plan", StepCards),
  "step-card": screen("frame-title-step-card", "step", "plan", StepCard),
  "step-card-form": screen("frame-title-step-card-form", "step", "plan", StepCardForm),
  "step-card-practice": screen("frame-title-step-card-practice", "week", "plan", StepCardPractice),
  supports: screen("frame-title-supports", "my-help", "plan", Supports),
  "support-form": screen("frame-title-support-form", "my-help", "plan", SupportForm),
  "plan-more": screen("frame-title-plan-more", "my-plan", "plan", PlanMore),
  worries: screen("frame-title-worries", "worried", "plan", Worries),
  "worry-form": screen("frame-title-worry-form", "worried", "plan", WorryForm),
  "if-things": screen("frame-title-if-things", "if-things", "plan", IfThings),
  "if-then": screen("frame-title-if-then", "if-things", "plan", IfThen),
  "if-then-form": screen("frame-title-if-then-form", "if-things", "plan", IfThenForm),
  apart: screen("frame-title-apart", "family", "happening", Apart),
  "family-times": screen("frame-title-family-times", "family-time", "happening", FamilyTimes),
  "family-time": screen("frame-title-family-time", "family-time", "happening", FamilyTime),
  "help-for-me": screen("frame-title-help-for-me", "need-help", "happening", HelpForMe),
  letterbox: screen("frame-title-letterbox", "letterbox", "happening", Letterbox),
  "box-letter": screen("frame-title-box-letter", "letterbox", "happening", BoxLetter),
  memories: screen("frame-title-memories", "book", "happening", Memories),
  memory: screen("frame-title-memory", "mind", "happening", Memory),
  "money-home": screen("frame-title-money-home", "money", "happening", MoneyHome),
  "how-i-am": screen("frame-title-how-i-am", "mind", "happening", HowIAm),
  "another-baby": screen("frame-title-another-baby", "pregnant", "happening", AnotherBaby),
  "safe-places": screen("frame-title-safe-places", "safe-place", "plan", SafePlaces),
  "safe-place-form": screen("frame-title-safe-place-form", "safe-place", "plan", SafePlaceForm),
  promises: screen("frame-title-promises", "promise", "plan", Promises),
  promise: screen("frame-title-promise", "promise", "plan", PromiseScreen),
  "promise-form": screen("frame-title-promise-form", "promise", "plan", PromiseForm),
  "look-again": screen("frame-title-look-again", "look-again", "plan", LookAgain),
  "review-form": screen("frame-title-review-form", "look-again", "plan", ReviewForm),
  years: screen("frame-title-years", "years", "plan", Years),
  timeline: screen("frame-title-timeline", "years", "paper", Timeline),
  "timeline-check": screen("frame-title-timeline-check", "eye", "paper", TimelineCheck),
  letters: screen("frame-title-letters", "letters-in-box", "paper", Letters),
  "letters-in": screen("frame-title-letters-in", "letter-in", "paper", LettersIn),
  "letters-out": screen("frame-title-letters-out", "letter", "paper", LettersOut),
  "letter-in": screen("frame-title-letter-in", "letter-in", "paper", LetterIn),
  "letter-in-new": screen("frame-title-letter-in-new", "letter-in", "paper", LetterInNew),
  happening: screen("frame-title-happening", "place", "happening", Happening),
  "where-now": screen("frame-title-where-now", "place", "happening", WhereNow),
  stage: screen("frame-title-stage", "place", "happening", StageScreen),
  "stage-form": screen("frame-title-stage-form", "place", "happening", StageForm),
  "stage-day": screen("frame-title-stage-day", "my-dates", "happening", StageDay),
  rights: screen("frame-title-rights", "rights", "happening", Rights),
  assessments: screen("frame-title-assessments", "assessment", "happening", Assessments),
  assessment: screen("frame-title-assessment", "assessment", "happening", Assessment),
  "before-signs": screen("frame-title-before-signs", "signed", "happening", BeforeSigns),
  "before-sign": screen("frame-title-before-sign", "signed", "happening", BeforeSign),
  facts: screen("frame-title-facts", "about", "happening", Facts),
  letter: screen("frame-title-letter", "letter", "paper", Letter),
  "letter-new": screen("frame-title-letter-new", "letter", "paper", LetterNew),
  print: screen("frame-title-print", "print", "paper", Print),
  "print-preview": screen("frame-title-print-preview", "paper", "paper", PrintPreview),
  "prints-later": screen("frame-title-prints-later", "later", "paper", PrintsLater),
  given: screen("frame-title-given", "given", "paper", Given),
  "who-sees": screen("frame-title-who-sees", "eye", "paper", WhoSees),
  safe: screen("frame-title-safe", "lock", "home", Safe),
  code: screen("frame-title-code", "code", "home", Code),
  sheet: screen("frame-title-sheet", "key-sheet", "home", Sheet),
  "helper-keys": screen("frame-title-helper-keys", "helper-key", "home", HelperKeys),
  profiles: screen("frame-title-profiles", "profiles", "home", Profiles),
  backups: screen("frame-title-backups", "backup", "home", Backups),
  restore: screen("frame-title-restore", "restore", "home", Restore),
  "delete-for-ever": screen("frame-title-delete-for-ever", "delete-for-ever", "home", DeleteForEver),
  words: screen("frame-title-words", "book", "home", Words),
  word: screen("frame-title-word", "book", "home", WordScreen),
};
