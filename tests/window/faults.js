// Faults to put on a screen, at least one for each rule of rules.js: a rule that has never failed holds nothing.
// Without an argument it gives the list, as [rule, address, setting of pictures that is said to be so];
// with a number it puts that fault on the screen that stands now.
const main = document.querySelector(".whole main");
const page = main.querySelector(".page");

const put = (tag, words, more = {}) => {
  const one = document.createElement(tag);
  one.textContent = words;
  Object.entries(more).forEach(([name, value]) => one.setAttribute(name, value));
  page.append(one);
  return one;
};
const block = (words, how = {}) => Object.assign(put("p", words, { "data-block": "" }).style, how);
const long = "The bus comes at the end of the road, and you can get on it with your child and the bag. ".repeat(2);
const title = () => main.querySelector("h1").closest("[data-block]");
const clocks = () => [...main.querySelectorAll("svg")].filter((one) => one.querySelectorAll("text").length === 12);
const colourOnly = (one) => {
  one.querySelectorAll("svg").forEach((tick) => tick.remove());
  one.style.boxShadow = "none";
};
const tool = (at) => document.querySelectorAll("header.top button")[at];

const faults = [
  [3, "dates", () => block(Array.from({ length: 61 }, (_, at) => `bus${at} road`).join(" "))],
  [6, "dates", () => main.querySelector("[data-words-here]").remove()],
  [14, "dates", () => clocks().forEach((one) => one.remove())],
  [14, "dates", () => clocks()[0].querySelector(".hour").setAttribute("transform", "rotate(0 50 50)")],
  [15, "dates", () => block("Ring 07700900123.")],
  [18, "dates", () => title().append(title().querySelector("img"))],
  [18, "dates", () => main.querySelector("button.main .words").remove()],
  [20, "dates", () => (title().querySelector("img").style.inlineSize = "2.5rem")],
  [26, "dates", () => {}, "words-only"],
  [26, "dates", () => {}, "bigger"],
  [27, "about?part=credits", () => (page.innerHTML = "<h1 tabindex='-1'>About</h1>")],
  [28, "dates", () => page.append(main.querySelector("button.main").cloneNode(true))],
  [28, "home", () => page.append(...[...main.querySelectorAll("button")].filter((one) => one.dataset.section).flatMap((one) => [one.cloneNode(true), one.cloneNode(true)]))],
  [29, "dates", () => tool(0).before(tool(5))],
  [29, "dates", () => tool(2).remove()],
  [33, "told?step=pace", () => main.querySelector(".step .on").remove()],
  [33, "goal-form?ask=when&id={goal}", () => main.querySelector(".sofar").remove()],
  [38, "person-form?step=name&id={person}", () => main.querySelector(".question").append(main.querySelector("input").cloneNode())],
  [40, "person-form?step=check&id={person}", () => main.querySelector("li button").remove()],
  [41, "dates", () => (tool(4).disabled = true)],
  [45, "dates", () => block("The bus comes.", { fontSize: "1rem" })],
  [45, "dates", () => block("The bus comes.", { fontStyle: "italic" })],
  [45, "dates", () => block("The bus comes.", { textDecoration: "underline" })],
  [45, "dates", () => block("The bus comes.", { textTransform: "uppercase" })],
  [45, "dates", () => block(long, { maxInlineSize: "none" })],
  [45, "dates", () => block(long, { lineHeight: "1.3" })],
  [45, "dates", () => block(long, { textAlign: "center" })],
  [46, "dates", () => main.querySelector("button.main").style.setProperty("outline-width", "1px", "important")],
  [46, "dates", () => main.querySelector("button.main").style.setProperty("box-shadow", "none", "important")],
  [47, "dates", () => Object.assign(main.querySelector("button.main").style, { blockSize: "2rem", minBlockSize: "2rem", padding: "0" })],
  [47, "dates", () => main.querySelector("button.main").after(main.querySelector("button.main").cloneNode(true)) ?? (main.querySelector("button.main").parentElement.style.gap = "0")],
  [48, "dates", () => block(long, { blockSize: "3rem", overflow: "hidden" })],
  [48, "dates", () => block("Thebuscomesattheendoftheroad".repeat(6), { whiteSpace: "nowrap" })],
  [48, "dates", () => block("The bus comes at the end of the road.", { marginBlockStart: "-4rem" })],
  [49, "dates", () => title().animate([{ opacity: 0.5 }, { opacity: 1 }], { duration: 60_000, iterations: Infinity })],
  [50, "told?step=pace", () => main.querySelectorAll('[aria-pressed="true"]').forEach(colourOnly)],
  [51, "dates", () => put("p", "The bus comes.")],
  [54, "dates", () => put("h4", "The bus", { "data-block": "" })],
  [54, "dates", () => put("button", "")],
  [56, "dates", () => document.activeElement.blur()],
];

const chosen = arguments[0];
if (typeof chosen !== "number") return faults.map(([rule, address, , pictures = "both"]) => [rule, address, pictures]);
faults[chosen][2]();
return faults[chosen][0];
