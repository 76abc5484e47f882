import { type CarriedRange, rangeFor } from "#domain/carried-range.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink, ViewLink } from "#ui/link.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import type { RangeChoice } from "./timeline-range.ts";

/** The range in words, or nothing where there is none. */
export function useRangeWords({ from, to }: CarriedRange): string | undefined {
  const { m, f } = useI18n();
  const words = m.timeline.range;
  if (from !== undefined && to !== undefined) return words.overlaps(f.range(from, to));
  if (from !== undefined) return words.overlapsFrom(f.dateGenitive(from));
  return to === undefined ? undefined : words.overlapsTo(f.dateLong(to));
}

/** The range of time that narrows everything, said in words, and the way to lift it. */
export function RangeChip({ range }: { readonly range: RangeChoice }) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  const said = useRangeWords(range);
  if (said === undefined) return null;
  return (
    <AppLink className="timeline-tools__chip" href={href({ from: null, to: null })} label={m.timeline.remove(said)}>
      <span>{said}</span> <Glyph name="close" size={12} />
    </AppLink>
  );
}

/** The other views that know the range, and what of it they can take. */
export function RangeElsewhere({ range }: { readonly range: RangeChoice }) {
  const { m, f } = useI18n();
  const asked: CarriedRange = { from: range.from, to: range.to };
  if (asked.from === undefined && asked.to === undefined) return null;
  const words = m.timeline.range;
  const months = rangeFor("periods", asked);
  const isSame = months?.from === asked.from && months?.to === asked.to;
  const [first, last] = [months?.from, months?.to];
  return (
    <p className="timeline-tools__elsewhere">
      {words.elsewhere}
      <ViewLink to="events" params={{ ...asked }}>
        {m.words.view.events}
      </ViewLink>
      {months && (
        <>
          {" · "}
          <ViewLink to="trade" params={{ ...months }}>
            {m.words.view.trade}
          </ViewLink>
          {" · "}
          <ViewLink to="sectors" params={{ ...months }}>
            {m.words.view.sectors}
          </ViewLink>
        </>
      )}
      {!months && ` · ${words.noMonth}`}
      {months && !isSame && words.months(first === undefined || last === undefined ? "" : f.range(first, last))}
    </p>
  );
}
