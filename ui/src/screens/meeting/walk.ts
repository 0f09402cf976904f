import type { MeetingDraft } from "./draft.svelte";

/** What every question about a meeting needs: the meeting, which step of how many it is, and the way on. */
export type Asked = { draft: MeetingDraft; at: { step: number; of: number }; onnext: () => void };
