import { isFullDate, isPartialDate } from "#contract/dates.ts";
import { isPeriod } from "#contract/periods.ts";
import { EVIDENCE_FILTERS, HEALTHS, TRADE_MODES } from "#contract/vocabulary.ts";

/** The slides of the contract, in its order (contract §3, `slides`). */
export const SLIDE_NAMES = [
  "overview",
  "changes",
  "timeline",
  "sectors",
  "goals",
  "trade",
  "agreements",
  "events",
  "film",
] as const;
export type SlideName = (typeof SLIDE_NAMES)[number];

export const LEAST_SECONDS = 5;
export const MOST_SECONDS = 600;

/** One slide as the URL asks for it. */
export interface SlideChoice {
  readonly name: SlideName;
  /** Its own time on show; absent: `every`, else by its number of words. */
  readonly seconds?: number;
  /** Parameters of its view; values as they stand in the URL. */
  readonly params: ReadonlyMap<string, string>;
}

export interface SlideList {
  readonly slides: readonly SlideChoice[];
  /** Parts that say nothing that could be followed, as they stand in the URL. */
  readonly ignored: readonly string[];
}

const someOf =
  (known: readonly string[]) =>
  (text: string): boolean =>
    text !== "" && text.split(",").every((value) => known.includes(value));
const isDate = (text: string) => isPartialDate(text) || isPeriod(text);
const anyText = (text: string) => text.trim() !== "";

const EVERYWHERE = {
  asOf: isFullDate,
  evidence: someOf(EVIDENCE_FILTERS),
};
const PROGRAMS = { sector: anyText, health: someOf(HEALTHS), lead: anyText, agreement: anyText };
const RANGE = { from: isDate, to: isDate };

/** What each slide understands, and what a value must look like. */
const PARAMS: Readonly<Record<SlideName, Readonly<Record<string, (text: string) => boolean>>>> = {
  overview: { ...EVERYWHERE, ...PROGRAMS },
  changes: { ...EVERYWHERE, since: isFullDate },
  timeline: { ...EVERYWHERE, ...PROGRAMS, ...RANGE, q: anyText },
  sectors: { ...EVERYWHERE, ...PROGRAMS },
  goals: { ...EVERYWHERE, sector: anyText },
  trade: { ...EVERYWHERE, ...RANGE, metric: anyText, mode: someOf(TRADE_MODES), base: isPeriod },
  agreements: { ...EVERYWHERE, q: anyText },
  events: { ...EVERYWHERE, ...RANGE, q: anyText },
  film: { ...EVERYWHERE, since: isFullDate },
};

/** Seconds between the least and the most that the contract allows, or none. */
export function secondsOf(text: string): number | undefined {
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS ? seconds : undefined;
}

function isSlideName(text: string): text is SlideName {
  return SLIDE_NAMES.some((name) => name === text);
}

/** The parts of a list; commas inside parentheses separate values, not parts. */
function partsOf(text: string): readonly string[] {
  return text.match(/(?:[^,(]|\([^)]*\)?)+/g) ?? [];
}

/** Adds the parameters between the parentheses; gives back those that cannot be followed. */
function readParams(name: SlideName, text: string, params: Map<string, string>): readonly string[] {
  const ignored: string[] = [];
  for (const pair of text.split(";").filter((part) => part.trim() !== "")) {
    const [key = "", ...rest] = pair.split("=");
    const value = rest.join("=").trim();
    const rule = Object.hasOwn(PARAMS[name], key.trim()) ? PARAMS[name][key.trim()] : undefined;
    if (rule?.(value)) params.set(key.trim(), value);
    else ignored.push(`${name}(${pair.trim()})`);
  }
  return ignored;
}

const PART = /^([a-z]+)(?:@([^(]*))?(?:\((.*)\))?$/;

/**
 * The slides that a text such as `overview,trade@30(mode=yoy;metric=a,b),trade` asks for, in its order.
 * A bad part is left out and named, the rest stays; without any good part, every slide in the contract's order.
 *
 * @see contract §3, URL parameters, `slides`
 */
export function slideList(text: string | null): SlideList {
  const slides: SlideChoice[] = [];
  const ignored: string[] = [];
  for (const part of partsOf(text ?? "")) {
    const [, name = "", seconds, inside] = PART.exec(part.trim()) ?? [];
    if (!isSlideName(name)) {
      ignored.push(part.trim());
      continue;
    }
    const params = new Map<string, string>();
    if (inside !== undefined) ignored.push(...readParams(name, inside, params));
    const own = seconds === undefined ? undefined : secondsOf(seconds);
    if (seconds !== undefined && own === undefined) ignored.push(`${name}@${seconds}`);
    slides.push({ name, params, ...(own !== undefined && { seconds: own }) });
  }
  if (slides.length > 0) return { slides, ignored };
  return { slides: SLIDE_NAMES.map((name) => ({ name, params: new Map() })), ignored };
}

/** The text that asks for these slides. */
export function slideListText(slides: readonly SlideChoice[]): string {
  return slides
    .map(({ name, seconds, params }) => {
      const pairs = [...params].map(([key, value]) => `${key}=${value}`).join(";");
      return `${name}${seconds === undefined ? "" : `@${seconds}`}${pairs === "" ? "" : `(${pairs})`}`;
    })
    .join(",");
}

/** A slide with what its parentheses say written anew, as far as it can be followed. */
export function withParams(slide: SlideChoice, text: string): SlideChoice {
  const params = new Map<string, string>();
  readParams(slide.name, text, params);
  return { ...slide, params };
}

/** What stands between the parentheses of a slide. */
export function paramsText({ params }: SlideChoice): string {
  return [...params].map(([key, value]) => `${key}=${value}`).join(";");
}

const HAN = /\p{Script=Han}/gu;
const HAN_PER_WORD = 1.6;

/** Words of a text as a reader takes them; so many Han characters are read in the time of a word. */
export function wordCount(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  const others = text.replaceAll(HAN, " ").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return others + Math.ceil(han / HAN_PER_WORD);
}

const BASE_SECONDS = 12;
const SECONDS_PER_WORD = 0.3;
const LONGEST_READING = 45;

/** How long so many words stay on show where nobody asked for a time. */
export function readingSeconds(words: number): number {
  return Math.min(LONGEST_READING, Math.round(BASE_SECONDS + words * SECONDS_PER_WORD));
}
