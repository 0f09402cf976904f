import { describe, expect, test } from "vitest";
import { placesIn, pressed, type Named } from "./bank-places";

const words: Named[] = [
  { id: "assessment", names: ["Assessment", "assessed"] },
  { id: "parenting-assessment", names: ["Parenting assessment"] },
  { id: "advocate", names: ["Advocate", "advocacy"] },
  { id: "childs-plan", names: ["Child’s plan", "child's plan"] },
  { id: "reviewing-officer", names: ["Independent reviewing officer", "IRO"] },
  { id: "hub", names: ["Multi-agency safeguarding hub", "MASH"] },
  { id: "section", names: ["Section of a law", "Part"] },
  { id: "personal-assistant", names: ["Cynorthwyydd personol", "PA"] },
];

/** The letters that are marked, in the order of the text. */
const marked = (text: string) => placesIn(text, words).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe("the words of the bank in a text", () => {
  test("are found by every name, whatever the letters at their beginning", () => {
    expect(marked("Your advocate asks for an ASSESSMENT.")).toEqual([["advocate", "advocate"], ["assessment", "ASSESSMENT"]]);
    expect(marked("You were assessed.")).toEqual([["assessment", "assessed"]]);
    expect(marked("They work as a multi-agency safeguarding hub.")).toEqual([["hub", "multi-agency safeguarding hub"]]);
    expect(marked("")).toEqual([]);
  });

  test("are marked with the s of many, and without the 's of what they have", () => {
    expect(marked("Two advocates. The advocate’s words. The advocates' room.")).toEqual([
      ["advocate", "advocates"],
      ["advocate", "advocate"],
      ["advocate", "advocates"],
    ]);
  });

  test("are whole words", () => {
    expect(marked("Reassessment, advocated, assessments2, l'advocate.")).toEqual([]);
    expect(marked("They call it ‘assessment’ or 'advocacy'.").map(([, seen]) => seen)).toEqual(["assessment", "advocacy"]);
  });

  test("hide the shorter ones in them", () => {
    expect(marked("A parenting assessment, then an assessment.")).toEqual([
      ["parenting-assessment", "parenting assessment"],
      ["assessment", "assessment"],
    ]);
  });

  test("are the same with either mark above the line", () => {
    expect(marked("The child's plan and the child’s plan.").map(([, seen]) => seen)).toEqual(["child's plan", "child’s plan"]);
  });

  test("in capitals are found only in capitals", () => {
    expect(marked("Ask your IRO, or the IROs.")).toEqual([["reviewing-officer", "IRO"], ["reviewing-officer", "IROs"]]);
    expect(marked("Sausage and mash. Pa ran? Which part?")).toEqual([]);
    expect(marked("The MASH met.")).toEqual([["hub", "MASH"]]);
  });

  test("in Welsh are found with their changed first letters, and marked as they stand", () => {
    const welsh = [{ id: "social-worker", names: ["Gweithiwr cymdeithasol", "ngweithiwr cymdeithasol", "weithiwr cymdeithasol"] }];
    const places = placesIn("Dyma fy ngweithiwr cymdeithasol. Siaradwch â’ch gweithiwr cymdeithasol, neu i weithiwr cymdeithasol.", welsh);
    expect(places.map(({ end, start }) => end - start)).toEqual([23, 22, 21]);
  });

  test("do not go on over the end of a line or a sentence", () => {
    expect(marked("About parenting\nassessment")).toEqual([["assessment", "assessment"]]);
    expect(marked("Good parenting. Assessment comes next.")).toEqual([["assessment", "Assessment"]]);
    expect(marked("Parenting  assessment")).toEqual([["parenting-assessment", "Parenting  assessment"]]);
  });

  test("are where they stand, after marks that nobody sees and signs of two units", () => {
    const text = "😀 \u2068Alex\u2069 is your \u2068advocate\u2069.";
    const [place] = placesIn(text, words);
    expect(place && text.slice(place.start, place.end)).toBe("advocate");
  });
});

describe("a press", () => {
  const box = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 30 });
  const all = [
    { one: "first", boxes: [box(0, 0), box(0, 40)] },
    { one: "second", boxes: [box(104, 0)] },
  ];

  test("is on the word that it is in, or nearest to", () => {
    expect(pressed(all, { x: 50, y: 10 }, 6)).toBe("first");
    expect(pressed(all, { x: 50, y: 50 }, 6)).toBe("first");
    expect(pressed(all, { x: 103, y: 10 }, 6)).toBe("second");
    expect(pressed(all, { x: 101, y: 10 }, 6)).toBe("first");
  });

  test("far from all of them is on none", () => {
    expect(pressed(all, { x: 50, y: 80 }, 6)).toBeUndefined();
    expect(pressed([], { x: 0, y: 0 }, 6)).toBeUndefined();
  });
});
