import type * as T from "../generated/types";

// The reckoning of the frame on a photo. All of it is in pixels of the photo as it stands turned now.

export type Size = { width: number; height: number };
export type Frame = { left: number; top: number; width: number; height: number };
export type Point = { x: number; y: number };
/** A corner of the frame: 0 is the left or upper one, 1 the right or lower one. */
export type Corner = { x: 0 | 1; y: 0 | 1 };

/** The least side of the frame, as a part of the shorter side of the photo: smaller, its four corners would meet. */
const LEAST = 1 / 4;
const WHOLE = 1000;

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), Math.max(least, most));
const shorter = ({ width, height }: Size): number => Math.min(width, height);

/** The size of a photo after so many quarter turns. */
export function sizeTurned({ width, height }: Size, turns: number): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** All of the photo. */
export function allOf({ width, height }: Size): Frame {
  return { left: 0, top: 0, width, height };
}

/** The largest square, in the middle: where most photos have what they show. */
export function squareOf(size: Size): Frame {
  const side = shorter(size);
  return { left: (size.width - side) / 2, top: (size.height - side) / 2, width: side, height: side };
}

/** A square of this side about the middle of the frame, as far as there is room. */
function squareAbout(frame: Frame, size: Size, wanted: number): Frame {
  const side = within(wanted, shorter(size) * LEAST, shorter(size));
  const left = frame.left + (frame.width - side) / 2;
  const top = frame.top + (frame.height - side) / 2;
  return { left: within(left, 0, size.width - side), top: within(top, 0, size.height - side), width: side, height: side };
}

/** The frame made larger or smaller about its middle. All of a long photo becomes a square first. */
export function resized(frame: Frame, size: Size, factor: number): Frame {
  const isSquare = Math.abs(frame.width - frame.height) < 1;
  if (!isSquare) return factor > 1 ? frame : squareAbout(frame, size, shorter(size));
  return squareAbout(frame, size, frame.width * factor);
}

/** The frame moved, as far as the edge of the photo. */
export function moved(frame: Frame, size: Size, by: Point): Frame {
  return {
    ...frame,
    left: within(frame.left + by.x, 0, size.width - frame.width),
    top: within(frame.top + by.y, 0, size.height - frame.height),
  };
}

/** One corner drawn to a point, and the corner across stays: a square that reaches the point with its longer side. */
export function drawn(frame: Frame, size: Size, corner: Corner, to: Point): Frame {
  const still = { x: frame.left + (corner.x ? 0 : frame.width), y: frame.top + (corner.y ? 0 : frame.height) };
  const room = Math.min(corner.x ? size.width - still.x : still.x, corner.y ? size.height - still.y : still.y);
  const away = Math.max((to.x - still.x) * (corner.x ? 1 : -1), (to.y - still.y) * (corner.y ? 1 : -1));
  const side = Math.min(Math.max(away, shorter(size) * LEAST), room);
  return { left: still.x - (corner.x ? 0 : side), top: still.y - (corner.y ? 0 : side), width: side, height: side };
}

/** The same part of the photo after a quarter turn to the right. `size` is the size before it. */
export function turnedRight(frame: Frame, size: Size): Frame {
  return { left: size.height - frame.top - frame.height, top: frame.left, width: frame.height, height: frame.width };
}

/** The same part of the photo after a quarter turn to the left. */
export function turnedLeft(frame: Frame, size: Size): Frame {
  return { left: frame.top, top: size.width - frame.left - frame.width, width: frame.height, height: frame.width };
}

/** The change as the core takes it: whole thousandths of the turned photo, never beyond its edges. */
export function changeOf(frame: Frame, size: Size, turns: number): T.PhotoChange {
  const part = (value: number, whole: number): number => within(Math.round((value / whole) * WHOLE), 0, WHOLE);
  const left = Math.min(part(frame.left, size.width), WHOLE - 1);
  const top = Math.min(part(frame.top, size.height), WHOLE - 1);
  const width = within(part(frame.width, size.width), 1, WHOLE - left);
  const height = within(part(frame.height, size.height), 1, WHOLE - top);
  return { turns: ((turns % 4) + 4) % 4, left, top, width, height };
}

/** The frame of a change that was made before. `size` is the size of the turned photo. */
export function frameOf(change: T.PhotoChange, size: Size): Frame {
  const of = (value: number, whole: number): number => (value / WHOLE) * whole;
  return { left: of(change.left, size.width), top: of(change.top, size.height), width: of(change.width, size.width), height: of(change.height, size.height) };
}

/** Whether a change leaves the photo as it is. */
export function isNoChange({ turns, left, top, width, height }: T.PhotoChange): boolean {
  return turns === 0 && left === 0 && top === 0 && width === WHOLE && height === WHOLE;
}
