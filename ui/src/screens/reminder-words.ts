// How the times of a reminder are said.
import type * as T from "../generated/types";
import { saidMinutes, saidTime, spokenTime } from "../lib/said";
import { t } from "../lib/text";
import { dayWords } from "./appointments";

export const LAYERS = ["night_before", "get_ready", "leave_now"] as const;
export type LayerField = (typeof LAYERS)[number];

export const OFF: T.Layers = { night_before: false, get_ready: false, leave_now: false };
export const isOff = (layers: T.Layers): boolean => LAYERS.every((layer) => !layers[layer]);
export const isSame = (one: T.Layers, other: T.Layers): boolean => LAYERS.every((layer) => one[layer] === other[layer]);

type Times = Pick<T.Reminders, "night_at" | "ready_minutes">;

/** The evening has its own clock. */
export const layerPicture = (layer: LayerField, { night_at }: Times): string =>
  ({ night_before: `clock-${night_at.replace(":", "-")}`, get_ready: "bag", leave_now: "leave-home" })[layer];

/** When that is. */
export function layerNote(layer: LayerField, { night_at, ready_minutes }: Times, spoken = false): string {
  if (layer === "night_before") return t("reminders-night-at", { time: (spoken ? spokenTime : saidTime)(night_at) });
  if (layer === "get_ready") return t("reminders-ready-before", { long: saidMinutes(ready_minutes) });
  return t("reminders-leave-at");
}

export const layerWords = (layer: LayerField): string => t(`reminders-layer-${layer.replace("_", "-")}`);

/** "Today at 7 in the evening". */
export function ringWords({ day, time }: T.RingTime, today: T.Day, spoken = false): string {
  const said = (spoken ? spokenTime : saidTime)(time);
  return t(day === today ? "dates-today-at" : "dates-day-at", { day: dayWords(day, today), time: said });
}
