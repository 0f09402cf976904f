import { FluentBundle, FluentNumber, type FluentResource } from "@fluent/bundle";
import type { Messages } from "../generated/messages";

/** The id of a message, or `id.attribute`. It may be put together, as in `kind-${kind}`. */
export type MessageId = string;
export type Value = string | number;
export type Values = Record<string, Value>;

/**
 * What has to be given with an id: the values that its words use. An id that is put together may be given any,
 * and one that is written out and has no words is refused.
 */
type Given<Id extends string> = Id extends keyof Messages
  ? [Messages[Id]] extends [never]
    ? []
    : [values: Messages[Id]]
  : Record<never, never> extends Record<Id, 1>
    ? [values?: Values]
    : [never];

/** The messages of each file as JSON, see `vite.config.ts`: the first language at once, others when they are chosen. */
const files = import.meta.glob<string>("../../../locales/en-GB/*.ftl", { import: "default", eager: true });
const others = import.meta.glob<string>(["../../../locales/*/*.ftl", "!../../../locales/en-GB/*.ftl"], { import: "default" });

/** The language that is complete, and so stands in for a message that another one lacks. */
const FIRST = "en-GB";
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const RIGHT_TO_LEFT_LANGUAGES = ["ar", "fa", "he", "ps", "ur"];

const bundles = new Map<string, FluentBundle>();
let chain: FluentBundle[] = [bundleOf(FIRST)];

function bundleOf(language: string): FluentBundle {
  const made = bundles.get(language);
  if (made) return made;
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, messages] of Object.entries(files)) {
    if (!path.includes(`/locales/${language}/`)) continue;
    bundle.addResource({ body: JSON.parse(messages) as FluentResource["body"] });
  }
  bundles.set(language, bundle);
  return bundle;
}

/** The languages that have a folder. */
export function languages(): string[] {
  const paths = [...Object.keys(files), ...Object.keys(others)];
  const found = paths.map((path) => path.split("/").at(-2) ?? FIRST);
  return [...new Set(found)].sort();
}

/** Reads the words of a language that has not been chosen before. */
async function bring(language: string): Promise<void> {
  const missing = Object.entries(others).filter(([path]) => path.includes(`/locales/${language}/`) && !(path in files));
  await Promise.all(missing.map(async ([path, read]) => void (files[path] = await read())));
}

/** Chooses the language of every word on the screen. */
export async function setLanguage(language: string): Promise<void> {
  const known = languages().includes(language) ? language : FIRST;
  await bring(known);
  chain = known === FIRST ? [bundleOf(FIRST)] : [bundleOf(known), bundleOf(FIRST)];
  if (typeof document === "undefined") return;
  document.documentElement.lang = known;
  const base = known.split("-")[0] ?? known;
  document.documentElement.dir = RIGHT_TO_LEFT_LANGUAGES.includes(base) ? "rtl" : "ltr";
}

/** The words of a message in another language than that of the screen, such as for a voice of that language. */
export async function wordsIn(language: string, id: MessageId): Promise<string> {
  await bring(language);
  const bundle = bundleOf(language);
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern) : "";
}

/** A number in its plain digits: 2026, not 2,026. The computer's own way of writing numbers is slow to begin. */
class Digits extends FluentNumber {
  override toString(): string {
    return String(this.value);
  }
}

/** A value as the message gets it. */
function given(value: Value, shown: boolean): FluentNumber | string {
  if (typeof value === "number") return new Digits(value);
  return shown && RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
}

function formatted(id: MessageId, values: Values, shown: boolean): string | null {
  const [name = id, attribute] = id.split(".");
  for (const bundle of chain) {
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) continue;
    const problems: Error[] = [];
    const args = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, given(value, shown)]));
    const words = bundle.formatPattern(pattern, args, problems);
    for (const problem of problems) console.warn(id, problem.message);
    return words;
  }
  return null;
}

/** Whether there are words for an id. */
export function has(id: MessageId): boolean {
  const [name = id, attribute] = id.split(".");
  return chain.some((bundle) => {
    const message = bundle.getMessage(name);
    return Boolean(attribute ? message?.attributes[attribute] : message?.value);
  });
}

/** The words for the screen. */
export function t<Id extends string>(id: Id, ...[values]: Given<Id>): string {
  const words = formatted(id, values ?? {}, true);
  if (words === null) console.warn(`There are no words for ${id}.`);
  return words ?? id;
}

/** The words for the voice: the attribute `.speech` when there is one. */
export function speech<Id extends string>(id: Id, ...[values]: Given<Id>): string {
  return formatted(`${id}.speech`, values ?? {}, false) ?? formatted(id, values ?? {}, false) ?? id;
}
