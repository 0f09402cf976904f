import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { aboutWords, linePage, lineWritten, months } from "./timeline-words";

const line = (day: string, kind = "promises") => ({ id: day, day, written: day, kind, item: "p1", about: "p1", said_by: "" }) as T.TimelineLine;

test("lines stand under their months, in order", () => {
  const found = months([line("2026-06-30"), line("2026-07-01"), line("2026-07-14")]);
  expect(found.map((month) => [month.name, month.lines.length])).toEqual([["June 2026", 1], ["July 2026", 2]]);
});

test("a line leads to its page, and what has none leads nowhere", () => {
  expect(linePage(line("2026-07-14"))).toEqual({ screen: "promise", params: { id: "p1" } });
  expect(linePage(line("2026-07-14", "unknown"))).toBeNull();
});

test("who wrote it is said with the day", () => {
  expect(lineWritten("", "2026-07-14")).toBe("You wrote this on Tuesday 14 July 2026.");
  expect(lineWritten("Ben", "2026-07-14")).toBe("Ben wrote this on Tuesday 14 July 2026.");
});

test("what it is about has a name", () => {
  expect(aboutWords("", [])).toBe("Everything");
  expect(aboutWords("c1", [{ id: "c1", name: "Leo" } as T.Child])).toBe("Leo");
  expect(aboutWords("promises", [])).toBe("Promises");
});
