import type { Formatters } from "#i18n/formatters.ts";

/** The as-of day as a film, above the time rail. */
export const film = {
  title: "The years as a film",
  play: "Play on",
  pause: "Pause",
  stepBack: "To the event before",
  stepForward: "To the next event",
  speed: "Speed",
  times: (speed: number, f: Formatters) => (speed === 0.5 ? "½×" : `${f.number(speed)}×`),
  close: "Close the film",
};
