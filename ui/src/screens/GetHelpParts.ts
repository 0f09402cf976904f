import type { Day, HelpLine } from "../generated/types";

/** A page of Get help that opens from "More help". */
export type Part = { id: "advocate" | "parents" | "learning-disability" | "quiet-ways"; picture: string };

export const parts: Part[] = [
  { id: "advocate", picture: "get-advocate" },
  { id: "parents", picture: "parents-line" },
  { id: "learning-disability", picture: "my-help" },
  { id: "quiet-ways", picture: "text-message" },
];

/** The page that a route names, or none. */
export const partOf = (id: string | undefined): Part | undefined => parts.find((part) => part.id === id);

/** Ways to reach somebody without speaking stand together, whoever they reach. */
const quiet = (line: HelpLine): boolean => line.kind === "emergency" || line.id.startsWith("relay-");

/** The lines of a page. 999 itself stands on the page before. */
export function linesOf(part: Part["id"], lines: HelpLine[]): HelpLine[] {
  if (part === "quiet-ways") return lines.filter((line) => quiet(line) && line.id !== "emergency-999");
  return lines.filter((line) => line.kind === part);
}

/** The lines of one kind on the first page. */
export const linesFor = (kind: HelpLine["kind"], lines: HelpLine[]): HelpLine[] =>
  lines.filter((line) => line.kind === kind && !quiet(line));

/** The day on which the oldest of these lines was checked: it is said once, at the end of the page. */
export const checkedDay = (lines: HelpLine[]): Day => lines.map((line) => line.checked_on).sort()[0] ?? "";
