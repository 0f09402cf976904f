// Letters of the page that are marked, with nothing changed in it.

/** What lies over what. WebKit shows nothing that lies below 0. */
export const layers = { "bank-word": 0, "bank-word-over": 1, listening: 2, "listening-word": 3 };

type Layer = keyof typeof layers;

/** Marks these letters, and no others, in one way. */
export function highlight(name: Layer, ranges: Range[]): void {
  if (!("highlights" in CSS)) return;
  // WebKit draws the page anew when a range joins or leaves a highlight, and not when a highlight comes or goes whole.
  CSS.highlights.get(name)?.clear();
  CSS.highlights.delete(name);
  if (ranges.length === 0) return;
  const marked = new Highlight();
  marked.priority = layers[name];
  CSS.highlights.set(name, marked);
  for (const range of ranges) marked.add(range);
}
