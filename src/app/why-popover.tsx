import type { ReactNode } from "react";
import { useDataQuality } from "#api/quality.ts";
import { useDocuments } from "#api/use-documents.ts";
import type { FullDate } from "#contract/dates.ts";
import type { FigureRequest } from "#contract/figures.ts";
import type { ListName, Program } from "#contract/records.ts";
import { GOAL_STATUSES, HEALTHS } from "#contract/vocabulary.ts";
import type { Derivation, DerivationScene, LeftOut } from "#domain/derivation.ts";
import { derive, listsOf } from "#domain/derivations.ts";
import { visiblePrograms } from "#domain/evidence.ts";
import { programHealth } from "#domain/health.ts";
import { DocumentError } from "#ui/document-error.tsx";
import { GoalStatusLabel } from "#ui/goal-status.tsx";
import { HealthLabel } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { ReasonText } from "#ui/reason-text.tsx";
import { Day, Num } from "#ui/values.tsx";
import { CopyFigure } from "./copy-figure.tsx";
import { isDifference, isPart, isQuotient, isRatio, numberText } from "./figure-value.ts";
import { type RecordPlaces, WhyRecords } from "./why-records.tsx";

/** The figure itself in words, with its whole where it counts parts of one. */
function WhyValue({ derivation }: { readonly derivation: Derivation }) {
  const { m, f } = useI18n();
  const { rule, value, numerator, denominator } = derivation;
  if (value === null) return <p className="muted">{m.why.noValue}</p>;
  if (typeof value === "string") {
    const health = HEALTHS.find((known) => known === value);
    if (rule === "health" && health) return <HealthLabel health={health} />;
    const status = GOAL_STATUSES.find((known) => known === value);
    return rule === "goal-status" && status ? <GoalStatusLabel status={status} /> : null;
  }
  const whole = isPart(derivation) && m.common.value.of(numerator.length, denominator?.length ?? 0, f);
  return (
    <p className="why-popover__value">
      <Num value={value}>{numberText(derivation, value, { f })}</Num>
      {whole !== false && <span className={isRatio(rule) ? undefined : "why-popover__whole"}> · {whole}</span>}
    </p>
  );
}

/** Why a program has its health: every reason of the rule that decided. */
function WhyHealth({ program, on }: { readonly program: Program; readonly on: FullDate | undefined }) {
  const { asOf } = useViewpoint();
  return (
    <ul className="why-popover__reasons">
      {programHealth(program, on ?? asOf).reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>
          <ReasonText reason={reason} program={program} />
        </li>
      ))}
    </ul>
  );
}

function LeftOutList({ leftOut, places }: { readonly leftOut: readonly LeftOut[]; readonly places: RecordPlaces }) {
  const { m, f } = useI18n();
  return (
    <section className="why-popover__left-out">
      <h3>{m.why.leftOutTitle}</h3>
      {leftOut.length === 0 && <p className="muted">{m.why.nothingLeftOut}</p>}
      {leftOut.map(({ reason, count, refs }) => {
        const words = m.why.counted(m.why.leftOut[reason], count, f);
        return refs.length === 0 ? (
          <p key={reason} data-left-out={reason}>
            <ViewLink to="sources">
              <data value={count}>{words}</data>
            </ViewLink>
          </p>
        ) : (
          <Folded key={reason} reason={reason} summary={<data value={count}>{words}</data>}>
            <WhyRecords refs={refs} places={places} />
          </Folded>
        );
      })}
    </section>
  );
}

interface FoldedProps {
  readonly reason?: string;
  readonly summary: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

function Folded({ reason, summary, isOpen = false, children }: FoldedProps) {
  return (
    <details data-left-out={reason} open={isOpen}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

interface ShownDerivation {
  readonly request: FigureRequest;
  readonly derivation: Derivation;
  readonly places: RecordPlaces;
  readonly program: Program | undefined;
}

function WhyDerivation({ request, derivation, places, program }: ShownDerivation) {
  const { m, f } = useI18n();
  const { rule, numerator, denominator, leftOut } = derivation;
  const on = "on" in request ? request.on : undefined;
  const other = isQuotient(rule) ? m.why.divisor : m.why.whole;
  const taken = rule === "difference" ? m.why.takenAway : m.why.takenThen;
  const beside = isDifference(rule) ? taken : other;
  return (
    <div data-derivation={rule}>
      <WhyValue derivation={derivation} />
      {on !== undefined && (
        <p className="muted">
          {m.common.rail.asOf} <Day date={on} long />
        </p>
      )}
      <p>{m.why.rules[rule]}</p>
      {rule === "health" && program && <WhyHealth program={program} on={on} />}
      <section>
        <h3>{m.why.counted(m.why.behind, numerator.length, f)}</h3>
        <WhyRecords refs={numerator} places={places} />
      </section>
      {denominator && (
        <Folded summary={m.why.counted(beside, denominator.length, f)} isOpen={!isPart(derivation)}>
          <WhyRecords refs={denominator} places={places} />
        </Folded>
      )}
      <LeftOutList leftOut={leftOut} places={places} />
      <CopyFigure request={request} derivation={derivation} program={program} />
    </div>
  );
}

const NO_LISTS: readonly ListName[] = [];

/** A figure that counts faults rests on all documents; the others ask for their own alone. */
export function WhyPopover({ request }: { readonly request: FigureRequest }) {
  return request.kind === "faults" ? <WhyFaults request={request} /> : <WhyFigure request={request} />;
}

function WhyFaults({ request }: { readonly request: FigureRequest }) {
  const { quarantined, problems } = useDataQuality();
  return <WhyFigure request={request} faults={{ quarantined, problems }} />;
}

/** How a figure comes about: its rule, the records behind it with their sources, and what was left out and why. */
function WhyFigure({
  request,
  faults,
}: {
  readonly request: FigureRequest;
  readonly faults?: DerivationScene["faults"];
}) {
  const { m } = useI18n();
  const { asOf, evidence } = useViewpoint();
  const { partnership, meta } = usePartnership();
  const needed = listsOf(request);
  const documents = useDocuments<readonly ListName[]>(needed.length > 0 ? needed : NO_LISTS);
  const failed = needed.map((name) => documents[name].state).filter(({ status }) => status === "failed");
  if (failed.length > 0) return failed.map((state) => <DocumentError key={state.name} state={state} />);
  if (needed.some((name) => documents[name].state.status === "loading")) {
    return <p className="muted">{m.common.panel.loading}</p>;
  }
  const programs = documents.programs.records;
  const goals = documents["sector-goals"].records;
  const derivation = derive(request, {
    asOf,
    evidence,
    partnership,
    records: {
      programs,
      goals,
      agreements: documents.agreements.records,
      events: documents.events.records,
      metrics: documents["trade-metrics"].records,
    },
    sources: documents.sources.records,
    quarantined: Object.fromEntries(needed.map((name) => [name, documents[name].quarantined.length])),
    announced: Object.fromEntries(needed.map((name) => [name, documents[name].meta?.total])),
    completeOn: {
      partnership: meta.asOf,
      ...Object.fromEntries(
        needed.flatMap((name) => (documents[name].meta ? [[name, documents[name].meta.asOf]] : [])),
      ),
    },
    faults,
  });
  if (!derivation) return <p>{m.why.notShown}</p>;
  const sectorOf = new Map(goals?.map(({ id, sectorId }) => [id, sectorId]));
  const program =
    "programId" in request && programs
      ? visiblePrograms(programs, evidence).find(({ id }) => id === request.programId)
      : undefined;
  return <WhyDerivation request={request} derivation={derivation} places={{ sectorOf }} program={program} />;
}
