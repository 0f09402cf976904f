export type Operator = "+" | "-" | "*" | "/";

/** A desk calculator: what it shows, what it remembers, and whether the next digit begins a new number. */
export type Calculator = {
  shown: string;
  before: number | null;
  operator: Operator | null;
  fresh: boolean;
  /** A division by zero. */
  stuck: boolean;
};

export const CLEAR: Calculator = { shown: "0", before: null, operator: null, fresh: true, stuck: false };

const DIGITS = 12;

/** A number as people write it: 0.1 and 0.2 make 0.3. */
function written(value: number): string {
  const rounded = Number(value.toPrecision(DIGITS));
  return Object.is(rounded, -0) ? "0" : String(rounded);
}

function result(left: number, operator: Operator, right: number): number | null {
  if (operator === "+") return left + right;
  if (operator === "-") return left - right;
  if (operator === "*") return left * right;
  return right === 0 ? null : left / right;
}

function settle(now: Calculator, operator: Operator | null): Calculator {
  const value = Number(now.shown);
  if (now.operator === null || now.before === null || (now.fresh && operator !== null)) {
    return { ...now, before: value, operator, fresh: true };
  }
  const answer = result(now.before, now.operator, value);
  if (answer === null || !Number.isFinite(answer)) return { ...CLEAR, stuck: true };
  return { shown: written(answer), before: answer, operator, fresh: true, stuck: false };
}

function typed(now: Calculator, key: string): Calculator {
  const shown = now.fresh ? "0" : now.shown;
  if (key === "." && shown.includes(".")) return now;
  if (shown.replace(/\D/g, "").length >= DIGITS) return now;
  return { ...now, shown: shown === "0" && key !== "." ? key : shown + key, fresh: false, stuck: false };
}

/** One key pressed: a digit, ".", an operator, "=", "back" or "clear". */
export function press(now: Calculator, key: string): Calculator {
  if (key === "clear") return CLEAR;
  if (/^[0-9.]$/.test(key)) return typed(now.stuck ? CLEAR : now, key);
  if (now.stuck) return now;
  if (key === "back") return now.fresh ? now : { ...now, shown: now.shown.slice(0, -1) || "0" };
  if (key === "=") return now.operator === null ? { ...now, fresh: true } : settle(now, null);
  return settle(now, key as Operator);
}
