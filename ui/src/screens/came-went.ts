import type * as T from "../generated/types";
import { saidDay } from "../lib/said";
import { t } from "../lib/text";
import { calledFirst } from "./person-words";

/** That a person went, with the day and the reason as far as they are known. Nobody is blamed. */
export function wentWords(person: T.Person): string {
  const name = calledFirst(person);
  const went = person.went_on ? t("person-went-said", { name, day: saidDay(person.went_on) }) : t("person-went-gone", { name });
  return [went, person.went_why.trim()].filter(Boolean).join("\n");
}

/** What is known of one person: when they came, and whether they are here now. */
export function cameRows(person: T.Person) {
  const [came, went] = [person.came_on, person.went ? person.went_on : null];
  const here = person.went ? "goodbye" : "yes";
  return [
    {
      id: "came" as const,
      label: t("person-came-label"),
      picture: came ? `day-${came}` : "not-known",
      words: came ? saidDay(came) : t("person-came-none"),
      action: t(came ? "person-change" : "person-came-add"),
    },
    {
      id: "went" as const,
      label: t("person-went-label"),
      picture: went ? `day-${went}` : here,
      words: person.went ? wentWords(person) : t("person-went-here", { name: calledFirst(person) }),
      action: t("person-change"),
    },
  ];
}

export type CameWentPart = { /** "2026", or empty where no day is known. */ year: string; lines: T.CameOrWent[] };

/** The lines under their years, in the order in which they come. */
export function byYear(lines: T.CameOrWent[]): CameWentPart[] {
  const parts: CameWentPart[] = [];
  for (const line of lines) {
    const year = line.day?.slice(0, 4) ?? "";
    const last = parts.at(-1);
    if (last?.year === year) last.lines.push(line);
    else parts.push({ year, lines: [line] });
  }
  return parts;
}

/** A day some days or months before another, as a first thing to choose. */
export function before(today: T.Day, days: number): T.Day {
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * 864e5).toISOString().slice(0, 10);
}
