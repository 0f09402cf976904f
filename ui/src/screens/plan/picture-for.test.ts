import { expect, test } from "vitest";
import { goalIdeas, planPictures, strengthIdeas, supportIdeas } from "./ideas";
import { pictureAfter, pictureFor } from "./picture-for";
import { has } from "../../lib/text";

test("a sentence finds the picture of what it is about", () => {
  expect(pictureFor("Bath at 6:30 in the evening.", "step")).toBe("bath");
  expect(pictureFor("Eat breakfast at 7:30.", "step")).toBe("food");
  expect(pictureFor("Sort the letters", "step")).toBe("letters-sort");
  expect(pictureFor("Xyzzy", "step")).toBe("step");
  expect(pictureFor("", "step")).toBe("step");
});

test("a picture that was chosen by hand stays while more is written", () => {
  expect(pictureAfter({ text: "Bath", picture: "bath" }, "Bath and a story", "step")).toBe("bath");
  expect(pictureAfter({ text: "Ba", picture: "step" }, "Bath", "step")).toBe("bath");
  expect(pictureAfter({ text: "Bath", picture: "toy" }, "Read a story", "step")).toBe("toy");
});

test("no picture, when that was chosen by hand, stays while more is written", () => {
  expect(pictureAfter({ text: "Bath", picture: "" }, "Bath and a story", "step")).toBe("");
  expect(pictureAfter({ text: "Bath", picture: "" }, "Read a story", "step")).toBe("");
  expect(pictureAfter({ text: "", picture: "" }, "Bath", "step")).toBe("bath");
});

test("a picture that was chosen by hand stays when all words are rubbed out", () => {
  expect(pictureAfter({ text: "Bath", picture: "toy" }, "", "step")).toBe("toy");
  expect(pictureAfter({ text: "", picture: "toy" }, "Read", "step")).toBe("toy");
});

test("every ready answer and every picture has its words", () => {
  const ids = [
    ...strengthIdeas.map((id) => `strength-say-${id}`),
    ...goalIdeas.map((id) => `goal-say-${id}`),
    ...supportIdeas.map((id) => `support-say-${id}`),
    ...planPictures.map((id) => `picture-${id}`),
  ];
  expect(ids.filter((id) => !has(id))).toEqual([]);
});
