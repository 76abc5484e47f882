import { isPeriod, type Period, periodFirstDay, periodLastDay } from "#contract/periods.ts";
import { useUrlParams } from "#ui/url-state.ts";

/** The reader's range of periods, and what of it was ignored. */
export interface PeriodRange {
  readonly from?: Period;
  readonly to?: Period;
  /** Parameters that hold no period, with what stood there. */
  readonly bad: readonly { readonly name: "from" | "to"; readonly text: string }[];
  /** Whether the range ends before it starts, so that both are ignored. */
  readonly isTurned: boolean;
}

/** `from` and `to` of the URL as periods (contract §3 URL parameters). */
export function usePeriodRange(): PeriodRange {
  const { get } = useUrlParams();
  const texts = (["from", "to"] as const).flatMap((name) => {
    const text = get(name);
    return text === null || text === "" ? [] : [{ name, text }];
  });
  const bad = texts.filter(({ text }) => !isPeriod(text)).map(({ name, text }) => ({ name, text: text.slice(0, 60) }));
  const valid = new Map(texts.filter(({ text }) => isPeriod(text)).map(({ name, text }) => [name, text]));
  const [from, to] = [valid.get("from"), valid.get("to")];
  if (from !== undefined && to !== undefined && periodFirstDay(from) > periodLastDay(to))
    return { bad, isTurned: true };
  return { bad, isTurned: false, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
