import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Camera } from "./PhotoCameraWork.svelte";

/** A camera that counts what is on. */
function track() {
  return { on: true, onended: null as (() => void) | null, stop() { this.on = false; } };
}
type Track = ReturnType<typeof track>;

const streamOf = (...tracks: Track[]) => ({ getTracks: () => tracks }) as unknown as MediaStream;
const has = (getUserMedia: unknown) => vi.stubGlobal("navigator", { mediaDevices: getUserMedia ? { getUserMedia } : undefined });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("the camera is on between its beginning and its end, and never else", async () => {
  const one = track();
  has(async () => streamOf(one));
  const camera = new Camera();
  expect(camera.stream).toBe(null);
  await camera.begin();
  expect([camera.stream !== null, one.on, camera.trouble]).toEqual([true, true, null]);
  camera.end();
  expect([camera.stream, one.on]).toEqual([null, false]);
});

test("a camera that answers after the end is turned off at once", async () => {
  const late = track();
  let answer: (stream: MediaStream) => void = () => {};
  has(() => new Promise<MediaStream>((done) => (answer = done)));
  const camera = new Camera();
  const asked = camera.begin();
  camera.end();
  answer(streamOf(late));
  await asked;
  expect([camera.stream, late.on, camera.trouble]).toEqual([null, false, null]);
});

test("beginning twice leaves one camera on", async () => {
  const all: Track[] = [];
  has(async () => streamOf(all[all.push(track()) - 1]!));
  const camera = new Camera();
  await Promise.all([camera.begin(), camera.begin()]);
  expect(all.map(({ on }) => on)).toEqual([false, true]);
});

test("no camera, one that is refused, and one that never answers are said", async () => {
  const camera = new Camera();
  const problem = async (way: unknown) => {
    has(way);
    await camera.begin();
    return camera.trouble?.problem;
  };
  expect(await problem(undefined)).toBe("camera-none");
  expect(await problem(() => Promise.reject(new DOMException("", "NotFoundError")))).toBe("camera-none");
  expect(await problem(() => Promise.reject(new DOMException("", "NotAllowedError")))).toBe("camera-no-answer");
  expect(await problem(() => Promise.reject(new DOMException("", "NotReadableError")))).toBe("camera-no-answer");
  has(() => new Promise(() => {}));
  void camera.begin();
  expect(camera.trouble).toBe(null);
  vi.advanceTimersByTime(15_000);
  expect(camera.trouble?.problem).toBe("camera-no-answer");
});

test("a person may take long to say yes: the camera shows then all the same", async () => {
  const one = track();
  let answer: (stream: MediaStream) => void = () => {};
  has(() => new Promise<MediaStream>((done) => (answer = done)));
  const camera = new Camera();
  const asked = camera.begin();
  vi.advanceTimersByTime(60_000);
  answer(streamOf(one));
  await asked;
  expect([camera.stream !== null, camera.trouble, one.on]).toEqual([true, null, true]);
});

test("a camera that is pulled out is said", async () => {
  const one = track();
  has(async () => streamOf(one));
  const camera = new Camera();
  await camera.begin();
  one.onended?.();
  expect([camera.stream, camera.trouble?.problem]).toEqual([null, "camera-no-answer"]);
});
