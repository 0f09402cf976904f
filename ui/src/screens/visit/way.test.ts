import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { beginning, newNoteId, nextDates, pageOf, placeOf, reached, shownWith, stepOf, turnOf, whoMayCome, withNote, writtenNotes } from "./way";

const visit = (part: Partial<T.Visit> = {}): T.Visit =>
  ({
    id: "v1",
    person: "ben",
    day: "2026-07-14",
    began: "2026-07-14T08:35:00Z",
    notes: [],
    my_words: "",
    my_pictures: [],
    my_sound: "",
    feeling: "",
    said_back_kept: false,
    think: "not-said",
    next: "",
    left_page: "",
    copy: "not-said",
    ...part,
  }) as unknown as T.Visit;
const note = (id: string, text: string): T.VisitNote => withNote(visit(), id, { text })[0]!;

test("each page is somebody's turn, and the first is told to both", () => {
  expect([turnOf("first"), turnOf("note"), turnOf("there"), turnOf("think"), turnOf("each"), turnOf("back"), turnOf("copy")]).toEqual([
    "both",
    "worker",
    "worker",
    "mine",
    "mine",
    "back",
    "both",
  ]);
  expect([stepOf("words"), stepOf("done"), stepOf("note")]).toEqual([
    { step: 2, of: 3 },
    { step: 5, of: 5 },
    { step: 1, of: 1 },
  ]);
});

test("a visit goes on where the last thing was said", () => {
  const notes = [note("1", "We made the bath.")];
  expect(reached(visit(), 0)).toBe("note");
  expect(reached(visit({ notes: [note("1", "  ")] }), 0)).toBe("note");
  expect(reached(visit({ notes }), 0)).toBe("notes");
  expect(reached(visit({ notes, think: "agree" }), 0)).toBe("think");
  expect(reached(visit({ notes: [{ ...notes[0]!, think: "some" }] }), 0)).toBe("think");
  expect(reached(visit({ notes, my_pictures: ["happy"] }), 0)).toBe("words");
  expect(reached(visit({ notes, my_words: "I liked it.", feeling: "happy" }), 0)).toBe("feeling");
  expect(reached(visit({ notes, said_back_kept: true }), 0)).toBe("back");
  expect(reached(visit({ notes, said_back_kept: true }), 1)).toBe("promises");
  expect(reached(visit({ notes, next: "a1" }), 1)).toBe("next");
  expect(reached(visit({ notes, copy: "no", left_page: "paper" }), 1)).toBe("copy");
});

test("from another screen a visit opens where it was left, and a note that is written stands among the notes", () => {
  expect([placeOf("words", visit()), placeOf("about", visit()), placeOf("there", visit())]).toEqual(["words", "", ""]);
  expect([placeOf("note", visit()), placeOf("note", visit({ notes: [note("1", "Bath")] }))]).toEqual(["note", "notes"]);
  expect([pageOf("copy"), pageOf("ended"), pageOf(undefined)]).toEqual(["copy", undefined, undefined]);
});

test("a note is added when something is said in it, and changes without touching the others", () => {
  const one = visit({ notes: withNote(visit(), newNoteId(visit()), { text: "Bath" }) });
  const two = visit({ notes: withNote(one, newNoteId(one), { text: "Story" }) });
  expect(two.notes.map(({ id, text }) => [id, text])).toEqual([["1", "Bath"], ["2", "Story"]]);
  const changed = withNote(two, "1", { opinion: true });
  expect(changed.map(({ id, opinion }) => [id, opinion])).toEqual([["1", true], ["2", false]]);
  expect(writtenNotes(visit({ notes: withNote(two, "1", { text: " " }) })).map(({ id }) => id)).toEqual(["2"]);
});

test("a long note is known by its beginning", () => {
  expect(beginning(" We made\nthe bath. ")).toBe("We made the bath.");
  expect(beginning("We made the bath together. Sam checked the water with an elbow.")).toBe("We made the bath together. Sam checked the water …");
});

test("what is shown is said for each part alone", () => {
  expect(shownWith(shownWith([], "words", "shared"), "feeling", "shared")).toEqual(["words", "feeling"]);
  expect(shownWith(["words", "feeling"], "words", "private")).toEqual(["feeling"]);
  expect(shownWith(["words"], "words", "shared")).toEqual(["words"]);
});

test("workers stand first, those who are expected before the others, and nobody who went", () => {
  const person = (id: string, role: string, went = false) => ({ id, role, went }) as unknown as T.Person;
  const all = [person("mum", "family"), person("alex", "advocate"), person("ben", "support-worker"), person("nadia", "social-worker", true)];
  const { workers, others } = whoMayCome(all, ["ben", "mum"]);
  expect(workers.map(({ id }) => id)).toEqual(["ben", "alex"]);
  expect(others.map(({ id }) => id)).toEqual(["mum"]);
});

test("the next date is one with this worker, one put in during the visit, or the one that was chosen", () => {
  const date = (id: string, day: string | null, people: string[], said_at = "2026-07-01T09:00:00Z") => ({ id, day, people, said_at }) as unknown as T.Appointment;
  const dates = [date("now", "2026-07-14", ["ben"]), date("a", "2026-07-16", ["ben"]), date("b", "2026-07-17", ["grace"]), date("c", "2026-07-20", [], "2026-07-14T08:50:00Z"), date("d", null, ["ben"])];
  expect(nextDates(dates, visit()).map(({ id }) => id)).toEqual(["a", "c"]);
  expect(nextDates(dates, visit({ next: "b" })).map(({ id }) => id)).toEqual(["a", "b", "c"]);
});
