import { describe, expect, test } from "vitest";
import css from "./tokens.css?raw";

type Tokens = Record<string, string>;

function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf("\n}", start));
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));
}

function light(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string | undefined, other: string | undefined): number {
  if (!one || !other) throw new Error("A colour is missing.");
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const first = tokensOf('[data-theme="light"]');
const themes: [string, Tokens][] = [
  ["light", first],
  ["dark", { ...first, ...tokensOf('[data-theme="dark"]') }],
  ["contrast", { ...first, ...tokensOf('[data-theme="contrast"]') }],
];
const sections = ["home", "dates", "people", "plan", "paper", "happening", "help"];
const grounds = ["paper", "surface", "sunken"];

describe.each(themes)("%s", (_name, tokens) => {
  test("text stands out at least 7 to 1", () => {
    for (const ground of grounds) {
      for (const text of ["ink", "soft"]) expect(contrast(tokens[text], tokens[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
    }
    expect(contrast(tokens["on-mark"], tokens["mark"])).toBeGreaterThanOrEqual(7);
  });

  test.each(sections)("the colour of %s stands out", (section) => {
    const accent = tokens[`${section}-accent`];
    const tint = tokens[`${section}-tint`];
    for (const ground of [tokens["paper"], tokens["surface"], tint]) expect(contrast(accent, ground)).toBeGreaterThanOrEqual(7);
    for (const text of ["ink", "soft"]) expect(contrast(tokens[text], tint)).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens["on-accent"], accent)).toBeGreaterThanOrEqual(7);
  });

  test("controls and the focus ring stand out at least 3 to 1", () => {
    for (const ground of grounds) expect(contrast(tokens["edge"], tokens[ground])).toBeGreaterThanOrEqual(3);
    for (const section of sections) expect(contrast(tokens["edge"], tokens[`${section}-tint`])).toBeGreaterThanOrEqual(3);
    for (const ground of grounds) expect(contrast(tokens["focus-outer"], tokens[ground])).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens["focus-inner"], tokens["focus-outer"])).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens["done"], "#ffffff")).toBeGreaterThanOrEqual(3);
  });
});
