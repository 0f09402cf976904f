// Screens and actions: how much there is to choose, what stays in its place, which step it is.

/** 28: at most 5 main choices and one main button. A question may add "I do not know yet" and "Skip" to its 4 answers. */
function choices() {
  const doors = controls(main).filter((one) => isTile(one) || one.matches("button.card.row"));
  // The words of the bank are a list to look through.
  if (doors.length > 5 && !/^words\?/.test(asked.address)) tell(28, "main", `${doors.length} main choices`);
  // What the person has added is one of theirs, however many there are. A name can have a note below it.
  const saidOn = (one) => tidy((one.querySelector("b") ?? one).innerText).replace(/\.$/, "");
  const answers = controls(main).filter((one) => one.matches(".choices button") && !theirs.includes(saidOn(one)));
  if (answers.length > 6) tell(28, "main", `${answers.length} answers`);
  const mains = all(main, "button.main").filter(seen);
  if (mains.length > 1) tell(28, "main", `${mains.length} main buttons: ${mains.map((one) => tidy(one.innerText)).join(" / ")}`);
}

/** 29, 41: the frame has its places, and they are the same on each screen of this size. */
function frame() {
  if (isClosed) return;
  const top = whole.querySelector("header.top");
  const places = controls(top).map((one) => {
    const { left, top: down, width, height } = boxOf(one);
    return `${tidy(one.innerText)} ${Math.round(left)},${Math.round(down)} ${Math.round(width)}x${Math.round(height)}`;
  });
  if (places.length !== 6) return tell(29, "header", `${places.length} places: ${places.join(" | ")}`);
  const first = ((window.firstFrame ??= {})[`${innerWidth} ${scale} ${document.documentElement.lang} ${asked.pictures}`] ??= { places, address: asked.address });
  places.forEach((place, at) => place !== first.places[at] && tell(29, place, `stood at ${first.places[at]} on ${first.address}`));
  for (const at of [1, 4]) if (controls(top)[at].disabled) tell(41, controls(top)[at], "cannot be pressed");
}

/** The questions of a form are about one thing. How I like to be told, and the first start, ask about a new one each time. */
const isForm = /-form|^(print|helper-keys|recording)\?/.test(asked.address);
/** 33: a question of many says which it is, in words and in dots, and what was said before: above it, or in its words. */
function steps() {
  const question = main.querySelector("section.question");
  const step = question?.querySelector(".step");
  if (!question || !step) return;
  const [at, of] = (step.innerText.match(/\d+/g) ?? []).map(Number);
  const dots = all(step, ".dots > *");
  const on = dots.filter((dot) => dot.matches(".on")).length;
  if (!(at >= 1 && at <= of)) tell(33, step, "no step n of N");
  if (dots.length !== of || on !== at) tell(33, step, `${on} of ${dots.length} dots`);
  const saidBefore = question.querySelector(".sofar, li") || theirs.some((own) => question.querySelector("h1").textContent.includes(own));
  if (at > 1 && isForm && !saidBefore) tell(33, step, "nothing of what was said before");
}

/** 38: a question has one field to write in at most. In a list, each row can have its own, and none has to be filled. */
function fields() {
  if (!main.querySelector(".question")) return;
  const needed = all(main, FIELDS).filter(seen);
  if (needed.length > 1) tell(38, "main", `${needed.length} fields to write in: ${needed.map(nameOf).join(" / ")}`);
}

/** 40: each line of a page that shows all answers has its way to change it. */
function check() {
  if (!/(?:step|ask)=check|-form\?id=/.test(asked.address)) return;
  const rows = all(main, "li").filter((one) => seen(one) && one.querySelector("[data-block]"));
  for (const row of rows) if (controls(row).length === 0) tell(40, row, "no way to change it");
}
