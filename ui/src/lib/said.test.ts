import { describe, expect, test } from "vitest";
import cases from "../../../tests/fixtures/said.json";
import { saidDay, saidDayShort, saidInMinutes, saidMinutes, saidMonth, saidNear, saidTime, spokenPhone, spokenTime } from "./said";

// The core tests the same table, so that screen, voice and paper say the same.
describe("what is said", () => {
  test.each(cases.days)("$day", ({ day, said, short }) => {
    expect(saidDay(day)).toBe(said);
    expect(saidDayShort(day)).toBe(short);
  });
  test.each(cases.months)("$year-$month", ({ year, month, said }) => expect(saidMonth(year, month)).toBe(said));
  test.each(cases.near)("$day from $today", ({ day, today, said }) => expect(saidNear(day, today)).toBe(said));
  test.each(cases.times)("$time", ({ time, said, spoken }) => {
    expect(saidTime(time)).toBe(said);
    expect(spokenTime(time)).toBe(spoken);
  });
  test.each(cases.lengths)("$minutes minutes", ({ minutes, said }) => expect(saidMinutes(minutes)).toBe(said));
  test.each(cases.soon)("$minutes minutes from now", ({ minutes, said }) => expect(saidInMinutes(minutes)).toBe(said));
  test.each(cases.phones)("$phone", ({ phone, spoken }) => expect(spokenPhone(phone)).toBe(spoken));
});
