import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { Agreement } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { useLocalized } from "#ui/local-text.tsx";
import { WholeTextField } from "#ui/param-field.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { Switcher } from "#ui/switcher.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import type { FilterName, TimelineAsk } from "./timeline-criteria.ts";
import { TimelineFilmButton } from "./timeline-film.tsx";
import { RangeChip, RangeElsewhere } from "./timeline-range-line.tsx";
import { type TimeSpan, spanParams } from "./timeline-range.ts";
import { GROUPINGS } from "./timeline-view.ts";
import { Zoom } from "./timeline-zoom.tsx";
import "./timeline-tools.css";

const TYPING_MS = 250;
function Search({ q }: { readonly q: string }) {
  const { m } = useI18n();
  const { set } = useUrlParams();
  const [text, setText] = useState({ from: q, typed: q });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(set);
  useEffect(() => {
    latest.current = set;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label className="timeline-tools__search">
      <Glyph name="search" />
      <input
        type="search"
        aria-label={m.common.table.search}
        placeholder={m.common.table.search}
        value={text.from === q ? text.typed : q}
        onChange={({ target }) => {
          setText({ from: q, typed: target.value });
          clearTimeout(timer.current);
          timer.current = setTimeout(
            () => latest.current({ q: target.value === "" ? null : target.value }, { replace: true }),
            TYPING_MS,
          );
        }}
      />
    </label>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  /** Of a label from the data. */
  readonly lang?: string;
}

function Select({
  param,
  label,
  choices,
  value,
  lifts,
}: {
  readonly param: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  /** A parameter that means nothing any more once another value is chosen. */
  readonly lifts?: string;
}) {
  const { set } = useUrlParams();
  return (
    <select
      className="timeline-tools__select"
      aria-label={label}
      value={value}
      onChange={({ target }) =>
        set({ [param]: target.value === "" ? null : target.value, ...(lifts !== undefined && { [lifts]: null }) })
      }
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} lang={choice.lang}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

function useChoices(agreements: readonly Agreement[]): Readonly<Record<FilterName, readonly Choice[]>> {
  const { m } = useI18n();
  const localized = useLocalized();
  const { partnership } = usePartnership();
  const choice = ({ id, title }: { readonly id: string; readonly title: LocalizedText }): Choice => {
    const { text, lang } = localized(title);
    return { value: id, label: text, lang };
  };
  return {
    sector: partnership.sectors.map(choice),
    health: HEALTHS.map((health) => ({ value: health, label: m.words.health[health] })),
    lead: (partnership.leads ?? []).map(choice),
    agreement: agreements.map(choice),
  };
}

/** The conditions that hold, each with the way to remove it; one line of them is kept free for what may come. */
function Conditions({ ask, choices }: { readonly ask: TimelineAsk; readonly choices: ReturnType<typeof useChoices> }) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  const names = ["sector", "health", "lead", "agreement"] as const;
  const hasRange = ask.range.from !== undefined || ask.range.to !== undefined;
  const sought = "timeline-tools__sought";
  const chips: ReactNode[] = names.flatMap((name) =>
    ask.filters[name].map((value) => {
      const { label, lang } = choices[name].find((choice) => choice.value === value) ?? { label: value };
      const rest = ask.filters[name].filter((other) => other !== value).join(",");
      return (
        <li key={name + value}>
          <AppLink
            className="timeline-tools__chip"
            href={href({ [name]: rest === "" ? null : rest })}
            label={m.timeline.remove(label)}
          >
            <span lang={lang}>{label}</span> <Glyph name="close" size={12} />
          </AppLink>
        </li>
      );
    }),
  );
  return (
    <div className="timeline-tools__conditions">
      {(hasRange || ask.q !== "" || chips.length > 0) && (
        <ul
          className={`timeline-tools__chips ${hasRange || chips.length > 0 ? "" : sought}`}
          aria-label={m.timeline.filters}
        >
          {hasRange && (
            <li>
              <RangeChip range={ask.range} />
            </li>
          )}
          {chips}
          {ask.q !== "" && (
            <li className={sought}>
              {m.common.table.search}: {ask.q}
            </li>
          )}
        </ul>
      )}
      {hasRange ? (
        <RangeElsewhere range={ask.range} />
      ) : (
        !ask.isTable && <p className="timeline-tools__elsewhere timeline-tools__hint">{m.timeline.range.hint}</p>
      )}
    </div>
  );
}

/** The range of time that narrows everything, in two fields. */
function Range({ span }: Pick<TimelineToolsProps, "span">) {
  const { m } = useI18n();
  return (
    <div className="timeline-tools__range">
      <WholeTextField param="from" label={m.timeline.range.from} hint={spanParams(span).from} />
      <WholeTextField param="to" label={m.timeline.range.to} hint={spanParams(span).to} />
    </div>
  );
}

export interface TimelineToolsProps {
  readonly ask: TimelineAsk;
  readonly span: TimeSpan;
  readonly asOf: FullDate;
  readonly agreements: readonly Agreement[];
}

/** What narrows and groups the rows: on a phone behind a button; what holds stands below as chips. */
function Narrowing({ children }: { readonly children: ReactNode }) {
  const { m } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="button timeline-tools__open"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {m.timeline.narrow}
      </button>
      <div id={id} className="timeline-tools__narrowing" data-shut={isOpen ? undefined : ""}>
        {children}
      </div>
    </>
  );
}

/** Search, filters, grouping and scale, above the drawing. */
export function TimelineTools({ ask, span, asOf, agreements }: TimelineToolsProps) {
  const { m } = useI18n();
  const choices = useChoices(agreements);
  const first = (name: FilterName) => (ask.filters[name].length === 1 ? (ask.filters[name][0] ?? "") : "");
  const withAll = (name: "sector" | "health") => [
    { value: "", label: `${m.words.column[name]}: ${m.common.table.all}` },
    ...choices[name],
  ];
  const groups = GROUPINGS.map((name) => ({ value: name === "sector" ? "" : name, label: m.timeline.groupBy[name] }));
  return (
    <div className="timeline-tools">
      <div className="timeline-tools__row">
        <Narrowing>
          <Search q={ask.q} />
          <Select param="sector" label={m.words.column.sector} choices={withAll("sector")} value={first("sector")} />
          <Select param="health" label={m.words.column.health} choices={withAll("health")} value={first("health")} />
          <Select
            param="group"
            lifts="folded"
            label={m.timeline.groupBy.label}
            choices={groups}
            value={ask.grouping === "sector" ? "" : ask.grouping}
          />
          <Range span={span} />
        </Narrowing>
        {!ask.isTable && <Zoom span={span} asOf={asOf} />}
        {!ask.isTable && <TimelineFilmButton />}
        <Switcher
          label={m.common.table.showAs}
          param="view"
          value={ask.isTable ? "table" : "chart"}
          defaultValue="chart"
          options={[
            { value: "chart", label: m.common.table.chart },
            { value: "table", label: m.common.table.table },
          ]}
        />
      </div>
      <Conditions ask={ask} choices={choices} />
    </div>
  );
}
