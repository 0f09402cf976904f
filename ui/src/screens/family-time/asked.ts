import type * as T from "../../generated/types";
import type { FamilyTimeDraft } from "./draft.svelte";

/** What each question gets. */
export type Asked = { draft: FamilyTimeDraft; time: T.FamilyTime };

/** The list with it, or without it where it was there. */
export const toggled = (list: string[], id: string): string[] => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]);
