import type { Catalogue } from "#i18n/en/catalogue.ts";

export const pictures: Catalogue["pictures"] = {
  look: "Изображения (SVG, PNG)",
  size: "Размер",
  sizes: { own: "Как график", slide: "Слайд 16:9", document: "Документ", square: "Квадрат" },
  theme: "Фон",
  themes: { light: "Светлый", dark: "Тёмный" },
  scale: "Разрешение PNG",
  part: "Часть",
  parts: { whole: "Все строки", window: "Видимые строки" },
  copy: "Скопировать изображение",
  notCopied: "Браузер не разрешает копировать изображения. Сохраните PNG.",
  sources: (publishers, more, f) => `Источники: ${publishers.join("; ")}${more > 0 ? ` и ещё ${f.number(more)}` : ""}`,
  noSources: "Источники не указаны",
  asOf: (asOf, f) => `По состоянию на ${f.dateLong(asOf)}`,
  condition: (name, values) => `${name}: ${values.join(", ")}`,
  search: (words) => `поиск: «${words}»`,
  folded: (count, of, f) =>
    count === of ? "все группы свёрнуты" : `свёрнуто групп: ${f.number(count)} из ${f.number(of)}`,
  rows: ({ first, last, of }, f) => `строки ${f.number(first)}–${f.number(last)} из ${f.number(of)}`,
  cut: ({ by, ...shown }, f) =>
    by === "canvas"
      ? `В PNG вошли строки ${f.number(shown.first)}–${f.number(shown.last)} из ${f.number(shown.of)}: длиннее браузеры не рисуют. В SVG входят все строки.`
      : `При этом размере вошли строки ${f.number(shown.first)}–${f.number(shown.last)} из ${f.number(shown.of)}: больше не прочесть. В размере «Как диаграмма» SVG содержит все строки.`,
};
