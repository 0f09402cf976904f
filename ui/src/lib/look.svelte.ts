import type { LastLook, PictureView, Settings, Theme } from "../generated/types";

export type ShownTheme = Exclude<Theme, "system">;

/** How the app looks now: the settings, with "as the computer does" worked out. */
export const look = $state<{ pictures: PictureView; tone: string; theme: ShownTheme; system: ShownTheme; text: number }>({
  pictures: "both",
  tone: "",
  theme: "cream",
  system: "cream",
  text: 100,
});

const asks = (query: string) => (typeof window === "undefined" ? null : window.matchMedia(query));
const dark = asks("(prefers-color-scheme: dark)");
const contrast = asks("(prefers-contrast: more)");
// Colours that the person chose for the whole computer: tokens.css takes them, on the strong lines of "contrast".
const forced = asks("(forced-colors: active)");
let chosen: Theme = "system";

function systemTheme(): ShownTheme {
  if (contrast?.matches || forced?.matches) return "contrast";
  return dark?.matches ? "dark" : "cream";
}

function applyTheme(): void {
  look.system = systemTheme();
  look.theme = chosen === "system" ? look.system : chosen;
  document.documentElement.dataset.theme = look.theme;
}

/** Puts the settings on the page; while no record is open, how the page looked last. */
export function applyLook(settings: Settings | LastLook): void {
  const page = document.documentElement;
  chosen = settings.theme;
  look.pictures = "pictures" in settings ? settings.pictures : "both";
  look.tone = "tone" in settings ? settings.tone : "";
  look.text = settings.text;
  page.dataset.roomy = String(settings.roomy);
  page.dataset.calm = String(settings.calm);
  page.dataset.targets = settings.big_targets ? "big" : "usual";
  page.dataset.pictures = look.pictures;
  page.style.fontSize = `${(16 * settings.text) / 100}px`;
  applyTheme();
}

/** Follows the computer from light to dark and back. */
export function watchLook(): void {
  applyTheme();
  for (const query of [dark, contrast, forced]) query?.addEventListener("change", applyTheme);
}
