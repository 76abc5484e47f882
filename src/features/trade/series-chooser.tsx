import { useState } from "react";
import type { TradeMetric } from "#contract/records.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { GROUPINGS, type Grouping, type SeriesGroup, seriesGroups } from "./series-groups.ts";

export interface SeriesChooserProps {
  readonly metrics: readonly TradeMetric[];
  readonly chosen: readonly TradeMetric[];
}

/** All series, found by search and grouped as the reader likes; the choice stands in the URL. */
export function SeriesChooser({ metrics, chosen }: SeriesChooserProps) {
  const { m, f } = useI18n();
  const { get, set } = useUrlParams();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="trade__choose">
      <details className="trade__chooser" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{m.trade.choose}</summary>
        {isOpen && <Choices metrics={metrics} chosen={chosen} />}
        {get("metric") !== null && (
          <button type="button" className="button" onClick={() => set({ metric: null })}>
            {m.trade.firstSet}
          </button>
        )}
      </details>
      <span className="trade__chosen">
        <RichText text={m.trade.chosen({ metricIds: chosen.map(({ id }) => id) }, f)} />
      </span>
    </div>
  );
}

function Choices({ metrics, chosen }: SeriesChooserProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { set } = useUrlParams();
  const [query, setQuery] = useState("");
  const [grouping, setGrouping] = useState<Grouping>("pair");
  const groups = seriesGroups(metrics, { query, grouping }, { m, f, text });
  const toggle = (metric: TradeMetric) => {
    const next = metrics.filter((each) => (each === metric ? !chosen.includes(each) : chosen.includes(each)));
    set({ metric: next.length === 0 ? null : next.map(({ id }) => id).join(",") });
  };
  return (
    <>
      <div className="trade__finding">
        <input
          type="search"
          value={query}
          aria-label={m.trade.search}
          placeholder={m.trade.search}
          onChange={({ target }) => setQuery(target.value)}
        />
        <label>
          {m.trade.groupBy}{" "}
          <select
            value={grouping}
            onChange={({ target }) => setGrouping(GROUPINGS.find((one) => one === target.value) ?? "pair")}
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {m.trade.groupings[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {groups.length === 0 && <p className="muted">{m.trade.noneFound(query)}</p>}
      <div className="trade__groups">
        {groups.map((group) => (
          <Group key={group.head} group={group} chosen={chosen} onToggle={toggle} />
        ))}
      </div>
    </>
  );
}

interface GroupProps {
  readonly group: SeriesGroup;
  readonly chosen: readonly TradeMetric[];
  readonly onToggle: (metric: TradeMetric) => void;
}

function Group({ group, chosen, onToggle }: GroupProps) {
  const { m, f } = useI18n();
  return (
    <fieldset>
      <legend>{group.head}</legend>
      {group.metrics.map((metric) => (
        <label key={metric.id}>
          <input type="checkbox" checked={chosen.includes(metric)} onChange={() => onToggle(metric)} />
          <span>
            <LocalText of={metric.title} />
            <small>
              {m.trade.option(m.words.flow[metric.flow], m.words.frequency[metric.frequency], f.unitName(metric.unit))}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
