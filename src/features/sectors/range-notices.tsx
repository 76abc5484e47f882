import { useI18n } from "#ui/i18n-context.tsx";
import { Notice } from "#ui/notice.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { useSince } from "./use-since.ts";
import type { PeriodRange } from "./use-period-range.ts";

/** `chart` unless the reader asks for the table; `isUnknown` when the URL asks for something else. */
export function useShownAs(): { readonly shownAs: "chart" | "table"; readonly isUnknown: boolean } {
  const text = useUrlParams().get("view");
  return { shownAs: text === "table" ? "table" : "chart", isUnknown: !["chart", "table", "", null].includes(text) };
}

/** What of the range, the form, the order and the day of comparison in the URL was ignored (contract §3 URL parameters). */
export function RangeNotices({
  range,
  isSortUnknown,
}: {
  readonly range: PeriodRange;
  readonly isSortUnknown: boolean;
}) {
  const { m } = useI18n();
  const { sort: sortIgnored } = m.common.notice;
  const { get } = useUrlParams();
  const { isUnknown } = useShownAs();
  const { isIgnored } = useSince();
  const shown = (name: string) => (get(name) ?? "").slice(0, 60);
  return (
    <>
      {range.bad.map(({ name, text }) => (
        <Notice key={name} name={name}>
          {m.common.notice[name](text)}
        </Notice>
      ))}
      {range.isTurned && <Notice name="from">{m.common.notice.order}</Notice>}
      {isIgnored && <Notice name="since">{m.common.notice.since(shown("since"))}</Notice>}
      {isUnknown && <Notice name="view">{m.common.notice.view(shown("view"))}</Notice>}
      {isSortUnknown && <Notice name="sort">{sortIgnored(shown("sort"))}</Notice>}
    </>
  );
}
