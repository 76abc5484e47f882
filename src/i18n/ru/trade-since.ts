import type { Catalogue } from "#i18n/en/catalogue.ts";

export const tradeSince: Catalogue["trade"]["since"] = {
  after: (on, f) => `новое с ${f.date(on)}`,
  isNew: "новое",
  title: (on, asOf, f) => `На ${f.dateLong(on)} и на ${f.dateLong(asOf)}`,
  condition: (on, f) => `в сравнении с данными на ${f.dateLong(on)}`,
  fact: {
    value: "Последнее значение",
    growth: "К предыдущему году",
    cagr: "В среднем за год",
    share: "Доля товарооборота",
    best: "Наибольший прирост",
    worst: "Наименьший прирост",
  },
  figure: "Показатель",
  difference: "Разница",
  came: (periods) => `новое: ${periods}`,
  none: "новых значений нет",
  same: "без изменений",
};
