// What is being said beside a kept visit, until it is kept: it is there again when the person comes back to the question.
import type * as T from "../../generated/types";

type View = { key: string; view: T.ViewAnswer; words: string; with: string[] };
type Right = { key: string; writer: string; text: string };

const NO_VIEW: View = { key: "", view: "not-said", words: "", with: [] };
const NO_RIGHT: Right = { key: "", writer: "", text: "" };

export const view = $state<View>({ ...NO_VIEW });
export const right = $state<Right>({ ...NO_RIGHT });

/** Takes up what was said of a visit or of one of its notes; of another one nothing is left. */
export function takeView(visit: string, part: string): void {
  const key = `${visit} ${part}`;
  if (view.key !== key) Object.assign(view, { ...NO_VIEW, key });
}
export const forgetView = (): void => void Object.assign(view, NO_VIEW);

/** Takes up what was said to put a visit right. */
export function takeRight(visit: string): void {
  if (right.key !== visit) Object.assign(right, { ...NO_RIGHT, key: visit });
}
export const forgetRight = (): void => void Object.assign(right, NO_RIGHT);
