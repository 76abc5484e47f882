import type { Catalogue } from "#i18n/en/catalogue.ts";

export const takeaway: Catalogue["exports"]["takeaway"] = {
  all: "Все строки, без условий отбора",
  allAs: (format) => `Все строки в формате ${format}`,
  whole: "Всё партнёрство (Data Package, ZIP)",
  preparing: "Файл готовится",
  started: "Скачивание началось",
  notMade: "Файл не удалось подготовить. Повторите попытку.",
  cite: "Скопировать библиографическую ссылку",
  styles: { gost: "ГОСТ Р 7.0.100", gbt: "GB/T 7714", apa: "APA" },
  embed: "Скопировать код для встраивания",
  site: "Трекер сотрудничества городов-побратимов",
  work: (view, partnership) => `${view}: ${partnership}`,
  frame: {
    open: "Открыть в трекере",
    asOf: "По состоянию на",
    notEmbeddable: "Этот раздел не встраивается.",
  },
  workbook: {
    rows: "Данные",
    sources: "Источники",
    about: "О файле",
    column: "Столбец",
    meaning: "Значение",
    partnership: "Партнёрство",
    view: "Раздел",
    asOf: "По состоянию на",
    evidence: "Включено",
  },
  dataset: (first, second) =>
    `Соглашения, проекты с контрольными точками, отраслевые цели, торговля и события: ${first} и ${second}; у каждой записи подтверждение и источники.`,
};
