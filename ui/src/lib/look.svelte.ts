import type { PictureView, Settings } from "../generated/types";

export type ShownTheme = "light" | "dark" | "contrast";

/** How the app looks now: the settings, with "as the computer does" worked out. */
export const look = $state<{ pictures: PictureView; tone: string; theme: ShownTheme; text: number }>({
  pictures: "both",
  tone: "",
  theme: "light",
  text: 100,
});

const dark = typeof window === "undefined" ? null : window.matchMedia("(prefers-color-scheme: dark)");
const contrast = typeof window === "undefined" ? null : window.matchMedia("(prefers-contrast: more)");
let chosen: Settings["theme"] = "system";

function shownTheme(): ShownTheme {
  if (chosen !== "system") return chosen;
  if (contrast?.matches) return "contrast";
  return dark?.matches ? "dark" : "light";
}

function applyTheme(): void {
  look.theme = shownTheme();
  document.documentElement.dataset.theme = look.theme;
}

/** Puts the settings on the page. */
export function applyLook(settings: Settings): void {
  const page = document.documentElement;
  chosen = settings.theme;
  look.pictures = settings.pictures;
  look.tone = settings.tone;
  look.text = settings.text;
  page.dataset.roomy = String(settings.roomy);
  page.dataset.pictures = settings.pictures;
  page.style.fontSize = `${(16 * settings.text) / 100}px`;
  applyTheme();
}

/** Follows the computer from light to dark and back. */
export function watchLook(): void {
  applyTheme();
  dark?.addEventListener("change", applyTheme);
  contrast?.addEventListener("change", applyTheme);
}
