import type { Catalogue } from "#i18n/en/catalogue.ts";

export const film: Catalogue["film"] = {
  title: "Годы как фильм",
  play: "Продолжить",
  pause: "Пауза",
  stepBack: "К предыдущему событию",
  stepForward: "К следующему событию",
  speed: "Скорость",
  times: (speed, f) => (speed === 0.5 ? "½×" : `${f.number(speed)}×`),
  close: "Закрыть фильм",
};
