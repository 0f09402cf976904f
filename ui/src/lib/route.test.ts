import { beforeEach, expect, test } from "vitest";
import { back, go, home, replace, route, startAt } from "./route.svelte";

beforeEach(() => startAt("home"));

test("back leads to the screen before, with its params", () => {
  go("people");
  go("person", { id: "alex" });
  go("person-form", { id: "alex" });
  back();
  expect([route.screen, route.params]).toEqual(["person", { id: "alex" }]);
  back();
  back();
  expect(route.screen).toBe("home");
  expect(route.canGoBack).toBe(false);
});

test("back from the first screen stays at Home", () => {
  back();
  expect(route.screen).toBe("home");
});

test("a screen that was replaced is not met again", () => {
  go("people");
  go("person-form");
  replace("person", { id: "new" });
  back();
  expect(route.screen).toBe("people");
});

test("Home can be left again by Back", () => {
  go("plan");
  home();
  expect(route.screen).toBe("home");
  back();
  expect(route.screen).toBe("plan");
});

test("each place is a new visit, also the same screen again", () => {
  const first = route.visit;
  go("person", { id: "alex" });
  go("person", { id: "ben" });
  expect(route.visit).toBe(first + 2);
});
