import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { GrowthClause } from "#i18n/en/trade.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { RichPart } from "#i18n/rich.ts";

type Words = Catalogue["trade"];

const flowBetween: Readonly<Record<string, string>> = { turnover: "товарооборот", export: "экспорт", import: "импорт" };

const change = ({ ratio, why }: GrowthClause, f: Formatters): readonly RichPart[] =>
  ratio === 0 ? ["не изменился"] : [ratio > 0 ? "вырос на " : "снизился на ", { b: f.percent(Math.abs(ratio)), why }];

const units: Words["units"] = {
  yoy: (frequency) => (frequency === "A" ? "%, к предыдущему году" : "%, к тому же периоду предыдущего года"),
  index: (base, f) => (base === undefined ? "первый период каждого ряда = 100" : `${f.periodShort(base)} = 100`),
  share: "% товарооборота",
  sum12: (unit) => `${unit}, за последние 12 месяцев`,
  balance: (unit) => `Экспорт минус импорт, ${unit}`,
  balanceOf: (reporter, unit) => `Торговый баланс (${reporter}): экспорт минус импорт, ${unit}`,
  bare: "единиц",
};

const charts: Words["charts"] = {
  chart: (mode, unit) => `${mode}, ${unit}`,
  describe: (lines, f) => `${f.list(lines)}. Те же значения стоят в таблице.`,
  line: (name, period, value) => `${name}: ${value} (${period})`,
  programme: (years) => `программа ${years}`,
  programmeShort: (years) => years,
  callout: (pair, growth) => `${pair}: ${growth}`,
  stated: (on, f) => `заявлено ${f.dateGenitive(on)}`,
  monthly: (name, unit) => `${name} по месяцам, ${unit}`,
  nothing: "У выбранных рядов нет значений за этот период.",
  table: "Таблица",
};

const facts: Words["facts"] = {
  title: "В цифрах",
  onYear: (growth) => `${growth} к предыдущему году`,
  cagr: (from, to, f) => ({ before: "", after: ` в год в среднем, ${f.periodShort(from)} – ${f.periodShort(to)}` }),
};

const city: Words["city"] = {
  title: (names, unit) => (unit ? `${names}, ${unit}` : names),
  value: "Товарооборот",
  stated: "Прирост: заявлено",
  computed: "Прирост по значениям",
  share: "Доля",
  none: (names) => `${names}: на эту дату значений нет.`,
  unconfirmed: (period, growth, missing) =>
    `${growth} заявлено за ${period}: значение за ${missing} не опубликовано, статистика этого не подтверждает и не опровергает.`,
  other: "Также опубликовано",
};

const notes: Words["notes"] = {
  sources: (publishers, more, f) => `Источник: ${publishers.join("; ")}${more > 0 ? ` и ещё ${f.number(more)}` : ""}.`,
  conflict: (period, one, other) => `За ${period} известны два значения: ${one} и ${other}. Сохранены оба.`,
  figure: (amount, title) => `${amount} (${title})`,
  single: (count, f) => `Примечания к отдельным значениям (${f.number(count)})`,
  unpaired: (titles, f) => `Для этого показа нет парного ряда: ${f.list(titles)}.`,
};

export const trade: Words = {
  title: "Торговля",
  noData: (day, f) => [[`По этому выбору данных о торговле за периоды по ${f.dateLong(day)} нет.`]],
  growth: ({ period, flow, clauses }, f) => {
    const when = period.length === 4 ? `В ${period} году ` : `${f.period(period)}: `;
    const [first] = clauses;
    return clauses.map((clause, index) => {
      const { reporter, partner, ratio, why } = clause;
      const end = index < clauses.length - 1 ? ", " : ".";
      const whose = `${reporter} — ${partner} `;
      if (index === 0) return [`${when}${flowBetween[flow] ?? "поток"} ${whose}`, ...change(clause, f), end];
      const isSameWay = first && ratio !== 0 && Math.sign(first.ratio) === Math.sign(ratio);
      return isSameWay
        ? [`${whose}на `, { b: f.percent(Math.abs(ratio)), why }, end]
        : [whose, ...change(clause, f), end];
    });
  },
  latest: ({ title, period, amount, why }, f) => [[`${title}: `], [{ b: amount, why }, ` (${f.period(period)}).`]],
  upTo: (day, f) => `Периоды по ${f.dateLong(day)}`,
  pair: (reporter, partner) => `${reporter} — ${partner}`,
  direction: (from, to) => `${from} → ${to}`,
  mode: "Показать",
  choose: "Выбрать ряды",
  chosen: (count, f) => `показано ${f.number(count)}`,
  firstSet: "Вернуть первый набор",
  option: (flow, frequency, unit) => [flow, frequency, unit].filter(Boolean).join(" · "),
  window: "Период",
  windowFrom: "С",
  windowTo: "По",
  windowAll: "все",
  windowOf: (from, to, f) => `${f.periodShort(from)} – ${f.periodShort(to)}`,
  windowHint: "Стрелки сдвигают период, с клавишей Shift меняют его длину.",
  windowStart: "Начало периода",
  windowEnd: "Конец периода",
  base: "Базисный период",
  baseFirst: "первый показанный",
  units,
  charts,
  facts,
  city,
  notes,
  modes: {
    level: "Объём",
    yoy: "К предыдущему году",
    index: "Индекс",
    share: "Доля",
    balance: "Торговый баланс",
    sum12: "За 12 месяцев",
  },
};
