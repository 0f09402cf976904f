import type * as T from "../../generated/types";
import { t } from "../../lib/text";

/** The age in years when it was given as a number alone. */
function yearsOf(age: string): number | null {
  return /^\d{1,2}$/.test(age.trim()) ? Number(age) : null;
}

/** "3 years old", or the parent's own words. */
export function saidAge(age: string): string {
  const years = yearsOf(age);
  if (years === 0) return t("child-under-one");
  return years === null ? age : t("child-age-years", { age: years });
}

/** The picture that fits the age; a child whose age is not said has the picture of a child. */
export function childPicture(child: Pick<T.Child, "age">): string {
  const years = yearsOf(child.age);
  if (years === null) return child.age === "" ? "child" : "baby";
  if (years < 1) return "baby";
  if (years < 4) return "toddler";
  return years < 12 ? "child" : "teenager";
}

/** How old, and where they live, in short sentences. */
export function childNotes(child: T.Child): string[] {
  const age = child.age ? [saidAge(child.age)] : [];
  return child.lives === "not-said" ? age : [...age, t(`child-lives-${child.lives}`)];
}
