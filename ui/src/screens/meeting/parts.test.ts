import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { doorNow, firstOf, partAfter, partsOf, screenOf, type Walk } from "./parts";

const kind = { id: "core-group", words: ["minutes"] } as unknown as T.MeetingKind;
const walks: Walk[] = ["prepare", "report", "soon", "after"];

test("a meeting soon is got ready on at most 10 screens, and each walk ends with a look at it all", () => {
  expect(partsOf("soon", kind).length).toBeLessThanOrEqual(10);
  for (const walk of walks) expect(partsOf(walk, kind).at(-1)).toBe("check");
});

test("what is known of a kind of meeting is left out until the kind was said", () => {
  expect(partsOf("prepare", null)).not.toContain("about");
  expect(partsOf("prepare", null)).not.toContain("words");
  expect(partsOf("prepare", { ...kind, words: [] })).toContain("about");
  expect(partsOf("prepare", { ...kind, words: [] })).not.toContain("words");
});

test("one question leads to the next, and the last one to the page that looks at all of them", () => {
  const parts = partsOf("after", null);
  expect(partAfter(parts, firstOf("after"))).toBe("mine");
  expect(partAfter(parts, "notes")).toBe("check");
  expect(partAfter(parts, "check")).toBe("check");
  expect(screenOf("report")).toBe("meeting-prepare");
});

test("the door that fits the day stands first", () => {
  expect(doorNow(null, "2026-07-14")).toBe("prepare");
  expect(doorNow({ day: null }, "2026-07-14")).toBe("prepare");
  expect(doorNow({ day: "2026-07-15" }, "2026-07-14")).toBe("prepare");
  expect(doorNow({ day: "2026-07-14" }, "2026-07-14")).toBe("cards");
  expect(doorNow({ day: "2026-07-13" }, "2026-07-14")).toBe("after");
});
