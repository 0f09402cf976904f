import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { calledOf } from "../PutAwayWords";
import { forgetView, takeView, view } from "./answers.svelte";
import { didLine, minutesOf, myParts, rightLine, timeOf, viewLines, type Kept } from "./kept";
import { monthOf } from "./months";
import { pageParts, writtenAs } from "./page-blocks";

const mark = (id: string, space: T.Space = "shared") => ({ id, said_by: "", said_at: "2026-07-14T09:00:00Z", space, put_away: false });
const note = (id: string, text: string, opinion = false): T.VisitNote => ({ id, text, opinion, goal: "", step: "", card: "", how_taught: "not-said", think: "not-said" });
const visit = (more: Partial<T.Visit> = {}): T.Visit => ({
  ...mark("v1"), said_by: "Ben", person: "ben", worker: "Ben", role: "support-worker", day: "2026-07-14",
  began: "2026-07-14T09:00:00Z", ended: "2026-07-14T10:30:00Z", place: "My home", there: [],
  notes: [note("1", "Sam was calm.", true), note("2", "We ran the bath. Sam felt the water.")],
  my_words: "onlyme words", my_pictures: [], my_sound: "", my_seconds: 0, feeling: "worried", said_back: "onlyme back", said_back_kept: true,
  think: "not-said", think_words: "", next: "", left_page: "", copy: "not-said", shown: [], state: "kept", alone: false, ...more,
});
const viewOf = (space: T.Space, words: string): T.View => ({ ...mark("w", space), about: "v1", part: "", view: "some", words, in_room: [], day: "2026-07-15", title: "Ben" });
const promise = (space: T.Space, what: string): T.Promise => ({ ...mark(what, space), what, picture: "", whose: "theirs", who: "", name: "Ben", made_on: null, by_day: null, state: "not-yet", done_on: null, was: [], visit: "v1", about: "" });
const correction = (said_by: string): T.VisitCorrection => ({ ...mark(`c${said_by}`), said_by, about: "v1", text: "It was Mia.", day: "2026-07-16", title: "Ben" });
const kept = (more: Partial<Kept> = {}): Kept => ({ visit: visit(), views: [], corrections: [], promises: [], next: null, ...more });
const page = (found: Kept) => JSON.stringify(pageParts(found, [], "2026-07-16"));

test("one line says what was done: a fact before what the worker thinks", () => {
  expect(didLine(visit())).toBe("We ran the bath.");
  expect(didLine(visit({ notes: [note("1", "Sam was calm.", true)] }))).toBe("Sam was calm.");
  expect(didLine(visit({ notes: [note("1", "Bath\nBed")] }))).toBe("Bath");
  expect(didLine(visit({ notes: [] }))).toBe("");
});

test("a visit has a length when it is over and the clock was not set in between", () => {
  expect(minutesOf(visit())).toBe(90);
  expect(minutesOf(visit({ ended: null }))).toBeNull();
  expect(minutesOf(visit({ ended: "2026-07-14T08:00:00Z" }))).toBeNull();
  expect(minutesOf(visit({ ended: "2026-07-20T08:00:00Z" }))).toBeNull();
  expect(timeOf("2026-07-14T09:05:00Z")).toMatch(/^\d\d:05$/u);
});

test("what is only me is not on the big page, and what was said back never is", () => {
  const only = kept({ views: [viewOf("private", "onlyme view")], promises: [promise("private", "onlyme promise")] });
  expect(page(only)).not.toMatch(/onlyme|worried/u);
  const shown = kept({
    visit: visit({ my_words: "shown words", shown: ["words", "feeling", "said-back"] }),
    views: [viewOf("shared", "shown view")],
    promises: [promise("shared", "shown promise")],
    corrections: [correction("Ben")],
  });
  const text = page(shown);
  expect(text).not.toContain("onlyme");
  for (const words of ["shown words", "worried", "shown view", "shown promise", "This is what Ben thinks.", "Ben wrote this.", "Ben said this on Thursday 16 July 2026."]) expect(text).toContain(words);
  expect(writtenAs("Sam", "Ben")).toBe("Written on Sam’s computer as Ben. Not signed.");
});

test("each of the parent's own parts says whether it is shown", () => {
  const parts = myParts(visit({ shown: ["feeling"] }));
  expect(parts.map(({ part, shown }) => [part, shown])).toEqual([["words", false], ["feeling", true], ["said-back", false]]);
  expect(myParts(visit({ my_words: " ", feeling: "", said_back_kept: false }))).toEqual([]);
});

test("a screen speaks to the parent, the page speaks as the parent", () => {
  expect(viewLines(viewOf("private", ""))).toEqual(["You said this on Wednesday 15 July 2026.", "You were alone."]);
  expect(viewLines({ ...viewOf("private", ""), in_room: ["Ben", "Alex"] }, "print-visit")).toEqual(["I said this on Wednesday 15 July 2026.", "In the room: Ben, Alex"]);
  expect(rightLine(correction(""))).toBe("You said this on Thursday 16 July 2026.");
  expect(rightLine(correction("Ben"))).toBe("Ben said this on Thursday 16 July 2026.");
});

test("an address names a month that there is, or the latest", () => {
  expect(monthOf({ year: "2026", month: "7" })).toEqual({ year: 2026, month: 7 });
  expect([monthOf({}), monthOf({ year: "2026", month: "13" }), monthOf({ year: "x", month: "1" })]).toEqual([null, null, null]);
});

test("what is being said is there again for the same note, and gone for another", () => {
  takeView("v1", "2");
  view.view = "agree";
  takeView("v1", "2");
  expect(view.view).toBe("agree");
  takeView("v1", "");
  expect(view.view).toBe("not-said");
  forgetView();
});

test("a visit in a list is called by who came", () => {
  const change = { id: 1, item: "v1", kind: "visits", said_by: "", at: "", what: "put-away", title: "Ben" } as T.Change;
  expect(calledOf(change)).toBe("Visit with Ben");
  expect(calledOf({ ...change, kind: "views" })).toBe("What I think: visit with Ben");
});
