// A card that is one button is called by the words that stand on it. Each part of it is heard as a sentence of its own.
import type { Component } from "svelte";
import { render } from "svelte/server";
import { expect, test, vi } from "vitest";
import type * as T from "../generated/types";
import { live } from "../lib/live.svelte";
import Choice from "../parts/Choice.svelte";
import Sentence from "../parts/Sentence.svelte";
import DateCard from "./DateCard.svelte";
import HomeDate from "./HomeDate.svelte";
import PersonCard from "./PersonCard.svelte";
import PrintItem from "./PrintItem.svelte";
import SettingsRow from "./SettingsRow.svelte";
import LetterCame from "./letters-in/Row.svelte";
import ItemRow from "./plan/ItemRow.svelte";

vi.mock("@tauri-apps/api/core", () => ({ convertFileSrc: (name: string) => name, invoke: () => new Promise(() => {}) }));

const onclick = () => {};
const mark = { id: "1", said_by: "", said_at: "2026-07-13T09:00:00Z", space: "private" as const, put_away: false };
const person: T.Person = {
  ...mark, name: "Alex", role: "advocate", own_role: "", does: "", side: "helps", phone: "", email: "", times: "", place: "", photo: "", get_help: false, came_on: null, went: false, went_on: null, went_why: "",
};
const date: T.Appointment = {
  ...mark, kind: "doctor", own_kind: "", people: ["1"], day: "2026-07-14", time: "10:15", zone: "Europe/London", minutes: 15,
  place: "Health centre", travel: "not-said", way: "", why: "", bring: [], questions: [], repeat: null, not_on: [], series: "", instead_of: null, heard_by: "not-said", heard_on: null,
  travel_minutes: null, landmark: "", door: "", taken_by: "", fare: "", child_with: "", uid: "", sequence: 0, remind: null,
};
const letter: T.LetterIn = {
  ...mark, kind: "", who: "1", name: "", came_on: "2026-07-13", came_by: "post", pages: [{ photo: "p" }], words: "", asks: "Come to a meeting", asks_picture: "", by: "2026-07-20", date: "",
  explained_by: "", could_read: "no", asked_easy: "", done: false, about: "",
};
live.people.set("1", person);
live.today = "2026-07-14";

/** The words of the first button, in its parts. */
function partsOf<Props extends Record<string, unknown>>(card: Component<Props>, props: Props): string[] {
  const { body } = render(card as Component<Record<string, unknown>>, { props });
  const button = /<button[^>]*>(.*?)<\/button>/su.exec(body)?.[1] ?? body;
  const inLine = button.replace(/<!--.*?-->/gsu, "").replace(/<\/?i\b[^>]*>/gu, "").replace(/<svg.*?<\/svg>/gsu, "");
  return inLine.split(/<[^>]+>/u).filter((part) => part.trim());
}

const cards: [string, () => string[]][] = [
  ["an answer", () => partsOf(Choice, { words: "My child", note: "Like food and sleep" })],
  ["a row of a list", () => partsOf(SettingsRow, { picture: "voice", words: "The voice", note: "It reads to you.", chosen: "Calm", onclick })],
  ["a person", () => partsOf(PersonCard, { person })],
  ["a date", () => partsOf(DateCard, { date, known: { kinds: new Map(), roles: new Map() } })],
  ["the next date", () => partsOf(HomeDate, { appointment: date, title: "Next", minutes: 40, after: date })],
  ["a thing of the plan", () => partsOf(ItemRow, { item: mark, picture: "goal", words: "Money", notes: ["Read it.", "By Monday"], onclick })],
  ["a letter that came", () => partsOf(LetterCame, { letter })],
  ["a thing for paper", () => partsOf(PrintItem, { item: { id: "1", section: "goals", text: "Money", space: "private", picture: "goal", chosen: true, part: null }, on: true, onclick })],
];

test.each(cards)("%s is heard in sentences", (_, parts) => {
  const found = parts();
  expect(found.length).toBeGreaterThan(1);
  for (const part of found.slice(0, -1)) expect(part).toMatch(/[.?!:] $/u);
});

test("words with their own end get no second one", () => {
  expect(partsOf(Sentence, { words: "Who are you?" }).join("")).toBe("Who are you? ");
  expect(partsOf(Sentence, { words: "Money" }).join("")).toBe("Money. ");
});
