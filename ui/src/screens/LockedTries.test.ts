import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type * as T from "../generated/types";
import { Tries } from "./LockedTries.svelte";

vi.mock("svelte", async (whole) => ({ ...(await whole<object>()), onDestroy: () => undefined }));
vi.mock("@tauri-apps/api/core", () => ({ invoke: () => undefined }));

const wrong = (seconds?: string) => ({ problem: seconds ? "code-wait" : "code-wrong", picture: "wait", values: seconds ? { seconds } : {} });
const open: T.Start = { state: "open", example: false };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("a wrong code is told, and the next try can follow at once", async () => {
  const start = vi.fn();
  const tries = new Tries(start);
  await tries.open(() => Promise.reject(wrong()));
  expect([tries.trouble?.problem, tries.waited, tries.free]).toEqual(["code-wrong", false, true]);
  await tries.open(() => Promise.resolve(open));
  expect(start).toHaveBeenCalledWith(open);
});

test("a wait is counted down, nothing is tried in it, and its end stays said", async () => {
  const tries = new Tries(vi.fn());
  await tries.open(() => Promise.reject(wrong("3")));
  expect([tries.trouble, tries.waited, tries.seconds]).toEqual([null, true, 3]);
  const way = vi.fn(() => Promise.resolve(open));
  await tries.open(way);
  expect(way).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(tries.seconds).toBe(1);
  vi.advanceTimersByTime(1000);
  expect([tries.seconds, tries.waited, tries.free]).toEqual([0, true, true]);
});

test("a wait from before is known at the start, and a choice that was left is no try", async () => {
  const start = vi.fn();
  expect(new Tries(start, 20).seconds).toBe(20);
  await new Tries(start).open(() => Promise.resolve(null));
  expect(start).not.toHaveBeenCalled();
});
