import type * as T from "../../generated/types";

/** What the parent says about themselves. Words: `about-me-<id>`, `-ask` and `-hint`. */
export type AboutField = "proud_of" | "like_about_me" | "matters_to_me" | "matters_to_child";
type About = { id: string; field: AboutField; picture: string };

export const about: About[] = [
  { id: "proud", field: "proud_of", picture: "proud" },
  { id: "like", field: "like_about_me", picture: "like-about-me" },
  { id: "matters-me", field: "matters_to_me", picture: "matters-to-me" },
  { id: "matters-child", field: "matters_to_child", picture: "matters-to-child" },
];

export type AboutAsk = { id: string; picture: string; field: AboutField | "name" };

/** Every question of the page, in order; the photo stands with the name. */
export const asks: AboutAsk[] = [{ id: "name", picture: "person", field: "name" }, ...about];

export const said = (me: T.Me, field: AboutField | "name"): string => me[field];
