/** How many digits stand together, by how a number begins. A number is read and dialled group by group. */
const GROUPS: [RegExp, number[]][] = [
  [/^02/, [3, 4, 4]],
  [/^01(?:1\d|\d1)/, [4, 3, 4]],
  [/^0[17]/, [5, 3, 3]],
  [/^0\d{7}$/, [4, 4]],
  [/^0/, [4, 3, 4]],
];
const USUAL = [3, 3, 4];
/** A number of so many digits is short enough as it is. */
const SHORT = 6;

/** "07700900123" is "07700 900 123". A number that somebody wrote in groups stays as they wrote it. */
export function groupedPhone(phone: string): string {
  const written = phone.trim();
  const isNumber = /^\+?[\d\s().-]+$/u.test(written) && new RegExp(`\\d{${SHORT + 1}}`, "u").test(written);
  if (!isNumber) return written;
  const digits = written.replaceAll(/\D/gu, "");
  if (!written.startsWith("+44")) return inGroups(digits);
  return `+44 ${inGroups(`0${digits.slice(2)}`).slice(1)}`;
}

function inGroups(digits: string): string {
  const sizes = GROUPS.find(([begins]) => begins.test(digits))?.[1] ?? USUAL;
  const groups: string[] = [];
  let rest = digits;
  for (const size of sizes.slice(0, -1)) {
    groups.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...groups, rest].filter(Boolean).join(" ");
}
