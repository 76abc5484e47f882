import type { RECORD_RULES } from "#contract/record-figures.ts";

type RecordRule = (typeof RECORD_RULES)[number];

/** What is counted of one record, or of the list of agreements or events. */
export const recordRules: Readonly<Record<RecordRule, string>> = {
  "milestone-overdue": "Дни от срока контрольной точки до этой даты; от месяца или года берётся последний день.",
  "milestone-left": "Дни от этой даты до срока контрольной точки; от месяца или года берётся последний день.",
  "milestone-delay": "Дни между сроком контрольной точки и днём, когда она достигнута.",
  "term-over": "Дни от окончания срока проекта до этой даты.",
  silence: "Дни от последних сведений до этой даты; если сведений не было — от начала проекта.",
  budget: "Бюджет в том виде, в каком он опубликован.",
  "health-changes":
    "Статус определён на конец каждого месяца и на эту дату по тому, что известно сейчас; изменение — каждый статус, отличный от предыдущего.",
  "term-left": "Дни от этой даты до последнего дня срока соглашения.",
  "sources-of": "Источники, названные в записи, в её контрольных точках и заявленных статусах.",
  "events-of": "Все события, в которых названо это соглашение, включая предстоящие.",
  "links-of": "Соглашения и проекты, названные в событии, кроме показанных первыми.",
  "events-shown": "События, отвечающие условиям, включая предстоящие.",
  "agreements-shown": "Соглашения, отвечающие условиям, включая не подписанные к этой дате.",
  sectors: "Отрасли, к которым относятся эти проекты; каждая один раз.",
};

/** What such figures are called. */
export const recordFigureNames: Readonly<Record<RecordRule, string>> = {
  "milestone-overdue": "Просрочка в днях",
  "milestone-left": "Дней до срока",
  "milestone-delay": "Отклонение от срока в днях",
  "term-over": "Дней после окончания срока",
  silence: "Дней без сведений",
  budget: "Бюджет",
  "health-changes": "Изменения статуса",
  "term-left": "Дней до окончания срока",
  "sources-of": "Источники записи",
  "events-of": "События по соглашению",
  "links-of": "Другие связи события",
  "events-shown": "Показанные события",
  "agreements-shown": "Показанные соглашения",
  sectors: "Отрасли",
};
