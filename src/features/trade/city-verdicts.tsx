import type { Period } from "#contract/periods.ts";
import type { TrackerEvent } from "#contract/records.ts";
import type { Stated } from "#i18n/en/trade.ts";
import { figurePart } from "#i18n/figure-parts.ts";
import type { Rich } from "#i18n/rich.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { type CityBlock, statedAt } from "./trade-city.ts";

interface VerdictProps {
  readonly block: CityBlock;
  readonly period: Period;
  readonly ratio: number;
  readonly events: readonly TrackerEvent[];
  readonly say: (stated: Stated) => Rich;
}

function Verdict({ block, period, ratio, events, say }: VerdictProps) {
  const { m, f } = useI18n();
  const stated = block.rows.find((row) => row.period === period)?.stated;
  const event = stated && statedAt(stated, events);
  const why = { kind: "observation", list: "trade-metrics", recordId: block.stated?.id ?? "", period } as const;
  const at = event ? m.trade.city.statedAt(event.on, f) : "";
  return (
    <p className="trade__note">
      <RichText text={say({ change: figurePart(why, f.signedPercent(ratio)), at })} />
      {event && (
        <>
          {" ("}
          <LocalText of={event.title} />
          {")"}
        </>
      )}
    </p>
  );
}

/** Each growth that a city stated, with when it was stated, and what the published values say about it. */
export function CityVerdicts({
  block,
  events,
}: {
  readonly block: CityBlock;
  readonly events: readonly TrackerEvent[];
}) {
  const { m, f } = useI18n();
  const words = m.trade.city;
  return (
    <>
      {block.judged.map(({ period, ratio, computed, isConfirmed }) => {
        const why = { kind: "point", seriesId: block.value?.id ?? "", mode: "yoy", period } as const;
        const growth = figurePart(why, f.signedPercent(computed));
        const verdict = isConfirmed ? words.confirmed : words.contradicted;
        const say = (stated: Stated) => verdict(f.period(period), stated, growth);
        return <Verdict key={period} block={block} period={period} ratio={ratio} events={events} say={say} />;
      })}
      {block.unconfirmed.map(({ period, ratio, missing }) => {
        const say = (stated: Stated) => words.unconfirmed(f.period(period), stated, f.period(missing));
        return <Verdict key={period} block={block} period={period} ratio={ratio} events={events} say={say} />;
      })}
    </>
  );
}
