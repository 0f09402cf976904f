/** Puts what was typed into a field: more than one word goes on into the next fields. `at` is the field to type in next. */
export function spread(words: string[], index: number, text: string): { words: string[]; at: number } {
  const parts = text.toLowerCase().split(/\s+/).filter(Boolean);
  const ended = /\s$/.test(text) && parts.length > 0;
  const next = [...words];
  const many = parts.slice(0, words.length - index);
  next.splice(index, Math.max(1, many.length), ...(many.length > 0 ? many : [""]));
  const at = index + Math.max(0, many.length - 1) + (ended ? 1 : 0);
  return { words: next, at: Math.min(at, words.length - 1) };
}
