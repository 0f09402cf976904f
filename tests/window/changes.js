// On a page that asks "Is this right?": presses each Change, answers as before, and looks where that leads.
// The body of a script that a driver runs; its last argument is called with a list of what did not lead back.
const done = arguments[arguments.length - 1];
const address = arguments[0];
const heading = () => document.querySelector(".whole main h1")?.innerText ?? "";
const changes = () => [...document.querySelectorAll(".whole main li button")].filter((one) => one.getClientRects().length > 0);
const rest = (ms) => new Promise((next) => setTimeout(next, ms));

async function until(ok, turns = 60) {
  for (let turn = 0; turn < turns; turn += 1) {
    if (ok()) return true;
    await rest(50);
  }
  return false;
}

async function open() {
  location.hash = "";
  await rest(50);
  location.hash = address;
  await rest(150);
  await until(() => changes().length > 0);
  return heading();
}

/** An answer may bring one more question: where it is asks how to get there. */
const MOST = 2;

async function leadsBack(at) {
  const title = await open();
  const change = changes()[at];
  const what = change.getAttribute("aria-label") ?? change.innerText;
  const before = document.querySelector(".whole main").innerText;
  change.click();
  // While a page is drawn it has no title.
  await until(() => heading() !== "" && (heading() !== title || document.querySelector(".whole main").innerText !== before));
  if (heading() === title) return `${what}: nothing was asked`;
  for (let answers = 0; answers < MOST && heading() !== title; answers += 1) {
    const shown = heading();
    const next = () => [...document.querySelectorAll(".answer-bar button, main button.main")].find((one) => !one.disabled);
    // Its answer may be drawn after its title. A question without one is left by Back.
    await until(next, 20);
    await rest(100);
    (next() ?? document.querySelector("header.top button")).click();
    await until(() => heading() !== "" && heading() !== shown);
  }
  return heading() === title ? "" : `${what}: leads to "${heading()}", not back to "${title}"`;
}

async function all() {
  await open();
  const wrong = changes().length === 0 ? ["there is no Change"] : [];
  for (let at = 0, count = changes().length; at < count; at += 1) wrong.push(await leadsBack(at));
  return wrong.filter(Boolean);
}
all().then(done, (caught) => done([String(caught.stack ?? caught)]));
