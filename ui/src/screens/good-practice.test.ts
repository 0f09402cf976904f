import { expect, test } from "vitest";
import type * as T from "../generated/types";
import { addressOf, besideOf, featureOf } from "./good-practice";

const card = (id: string, feature: number) => ({ id, feature }) as T.PracticeCard;

test("beside a card stands the other one of its feature, never itself", () => {
  const cards = [card("ask-how", 1), card("draw-it", 1), card("say-next", 2)];
  expect(besideOf(cards, card("draw-it", 1))?.id).toBe("ask-how");
  expect(besideOf(cards, card("say-next", 2))).toBeUndefined();
});

test("an address is shown as people say it", () => {
  expect(addressOf("https://www.ncb.org.uk/WorkingTogetherWithParents/Policy/")).toBe("ncb.org.uk/WorkingTogetherWithParents/Policy");
});

test("only the five features have a page", () => {
  expect(featureOf("5")?.picture).toBe("advocate");
  expect(featureOf("6")).toBeUndefined();
  expect(featureOf(undefined)).toBeUndefined();
});
