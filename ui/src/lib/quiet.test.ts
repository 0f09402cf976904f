import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as api from "../generated/api";
import { atMostEvery, findCode, quiet, watchQuiet } from "./quiet.svelte";

const heard: Record<string, () => void> = {};
vi.mock("@tauri-apps/api/event", () => ({
  listen: (event: string, act: () => void) => Promise.resolve((heard[event] = act)),
}));
vi.mock("../generated/api", () => ({
  findLocks: vi.fn(() => Promise.resolve({ code: true })),
  stillHere: vi.fn(() => Promise.resolve()),
}));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  quiet.code = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("many signs in a short time are told twice: the first at once, the rest at its end", () => {
  const tell = vi.fn();
  const sign = atMostEvery(1000, tell);
  sign();
  expect(tell).toHaveBeenCalledTimes(1);
  for (let press = 0; press < 50; press++) sign();
  vi.advanceTimersByTime(999);
  expect(tell).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(tell).toHaveBeenCalledTimes(2);
});

test("where nobody is, nothing is told", () => {
  const tell = vi.fn();
  const sign = atMostEvery(1000, tell);
  sign();
  vi.advanceTimersByTime(60_000);
  expect(tell).toHaveBeenCalledTimes(1);
  sign();
  expect(tell).toHaveBeenCalledTimes(2);
});

test("keys, presses, the wheel and the voice tell the core, but only where there is a code", async () => {
  const signs: Record<string, () => void> = {};
  vi.stubGlobal("window", { addEventListener: (sign: string, act: () => void) => (signs[sign] = act) });
  watchQuiet();
  expect(Object.keys(signs)).toEqual(["keydown", "pointerdown", "wheel"]);
  signs["keydown"]?.();
  expect(api.stillHere).not.toHaveBeenCalled();
  expect((await findCode())?.code).toBe(true);
  vi.advanceTimersByTime(15_000);
  for (const act of [...Object.values(signs), heard["speech"]]) {
    act?.();
    vi.advanceTimersByTime(15_000);
  }
  expect(api.stillHere).toHaveBeenCalledTimes(4);
});

test("a record whose locks cannot be asked counts as one without a code", async () => {
  quiet.code = true;
  vi.mocked(api.findLocks).mockRejectedValueOnce({ problem: "hidden", picture: "lock", values: {} });
  expect(await findCode()).toBeNull();
  expect(quiet.code).toBe(false);
});
