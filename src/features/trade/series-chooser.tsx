import { useState } from "react";
import { FREQUENCIES } from "#contract/vocabulary.ts";
import type { TradeMetric } from "#contract/records.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { useUrlParams } from "#ui/url-state.ts";

export interface SeriesChooserProps {
  readonly metrics: readonly TradeMetric[];
  readonly chosen: readonly TradeMetric[];
}

/** All series by reporter and partner, each with flow, frequency and unit; the choice stands in the URL. */
export function SeriesChooser({ metrics, chosen }: SeriesChooserProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { get, set } = useUrlParams();
  const [isOpen, setIsOpen] = useState(false);
  const groups = Map.groupBy(metrics, ({ reporter, partner }) => m.trade.direction(text(reporter), text(partner)));
  const toggle = (metric: TradeMetric) => {
    const next = metrics.filter((each) => (each === metric ? !chosen.includes(each) : chosen.includes(each)));
    set({ metric: next.length === 0 ? null : next.map(({ id }) => id).join(",") });
  };
  return (
    <details className="trade__chooser" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {m.trade.choose} <span className="muted">{m.trade.chosen(chosen.length, f)}</span>
      </summary>
      <div className="trade__groups">
        {(isOpen ? [...groups] : []).map(([pair, members]) => (
          <fieldset key={pair}>
            <legend>{pair}</legend>
            {members
              .toSorted((a, b) => FREQUENCIES.indexOf(a.frequency) - FREQUENCIES.indexOf(b.frequency))
              .map((metric) => (
                <label key={metric.id}>
                  <input type="checkbox" checked={chosen.includes(metric)} onChange={() => toggle(metric)} />
                  <span>
                    <LocalText of={metric.title} />
                    <small>
                      {m.trade.option(
                        m.words.flow[metric.flow],
                        m.words.frequency[metric.frequency],
                        f.unitName(metric.unit),
                      )}
                    </small>
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
      {get("metric") !== null && (
        <button type="button" className="button" onClick={() => set({ metric: null })}>
          {m.trade.firstSet}
        </button>
      )}
    </details>
  );
}
