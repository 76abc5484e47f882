import type { InterfaceLanguage } from "#contract/vocabulary.ts";

/** How the Intl objects are asked for each language. */
export const INTL_TAGS: Readonly<Record<InterfaceLanguage, string>> = { ru: "ru", zh: "zh-Hans", en: "en-GB" };

const PERCENT_GAPS: Readonly<Record<InterfaceLanguage, string>> = { ru: "\u202F", zh: "", en: "" };
const POINTS: Readonly<Record<InterfaceLanguage, string>> = { ru: "\u00A0п.\u00A0п.", zh: "个百分点", en: "\u00A0pp" };

const MOST_DECIMALS = 6;
/** What lies below it is what a computer's own arithmetic leaves. */
const LAST_DECIMAL = 12;

/** Decimals with which a number below 1 has two digits that are not its leading zeros; 0 for others. */
export function tellingDecimals(value: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 1 ? 0 : Math.min(LAST_DECIMAL, 1 - Math.floor(Math.log10(size)));
}

/**
 * Decimals of a number's own shortest form: no more than its source gave, at most 6, but as many as keep a small number
 * from being written as 0.
 */
export function ownDecimals(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const decimals = (mantissa.split(".")[1]?.length ?? 0) - Number(exponent);
  return Math.min(Math.max(MOST_DECIMALS, tellingDecimals(value)), Math.max(0, decimals));
}

/** The tolerance of the contract's shares: nearer than that is the whole. */
const WHOLE = 1 - 1e-9;

/** Decimals of per cent with which a ratio below 1 does not round up to 100 %. */
function digitsShortOfWhole(ratio: number, digits: number): number {
  if (ratio >= WHOLE) return digits;
  let enough = digits;
  while (Number((ratio * 100).toFixed(enough)) >= 100) enough += 1;
  return enough;
}

export interface NumberFormats {
  /** At most `digits` decimals, else the number's own; minus is U+2212. */
  readonly number: (value: number, digits?: number) => string;
  /** As `number`, with its sign unless it rounds to 0. */
  readonly signed: (value: number, digits?: number) => string;
  /** A ratio in per cent, at most `digits` (1) decimals; more where what is short of the whole would read 100 %. */
  readonly percent: (ratio: number, digits?: number) => string;
  readonly signedPercent: (ratio: number, digits?: number) => string;
  /** A difference of ratios in percentage points; `points` shows only a minus, `signedPoints` both signs. */
  readonly points: (ratio: number, digits?: number) => string;
  readonly signedPoints: (ratio: number, digits?: number) => string;
  /** A number that is already in per cent. */
  readonly withPercentSign: (text: string) => string;
}

/** Numbers of one language; its Intl objects are made once and kept. */
export function numberFormats(lang: InterfaceLanguage): NumberFormats {
  const cache = new Map<string, Intl.NumberFormat>();
  const format = (value: number, digits: number, { isSigned = false, isRatio = false }) => {
    const key = `${digits}${isSigned}${isRatio}`;
    const known = cache.get(key);
    const made =
      known ??
      new Intl.NumberFormat(INTL_TAGS[lang], {
        maximumFractionDigits: digits,
        signDisplay: isSigned ? "exceptZero" : "negative",
        ...(isRatio ? { style: "percent" } : {}),
      });
    if (!known) cache.set(key, made);
    // the sign and gap of per cent are ours: they differ between Intl's versions
    return made
      .format(value)
      .replace("-", "\u2212")
      .replaceAll(/[\s\u202F]*%/g, "");
  };
  const withPercentSign = (text: string) => `${text}${PERCENT_GAPS[lang]}%`;
  return {
    number: (value, digits = ownDecimals(value)) => format(value, digits, {}),
    signed: (value, digits = ownDecimals(value)) => format(value, digits, { isSigned: true }),
    percent: (ratio, digits = 1) =>
      withPercentSign(format(ratio, digitsShortOfWhole(ratio, digits), { isRatio: true })),
    signedPercent: (ratio, digits = 1) => withPercentSign(format(ratio, digits, { isSigned: true, isRatio: true })),
    points: (ratio, digits = 1) => `${format(ratio, digits, { isRatio: true })}${POINTS[lang]}`,
    signedPoints: (ratio, digits = 1) => `${format(ratio, digits, { isSigned: true, isRatio: true })}${POINTS[lang]}`,
    withPercentSign,
  };
}
