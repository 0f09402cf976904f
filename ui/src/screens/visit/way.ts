// The way of a visit: its pages in order, whose turn each of them is, and what a visit says of how far it came.
import type * as T from "../../generated/types";

/** The pages of an open visit, in order. What stands beside a page (one note, who is here) has a page of its own. */
export const pages = ["first", "note", "notes", "think", "words", "feeling", "back", "promises", "next", "leave", "copy", "done"] as const;
export const sides = ["about", "taught", "there", "place", "each"] as const;
export type Page = (typeof pages)[number] | (typeof sides)[number];
export type Turn = "worker" | "mine" | "back" | "both";

const MINE: Page[] = ["think", "each", "words", "feeling"];
const END: Page[] = ["promises", "next", "leave", "copy", "done"];

/** Whose turn it is on a page. The first page is for both; saying back is begun by the worker. */
export function turnOf(page: Page): Turn {
  if (MINE.includes(page)) return "mine";
  if (page === "first" || END.includes(page)) return "both";
  return page === "back" ? "back" : "worker";
}

/** The colour of a turn. */
export const sectionOf = (turn: Turn): string => ({ worker: "people", mine: "plan", back: "plan", both: "home" })[turn];

const steps: Page[][] = [["think", "words", "feeling"], END];

/** Which step of how many, where a turn has several. */
export function stepOf(page: Page): { step: number; of: number } {
  const way = steps.find((pages) => pages.includes(page));
  return way ? { step: way.indexOf(page) + 1, of: way.length } : { step: 1, of: 1 };
}

const isPage = (name: string): name is Page => [...pages, ...sides].some((page) => page === name);

/** The page that an address names, if there is one. */
export const pageOf = (name: string | undefined): Page | undefined => (name && isPage(name) ? name : undefined);

/** Whether the parent has said something of their own words. */
export const hasWords = (visit: T.Visit): boolean => Boolean(visit.my_words.trim() || visit.my_pictures.length || visit.my_sound);

/** The last page on which something was said: there a visit goes on after the power went. */
export function reached(visit: T.Visit, promises: number): Page {
  const said: [Page, boolean][] = [
    ["copy", visit.copy !== "not-said"],
    ["leave", visit.left_page !== ""],
    ["next", visit.next !== ""],
    ["promises", promises > 0],
    ["back", visit.said_back_kept],
    ["feeling", visit.feeling !== ""],
    ["words", hasWords(visit)],
    ["think", visit.think !== "not-said" || visit.notes.some(({ think }) => think !== "not-said")],
    ["notes", writtenNotes(visit).length > 0],
  ];
  return said.find(([, is]) => is)?.[0] ?? "note";
}

/** The page to come back to from another screen: not one that stands beside the way, nor a note that is written already. */
export function placeOf(page: Page, visit: T.Visit): Page | "" {
  if (sides.some((side) => side === page)) return "";
  return page === "note" && writtenNotes(visit).length > 0 ? "notes" : page;
}

/** The notes that say something. */
export const writtenNotes = (visit: T.Visit): T.VisitNote[] => visit.notes.filter(({ text }) => text.trim() !== "");

const blankNote = (id: string): T.VisitNote => ({ id, text: "", opinion: false, goal: "", step: "", card: "", how_taught: "not-said", think: "not-said" });

/** The id of a note that nobody has written yet. */
export const newNoteId = (visit: T.Visit): string => String(Math.max(0, ...visit.notes.map(({ id }) => Number(id) || 0)) + 1);

export const noteOf = (visit: T.Visit, id: string): T.VisitNote => visit.notes.find((note) => note.id === id) ?? blankNote(id);

const SHORT = 50;

/** The beginning of a note, in one line. */
export function beginning(text: string): string {
  const words = text.trim().replace(/\s+/gu, " ");
  return words.length > SHORT ? `${words.slice(0, SHORT).replace(/\s+\S*$/u, "")} …` : words;
}

/** The notes with something new in one of them. */
export function withNote(visit: T.Visit, id: string, part: Partial<T.VisitNote>): T.VisitNote[] {
  const note = { ...noteOf(visit, id), ...part };
  const known = visit.notes.some((one) => one.id === id);
  return known ? visit.notes.map((one) => (one.id === id ? note : one)) : [...visit.notes, note];
}

/** The parent's own parts that are shown, after one of them was answered. */
export function shownWith(shown: T.MyPart[], part: T.MyPart, space: T.Space): T.MyPart[] {
  const rest = shown.filter((one) => one !== part);
  return space === "shared" ? [...rest, part] : rest;
}

/** Roles of those who do not come as workers. */
const CLOSE = ["family", "friend", "partner"];
export const worksWithMe = (person: Pick<T.Person, "role">): boolean => !CLOSE.includes(person.role);

/** Who may be here: workers first, and among them those of the date that is now or next. Those who went do not come. */
export function whoMayCome(people: T.Person[], expected: string[]): { workers: T.Person[]; others: T.Person[] } {
  const here = people.filter((person) => !person.went);
  const workers = here.filter(worksWithMe);
  const first = workers.filter(({ id }) => expected.includes(id));
  return { workers: [...first, ...workers.filter((one) => !first.includes(one))], others: here.filter((one) => !worksWithMe(one)) };
}

/** Days on which to meet next that stand there already: with this worker, or put in during the visit. Today is now. */
export function nextDates(dates: T.Appointment[], visit: T.Visit): T.Appointment[] {
  const of = (date: T.Appointment) => date.people.includes(visit.person) || date.said_at >= visit.began || date.id === visit.next;
  return dates.filter((date) => date.day !== null && date.day > (visit.day ?? "") && of(date)).slice(0, MOST);
}
const MOST = 3;
