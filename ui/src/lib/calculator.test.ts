import { expect, test } from "vitest";
import { CLEAR, press } from "./calculator";

const after = (keys: string) => [...keys].reduce((now, key) => press(now, key), CLEAR);

test.each([
  ["7", "7"],
  ["007", "7"],
  ["0.1+0.2=", "0.3"],
  ["1.1*3=", "3.3"],
  ["9-12=", "-3"],
  ["2+3*4=", "20"],
  ["8/2=", "4"],
  ["1/3=", "0.333333333333"],
  ["5+=", "10"],
  ["5+-2=", "3"],
  ["2+2=7", "7"],
  ["1..5", "1.5"],
  ["1234567890123", "123456789012"],
  ["0-0=", "0"],
])("%s shows %s", (keys, shown) => expect(after(keys).shown).toBe(shown));

test("nothing can be divided by zero, and the next number starts anew", () => {
  expect(after("4/0=").stuck).toBe(true);
  expect(press(after("4/0="), "+").stuck).toBe(true);
  expect(after("4/0=6").shown).toBe("6");
  expect(after("4/0=6").stuck).toBe(false);
});

test("the last digit can be taken back", () => {
  expect(press(after("12"), "back").shown).toBe("1");
  expect(press(press(after("12"), "back"), "back").shown).toBe("0");
});
