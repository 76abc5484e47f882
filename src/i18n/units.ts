import type { Unit } from "#contract/records.ts";
import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import { inWords } from "./in-words.ts";
import { localized } from "./localized.ts";
import { type NumberFormats, ownDecimals, tellingDecimals } from "./numbers.ts";

const GAP = "\u00A0";

/** Words for powers of ten: ru and en count in thousands, zh in ten thousands. */
const SCALES: Readonly<Record<InterfaceLanguage, readonly (readonly [number, string])[]>> = {
  ru: [
    [12, "трлн"],
    [9, "млрд"],
    [6, "млн"],
    [3, "тыс."],
    [0, ""],
  ],
  zh: [
    [12, "万亿"],
    [8, "亿"],
    [3, "万"],
    [0, ""],
  ],
  en: [
    [12, "tn"],
    [9, "bn"],
    [6, "m"],
    [3, "thousand"],
    [0, ""],
  ],
};

const MONEY: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  ru: { USD: "долл.\u00A0США", CNY: "юаней", RUB: "руб.", EUR: "евро" },
  zh: { USD: "美元", CNY: "元", RUB: "卢布", EUR: "欧元" },
  en: { USD: "US$" },
};

const NAMES: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  ru: { PERCENT: "%", C62: "", IE: "чел.", KMT: "км", GQ: "мкг/м³", DAY: "дней", ANN: "лет" },
  zh: { PERCENT: "%", C62: "", IE: "人", KMT: "公里", GQ: "微克/立方米", DAY: "天", ANN: "年" },
  en: { PERCENT: "%", C62: "", IE: "people", KMT: "km", GQ: "µg/m³", DAY: "days", ANN: "years" },
};

let currencies: ReadonlySet<string> | undefined;

function isMoney({ code }: Unit): boolean {
  currencies ??= new Set(Intl.supportedValuesOf("currency"));
  return currencies.has(code);
}

/** The power of ten that a language says the unit in, and the word for it. Thousands are said in 万 (÷ 10). */
function scaleOf(lang: InterfaceLanguage, multiplier: number): { power: number; word: string } {
  const found = SCALES[lang].find(([least]) => multiplier >= least);
  const [least, word] = found ?? [0, ""];
  return { power: lang === "zh" && least === 3 ? 4 : least, word };
}

export interface UnitFormats {
  /** The unit as it stands above an axis: "US$ bn", «млрд долл. США», 亿美元; empty for bare numbers. */
  readonly unitName: (unit: Unit) => string;
  /** A published value in the unit that `unitName` says: 64.5 (billion) is 645 (亿). */
  readonly scaled: (value: number, unit: Unit) => number;
  /** A published value as text without its unit: money and per cent with at most one decimal, else as published. */
  readonly amountNumber: (value: number, unit: Unit, digits?: number) => string;
  /** A published value with its unit: "US$ 64.5 bn". */
  readonly amount: (value: number, unit: Unit, digits?: number) => string;
  /** As `amountNumber`, with its sign: for changes and balances. */
  readonly signedAmountNumber: (value: number, unit: Unit, digits?: number) => string;
  /** As `amount`, with its sign: for changes and balances. */
  readonly signedAmount: (value: number, unit: Unit, digits?: number) => string;
}

/** Values with their units in one language (design §5). */
export function unitFormats(lang: InterfaceLanguage, numbers: NumberFormats): UnitFormats {
  const baseName = (unit: Unit) => {
    if (isMoney(unit)) return inWords(MONEY[lang], unit.code);
    if (unit.label) return localized(unit.label, lang, []).text;
    return inWords(NAMES[lang], unit.code);
  };
  const scale = (unit: Unit) => scaleOf(lang, unit.multiplier ?? 0);
  const shiftOf = (unit: Unit) => (unit.multiplier ?? 0) - scale(unit).power;
  // cut to 15 digits, because 64.47 × 10 is not 644.7 in binary
  const scaled = (value: number, unit: Unit) => {
    const shift = shiftOf(unit);
    return Number((shift < 0 ? value / 10 ** -shift : value * 10 ** shift).toPrecision(15));
  };
  const decimals = (value: number, unit: Unit) => {
    const shown = scaled(value, unit);
    const own = Math.min(ownDecimals(shown), Math.max(0, ownDecimals(value) - shiftOf(unit)));
    if (!isMoney(unit) && unit.code !== "PERCENT") return own;
    return Math.min(own, Math.abs(shown) >= 0.1 || shown === 0 ? 1 : Math.max(6, tellingDecimals(shown)));
  };
  const withUnit = (text: string, unit: Unit) => {
    const name = baseName(unit);
    const { word } = scale(unit);
    if (unit.code === "PERCENT") return numbers.withPercentSign(text);
    if (lang === "zh") return `${text}${word}${/^[A-Za-z]/.test(name) && word === "" ? GAP : ""}${name}`;
    const parts = lang === "en" && isMoney(unit) ? [name, text, word] : [text, word, name];
    return parts.filter((part) => part !== "").join(GAP);
  };
  const digitsFor = (value: number, unit: Unit, digits?: number) => {
    if (digits === undefined) return decimals(value, unit);
    const shown = scaled(value, unit);
    // of what is computed, no rounding makes nothing; what lies below the sixth decimal is the computer's own
    const telling = Math.abs(shown) < 10 ** -digits ? Math.min(6, tellingDecimals(shown)) : digits;
    return Math.min(Math.max(digits, telling), ownDecimals(shown));
  };
  const amountNumber = (value: number, unit: Unit, digits?: number) =>
    numbers.number(scaled(value, unit), digitsFor(value, unit, digits));
  const signedAmountNumber = (value: number, unit: Unit, digits?: number) =>
    numbers.signed(scaled(value, unit), digitsFor(value, unit, digits));
  return {
    unitName: (unit) => {
      const { word } = scale(unit);
      const name = baseName(unit);
      if (lang === "zh") return `${word}${name}`;
      const parts = lang === "en" && isMoney(unit) ? [name, word] : [word, name];
      return parts.filter((part) => part !== "").join(GAP);
    },
    scaled,
    amountNumber,
    amount: (value, unit, digits) => withUnit(amountNumber(value, unit, digits), unit),
    signedAmountNumber,
    signedAmount: (value, unit, digits) => withUnit(signedAmountNumber(value, unit, digits), unit),
  };
}
