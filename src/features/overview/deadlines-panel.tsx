import { type ReactNode, useMemo } from "react";
import { addDays } from "#contract/dates.ts";
import type { DocumentState } from "#contract/faults.ts";
import type { Agreement } from "#contract/records.ts";
import { type Deadline, countDeadlines, lastDeadlines, nextDeadlines } from "#domain/deadlines.ts";
import { effectiveEvidence, effectiveSourceIds } from "#domain/evidence.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { Day, Token } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import { nextExpiry } from "./agreement-view.ts";
import { type ProgramsView, isException } from "./overview-view.ts";

const NEXT = 6;
const SOON_DAYS = 30;
const NEAR_DAYS = 90;
/** With fewer than that the next end of a term stands below. */
const FEW = 4;
const LAST = 5;

interface DeadlinesPanelProps {
  readonly state: DocumentState;
  readonly view: ProgramsView | undefined;
  /** For the next end of a term; without them there is no such row. */
  readonly agreements: readonly Agreement[] | undefined;
}

/** What falls due next; when nothing does, the next end of a term, and the last deadlines with their outcome. */
export function DeadlinesPanel({ state, view, agreements }: DeadlinesPanelProps) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const next = useMemo(() => (view ? nextDeadlines(view.programs, asOf, NEXT) : []), [view, asOf]);
  return (
    <Panel title={m.overview.nextDeadlines} needs={[state]} className="deadlines-panel">
      {view && (
        <>
          {next.length > 0 && <Spans next={next} view={view} />}
          {next.length === 0 && <NothingDue />}
          {next.length < FEW && agreements && (
            <ul>
              <Expiry agreements={agreements} />
            </ul>
          )}
          {next.length === 0 && <LastDeadlines view={view} />}
        </>
      )}
    </Panel>
  );
}

interface SpansProps {
  readonly next: readonly Deadline[];
  readonly view: ProgramsView;
}

/** What is due soon and what somewhat later, each with how many there are; what lies beyond follows without. */
function Spans({ next, view }: SpansProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const [soon = 0, near = 0] = useMemo(
    () => countDeadlines(view.programs, asOf, [SOON_DAYS, NEAR_DAYS]),
    [view.programs, asOf],
  );
  const within = (from: number, to: number) => next.filter(({ days }) => days >= from && days <= to);
  const hidden = near - within(0, NEAR_DAYS).length;
  const beyond = within(NEAR_DAYS + 1, Number.POSITIVE_INFINITY);
  const range = { from: SOON_DAYS + 1, to: NEAR_DAYS };
  if (near === 0) {
    return (
      <>
        <p className="overview__remark">
          <WhyButton why={{ kind: "deadlines", from: 0, to: NEAR_DAYS }}>
            {m.overview.noneWithin(NEAR_DAYS, f)}
          </WhyButton>
        </p>
        <Span title={m.overview.later} deadlines={beyond} view={view} />
      </>
    );
  }
  return (
    <>
      <Span
        title={
          <WhyButton why={{ kind: "deadlines", from: 0, to: SOON_DAYS }}>
            {m.overview.within(SOON_DAYS, soon, f)}
          </WhyButton>
        }
        deadlines={within(0, SOON_DAYS)}
        view={view}
      />
      <Span
        title={<WhyButton why={{ kind: "deadlines", ...range }}>{m.overview.between(range, near - soon, f)}</WhyButton>}
        deadlines={within(range.from, range.to)}
        view={view}
      />
      {hidden > 0 && (
        <p className="overview__more">
          <ViewLink to="timeline" params={{ from: asOf, to: addDays(asOf, NEAR_DAYS) }}>
            {m.overview.allOf}
          </ViewLink>
        </p>
      )}
    </>
  );
}

interface SpanProps {
  readonly title: ReactNode;
  readonly deadlines: readonly Deadline[];
  readonly view: ProgramsView;
}

function Span({ title, deadlines, view }: SpanProps) {
  return (
    <>
      <h3 className="overview__subhead">{title}</h3>
      {deadlines.length > 0 && (
        <ul>
          {deadlines.map((deadline) => (
            <Row key={`${deadline.program.id}/${deadline.milestone.id}`} deadline={deadline} view={view} />
          ))}
        </ul>
      )}
    </>
  );
}

function NothingDue() {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  return <p className="overview__remark">{m.overview.noDeadline(asOf, f)}</p>;
}

function Expiry({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const expiry = nextExpiry(agreements, asOf);
  if (!expiry) return null;
  return (
    <li className="overview__row">
      <Day date={expiry.on} />
      <div>
        <ViewLink to={`agreements/${expiry.agreement.id}`}>
          <LocalText of={expiry.agreement.title} />
        </ViewLink>
        <p className="overview__small">{m.overview.expiry}</p>
      </div>
    </li>
  );
}

function LastDeadlines({ view }: { readonly view: ProgramsView }) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const last = lastDeadlines(view.programs, asOf, LAST);
  return (
    <>
      <h3 className="overview__subhead">{m.overview.lastDeadlines}</h3>
      {last.length === 0 && <p className="overview__remark">{m.overview.noDeadlinesEver}</p>}
      <ul>
        {last.map((deadline) => (
          <Row key={`${deadline.program.id}/${deadline.milestone.id}`} deadline={deadline} view={view} />
        ))}
      </ul>
    </>
  );
}

function Row({ deadline, view }: { readonly deadline: Deadline; readonly view: ProgramsView }) {
  const { m, f } = useI18n();
  const { program, milestone, dueOn, days, status } = deadline;
  const level = effectiveEvidence(program, milestone);
  return (
    <li className="overview__row">
      <Day date={milestone.due ?? dueOn} />
      <div>
        <ViewLink to={`programs/${program.id}`}>
          <LocalText of={milestone.title} />
        </ViewLink>
        <p className="overview__small">
          <LocalText of={program.title} />
          {status !== "pending" && (
            <>
              {" · "}
              <span className={status === "overdue" ? "late" : undefined}>
                <Token value={status}>{m.words.milestoneStatus[status]}</Token>
                {status === "overdue" && (
                  <>
                    {" · "}
                    <WhyButton why={{ kind: "milestone-days", programId: program.id, milestoneId: milestone.id }}>
                      {f.days(-days)}
                    </WhyButton>
                  </>
                )}
              </span>
            </>
          )}
        </p>
      </div>
      {isException(level, view.evidence?.level) && (
        <EvidenceMark level={level} sourceIds={effectiveSourceIds(program, milestone)} note={milestone.note} />
      )}
    </li>
  );
}
