import { describe, expect, it } from "vitest";
import type * as T from "../generated/types";
import { asksOf, begins, comingDay, named, stateOf, turned, typed } from "./letter-words";

const kind = (more: Partial<T.LetterKind>): T.LetterKind => ({ id: "changes", group: "papers", picture: "letter", roles: [], about: "nothing", care: false, ticks: [], ...more });
const letter = (more: Partial<T.LetterOut>) => ({ sent_on: "2026-07-07", answer: "none", look_on: "2026-07-14", ...more }) as T.LetterOut;

describe("the questions of a letter", () => {
  it("asks what it is about only where it is about something", () => {
    expect(asksOf(kind({}))).toEqual(["who", "ticks", "own", "from", "when", "check"]);
    expect(asksOf(kind({ about: "date" }))).toContain("date");
    expect(asksOf(kind({ about: "words" }))).toContain("about");
  });
  it("says first what the parent must hear first", () => {
    expect(asksOf(kind({ care: true }))[0]).toBe("care");
    expect(begins(kind({ id: "help-now", care: true }))).toEqual({ kind: "help-now", ask: "care" });
  });
});

describe("how far a letter is", () => {
  it("waits until its day, and then it is time to look again", () => {
    expect(stateOf(letter({}), "2026-07-13")).toBe("waits");
    expect(stateOf(letter({}), "2026-07-14")).toBe("past");
    expect(stateOf(letter({ look_on: null }), "2027-01-01")).toBe("waits");
  });
  it("is not past before it was sent, or when it is answered", () => {
    expect(stateOf(letter({ sent_on: null }), "2026-07-20")).toBe("new");
    expect(stateOf(letter({ answer: "no" }), "2026-07-20")).toBe("no");
    expect(stateOf(letter({ answer: "yes" }), "2026-07-20")).toBe("yes");
  });
  it("looks again at a letter that was answered with not yet", () => {
    expect(stateOf(letter({ answer: "not-yet" }), "2026-07-13")).toBe("not-yet");
    expect(stateOf(letter({ answer: "not-yet" }), "2026-07-14")).toBe("past");
  });
});

it("a tick goes on and off, and the others stay", () => {
  expect(turned(["a"], "b")).toEqual(["a", "b"]);
  expect(turned(["a", "b"], "a")).toEqual(["b"]);
});

it("the first line that is typed is the name, and what is typed comes back as it was", () => {
  expect(named("Mrs Jones\nMarket Road\nLeeds")).toEqual({ name: "Mrs Jones", address: "Market Road\nLeeds" });
  expect(named("Mrs Jones")).toEqual({ name: "Mrs Jones", address: "" });
  for (const words of ["Mrs Jones", "Mrs Jones\nMarket Road", ""]) expect(typed(named(words))).toBe(words);
});

it("a day that has gone by is no answer to when", () => {
  expect(comingDay("2026-07-13", "2026-07-14")).toBeNull();
  expect(comingDay("2026-07-14", "2026-07-14")).toBe("2026-07-14");
  expect(comingDay(null, "2026-07-14")).toBeNull();
});
