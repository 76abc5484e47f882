import type { Catalogue } from "#i18n/en/catalogue.ts";

export const find: Catalogue["find"] = {
  hint: "Проект, соглашение, событие, отрасль, источник, раздел или день",
  count: (count, f) => `Найдено: ${f.number(count)}`,
  none: (query) => `По запросу «${query}» ничего не найдено.`,
  more: (count, view, f) => `Ещё ${f.number(count)}: ${view}`,
  lastOf: (date, f) => `последний день: ${f.dateLong(date)}`,
  unfiltered: (count, f) => `Без ограничения по подтверждению найдено: ${f.number(count)}`,
  keys: "↑ ↓ — выбор, Enter — открыть, Esc — закрыть",
};
