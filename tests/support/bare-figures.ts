import { GOAL_STATUSES, HEALTHS } from "#contract/vocabulary.ts";

/** A number or judgement on the page that opens no derivation. */
export interface BareFigure {
  readonly text: string;
  /** Where it stands: the nearest elements with their classes. */
  readonly place: string;
}

/** What a view shows in figures. */
export interface ReadFigures {
  /** Figures that open their derivation. */
  readonly derived: number;
  readonly bare: readonly BareFigure[];
}

/** Numbers that are no figures: the elements in which they stand, and why nothing is derived there. */
const EXEMPT: Readonly<Record<string, string>> = {
  "a date or a period": "time, [data-col='period']",
  "a quarter": "data[value*='-Q']",
  "a drawing: its figures stand in the table beside it": "svg, [role='img']",
  "what the reader types, presses or chooses from":
    "input, select, textarea, option, label, kbd, .switcher, .check-menu__head",
  "read by machines alone: nothing in it takes the focus": ".visually-hidden, .timeline__machine",
  "the place of a sector in the partnership's order": ".sector-roundel, .briefing__sector-number",
  "the number of a footnote": ".footnotes, .briefing__note-number",
  "an address, or a place in a document": "code, a[href^='http'], [data-col='index']",
  "the name of a standard": "[data-cite]",
  "the head of a table": "thead",
  "what stands wrongly in the data": "[data-table='quarantine'], [data-table='problems']",
  "an example in a legend": ".timeline__legend",
  "the base of a chart's scale": ".indicator__head small",
  "a threshold that a rule names": ".goal-facts__status > span, .program-why__rule > span:not(.program-why__reason)",
};
const NO_FIGURE = Object.values(EXEMPT).join(", ");

/** A span that a sentence asks about: no answer of the data. */
const SPANS = /\bwithin\s\d+\sdays\b/g;
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
/** Days, months, quarters and years as English sentences have them. */
const DATES = new RegExp(
  `\\b(?:\\d{1,2}\\s+)?(?:${MONTHS}|${SHORT_MONTHS})\\b(?:\\s+\\d{4})?|\\b(?:19|20)\\d\\d\\b(?:\\s*Q[1-4])?|\\bQ[1-4]\\b`,
  "g",
);

const JUDGEMENTS: ReadonlySet<string> = new Set([...HEALTHS, ...GOAL_STATUSES]);

/** Whether the figure is, lies in or is described by a button that opens its derivation, or is a link beside one. */
function isDerived(element: Element): boolean {
  if (element.closest("button[data-why]")) return true;
  const described = element.closest("[aria-describedby]")?.getAttribute("aria-describedby") ?? "";
  if (described.split(" ").some((id) => document.getElementById(id)?.closest("button[data-why]"))) return true;
  const held = element.closest("a, [data-figure]");
  return Boolean(
    held?.parentElement?.querySelector(":scope > button.why--sign") ??
    element.closest("td")?.querySelector("button.why--sign"),
  );
}

function placeOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && at.tagName !== "MAIN" && names.length < 5; at = at.parentElement) {
    const column = at.getAttribute("data-col");
    names.push([at.tagName.toLowerCase(), ...at.classList].join(".") + (column === null ? "" : `[${column}]`));
  }
  return names.join(" < ");
}

/** Elements that show a number, or a judgement, to a reader. */
function figuresIn(within: Element, ownTexts: ReadonlySet<string>): ReadonlyMap<Element, string> {
  const found = new Map<Element, string>();
  for (const element of within.querySelectorAll("data[value], [data-figure]")) {
    const value = element.getAttribute("value") ?? "";
    if (/^-?\d+(?:\.\d+)?$/.test(value) || JUDGEMENTS.has(value)) found.set(element, element.textContent);
  }
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, nodeValue } = node;
    const text = (nodeValue ?? "").trim();
    if (!parentElement || ownTexts.has(text) || !/\d/.test(text.replaceAll(SPANS, "").replaceAll(DATES, ""))) continue;
    if (!parentElement.closest("data[value]") || !found.has(parentElement)) found.set(parentElement, text);
  }
  return found;
}

/**
 * Reads every figure that a view shows and tells which of them open no derivation.
 *
 * @param ownTexts words of the records, in which numbers are no figures of ours
 */
export function readFigures(within: Element, ownTexts: ReadonlySet<string>): ReadFigures {
  const shown = [...figuresIn(within, ownTexts)].filter(
    ([element]) => element.closest(NO_FIGURE) === null && element.checkVisibility({ visibilityProperty: true }),
  );
  const bare = shown.filter(([element]) => !isDerived(element));
  return {
    derived: shown.length - bare.length,
    bare: bare.map(([element, text]) => ({ text, place: placeOf(element) })),
  };
}
