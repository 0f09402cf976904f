import { describe, expect, test } from "vitest";
import base from "./base.css?raw";
import css from "./tokens.css?raw";

type Tokens = Record<string, string>;

function bodyOf(sheet: string, selector: string): string {
  const start = sheet.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`There is no ${selector}.`);
  return sheet.slice(start, sheet.indexOf("\n}", start));
}

function coloursOf(selector: string): Tokens {
  return Object.fromEntries([...bodyOf(css, selector).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));
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

/** The number of a rule such as `letter-spacing: 0.12em`. */
function measure(body: string, property: string): number {
  const found = new RegExp(`(?:^|[\\s;{])${property}: ([\\d.]+)`).exec(body)?.[1];
  if (!found) throw new Error(`There is no ${property}.`);
  return Number(found);
}

const themes = ["cream", "white", "dark", "contrast"].map((theme): [string, Tokens] => [theme, coloursOf(`[data-theme="${theme}"]`)]);
const sections = ["home", "dates", "people", "plan", "paper", "happening", "help"];
const grounds = ["paper", "surface", "sunken"];
const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => `day-${weekday}`);

describe.each(themes)("%s", (_name, tokens) => {
  test("names every colour, so that it can stand inside another theme", () => {
    const [, first] = themes[0] ?? ["", {}];
    const named = (one: Tokens) => Object.keys(one).filter((name) => name !== "plate").sort();
    expect(named(tokens)).toEqual(named(first));
  });

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

  test("the one colour of calm stands out", () => {
    const accent = tokens["calm-accent"];
    for (const ground of grounds) expect(contrast(accent, tokens[ground]), ground).toBeGreaterThanOrEqual(7);
    expect(contrast(tokens["on-accent"], accent)).toBeGreaterThanOrEqual(7);
  });

  test.each(days)("words and marks stand out on %s", (day) => {
    for (const text of ["ink", "soft"]) expect(contrast(tokens[text], tokens[day]), text).toBeGreaterThanOrEqual(7);
    for (const mark of ["edge", "dates-accent", "calm-accent"]) expect(contrast(tokens[mark], tokens[day]), mark).toBeGreaterThanOrEqual(3);
  });

  test("no two days have one colour, but where there are no colours", () => {
    const all = new Set(days.map((day) => tokens[day]));
    expect(all.size).toBe(tokens["paper"] === "#000000" ? 1 : 7);
  });

  test("controls and the focus ring stand out at least 3 to 1", () => {
    for (const ground of grounds) expect(contrast(tokens["edge"], tokens[ground])).toBeGreaterThanOrEqual(3);
    for (const section of sections) expect(contrast(tokens["edge"], tokens[`${section}-tint`])).toBeGreaterThanOrEqual(3);
    for (const ground of grounds) expect(contrast(tokens["focus-outer"], tokens[ground])).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens["focus-inner"], tokens["focus-outer"])).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens["done"], "#ffffff")).toBeGreaterThanOrEqual(3);
  });

  test("a card is set off from the page, by its ground or by its outline", () => {
    const apart = tokens["paper"] === tokens["surface"] ? 1.5 : 1.2;
    expect(contrast(tokens["line"], tokens["paper"])).toBeGreaterThanOrEqual(apart);
  });
});

test("calm has one colour and no tints", () => {
  const calm = bodyOf(css, '[data-calm="true"] [data-theme]:not([data-calm])');
  for (const section of sections) {
    expect(calm).toContain(`--${section}-accent: var(--calm-accent);`);
    expect(calm).toContain(`--${section}-tint: var(--surface);`);
  }
  for (const day of days) expect(calm).toContain(`--${day}: var(--surface);`);
});

test("more room reaches the spacing of WCAG 1.4.12", () => {
  const words = bodyOf(base, '[data-roomy="true"] body');
  expect(measure(words, "letter-spacing")).toBeGreaterThanOrEqual(0.12);
  expect(measure(words, "word-spacing")).toBeGreaterThanOrEqual(0.16);
  expect(measure(bodyOf(base, '[data-roomy="true"] body :not(svg, svg *)'), "line-height")).toBeGreaterThanOrEqual(1.5);
  expect(measure(bodyOf(css, '[data-roomy="true"]'), "--leading")).toBeGreaterThanOrEqual(1.5);
  expect(measure(bodyOf(base, '[data-roomy="true"] p + :is(p, ul, ol)'), "margin-block-start")).toBeGreaterThanOrEqual(2);
});

test("bigger targets are 76 px with 16 px between them, or more", () => {
  const big = bodyOf(css, '[data-targets="big"]');
  expect(measure(big, "--hit")).toBeGreaterThanOrEqual(76);
  for (const room of ["--gap", "--near"]) expect(Number(new RegExp(`${room}: max\\((\\d+)px`).exec(big)?.[1])).toBeGreaterThanOrEqual(16);
});
