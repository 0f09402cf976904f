import { expect, test } from "vitest";
import { seenWords } from "./seen";

const seen = (who_saw: string, seen_on: string | null, said_by = ""): string => seenWords({ who_saw, seen_on, said_by }).join(" ");

test("a strength says who saw it and when, each also without the other", () => {
  expect(seen("Grace", "2026-05-03")).toBe("Grace saw this on Sunday 3 May.");
  expect(seen("Grace", null)).toBe("Grace saw this.");
  expect(seen("", "2026-05-03")).toBe("It was on Sunday 3 May.");
  expect(seen("", null)).toBe("");
});

test("a worker's own words name them again only with the day on which they saw it", () => {
  expect(seen("Grace", "2026-05-03", "Grace")).toBe("Grace saw this on Sunday 3 May.");
  expect(seen("Grace", null, "Grace")).toBe("");
  expect(seen("Grace", null, "Ben")).toBe("Grace saw this.");
});
