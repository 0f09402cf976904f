import type * as T from "../../generated/types";
import type { PageDraft } from "../plan/page-draft.svelte";

/** An assessment that is being written. */
export type AssessmentDraft = PageDraft<T.Assessment, T.AssessmentPage>;

/** What each question gets. */
export type Asked = { draft: AssessmentDraft; page: T.AssessmentPage };
