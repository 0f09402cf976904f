import type * as T from "../generated/types";

/** What each question about a routine is given. */
export type Asked = {
  routine: T.Routine;
  /** Empty for the parent. */
  writer: string;
  at: { step: number; of: number };
  onchange: (part: Partial<T.Routine>) => void;
  onnext: () => void;
};
export type SoFar = { sofar?: { picture: string; words: string } };
