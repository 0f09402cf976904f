import { expect, test } from "vitest";
import cases from "../../../tests/fixtures/said.json";
import { groupedPhone } from "./phone";

// Paper groups a number in the same way.
test.each(cases.grouped)("$phone stands in groups", ({ phone, shown }) => expect(groupedPhone(phone)).toBe(shown));

test.each(cases.grouped)("no group of $phone is too long to read", ({ phone }) => {
  expect(groupedPhone(phone)).not.toMatch(/\d{7}/u);
});
