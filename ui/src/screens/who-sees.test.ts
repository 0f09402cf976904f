import { describe, expect, it } from "vitest";
import type * as T from "../generated/types";
import { saidDay } from "../lib/said";
import { t } from "../lib/text";
import { givenRow, keyRow, spaceOf, thingRow } from "./who-sees";

describe("who can see what", () => {
  it("begins with what is only for the parent", () => {
    expect([spaceOf(undefined).id, spaceOf("shown").id, spaceOf("nonsense").id]).toEqual(["only-me", "shown", "only-me"]);
  });

  it("leads to the page of a thing, where who sees it can be changed", () => {
    expect(thingRow({ item: "p1", kind: "people", title: "Alex" })).toMatchObject({ title: "Alex", to: { screen: "person", params: { id: "p1" } } });
    expect(thingRow({ item: "x", kind: "something-new", title: "A thing" }).to).toBeNull();
  });

  it("says to whom a paper was given, and when that is not known that there is no name yet", () => {
    const given = { id: "g1", said_at: "2026-07-13T10:00:00Z", title: "My plan", way: "paper", given_to: "Alex" } as T.Given;
    const day = saidDay("2026-07-13");
    expect(givenRow(given).says).toEqual([t("sees-given-to", { name: "Alex", day })]);
    expect(givenRow({ ...given, given_to: "" }).says).toEqual([t("sees-given-on", { day })]);
  });

  it("says that a key opens everything", () => {
    expect(keyRow({ id: "k1", name: "Ben" } as T.HelperKey).says).toHaveLength(1);
  });
});
