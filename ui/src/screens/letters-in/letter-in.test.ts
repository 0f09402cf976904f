import { describe, expect, it } from "vitest";
import type * as T from "../../generated/types";
import { doorOf, doorsOf } from "./help-doors";
import { asks, dayOf, fromName, lettersOf, nextStep, rowsOf, yearsOf } from "./letter-in";

const letter = (more: Partial<T.LetterIn> = {}): T.LetterIn => ({
  kind: "", who: "", name: "", came_on: null, came_by: "not-said", pages: [], words: "", asks: "", asks_picture: "", by: null, date: "",
  explained_by: "", could_read: "not-said", asked_easy: "", done: false, about: "", id: "l", said_by: "", said_at: "2026-07-14T08:35:00Z", space: "private", put_away: false, ...more,
});
const page = (more: Partial<T.LetterIn>, rest: Partial<T.LetterInPage> = {}): T.LetterInPage => ({ letter: letter(more), kind: null, date: null, asked: null, helpers: [], ...rest });
const date = { id: "d" } as T.Appointment;
const asked = { item: "o" } as T.EasyAsked;
const help = (opens: T.LetterOpens, more: Partial<T.LetterHelp> = {}): T.LetterHelp => ({ words: `${opens}-${more.letter ?? ""}`, picture: "letter", opens, letter: "", name: "", source: "", checked_on: "2026-07-14", verified: "general", ...more });
const person = (id: string, name: string, role = ""): T.Person => ({ id, name, role, own_role: "" }) as T.Person;

describe("what would help most now is one thing", () => {
  it("asks for easy words first, where it could not be read", () => {
    expect(nextStep(page({ could_read: "no", by: "2026-07-20" }))).toBe("easy");
    expect(nextStep(page({ could_read: "some" }))).toBe("easy");
    expect(nextStep(page({ could_read: "yes", by: "2026-07-20" }))).toBe("date");
  });
  it("then makes a date of its day, then is done", () => {
    expect(nextStep(page({ could_read: "no", by: "2026-07-20" }, { asked }))).toBe("date");
    expect(nextStep(page({ could_read: "no", by: "2026-07-20" }, { asked, date }))).toBe("done");
    expect(nextStep(page({ could_read: "no", done: true }))).toBe("");
  });
});

describe("the list", () => {
  const all = [letter({ id: "a", came_on: "2025-02-01" }), letter({ id: "b", came_on: "2026-01-05" }), letter({ id: "c" }), letter({ id: "d", came_on: "2026-03-05" })];
  it("is a year at a time, the newest first; a letter with no day stands by when it was kept", () => {
    expect(yearsOf(all)).toEqual([2026, 2025]);
    expect(dayOf(letter())).toBe("2026-07-14");
    expect(lettersOf(all, 2026).map(({ id }) => id)).toEqual(["c", "d", "b"]);
  });
});

it("the name is that of my people, else what was written", () => {
  const people = new Map([["p", person("p", "Priya")]]);
  expect(fromName(letter({ who: "p", name: "School" }), people)).toBe("Priya");
  expect(fromName(letter({ who: "gone", name: " School " }), people)).toBe("School");
});

it("the last page shows every answer, in the order of the questions", () => {
  expect(rowsOf(letter({ asks: "Phone somebody" }), undefined).map(({ ask }) => ask)).toEqual(asks.filter((ask) => ask !== "check"));
  expect(rowsOf(letter({ asks: "Phone somebody" }), undefined).find(({ ask }) => ask === "asks")?.answer).toBe("Phone somebody");
});

describe("the ways of help", () => {
  const helps = [help("solicitor"), help("get-help"), help("advocate"), help("letter-out", { letter: "easy-read" }), help("letter-out", { letter: "put-right" })];
  const kind = { id: "notes", helps } as T.LetterInKind;
  it("leads to one place once, and easy words have their own place", () => {
    expect(doorsOf(page({}, { kind })).map(({ words }) => words)).toEqual(["solicitor-", "advocate-", "letter-out-put-right"]);
  });
  it("shows my solicitor, and Get help beside them", () => {
    expect(doorsOf(page({}, { kind, helpers: [person("s", "Hana", "solicitor")] })).map(({ opens }) => opens)).toEqual(["solicitor", "get-help", "advocate", "letter-out"]);
  });
  it("gets ready for the meeting that is in my dates", () => {
    expect(doorOf(help("meeting"), page({}, { date }))).toMatchObject({ screen: "meeting", params: { id: "d" } });
    expect(doorOf(help("meeting"), page({}))).toMatchObject({ screen: "meeting-soon" });
    expect(doorOf(help("letter-out", { letter: "put-right" }), page({}))).toMatchObject({ screen: "letter-new", params: { kind: "put-right", letter: "l" } });
  });
});
