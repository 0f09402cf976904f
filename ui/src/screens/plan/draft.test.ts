import { expect, test, vi } from "vitest";
import type * as T from "../../generated/types";
import { Draft } from "./draft.svelte";

vi.mock("../../lib/live.svelte", () => ({
  // Each change is kept at once here, so that what was kept can be looked at.
  autosave: (save: () => Promise<unknown>) => Object.assign(() => undefined, { flush: save }),
  keep: (save: () => Promise<unknown>) => save(),
}));
vi.mock("./focus", () => ({ focusHeading: () => Promise.resolve() }));

const need = (part: Partial<T.Need>): T.Need => ({
  id: "",
  said_by: "",
  said_at: "",
  space: "shared",
  put_away: false,
  text: "",
  picture: "",
  how_much: "not-known", skill: "",
  ...part,
});

async function open(there: T.Need[], params: Record<string, string>) {
  const record = new Map(there.map((item) => [item.id, item]));
  const save = (item: T.Need): Promise<T.Need> => {
    const kept = { ...item, id: item.id || `new-${record.size}` };
    record.set(kept.id, kept);
    return Promise.resolve(kept);
  };
  const find = (id: string) => Promise.resolve(record.get(id) ?? need({}));
  const draft = new Draft<T.Need>({ make: () => Promise.resolve(need({})), find, save, enough: (item) => item.text !== "" }, () => params);
  await vi.waitFor(() => expect(draft.item).toBeDefined());
  return { draft, record };
}

test("the parent's change of a worker's words stands beside them", async () => {
  const { draft, record } = await open([need({ id: "a", said_by: "Priya", text: "The kitchen" })], { id: "a" });
  draft.change({ text: "My kitchen is clean" });
  await draft.flush();
  expect(record.get("a")).toMatchObject({ said_by: "Priya", text: "The kitchen" });
  expect([...record.values()][1]).toMatchObject({ said_by: "", text: "My kitchen is clean" });
});

test("a worker's change of the parent's words stands beside them", async () => {
  const { draft, record } = await open([need({ id: "b", text: "Money" })], { id: "b", by: "Ben" });
  draft.change({ text: "Money each week" });
  await draft.flush();
  expect(record.get("b")).toMatchObject({ said_by: "", text: "Money" });
  expect([...record.values()][1]).toMatchObject({ said_by: "Ben", text: "Money each week" });
});

test("who may see it is changed on the same item, whoever said it", async () => {
  const { draft, record } = await open([need({ id: "c", said_by: "Priya", text: "The kitchen" })], { id: "c" });
  draft.shareAs("private");
  await draft.flush();
  expect([...record.values()]).toEqual([expect.objectContaining({ id: "c", said_by: "Priya", space: "private" })]);
});

test("nothing is kept before there is enough to keep, and one new thing is kept once", async () => {
  const { draft, record } = await open([], {});
  await draft.flush();
  expect(record.size).toBe(0);
  draft.change({ text: "Bus" });
  await draft.flush();
  draft.change({ text: "Bus to town" });
  await draft.flush();
  expect([...record.values()]).toEqual([expect.objectContaining({ text: "Bus to town" })]);
});
