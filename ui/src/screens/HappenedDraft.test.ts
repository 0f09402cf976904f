import { expect, test, vi } from "vitest";
import type * as T from "../generated/types";
import { HappenedDraft } from "./HappenedDraft.svelte";

const core = vi.hoisted(() => ({ kept: [] as T.Outcome[], away: [] as string[], places: [] as { ask?: string; by?: string }[] }));
const blank = { id: "", about: "visit", day: "2026-07-14", what: "happened", reason: "not-said", because: "", told_by: "not-said", told_whom: "", told_on: null, moved_to: null, arrived: null, came: [], was_said: "", corrects: "", title: "", said_by: "", said_at: "2026-07-14T12:00:00Z", space: "shared", put_away: false } satisfies T.Outcome;

vi.mock("svelte", async (original) => ({ ...(await original<object>()), onDestroy: () => undefined }));
vi.mock("./SafeLocks.svelte", () => ({ whenClosed: () => undefined }));
vi.mock("../lib/live.svelte", () => ({
  live: { today: "2026-07-14", now: { time: "12:00" } },
  allKept: () => Promise.resolve(),
  autosave: (save: () => Promise<unknown>) => {
    let waits = false;
    const flush = async () => {
      if (waits) await save();
      waits = false;
    };
    return Object.assign(() => (waits = true), { flush });
  },
  keep: (save: () => Promise<unknown>) => save(),
}));
vi.mock("../lib/route.svelte", () => ({
  route: { screen: "appointment" },
  back: () => undefined,
  go: (_: string, place: object) => core.places.push(place),
  replace: (_: string, place: object) => core.places.push(place),
}));
vi.mock("../generated/api", () => ({
  findAppointment: (id: string) => Promise.resolve({ id, space: "private" }),
  listOutcomes: (about: string) => Promise.resolve(core.kept.filter((one) => one.about === about && !core.away.includes(one.id))),
  newOutcome: (about: string) => Promise.resolve({ ...blank, about }),
  putAway: (id: string) => Promise.resolve(core.away.push(id)),
  saveOutcome: (outcome: T.Outcome) => {
    const now = { ...outcome, id: outcome.id || `new-${core.kept.length}` };
    core.kept = [now, ...core.kept.filter((one) => one.id !== now.id)];
    return Promise.resolve(now);
  },
}));

async function open(params: Record<string, string>): Promise<HappenedDraft> {
  const draft = new HappenedDraft(params);
  await vi.waitFor(() => expect(draft.outcome).not.toBeNull());
  return draft;
}

test("a new one is as private as its date, and the next question comes after it is kept", async () => {
  const draft = await open({ appointment: "one" });
  expect(draft.ask).toBe("what");
  draft.change({ what: "moved" });
  await draft.next();
  expect(core.kept).toEqual([expect.objectContaining({ about: "one", what: "moved", space: "private", said_by: "" })]);
  expect(core.places.at(-1)).toEqual({ appointment: "one", ask: "moved-to" });
});

test("a worker's words are new ones, and the parent's stay as they are", async () => {
  core.kept = [{ ...blank, id: "mine", about: "two", what: "cancelled-by-them" }];
  const draft = await open({ appointment: "two", by: "Grace", ask: "what" });
  draft.change({ what: "cancelled-by-me" });
  await draft.next();
  expect(core.kept.find((one) => one.id === "mine")).toMatchObject({ what: "cancelled-by-them", said_by: "" });
  expect(core.kept).toContainEqual(expect.objectContaining({ what: "cancelled-by-me", said_by: "Grace", corrects: "" }));
});

test("what was begun just now under the wrong name is handed over, and does not stand as the parent's", async () => {
  core.kept = [];
  const draft = await open({ appointment: "three", ask: "what" });
  draft.change({ what: "did-not-happen" });
  await draft.sayAs("Grace");
  const there = core.kept.filter((one) => !core.away.includes(one.id));
  expect(there).toEqual([expect.objectContaining({ what: "did-not-happen", said_by: "Grace" })]);
  const next = await open({ appointment: "three", ask: "what", by: "Grace" });
  expect(next.outcome).toMatchObject({ what: "did-not-happen", said_by: "Grace" });
});

test("words that do not belong at the moment are not kept, and are not lost while the parent writes", async () => {
  core.kept = [];
  const draft = await open({ appointment: "four", ask: "what" });
  draft.change({ what: "did-not-happen", reason: "ill" });
  draft.change({ what: "happened" });
  await draft.next();
  expect(core.kept[0]).toMatchObject({ what: "happened", reason: "not-said", because: "" });
  draft.change({ what: "did-not-happen" });
  await draft.next();
  expect(core.kept[0]).toMatchObject({ what: "did-not-happen", reason: "ill", because: "" });
});

test("what was said before is shown first, and changed as itself", async () => {
  core.kept = [{ ...blank, id: "mine", about: "five", was_said: "Mia grows well." }];
  const draft = await open({ appointment: "five" });
  expect(draft.ask).toBe("check");
  draft.change({ was_said: "Mia grows very well." });
  await draft.next();
  expect(core.kept).toEqual([expect.objectContaining({ id: "mine", was_said: "Mia grows very well." })]);
});

test("to know nothing yet keeps nothing", async () => {
  core.kept = [];
  const draft = await open({ appointment: "six", ask: "what" });
  await draft.takeBack();
  expect(core.kept).toEqual([]);
});
