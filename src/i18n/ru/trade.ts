import type { Catalogue } from "#i18n/en/catalogue.ts";
import type { GrowthClause } from "#i18n/en/trade.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { figurePart } from "#i18n/figure-parts.ts";
import type { RichPart } from "#i18n/rich.ts";
import { tradeSince } from "./trade-since.ts";

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
  log: (unit) => `${unit}, логарифмическая ось`,
};

const charts: Words["charts"] = {
  chart: (mode, unit) => `${mode}, ${unit}`,
  describe: (lines, f) => `${f.list(lines)}. Те же значения стоят в таблице.`,
  line: (name, period, value) => `${name}: ${value} (${period})`,
  programme: (years) => `программа ${years}`,
  programmeShort: (years) => years,
  marked: "Отмечено на диаграмме",
  callout: (pair, growth) => `${pair}: ${growth}`,
  stated: (on, f) => `заявлено ${f.dateGenitive(on)}`,
  monthly: (name, unit) => `${name} по месяцам, ${unit}`,
  table: "Таблица",
  walk: (name) => `Значения: ${name}. Стрелки влево и вправо — периоды, вверх и вниз — отдельные ряды`,
  notOnLog: (series, f) =>
    `На логарифмической оси нет нуля. Не показаны значения, которые не больше нуля: ${f.list(series)}.`,
  logOfLines:
    "На логарифмической оси нет нуля: равные расстояния — равные отношения. Столбцы начинаются от нуля на линейной оси.",
};

const facts: Words["facts"] = {
  title: "В цифрах",
  onYear: (growth) => `${growth} к предыдущему году`,
  best: (growth, period, f) => `лучший результат: ${f.period(period)}, ${growth}`,
  worst: (growth, period, f) => `худший результат: ${f.period(period)}, ${growth}`,
  extremes: "Прирост к предыдущему году",
  share: (share) => `${share} товарооборота`,
  cagr: (from, to, f) => ({ before: "", after: ` в год в среднем, ${f.periodShort(from)} – ${f.periodShort(to)}` }),
};

const city: Words["city"] = {
  title: (names, unit) => (unit ? `${names}, ${unit}` : names),
  value: "Товарооборот",
  stated: "Прирост: заявлено",
  computed: "Прирост по значениям",
  share: "Доля",
  none: (names) => `${names}: на эту дату значений нет.`,
  statedAt: (on, f) => ` ${f.dateGenitive(on)}`,
  confirmed: (period, { change: growth, at }, computed) => [
    [growth, ` заявлено за ${period}${at}: опубликованные значения дают `, computed, " и подтверждают это."],
  ],
  contradicted: (period, { change: growth, at }, computed) => [
    [growth, ` заявлено за ${period}${at}: опубликованные значения дают `, computed, " и противоречат этому."],
  ],
  unconfirmed: (period, { change: growth, at }, missing) => [
    [
      growth,
      ` заявлено за ${period}${at}: значение за ${missing} не опубликовано, статистика этого не подтверждает и не опровергает.`,
    ],
  ],
  other: "Также опубликовано",
  joint: { open: " (", close: ")" },
};

const mirror: Words["mirror"] = {
  title: (one, other) => `${one} и ${other}: один поток по данным обеих сторон`,
  side: (reporter, flow) => `${reporter}, ${flow}`,
  gap: "Расхождение",
  gapShare: "Расхождение, %",
  note: (one, other) =>
    `Расхождение: данные стороны «${one}» минус данные стороны «${other}»; в процентах от последних.`,
  show: "Показать оба ряда на диаграмме",
};

const notes: Words["notes"] = {
  sources: (publishers, hasMore) => `Источник: ${publishers.join("; ")}${hasMore ? " и другие" : ""}.`,
  conflict: (period, one, other) => [
    [
      `За ${period} известны два значения: `,
      one.amount,
      ` (${one.title}) и `,
      other.amount,
      ` (${other.title}). Сохранены оба.`,
    ],
  ],
  otherStatus: "иное примечание по кодам SDMX CL_OBS_STATUS",
  ofSeries: (name) => `, ${name}: `,
  single: "Примечания к отдельным значениям",
  count: (why, count, f) => [
    [
      figurePart(why, f.number(count)),
      ` ${f.plural(count, { one: "примечание", few: "примечания", many: "примечаний", other: "примечания" })}`,
    ],
  ],
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
  chosen: (series, f) => [["показано ", figurePart({ kind: "series", ...series }, f.number(series.metricIds.length))]],
  empty: {
    title: (conditions) =>
      conditions.length > 0
        ? `У выбранных рядов нет значений при условиях: ${conditions.join("; ")}.`
        : "У выбранных рядов нет значений на эту дату.",
    sum12: "Сумма за 12 месяцев требует каждого из них; если месяцев нет или они опубликованы только вместе, её нет.",
    without: (condition) => `Без условия «${condition}»`,
  },
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
  baseHint: "Щёлкните период на диаграмме, чтобы сделать его базисным.",
  scale: "Ось",
  scales: { linear: "Линейная", log: "Логарифмическая" },
  search: "Найти ряд",
  groupBy: "Группировать",
  groupings: {
    pair: "по странам и партнёрам",
    reporter: "по тому, кто сообщает",
    partner: "по партнёру",
    flow: "по виду потока",
    unit: "по единице",
    frequency: "по периодичности",
  },
  noneFound: (query) => `По запросу «${query}» рядов не найдено.`,
  units,
  charts,
  facts,
  city,
  mirror,
  notes,
  since: tradeSince,
  modes: {
    level: "Объём",
    yoy: "К предыдущему году",
    index: "Индекс",
    share: "Доля",
    balance: "Торговый баланс",
    sum12: "За 12 месяцев",
  },
};
