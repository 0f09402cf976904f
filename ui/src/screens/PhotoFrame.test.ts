import { expect, test } from "vitest";
import { allOf, changeOf, drawn, frameOf, isNoChange, moved, resized, sizeTurned, squareOf, turnedLeft, turnedRight, type Corner, type Frame, type Size } from "./PhotoFrame";

/** Numbers that look like chance and are the same in each run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

const least = ({ width, height }: Size): number => Math.min(width, height) / 4;
const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.001;

function expectGood(frame: Frame, size: Size, what: string): void {
  const inside = frame.left > -0.001 && frame.top > -0.001 && frame.left + frame.width < size.width + 0.001 && frame.top + frame.height < size.height + 0.001;
  const isAll = near(frame.width, size.width) && near(frame.height, size.height);
  const isSquare = near(frame.width, frame.height) && frame.width > least(size) - 0.001;
  expect({ inside, square: isAll || isSquare }, `${what}: ${JSON.stringify({ frame, size })}`).toEqual({ inside: true, square: true });
}

/** One of all that a hand can do to a photo. */
function step(frame: Frame, size: Size, random: () => number): { frame: Frame; size: Size; what: string } {
  const far = () => (random() * 3 - 1.5) * Math.max(size.width, size.height);
  const corner = { x: random() < 0.5 ? 0 : 1, y: random() < 0.5 ? 0 : 1 } as Corner;
  const ways: (() => { frame: Frame; size: Size; what: string })[] = [
    () => ({ frame: moved(frame, size, { x: far(), y: far() }), size, what: "moved" }),
    () => ({ frame: resized(frame, size, 0.5 + random() * 1.5), size, what: "resized" }),
    () => ({ frame: drawn(frame, size, corner, { x: far(), y: far() }), size, what: "drawn" }),
    () => ({ frame: turnedRight(frame, size), size: sizeTurned(size, 1), what: "turned right" }),
    () => ({ frame: turnedLeft(frame, size), size: sizeTurned(size, 1), what: "turned left" }),
    () => ({ frame: allOf(size), size, what: "all" }),
  ];
  return ways[Math.floor(random() * ways.length)]!();
}

test("whatever a hand does, the frame is a square inside the photo, or all of it", () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = chance(seed);
    let size: Size = { width: 1 + Math.floor(random() * 1200), height: 1 + Math.floor(random() * 1200) };
    let frame = squareOf(size);
    for (let turn = 0; turn < 60; turn += 1) {
      const next = step(frame, size, random);
      [frame, size] = [next.frame, next.size];
      expectGood(frame, size, `${seed} ${turn} ${next.what}`);
    }
  }
});

test("whatever the frame is, the core gets a part that lies in the photo", () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const random = chance(seed);
    const size = { width: 1 + Math.floor(random() * 1200), height: 1 + Math.floor(random() * 1200) };
    const frame = moved(resized(squareOf(size), size, random()), size, { x: (random() - 0.5) * 2000, y: (random() - 0.5) * 2000 });
    const change = changeOf(frame, size, Math.floor(random() * 9) - 4);
    const numbers = Object.values(change);
    expect(numbers.every(Number.isInteger), JSON.stringify(change)).toBe(true);
    expect(change.turns >= 0 && change.turns <= 3).toBe(true);
    expect(Math.min(change.left, change.top)).toBeGreaterThanOrEqual(0);
    expect(Math.min(change.width, change.height)).toBeGreaterThan(0);
    expect(Math.max(change.left + change.width, change.top + change.height)).toBeLessThanOrEqual(1000);
  }
});

test("two halves that are both rounded up do not reach over the edge", () => {
  expect(changeOf({ left: 1, top: 0, width: 15, height: 15 }, { width: 16, height: 16 }, 0)).toEqual({ turns: 0, left: 63, top: 0, width: 937, height: 938 });
});

test("a turn and a turn back leave the frame where it was, and so do four turns", () => {
  const size = { width: 1200, height: 800 };
  const frame = { left: 100, top: 40, width: 300, height: 300 };
  const other = sizeTurned(size, 1);
  expect(turnedRight(frame, size)).toEqual({ left: 460, top: 100, width: 300, height: 300 });
  expect(turnedLeft(turnedRight(frame, size), other)).toEqual(frame);
  expect(turnedRight(turnedRight(turnedRight(turnedRight(frame, size), other), size), other)).toEqual(frame);
});

test("moving changes no size, and ends at the edge", () => {
  const size = { width: 1200, height: 800 };
  expect(moved(squareOf(size), size, { x: -5000, y: 5000 })).toEqual({ left: 0, top: 0, width: 800, height: 800 });
  expect(moved({ left: 10, top: 10, width: 300, height: 300 }, size, { x: 5, y: 9000 })).toEqual({ left: 15, top: 500, width: 300, height: 300 });
});

test("the corner across stays where it is while one is drawn", () => {
  const size = { width: 1200, height: 800 };
  const frame = { left: 300, top: 300, width: 300, height: 300 };
  expect(drawn(frame, size, { x: 1, y: 1 }, { x: 700, y: 500 })).toEqual({ left: 300, top: 300, width: 400, height: 400 });
  expect(drawn(frame, size, { x: 0, y: 0 }, { x: 550, y: 560 })).toEqual({ left: 400, top: 400, width: 200, height: 200 });
  expect(drawn(frame, size, { x: 0, y: 1 }, { x: -900, y: 9000 })).toEqual({ left: 100, top: 300, width: 500, height: 500 });
});

test("all of a long photo becomes the largest square when it is made smaller, and never more than all", () => {
  const size = { width: 1200, height: 800 };
  expect(resized(allOf(size), size, 1.25)).toEqual(allOf(size));
  expect(resized(allOf(size), size, 0.8)).toEqual(squareOf(size));
  expect(resized(squareOf(size), size, 1.25)).toEqual(squareOf(size));
});

test("a change that was made is found again, and one that changes nothing is known", () => {
  const size = { width: 1000, height: 2000 };
  const frame = { left: 100, top: 500, width: 400, height: 400 };
  expect(changeOf(frame, size, -1)).toEqual({ turns: 3, left: 100, top: 250, width: 400, height: 200 });
  expect(frameOf(changeOf(frame, size, 0), size)).toEqual(frame);
  expect(isNoChange(changeOf(allOf(size), size, 4))).toBe(true);
  expect(isNoChange(changeOf(squareOf(size), size, 0))).toBe(false);
  expect(isNoChange(changeOf(allOf(size), size, 1))).toBe(false);
});
