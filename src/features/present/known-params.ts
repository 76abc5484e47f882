import type { FullDate } from "#contract/dates.ts";
import type { Partnership } from "#contract/records.ts";
import type { SlideChoice } from "./slide-list.ts";
import type { Holdings } from "./slide-view.ts";

/** A slide with what of its parameters the data knows, and the rest as it stands in the URL. */
export interface KnownSlide {
  readonly slide: SlideChoice;
  readonly unknown: readonly string[];
}

function idsOf(name: string, holdings: Holdings, partnership: Partnership): ReadonlySet<string> | undefined {
  const ids = (records: readonly { readonly id: string }[] | undefined) =>
    records && new Set(records.map(({ id }) => id));
  if (name === "sector") return ids(partnership.sectors);
  if (name === "lead") return ids(partnership.leads ?? []);
  if (name === "agreement") return ids(holdings.agreements);
  return name === "metric" ? ids(holdings["trade-metrics"]) : undefined;
}

/** Leaves out ids that no record has, and a day of comparison that is not before the day shown; the other values stay. */
export function knownParams(
  slide: SlideChoice,
  holdings: Holdings,
  { partnership, asOf }: { readonly partnership: Partnership; readonly asOf: FullDate },
): KnownSlide {
  const params = new Map<string, string>();
  const unknown: string[] = [];
  const tell = (key: string, value: string) => unknown.push(`${slide.name}(${key}=${value})`);
  for (const [key, text] of slide.params) {
    const known = idsOf(key, holdings, partnership);
    const values = text.split(",");
    const kept = known ? values.filter((value) => known.has(value)) : values;
    for (const value of values) if (!kept.includes(value)) tell(key, value);
    if (key === "since" && text >= asOf) tell(key, text);
    else if (kept.length > 0) params.set(key, kept.join(","));
  }
  return { slide: { ...slide, params }, unknown };
}
