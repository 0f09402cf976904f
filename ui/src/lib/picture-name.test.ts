import { beforeEach, expect, test, vi } from "vitest";
import * as api from "../generated/api";
import { live } from "./live.svelte";
import { basePictures, pictureName, readBase, readNameOf } from "./picture-name.svelte";

vi.mock("../generated/api", () => ({ listBase: vi.fn() }));
const listBase = vi.mocked(api.listBase);

const list = (name: string) => [{ id: "om-1f408", name, tags: "", group: "animals-nature" }];

beforeEach(() => void listBase.mockReset());

test("a set that cannot be had is asked for again, and one that is there is not", async () => {
  listBase.mockRejectedValueOnce({ problem: "unexpected" });
  await expect(readBase()).rejects.toEqual({ problem: "unexpected" });
  expect([pictureName("om-1f408"), basePictures()]).toEqual(["", []]);
  listBase.mockResolvedValue(list("cat: black"));
  await Promise.all([readBase(), readBase()]);
  await readBase();
  expect(listBase).toHaveBeenCalledTimes(2);
  expect([pictureName("om-1f408"), basePictures().length]).toEqual(["Cat, black", 1]);
});

test("another language has its own names", async () => {
  listBase.mockResolvedValue(list("cath"));
  live.language = "cy";
  expect(pictureName("om-1f408")).toBe("");
  await readBase();
  expect(pictureName("om-1f408")).toBe("Cath");
  live.language = "en-GB";
});

test("one of our pictures has its name without the base set", () => {
  readNameOf("bath");
  expect(pictureName("bath")).toBe("A bath");
  expect(pictureName("no-such-picture")).toBe("");
  expect(listBase).not.toHaveBeenCalled();
});
