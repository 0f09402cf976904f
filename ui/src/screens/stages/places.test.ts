import { expect, test } from "vitest";
import type * as T from "../../generated/types";
import { PLACES, factsOf, stagesOf } from "./places";

const files = import.meta.glob<string>("../../../../assets/nations/stages/*.toml", { query: "?raw", import: "default", eager: true });
const NATIONS = ["england", "wales", "scotland", "northern-ireland"];

const stage = (id: string, place: T.MapPlace, more: Partial<T.MapStage> = {}): T.MapStage => ({ id, place, times: [], rights: [], last_days: [], ...more }) as unknown as T.MapStage;

/** The stages in the data of a nation. */
function stagesIn(nation: string): T.MapStage[] {
  const data = files[`../../../../assets/nations/stages/${nation}.toml`] ?? "";
  const stages = (data.split("[[assessments]]")[0] ?? "").split("[[stages]]").slice(1);
  const field = (text: string, name: string) => new RegExp(`^${name} = "([^"]+)"`, "m").exec(text)?.[1] ?? "";
  return stages.map((text) => stage(field(text, "id"), field(text, "place") as T.MapPlace));
}

const map = (stages: T.MapStage[]): T.StageMap => ({ stages }) as unknown as T.StageMap;
const fact = (id: string): T.FactToday => ({ id }) as unknown as T.FactToday;

test.each(NATIONS)("each stage of %s stands on a place of the map, and no place has more than six", (nation) => {
  const stages = stagesIn(nation);
  expect(stages.length).toBeGreaterThan(15);
  const all = map(stages);
  for (const place of PLACES) expect(stagesOf(all, place).length, `${nation} ${place}`).toBeLessThanOrEqual(6);
  expect(PLACES.flatMap((place) => stagesOf(all, place)).length).toBe(stages.length);
});

test("each fact is told once: at the first place that names it, or among the rest", () => {
  const all = map([stage("early-help", "help", { rights: ["A", "B"] }), stage("care-case", "court", { rights: ["B", "C"], last_days: ["D"], times: ["E"] })]);
  const facts = ["A", "B", "C", "D", "E", "F"].map(fact);
  const told = (place: Parameters<typeof factsOf>[2]) => factsOf(all, facts, place).map(({ id }) => id);
  expect(told("help")).toEqual(["A", "B"]);
  expect(told("court")).toEqual(["C", "D", "E"]);
  expect(told("")).toEqual(["F"]);
  expect([...PLACES.flatMap(told), ...told("")].sort()).toEqual(facts.map(({ id }) => id));
});
