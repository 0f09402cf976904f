import { beforeEach, expect, test, vi } from "vitest";
import * as api from "../generated/api";
import type * as T from "../generated/types";
import { live } from "./live.svelte";
import { quiet } from "./quiet.svelte";
import { go, route, startAt } from "./route.svelte";
import { began, begin, letGo, opened } from "./start.svelte";

const mary = { id: "p1", name: "Mary" } as T.Person;
let sam = { name: "Sam", language: "en-GB", welcomed: true } as T.Me;
let locks = { code: true, came_back: false } as T.Locks;

vi.mock("@tauri-apps/api/event", () => ({ listen: () => Promise.resolve(() => undefined) }));
vi.mock("./look.svelte", () => ({ applyLook: () => undefined }));
vi.mock("../generated/api", () => ({
  start: vi.fn(),
  findMe: vi.fn(() => Promise.resolve(sam)),
  findSettings: () => Promise.resolve({}),
  listPeople: () => Promise.resolve([mary]),
  nowAndNext: () => Promise.resolve({ today: "2026-07-14", time: "09:35", now: null, next: null, today_count: 2 }),
  findLocks: () => Promise.resolve(locks),
  lastLook: () => Promise.resolve({ language: "" }),
}));

const open: T.Start = { state: "open", example: false };
const locked = (id: string, brought = false): T.Start => ({
  state: "locked",
  locked: { id, name: "Sam", photo: "", ways: ["code"], wait: 0, brought },
});

beforeEach(async () => {
  sam = { ...sam, welcomed: true };
  locks = { ...locks, code: true, came_back: false };
  startAt("home");
  await opened({ state: "choose", profiles: [] });
  await opened(open);
  go("person", { id: "p1" });
});

test("a record that is locked leaves nothing of itself behind", async () => {
  await opened(locked("sam"));
  expect([began.state, began.locked?.name]).toEqual(["locked", "Sam"]);
  expect([live.me.name, live.people.size, live.now.today_count, quiet.code]).toEqual(["", 0, 0, false]);
});

test("who opens it again is at the same place", async () => {
  await opened(locked("sam"));
  await opened(locked("sam"));
  await opened(open);
  expect([began.state, route.screen, route.params]).toEqual(["open", "person", { id: "p1" }]);
  expect([live.me.name, live.people.size, quiet.code]).toEqual(["Sam", 1, true]);
});

test("another parent, and a copy from another computer, begin at the beginning", async () => {
  await opened(locked("sam"));
  await opened({ state: "choose", profiles: [{ id: "jo", name: "Jo", photo: "" }] });
  sam = { ...sam, welcomed: false };
  await opened(open);
  expect([route.screen, route.canGoBack]).toEqual(["welcome", false]);
  sam = { ...sam, welcomed: true };
  await opened(locked("copy", true));
  await opened(open);
  expect(route.screen).toBe("home");
});

test("who came in without the code is asked for a new one, and Back leads to the place from before", async () => {
  await opened(locked("sam"));
  locks = { ...locks, came_back: true };
  await opened(open);
  expect([route.screen, route.params, route.canGoBack]).toEqual(["code", { why: "came-back" }, true]);
});

test("behind the calculator only a record with a code is let go of, and it comes back locked, then at the same place", async () => {
  quiet.code = false;
  letGo();
  expect([began.state, live.me.name]).toEqual(["open", "Sam"]);
  quiet.code = true;
  letGo();
  expect([began.state, live.me.name, live.people.size]).toEqual(["waiting", "", 0]);
  vi.mocked(api.start).mockResolvedValueOnce(locked("sam"));
  await begin();
  expect(began.state).toBe("locked");
  await opened(open);
  expect(route.screen).toBe("person");
});

test("a start that is not answered is a closed record that can be tried again", async () => {
  await opened(locked("sam"));
  const full = { problem: "disk-full", picture: "full-disk", values: {} };
  vi.mocked(api.start).mockRejectedValueOnce(full).mockRejectedValueOnce(full);
  await begin();
  expect([began.state, began.trouble?.problem, began.ways]).toEqual(["closed", "disk-full", ["try-again"]]);
});

test("a record that is found damaged while it is read has the ways on that the core knows", async () => {
  await opened(locked("sam"));
  const trouble: T.Trouble = { problem: "record-damaged", picture: "broken", values: {} };
  vi.mocked(api.start).mockResolvedValueOnce(open);
  vi.mocked(api.findMe).mockRejectedValueOnce(trouble);
  vi.mocked(api.start).mockResolvedValueOnce({ state: "closed", trouble, ways: ["try-again", "read-what-can-be"] });
  await begin();
  expect([began.state, began.ways]).toEqual(["closed", ["try-again", "read-what-can-be"]]);
});
