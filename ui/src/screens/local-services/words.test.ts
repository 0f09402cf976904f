import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { changesBetween, lookedAt } from "./words";

const here = {
  name: "Food bank",
  what: "They give food.",
  phone: "01632960001",
  email: "",
  place: "High Street",
  who_for: "",
  checked_on: "2026-07-01",
  here: "",
} as T.LocalServiceInFile;

test("only what a file says in other words is told, with what stands here before it", () => {
  const now = { ...here, phone: "01632 960999", place: " High Street ", checked_on: "2026-07-14" };
  expect(changesBetween(here, now).map(({ id, before }) => [id, before])).toEqual([
    ["phone", "01632 960 001"],
    ["checked_on", "Wednesday 1 July 2026"],
  ]);
});

test("a number that is only written in other groups is the same number", () => {
  expect(changesBetween(here, { ...here, phone: "01632 960 001" })).toEqual([]);
});

test("a file with nothing in it is another thing than a file with nothing new", () => {
  const look: T.LocalServicesLook = { new: [], changed: [], same: 0 };
  expect(lookedAt(look)).toBe("empty");
  expect(lookedAt({ ...look, same: 2 })).toBe("nothing-new");
  expect(lookedAt({ ...look, same: 2, changed: [here] })).toBe("choose");
});
