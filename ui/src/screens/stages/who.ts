import type * as T from "../../generated/types";
import { live } from "../../lib/live.svelte";
import { t } from "../../lib/text";
import { childPicture } from "../plan/child-words";
import { myFace } from "../plan/faces.svelte";
import { held } from "../plan/plan.svelte";

type Whose = { face: { name: string; photo: string; picture: string }; name: string };

/** Whom a stage is about: a child, or the parent. A child that is put away is still called a child. */
export function whoseOf(id: string): Whose {
  if (id === "") return { face: myFace(), name: live.me.name };
  const child = held.plan?.children.find((one) => one.id === id);
  const name = child?.name ?? t("frame-title-child-form");
  return { face: { name, photo: child?.photo ?? "", picture: child ? childPicture(child) : "child" }, name };
}

/** "Leo is here now.", or that the parent is. */
export function hereWords({ child, ended }: Pick<T.ChildStage, "child" | "ended">): string {
  const was = ended ? "where-was-here" : "where-here";
  return child === "" ? t(`${was}-me`) : t(was, { name: whoseOf(child).name });
}
