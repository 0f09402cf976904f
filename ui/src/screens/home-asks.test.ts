import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { askOf } from "./home-asks";

const told = { space: "shared", looked_on: "2026-01-01" } as T.Told;
const all = {
  backups: { ask: true },
  locks: { remind_sheet: true },
  settings: { sheet_reminder: "ask" as const },
  told,
  today: "2026-07-14",
  toldAsked: false,
  over: "visit" as string | undefined,
  overAsked: new Set<string>(),
  past: undefined as string | undefined,
  pastAsked: new Set<string>(),
  soon: undefined as string | undefined,
  soonAsked: new Set<string>(),
  shared: false,
};
const noStick = { ...all, backups: { ask: false } };
const onlyTold = { ...noStick, locks: { remind_sheet: false } };
const noDate = { ...onlyTold, over: undefined };

test("one thing is asked: the stick, then the key sheet, then a look at how I like to be told", () => {
  expect(askOf(all)).toBe("stick");
  expect(askOf(noStick)).toBe("sheet");
  expect(askOf(onlyTold)).toBe("told");
});

test("a key sheet that is not safe here is not asked about", () => {
  expect(askOf({ ...noStick, settings: { sheet_reminder: "not-safe" } })).toBe("told");
});

test("last it is asked what was said at a date of today: once, and never on a shared computer", () => {
  const onlyOver = { ...onlyTold, toldAsked: true };
  expect(askOf(onlyOver)).toBe("happened");
  expect(askOf({ ...onlyOver, over: undefined })).toBeNull();
  expect(askOf({ ...onlyOver, overAsked: new Set(["visit"]) })).toBeNull();
  expect(askOf({ ...onlyOver, overAsked: new Set(["another"]) })).toBe("happened");
  expect(askOf({ ...onlyOver, shared: true })).toBeNull();
});

test("a promise of theirs past its day comes after everything else: once a start, and never on a shared computer", () => {
  const onlyPast = { ...noDate, toldAsked: true, past: "letter" as string | undefined };
  expect(askOf(onlyPast)).toBe("promise");
  expect(askOf({ ...onlyPast, over: "visit" })).toBe("happened");
  expect(askOf({ ...onlyPast, pastAsked: new Set(["letter"]) })).toBeNull();
  expect(askOf({ ...onlyPast, shared: true })).toBeNull();
  expect(askOf({ ...onlyPast, past: undefined })).toBeNull();
});

test("a meeting that comes soon is spoken of once a start, before a promise, and never on a shared computer", () => {
  const onlySoon = { ...noDate, toldAsked: true, soon: "core" as string | undefined, past: "letter" as string | undefined };
  expect(askOf(onlySoon)).toBe("meeting");
  expect(askOf({ ...onlySoon, over: "visit" })).toBe("happened");
  expect(askOf({ ...onlySoon, soonAsked: new Set(["core"]) })).toBe("promise");
  expect(askOf({ ...onlySoon, soon: undefined })).toBe("promise");
  expect(askOf({ ...onlySoon, shared: true })).toBeNull();
});

test("the look is asked for once in half a year and once a start, and never when it is only for the parent", () => {
  expect(askOf({ ...noDate, told: { ...told, looked_on: "2026-01-15" } })).toBeNull();
  expect(askOf({ ...noDate, told: { ...told, looked_on: null } })).toBeNull();
  expect(askOf({ ...noDate, toldAsked: true })).toBeNull();
  expect(askOf({ ...noDate, told: { ...told, space: "private" } })).toBeNull();
});
