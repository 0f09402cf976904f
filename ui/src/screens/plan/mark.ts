import type * as T from "../../generated/types";

/** What every item of the plan carries. */
export type Mark = Pick<T.Need, "id" | "said_by" | "said_at" | "space" | "put_away">;
