import { beforeEach, expect, test, vi } from "vitest";
import * as api from "../../generated/api";
import type * as T from "../../generated/types";
import { beginVisit, beside, dropSaidBack, endVisit, keepSaidBack, readVisit, turnTo, visitPen } from "./beside.svelte";

const core = vi.hoisted(() => ({ visit: null as T.Visit | null, sent: [] as T.Visit[], full: false, flushes: [] as (() => Promise<unknown>)[], places: ["home"] }));

vi.mock("../SafeLocks.svelte", () => ({ whenClosed: () => undefined }));
vi.mock("../../lib/heading", () => ({ focusHeading: () => undefined }));
vi.mock("../../lib/live.svelte", () => ({
  allKept: () => Promise.all(core.flushes.map((flush) => flush())),
  autosave: (save: () => Promise<unknown>) => {
    let waits = false;
    const flush = async () => {
      if (waits) await save().catch(() => undefined);
      waits = false;
    };
    core.flushes.push(flush);
    return Object.assign(() => (waits = true), { flush });
  },
  keep: (save: () => Promise<unknown>) => save().catch(() => undefined),
}));
vi.mock("../../lib/route.svelte", () => ({
  route: {
    get screen() {
      return core.places.at(-1);
    },
  },
  back: () => void core.places.pop(),
  go: (screen: string) => void core.places.push(screen),
  replace: (screen: string) => void core.places.splice(-1, 1, screen),
}));
vi.mock("../../generated/api", () => ({
  openVisit: () => Promise.resolve(structuredClone(core.visit)),
  beginVisit: (person: string) => {
    core.visit = { id: "v1", person, notes: [], shown: [], my_words: "", said_back: "", said_back_kept: false, state: "open" } as unknown as T.Visit;
    return Promise.resolve({ ...core.visit });
  },
  isFirstVisit: () => Promise.resolve(true),
  saveVisit: (visit: T.Visit) => {
    if (core.full) return Promise.reject(new Error("full"));
    core.sent.push({ ...visit });
    core.visit = { ...visit };
    return Promise.resolve({ ...visit });
  },
  pauseVisit: () => {
    core.visit = { ...core.visit, state: "paused" } as T.Visit;
    return Promise.resolve({ ...core.visit });
  },
  keepVisit: () => {
    const kept = core.visit;
    core.visit = null;
    return Promise.resolve(kept);
  },
}));

beforeEach(async () => {
  Object.assign(core, { visit: null, sent: [], full: false, flushes: [], places: ["home", "visit-start"] });
  await beginVisit("ben");
});

test("what was just written is not written over by what was read before it", async () => {
  const pen = visitPen();
  const reading = readVisit();
  pen.say({ my_words: "I liked it." });
  await reading;
  expect(beside.visit?.my_words).toBe("I liked it.");
  expect(await pen.kept()).toBe(true);
  await readVisit();
  expect(core.sent.map(({ my_words }) => my_words)).toEqual(["I liked it."]);
});

test("what is said back goes nowhere until the parent wants it kept", async () => {
  const pen = visitPen();
  beside.tried = "Hot water first";
  pen.say({ feeling: "okay" });
  await pen.kept();
  beside.tried = "Cold water first. ";
  keepSaidBack(pen);
  await pen.kept();
  expect(core.sent.map(({ said_back }) => said_back)).toEqual(["", "Cold water first."]);
  dropSaidBack(pen);
  await pen.kept();
  expect([beside.tried, core.visit?.said_back, core.visit?.said_back_kept]).toEqual(["Cold water first.", "", false]);
});

test("what was typed is kept before the worker goes away, and a full disk loses none of it", async () => {
  const pen = visitPen();
  core.full = true;
  pen.say({ my_words: "Wait" });
  await turnTo(() => Promise.reject(new Error("never asked")));
  expect([beside.visit?.my_words, core.visit?.my_words]).toEqual(["Wait", ""]);
  core.full = false;
  await turnTo(api.pauseVisit);
  expect([beside.visit?.my_words, beside.visit?.state]).toEqual(["Wait", "paused"]);
});

test("a visit that is over leaves no page of it on the way back", async () => {
  const pen = visitPen();
  core.places.push("visit-now", "visit-now");
  beside.tried = "Not wanted";
  await endVisit(pen);
  expect([beside.visit, beside.tried, beside.page]).toEqual([null, "", ""]);
  expect(core.places).toEqual(["home", "visit-now"]);
});
