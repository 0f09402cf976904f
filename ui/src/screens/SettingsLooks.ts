import type * as T from "../generated/types";

/** One thing about how the app looks: its answers, which is chosen, and what choosing one changes. */
export type Look = {
  id: "text" | "room" | "theme" | "pictures" | "tone";
  picture: string;
  answers: string[];
  chosen: (settings: T.Settings) => string;
  change: (answer: string) => Partial<T.Settings>;
};

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
    id: "theme",
    picture: "colours",
    answers: ["system", "light", "dark", "contrast"],
    chosen: (settings) => settings.theme,
    change: (answer) => ({ theme: answer as T.Theme }),
  },
  {
    id: "pictures",
    picture: "pictures",
    answers: ["both", "bigger", "words-only"],
    chosen: (settings) => settings.pictures,
    change: (answer) => ({ pictures: answer as T.PictureView }),
  },
  {
    id: "tone",
    picture: "person",
    answers: ["drawn", "yellow", "1", "2", "3", "4", "5"],
    chosen: (settings) => settings.tone || "drawn",
    change: (answer) => ({ tone: answer === "drawn" ? "" : answer }),
  },
];

export const lookOf = (id: string | undefined): Look | undefined => looks.find((look) => look.id === id);
