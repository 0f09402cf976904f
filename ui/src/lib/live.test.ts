import { beforeEach, expect, test, vi } from "vitest";
import { keep, live } from "./live.svelte";
import { saved } from "./saved.svelte";

vi.mock("@tauri-apps/api/event", () => ({ listen: () => Promise.resolve(() => undefined) }));
vi.mock("../generated/api", () => ({}));

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

beforeEach(() => {
  live.trouble = null;
  saved.shown = false;
});

test("a new thing saved twice in a hurry is kept once", async () => {
  const item = { id: "", text: "a" };
  const asked: string[] = [];
  const save = async () => {
    asked.push(item.id);
    await pause(5);
    return { ...item, id: item.id || `new-${asked.length}` };
  };
  const one = keep(save).then((kept) => (item.id = kept?.id ?? ""));
  const two = keep(save);
  await Promise.all([one, two]);
  expect(asked).toEqual(["", "new-1"]);
});

test("what could not be kept is told, and the next save still runs", async () => {
  const trouble = { problem: "full-disk", picture: "full-disk", values: {} };
  expect(await keep(() => Promise.reject(trouble))).toBeUndefined();
  expect(live.trouble).toEqual(trouble);
  expect(saved.shown).toBe(false);
  expect(await keep(() => Promise.resolve("kept"))).toBe("kept");
  expect(live.trouble).toBeNull();
  expect(saved.shown).toBe(true);
});
