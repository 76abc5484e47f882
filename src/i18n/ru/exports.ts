import type { Catalogue } from "#i18n/en/catalogue.ts";
import { takeaway } from "./takeaway.ts";

export const exports: Catalogue["exports"] = {
  download: "Скачать",
  formats: {
    csv: "Таблица (CSV)",
    json: "Данные (JSON)",
    xlsx: "Книга с листом источников (XLSX)",
    svg: "Чертёж (SVG)",
    png: "Изображение (PNG)",
    ics: "Календарь (ICS)",
  },
  copy: "Ещё: копировать, цитировать, все данные",
  copyLink: "Скопировать ссылку с отчётной датой",
  copyTable: "Скопировать таблицу",
  preparing: "Файл готовится",
  started: "Скачивание началось",
  notMade: "Файл не удалось подготовить. Повторите попытку.",
  copied: "Скопировано",
  copyByHand: "Браузер не разрешает копирование. Текст выделен: скопируйте его клавишами Ctrl+C.",
  textToCopy: "Текст для копирования",
  takeaway,
  calendar: {
    milestone: (milestone, program) => `Срок контрольной точки: ${milestone} (${program})`,
    agreement: (title) => `Последний день срока действия: ${title}`,
    status: (status, asOf, f) => `Статус на ${f.dateLong(asOf)}: ${status}`,
    rough: (date, f) => `Дата по источнику: ${f.dateLong(date)}`,
    sources: "Источники:",
  },
};
