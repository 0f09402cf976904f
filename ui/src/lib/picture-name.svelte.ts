import * as api from "../generated/api";
import type * as T from "../generated/types";
import { live } from "./live.svelte";
import { has, t } from "./text";

/** The pictures of the base set, beside those that stand for an idea of ours, in one language. */
type Base = { language: string; pictures: T.BasePicture[]; names: Map<string, string> };

let base = $state.raw<Base>({ language: "", pictures: [], names: new Map() });
let reading: { language: string; done: Promise<void> } | null = null;

const isBase = (id: string): boolean => id.startsWith("om-");

/** The pictures of the base set. Before they were read there are none. */
export function basePictures(): T.BasePicture[] {
  return base.language === live.language ? base.pictures : [];
}

/** Reads the base set, once for each language. Where it cannot be had, the next one who asks tries again. */
export function readBase(): Promise<void> {
  const language = live.language;
  if (base.language === language) return Promise.resolve();
  if (reading?.language === language) return reading.done;
  const done = bring(language);
  reading = { language, done };
  const forget = (): void => {
    if (reading?.done === done) reading = null;
  };
  done.then(forget, forget);
  return done;
}

async function bring(language: string): Promise<void> {
  const pictures = (await api.listBase()).map((picture) => ({ ...picture, name: begun(picture.name) }));
  if (language === live.language) base = { language, pictures, names: new Map(pictures.map(({ id, name }) => [id, name])) };
}

/** A name stands alone under its picture, and so begins with a capital. */
function begun(name: string): string {
  const [first = "", ...rest] = name.replace(": ", ", ");
  return first.toLocaleUpperCase(live.language) + rest.join("");
}

/** What a picture shows. One of the base set has no name before the set was read. */
export function pictureName(id: string): string {
  if (isBase(id)) return (base.language === live.language && base.names.get(id)) || "";
  return has(`picture-${id}`) ? t(`picture-${id}`) : "";
}

/** Reads the base set where a picture of it is shown, so that it gets its name. */
export function readNameOf(id: string): void {
  if (isBase(id)) readBase().catch((caught: unknown) => console.error(caught));
}
