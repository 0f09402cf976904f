export type ScreenId =
  | "home"
  | "more"
  | "get-help"
  | "puzzles"
  | "recording"
  | "calendar-file"
  | "routine-form"
  | "routine"
  | "my-day"
  | "happened-list"
  | "what-happened"
  | "visit-start"
  | "visit-now"
  | "visits"
  | "visit"
  | "visit-page"
  | "far"
  | "month"
  | "week"
  | "day"
  | "welcome"
  | "settings"
  | "settings-look"
  | "settings-voice"
  | "settings-nation"
  | "for-workers"
  | "practice"
  | "local-services"
  | "local-service"
  | "local-service-form"
  | "local-services-take"
  | "reminders"
  | "record"
  | "about"
  | "put-away"
  | "dates"
  | "appointment"
  | "appointment-form"
  | "meeting"
  | "meeting-prepare"
  | "meeting-cards"
  | "meeting-after"
  | "meeting-soon"
  | "people"
  | "person"
  | "person-form"
  | "person-about"
  | "person-ask"
  | "came-went"
  | "step-cards"
  | "step-card"
  | "step-card-form"
  | "step-card-practice"
  | "told"
  | "plan"
  | "about-me"
  | "children"
  | "child-form"
  | "strengths"
  | "strength-form"
  | "needs"
  | "need-form"
  | "need-look"
  | "goals"
  | "goal"
  | "goal-form"
  | "plan-more"
  | "worries"
  | "worry-form"
  | "if-things"
  | "if-then"
  | "if-then-form"
  | "safe-places"
  | "apart"
  | "family-times"
  | "family-time"
  | "help-for-me"
  | "letterbox"
  | "box-letter"
  | "memories"
  | "memory"
  | "money-home"
  | "how-i-am"
  | "another-baby"
  | "safe-place-form"
  | "advocate"
  | "advocate-ask-form"
  | "advocate-asked"
  | "court-needs"
  | "supports"
  | "support-form"
  | "promises"
  | "promise"
  | "promise-form"
  | "look-again"
  | "review-form"
  | "years"
  | "timeline"
  | "timeline-check"
  | "happening"
  | "where-now"
  | "stage"
  | "stage-form"
  | "stage-day"
  | "rights"
  | "assessments"
  | "assessment"
  | "before-signs"
  | "before-sign"
  | "facts"
  | "letters"
  | "letters-in"
  | "letters-out"
  | "letter-in"
  | "letter-in-new"
  | "letter"
  | "letter-new"
  | "print"
  | "print-preview"
  | "prints-later"
  | "given"
  | "who-sees"
  | "safe"
  | "code"
  | "sheet"
  | "helper-keys"
  | "profiles"
  | "backups"
  | "restore"
  | "delete-for-ever"
  | "words"
  | "word";

export type Params = Record<string, string>;
type Place = { screen: ScreenId; params: Params };

const HOME: Place = { screen: "home", params: {} };

/** Where the person is. `visit` grows with each step, so that a screen is made new each time. */
export const route = $state<Place & { visit: number; canGoBack: boolean }>({ ...HOME, visit: 0, canGoBack: false });

let before: Place[] = [];

function show(place: Place): void {
  route.screen = place.screen;
  route.params = place.params;
  route.visit += 1;
  route.canGoBack = before.length > 0;
}

/** Opens a screen. Back leads here again. */
export function go(screen: ScreenId, params: Params = {}): void {
  before.push({ screen: route.screen, params: route.params });
  show({ screen, params });
}

/** Opens a screen in place of this one, so that Back does not lead here. */
export function replace(screen: ScreenId, params: Params = {}): void {
  show({ screen, params });
}

/** The screen before this one, or Home. */
export function back(): void {
  show(before.pop() ?? HOME);
}

/** Home, from anywhere. */
export function home(): void {
  if (route.screen !== "home") before.push({ screen: route.screen, params: route.params });
  show(HOME);
}

/** Forgets where the person was, as at the start. */
export function startAt(screen: ScreenId): void {
  before = [];
  show({ screen, params: {} });
}
