import type { ReasonCode } from "#contract/faults.ts";
import type { Catalogue } from "#i18n/en/catalogue.ts";
import { inWords } from "#i18n/in-words.ts";
import { records } from "./records.ts";

type Right = (expected: string) => string;

const types = { array: "список", object: "объект", string: "текст", number: "число", boolean: "true или false" };

const fixed =
  (text: string): Right =>
  () =>
    text;

const right: Readonly<Record<ReasonCode, Right>> = {
  missing: fixed("поле обязательно"),
  type: (expected) => (expected ? `нужно: ${inWords(types, expected)}` : "нужен другой тип значения"),
  "one-of": (expected) => `нужно одно из значений: ${expected}`,
  id: fixed("нужен код из строчных латинских букв, цифр и дефисов, не длиннее 80 знаков"),
  "language-tag": fixed("нужен код языка по BCP 47"),
  "partial-date": fixed("нужна существующая дата ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД с 1900 по 2100 год"),
  "full-date": fixed("нужна существующая дата ГГГГ-ММ-ДД с 1900 по 2100 год"),
  period: fixed("нужен период ГГГГ, ГГГГ-Qn или ГГГГ-ММ"),
  url: fixed("нужен полный адрес http или https"),
  number: fixed("нужно конечное число"),
  text: fixed("нужен непустой текст"),
  "localized-text": fixed("нужен текст хотя бы на одном языке"),
  country: fixed("нужны две прописные буквы по ISO 3166-1"),
  "time-zone": fixed("нужен часовой пояс IANA"),
  currency: fixed("нужны три прописные буквы по ISO 4217"),
  "unit-code": fixed("нужен код единицы измерения не длиннее 32 знаков"),
  multiplier: fixed("нужно целое число от −12 до 15"),
  "observation-status": fixed("нужна одна прописная латинская буква"),
  total: fixed("нужно целое число от 0"),
  timestamp: fixed("нужен момент времени по RFC 3339"),
  "period-form": (expected) =>
    `форма периода должна соответствовать периодичности${expected && `: ${inWords(records.words.frequency, expected)}`}`,
  "no-sources": fixed("нужен хотя бы один источник"),
  "doubled-id": fixed("такой код уже встречался"),
  "before-start": (expected) => `дата не должна быть раньше ${expected || "начала"}`,
  "doubled-period": fixed("такой период уже встречался"),
  "target-period": (expected) => `период должен быть позже базисного${expected && ` (${expected})`}`,
  "target-value": (expected) => `значение должно отличаться от базового${expected && ` (${expected})`}`,
  "unknown-reference": (expected) => `такой записи нет${expected && `: ${expected}`}`,
  "own-predecessor": fixed("ссылка должна вести на другое соглашение, а не на само это соглашение"),
  circular: fixed("цепочка предыдущих соглашений замкнута; эта ссылка не учитывается"),
  "completed-after-data": (expected) =>
    `дата не должна быть позже последнего дня данных${expected && ` (${expected})`}`,
  "completed-and-cancelled": (expected) => `отмена несовместима с датой достижения${expected && ` (${expected})`}`,
  "target-direction": (expected) =>
    expected
      ? `значение должно отвечать желаемой динамике (${inWords(records.words.direction, expected)})`
      : "цели нужна желаемая динамика",
  "estimated-without-note": fixed("к расчётному значению нужно примечание с методикой"),
  "total-mismatch": (expected) => `нужно число записей${expected && ` (${expected})`}`,
  "unknown-time-zone": fixed("браузеру этот пояс неизвестен; принято время UTC"),
  "partnership-id": (expected) => `нужен код из перечня${expected && ` (${expected})`}`,
  "ended-after-term": (expected) => `дата не должна быть позже окончания срока действия${expected && ` (${expected})`}`,
  "open-ended-with-term": (expected) =>
    `бессрочность несовместима с окончанием срока${expected && ` (${expected})`}; учитывается срок`,
  "gap-order": (expected) => `дата не должна быть раньше начала пробела${expected && ` (${expected})`}`,
  "foreign-href": fixed("нужен относительный адрес того же сервера с «/» в конце"),
  "reserved-id": fixed("этот код партнёрству давать нельзя"),
  href: fixed("нужен относительный адрес с «/» в конце"),
  "not-json": fixed("ответ не является документом JSON"),
  "foreign-next": fixed("следующая страница должна быть на том же сервере"),
  "page-seen": fixed("следующая страница уже была прочитана"),
  "too-many-pages": fixed("больше 1000 страниц"),
};

export const faults: Catalogue["faults"] = {
  sentence: ({ code, member, found, expected = "" }) =>
    `${member || "документ"}: ${found === undefined ? "значения нет" : `указано ${found}`}; ${right[code](expected)}`,
};
