import type * as T from "../generated/types";

/** One thing about how the app looks: its answers, which is chosen, and what choosing one changes. */
export type Look = {
  id: "text" | "room" | "targets" | "theme" | "calm" | "pictures" | "tone";
  picture: string;
  answers: string[];
  chosen: (settings: T.Settings) => string;
  change: (answer: string) => Partial<T.Settings>;
  /** What stands below the answers, as a way to one more question. */
  more?: Look;
};

const calm: Look = {
  id: "calm",
  picture: "calm",
  answers: ["all", "few"],
  chosen: (settings) => (settings.calm ? "few" : "all"),
  change: (answer) => ({ calm: answer === "few" }),
};

export const TONES = ["yellow", "1", "2", "3", "4", "5"];

const tone: Look = {
  id: "tone",
  picture: "person",
  answers: ["drawn", ...TONES],
  chosen: (settings) => settings.tone || "drawn",
  change: (answer) => ({ tone: answer === "drawn" ? "" : answer }),
};

/** What stands first: never more than 5. */
export const looks: Look[] = [
  {
    id: "text",
    picture: "text-size",
    answers: ["100", "125", "150", "175", "200"],
    chosen: (settings) => String(settings.text),
    change: (answer) => ({ text: Number(answer) }),
  },
  {
    id: "room",
    picture: "large-print",
    answers: ["usual", "more"],
    chosen: (settings) => (settings.roomy ? "more" : "usual"),
    change: (answer) => ({ roomy: answer === "more" }),
  },
  {
    id: "targets",
    picture: "big-buttons",
    answers: ["usual", "big"],
    chosen: (settings) => (settings.big_targets ? "big" : "usual"),
    change: (answer) => ({ big_targets: answer === "big" }),
  },
  {
    id: "theme",
    picture: "colours",
    answers: ["system", "cream", "white", "dark", "contrast"],
    chosen: (settings) => settings.theme,
    change: (answer) => ({ theme: answer as T.Theme }),
    more: calm,
  },
  {
    id: "pictures",
    picture: "pictures",
    answers: ["both", "bigger", "words-only"],
    chosen: (settings) => settings.pictures,
    change: (answer) => ({ pictures: answer as T.PictureView }),
    more: tone,
  },
];

export const lookOf = (id: string | undefined): Look | undefined => [...looks, calm, tone].find((look) => look.id === id);
