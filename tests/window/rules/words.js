// Words: how many, how times and phone numbers stand, and what they mean.

/** What the person has written, wherever it is said back: longest first. */
async function readTheirs() {
  const ask = (what) => window.__TAURI_INTERNALS__.invoke(what).catch(() => null);
  const kept = await Promise.all(["find_me", "find_told", "find_plan", "list_promises", "look_again", "list_people", "list_people_put_away", "list_appointments", "list_puzzles", "list_given", "list_prints_later", "my_advocate", "find_court_needs", "where_now"].map(ask));
  const [, shown, id] = /^(meeting|letter-in|family-time|box-letter|memory|memories|letterbox|how-i-am)\b.*\bid=([^&]+)/.exec(asked.address) ?? [];
  const about = (what, values) => window.__TAURI_INTERNALS__.invoke(what, values).catch(() => null);
  if (id) kept.push(await about(shown === "memories" ? "list_memories" : `find_${shown.replaceAll("-", "_")}`, { id, child: id }));
  const box = kept.at(-1)?.letterbox?.id;
  if (box) kept.push(await about("list_box_letters", { letterbox: box, after: 0 }));
  if (/^how-i-am$/.test(asked.address)) kept.push(await about("list_how_i_am", { after: 0 }));
  if (/^money-home/.test(asked.address)) kept.push(await about("find_money_home", {}));
  const fields = new Set(WRITTEN.split(" "));
  const found = new Set();
  const look = (value, field) => {
    if (typeof value === "string" && fields.has(field)) value.split("\n").forEach((line) => /\p{L}{2}/u.test(line) && found.add(tidy(line)));
    else if (Array.isArray(value)) value.forEach((one) => look(one, field));
    else if (value && typeof value === "object") Object.entries(value).forEach(([name, one]) => name !== "stage" && look(one, name));
  };
  // A stage of the map is ours; what was said of it is the person's.
  look(kept, "");
  theirs = [...found].sort((one, other) => other.length - one.length);
}

/** A day or a time that is said: it is a fact of the person's, in the words of the formatter. */
const SAID = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|today|tomorrow|yesterday|in the (?:morning|afternoon|evening)|at night|midday|midnight|(?:in )?(?:about )?\d+ (?:minute|hour|day|week|month|year)s?(?: ago)?)\b/gi;

/** 3: at most 60 words, without those of the person. What stands there twice is read once; digits alone are no words. */
function words() {
  // Welsh says the same with more words, which nobody has judged yet.
  if (document.documentElement.lang !== "en-GB") return;
  const read = new Set();
  let count = 0;
  for (const { words: all } of ours) {
    const left = tidy(theirs.reduce((rest, own) => rest.replaceAll(own, " "), all).replace(SAID, " "));
    if (read.has(left)) continue;
    read.add(left);
    // A letter alone is a place in the alphabet, but for I and a.
    count += left.split(" ").filter((word) => /\p{L}{2}|^[Ia]$/u.test(word)).length;
  }
  const [, most] = MORE_WORDS.find(([begins]) => asked.address.startsWith(begins)) ?? ["", 60];
  if (count > most) tell(3, "main", `${count} words of ${most}: ${[...read].join(" | ")}`);
}
/** Where more than 60 words may stand, and why. */
const MORE_WORDS = [
  ["get-help?", 90, "The numbers of one kind, each in a row of its own with what it is for and what it costs."],
  ["get-help", 200, "In danger nobody has to open another page: every first number stands on this one."],
  ["closed", 200, "The same numbers, where the record cannot be opened."],
  ["letter-in?", 95, "What helps with a letter, my rights and my letters about it stand beside it: nobody has to look for them."],
  ["timeline", 130, "Each line is one thing that happened, with its two days: 20 of them stand in order at once."],
  ["step-card?", 110, "A card on one page is its 8 steps, each in one sentence, or the names of those who say so."],
  ["facts?", 220, "What was read, for those who check it: 3 rows, each with where, when and how sure."],
  ["words?", 220, "A list of words is looked through for one of them, 20 at a time, each with what it means."],
];

/**
 * 6: below a screen that is read, a link for each hard word. The first 4 are enough: more would be a screen of their own.
 * A question is answered before anything else is read, nothing leads away from the first start, Home is seen whole at
 * once, and the bank says its own words.
 */
async function hardWords() {
  if (main.querySelector("section.question") || /^(welcome|home|words?|puzzles)\b/.test(asked.address) || isClosed) return;
  const blocks = all(main, "[data-block], h1").filter((one) => seen(one) && !one.parentElement.closest("[data-block]"));
  const spoken = blocks.map((one) => one.dataset.say ?? one.innerText).join("\n");
  const lengths = /\d+\s+(?:minutes?|munud)/gu;
  const hard = await window.__TAURI_INTERNALS__.invoke("words_in", { text: spoken.replaceAll(lengths, "") }).catch(() => []);
  const links = () => all(main, "[data-words-here] button");
  const wanted = Math.min(hard.length, 4);
  for (let turn = 0; turn < 20 && links().length < wanted; turn += 1) await new Promise((next) => setTimeout(next, 100));
  if (links().length < wanted) tell(6, "main", `no link to the meaning of ${hard.map((word) => word.id).join(", ")}`);
}

/** 14: each time has a clock with 12 numbers near it, and the clock shows that time. */
function times() {
  const said = /\b(\d{1,2})(?::(\d\d))? (?:in the (?:morning|afternoon|evening)|at night)|\b12 (?:midday|midnight)/g;
  const clocks = pictures.filter(isClock).map((one) => ({ box: boxOf(one), time: timeOn(one) }));
  for (const { element, words, box } of ours) {
    // How a time can be written is an example, and no time of anything.
    if (element.closest('[id$="-hint"]')) continue;
    for (const [time, hour = "12", minutes = "00"] of words.matchAll(said)) {
      // The bar with the answer says back what the clock above it shows.
      const near = clocks.filter((clock) => element.closest(".answer-bar") || apart(clock.box, box) < 12 * rem);
      if (!near.some((clock) => clock.time === `${Number(hour) % 12}:${minutes}`)) tell(14, element, `no clock beside ${time}`);
    }
  }
}
function timeOn(clock) {
  const turned = (line) => Number(/rotate\(([\d.]+)/.exec(clock.querySelector(line)?.getAttribute("transform") ?? "")?.[1]);
  const minute = Math.round(turned(".minute") / 6) % 60;
  return `${Math.floor(turned(".hour") / 30 + 0.001) % 12}:${String(minute).padStart(2, "0")}`;
}
/** The way from one box to another. */
function apart(one, other) {
  const across = Math.max(0, one.left - other.right, other.left - one.right);
  const down = Math.max(0, one.top - other.bottom, other.top - one.bottom);
  return Math.hypot(across, down);
}

/** 15: a phone number stands in groups. 6 digits at most, because UK numbers are written 07700 900123. */
function phones() {
  for (const { element, words } of texts) {
    if (element.closest("input, textarea, small")) continue;
    for (const [digits] of words.matchAll(/\d{7,}/g)) tell(15, element, `${digits} has no groups`);
  }
}

/** 27: About says who made the pictures. */
function credit() {
  if (asked.address !== "about?part=credits") return;
  for (const maker of ["OpenMoji", "CC BY-SA 4.0"]) if (!main.textContent.includes(maker)) tell(27, "main", `no credit: ${maker}`);
}
