import type * as T from "../../generated/types";
import type { Params } from "../../lib/route.svelte";
import type { Pen } from "./beside.svelte";

/** What every page of a visit gets. */
export type Asked = { visit: T.Visit; pen: Pen; params: Params; at: { step: number; of: number } };
