// The questions about the way there. Nobody has to answer them: they are offered once it is said where a date is.
import type { Component } from "svelte";
import type * as T from "../generated/types";
import AppointmentTravelChild from "./AppointmentTravelChild.svelte";
import AppointmentTravelFare from "./AppointmentTravelFare.svelte";
import AppointmentTravelLong from "./AppointmentTravelLong.svelte";
import AppointmentTravelNear from "./AppointmentTravelNear.svelte";
import AppointmentTravelWith from "./AppointmentTravelWith.svelte";
import type { Asked } from "./appointment-draft.svelte";
import type { MoreAsk } from "./appointment-onward";
import { goes } from "./appointments";

export type More = { ask: MoreAsk; picture: string; component: Component<Asked>; done: (date: T.Appointment) => boolean };

export const more: More[] = [
  { ask: "how-far", picture: "how-long", component: AppointmentTravelLong, done: (date) => date.travel_minutes !== null },
  { ask: "near", picture: "house", component: AppointmentTravelNear, done: (date) => Boolean(date.landmark || date.door) },
  { ask: "taken-by", picture: "friend", component: AppointmentTravelWith, done: (date) => date.taken_by !== "" },
  { ask: "fare", picture: "money", component: AppointmentTravelFare, done: (date) => date.fare !== "" },
  { ask: "child-with", picture: "children", component: AppointmentTravelChild, done: (date) => date.child_with !== "" },
];

/** Those that are still open; none where the parent does not leave home. */
export const openMore = (date: T.Appointment): More[] => (goes(date) ? more.filter((one) => !one.done(date)) : []);
