import { beforeEach, expect, test, vi } from "vitest";
import type * as T from "../generated/types";

const core = vi.hoisted(() => ({
  startRecording: vi.fn(async () => undefined),
  stopRecording: vi.fn(async () => ({ sound: "abc", seconds: 4 })),
  dropRecording: vi.fn(async () => undefined),
  chooseSound: vi.fn<() => Promise<T.Sound | null>>(async () => null),
  newRecording: vi.fn(async (about: string, part: string, said_by: string) => ({ id: "", about, part, said_by })),
  saveRecording: vi.fn(async (recording: object) => ({ ...recording, id: "r1" })),
}));
const told = vi.hoisted((): { hear?: (event: { payload: T.RecordingEvent }) => void; leave?: () => void } => ({}));

vi.mock("../generated/api", () => core);
vi.mock("@tauri-apps/api/event", () => ({
  listen: (_: string, hear: (event: { payload: T.RecordingEvent }) => void) => Promise.resolve((told.hear = hear)),
}));
vi.mock("../lib/leave.svelte", () => ({ whenLeaving: (leave: () => void) => (told.leave = leave) }));
vi.mock("../lib/listen.svelte", () => ({ stopListening: vi.fn() }));

const { chooseSound, dropRecording, keepVoice, LONGEST, recorder, startRecording, stopRecording } = await import("./RecordingWork.svelte");

const tell = (level: number, seconds: number, ended = false) => told.hear?.({ payload: { level, seconds, ended } });
const none: T.Trouble = { problem: "microphone-none", picture: "no-microphone", values: {} };

beforeEach(() => {
  dropRecording();
  Object.assign(recorder, { left: "", trouble: null });
  vi.clearAllMocks();
});

test("a voice is recorded between two presses", async () => {
  await startRecording();
  tell(50, 3.7);
  expect(recorder).toMatchObject({ state: "on", level: 50, seconds: 3, quiet: false, full: false });
  expect(await stopRecording()).toEqual({ sound: "abc", seconds: 4 });
  expect(recorder).toMatchObject({ state: "ready", seconds: 0, left: "" });
});

test("who is not heard is told, but not between two words", async () => {
  await startRecording();
  tell(60, 1);
  tell(2, 3);
  expect(recorder.quiet).toBe(false);
  tell(2, 4.1);
  expect(recorder.quiet).toBe(true);
  tell(60, 4.2);
  expect(recorder.quiet).toBe(false);
});

test("it is full after the longest time, and never says more", async () => {
  await startRecording();
  tell(40, LONGEST + 0.3, true);
  expect(recorder).toMatchObject({ full: true, seconds: LONGEST });
});

test("leaving the page stops the microphone and keeps nothing", async () => {
  await startRecording();
  tell(50, 2);
  dropRecording("alex ");
  expect(core.dropRecording).toHaveBeenCalledOnce();
  expect(core.saveRecording).not.toHaveBeenCalled();
  expect(recorder).toMatchObject({ state: "ready", left: "alex " });
  tell(50, 3);
  expect(recorder.seconds).toBe(0);
});

test("Leave now stops the microphone at once, even while it starts", async () => {
  let begun = () => {};
  core.startRecording.mockReturnValueOnce(new Promise((done) => (begun = () => done(undefined))));
  const starting = startRecording();
  await vi.waitFor(() => expect(core.startRecording).toHaveBeenCalled());
  told.leave?.();
  core.dropRecording.mockClear();
  begun();
  await starting;
  expect(core.dropRecording).toHaveBeenCalledOnce();
  expect(recorder).toMatchObject({ state: "ready", left: "" });
});

test("what ends after the page was left is let go", async () => {
  await startRecording();
  tell(50, 2);
  const sound = stopRecording();
  dropRecording("alex ");
  expect(await sound).toBeNull();
});

test("without a microphone there is a trouble, and a file is a way on", async () => {
  core.startRecording.mockRejectedValueOnce(none);
  await startRecording();
  expect(recorder).toMatchObject({ state: "ready", trouble: { problem: "microphone-none" } });
  core.chooseSound.mockResolvedValueOnce({ sound: "file", seconds: 9 });
  expect(await chooseSound()).toEqual({ sound: "file", seconds: 9 });
  expect(recorder.trouble).toBeNull();
});

test("a voice is kept for its card, its part and who spoke", async () => {
  await keepVoice({ about: "g1", part: "st1", whose: "Mum", title: "Run the bath." }, { sound: "abc", seconds: 4 });
  expect(core.saveRecording).toHaveBeenCalledWith({ id: "", about: "g1", part: "st1", said_by: "Mum", title: "Run the bath.", sound: "abc", seconds: 4 });
});
