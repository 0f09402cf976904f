import type { Apart, Day, HardDay } from "../../generated/types";

/** The list with a day changed, or with one more at its end. */
export const withDay = (days: HardDay[], at: number, part: Partial<HardDay>): HardDay[] => {
  const before = days[at] ?? { day: null, words: "", softly: false };
  return [...days.slice(0, at), { ...before, ...part }, ...days.slice(at + 1)];
};

export const withoutDay = (days: HardDay[], at: number): HardDay[] => days.filter((_, index) => index !== at);

/** A day is there to keep when it has words or a day. */
export const isSaid = ({ day, words }: HardDay): boolean => day !== null || words.trim() !== "";

/** The days of these that are marked softly: each comes back every year from the one in which it was. */
export function softDays(aparts: Pick<Apart, "hard_days">[], days: Day[]): Set<Day> {
  const soft = aparts.flatMap(({ hard_days }) => hard_days).filter((one) => one.softly && one.day !== null);
  return new Set(days.filter((day) => soft.some((one) => one.day!.slice(5) === day.slice(5) && one.day! <= day)));
}
