import type { InterfaceLanguage } from "#contract/vocabulary.ts";

/** How the Intl objects are asked for each language. */
export const INTL_TAGS: Readonly<Record<InterfaceLanguage, string>> = { ru: "ru", zh: "zh-Hans", en: "en-GB" };

const PERCENT_GAPS: Readonly<Record<InterfaceLanguage, string>> = { ru: "\u202F", zh: "", en: "" };
const POINTS: Readonly<Record<InterfaceLanguage, string>> = { ru: "\u00A0п.\u00A0п.", zh: "个百分点", en: "\u00A0pp" };

/** Decimals of a number's own shortest form, at most 6: no more than its source gave. */
export function ownDecimals(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const decimals = (mantissa.split(".")[1]?.length ?? 0) - Number(exponent);
  return Math.min(6, Math.max(0, decimals));
}

export interface NumberFormats {
  /** At most `digits` decimals, else the number's own; minus is U+2212. */
  readonly number: (value: number, digits?: number) => string;
  /** As `number`, with its sign unless it rounds to 0. */
  readonly signed: (value: number, digits?: number) => string;
  /** A ratio in per cent, at most `digits` (1) decimals. */
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
    percent: (ratio, digits = 1) => withPercentSign(format(ratio, digits, { isRatio: true })),
    signedPercent: (ratio, digits = 1) => withPercentSign(format(ratio, digits, { isSigned: true, isRatio: true })),
    points: (ratio, digits = 1) => `${format(ratio, digits, { isRatio: true })}${POINTS[lang]}`,
    signedPoints: (ratio, digits = 1) => `${format(ratio, digits, { isSigned: true, isRatio: true })}${POINTS[lang]}`,
    withPercentSign,
  };
}
