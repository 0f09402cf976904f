import { describe, expect, it } from "vitest";
import type * as T from "../generated/types";
import { before, byYear, cameRows } from "./came-went";
import { aboutFacts, askPicture, asksOf, isKnown, nextDateWith } from "./person-facts";

const line = (day: T.Day | null, came: boolean) => ({ day, came, person: {} }) as T.CameOrWent;
const fact = (words: string, verified: T.Verified, checked_on = "2026-11-22"): T.RoleFact => ({ words, source: "general knowledge", checked_on, verified });

describe("who came and who went", () => {
  it("stands under its years, and what has no day stands last", () => {
    const parts = byYear([line("2026-06-10", true), line("2026-06-03", false), line("2025-09-01", true), line(null, true)]);
    expect(parts.map(({ year, lines }) => [year, lines.length])).toEqual([["2026", 2], ["2025", 1], ["", 1]]);
  });

  it("offers days before today", () => {
    expect(before("2026-03-01", 1)).toBe("2026-02-28");
  });

  it("says of one person when they came, and the day and the reason of their going only when they went", () => {
    const priya = { name: "Priya", came_on: "2025-09-01", went: false, went_on: "2026-06-03", went_why: "" } as T.Person;
    expect(cameRows(priya).map((row) => row.picture)).toEqual(["day-2025-09-01", "yes"]);
    expect(cameRows({ ...priya, came_on: null, went: true }).map((row) => row.picture)).toEqual(["not-known", "day-2026-06-03"]);
    expect(cameRows({ ...priya, went: true, went_on: null, went_why: "A new job." })[1]?.words).toContain("A new job.");
  });
});

describe("what is said of a role", () => {
  const role = { asks: ["role-ask-tell"], decides: fact("role-decides-i", "general"), tells: fact("role-tells-panel", "yes", "2026-11-20"), only_for_me: fact("role-not-sure", "not-sure", "2026-11-01") } as T.Role;

  it("says that often is not always, and when the oldest of it was read", () => {
    const about = aboutFacts(role);
    expect(about.facts.map((one) => one.words)).toEqual(["role-decides-i", "role-tells-panel", "role-not-sure"]);
    expect([about.often, about.checked]).toEqual([true, "2026-11-20"]);
    expect(about.facts.map((one) => one.picture)).toEqual(["choose", "face-to-face", "not-known"]);
  });

  it("names each page once, and says when not all of it is from a page", () => {
    const read = (source: string) => ({ ...fact("role-decides-reporter", "yes"), source });
    const law = read("https://www.legislation.gov.uk/asp/2011/1/section/66");
    expect(aboutFacts({ asks: [], decides: law, tells: law, only_for_me: law } as unknown as T.Role)).toMatchObject({ pages: [law.source], rest: false });
    expect(aboutFacts({ asks: [], decides: law, tells: law, only_for_me: read("general knowledge") } as unknown as T.Role).rest).toBe(true);
  });

  it("has a picture of its own for each question", () => {
    const pictures = asksOf(undefined).map(askPicture);
    expect(new Set(pictures).size).toBe(pictures.length);
    expect(pictures).not.toContain("question");
  });

  it("says that we are not sure of a role that the app does not know, and still has questions", () => {
    const about = aboutFacts(undefined);
    expect(about.facts.every((one) => one.words === "role-not-sure")).toBe(true);
    expect([about.often, about.checked]).toEqual([false, null]);
    expect([isKnown(undefined), isKnown(role)]).toEqual([false, true]);
    expect(asksOf(undefined).length).toBeGreaterThan(2);
  });

  it("finds the next date with a person", () => {
    const date = (id: string, people: string[], day: T.Day | null) => ({ id, people, day }) as T.Appointment;
    const dates = { today: [date("a", ["ben"], "2026-07-14")], to_come: [date("b", ["priya"], null), date("c", ["priya"], "2026-07-15")] } as unknown as T.Dates;
    expect(nextDateWith(dates, "priya")?.id).toBe("c");
    expect(nextDateWith(dates, "mum")).toBeUndefined();
  });
});
