import { lazy, useMemo } from "react";
import type { LoadedLists } from "#api/use-documents.ts";
import type { FullDate } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { type Change, changesBetween } from "#domain/changes.ts";
import { type ShownRecords, seenThrough } from "#domain/shown-records.ts";
import { dayBefore } from "#domain/comparison-days.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LaterPart } from "#ui/later-part.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { SinceCompare } from "#ui/since-compare.tsx";
import { changeSegments } from "./changes-view.ts";

const ChangesPanel = lazy(async () => ({ default: (await import("./changes-panel.tsx")).ChangesPanel }));

const SinceLinks = lazy(async () => ({ default: (await import("./since-links.tsx")).SinceLinks }));

const DESK = ["records", "desk"] as const;

interface ChangeLineProps {
  readonly documents: Omit<LoadedLists, "sources">;
  /** Those that the reader's conditions leave. */
  readonly programs: readonly Program[] | undefined;
  /** The reader's day of comparison; without it the line tells of a month. */
  readonly since: FullDate | undefined;
}

function useChanges({ documents, programs, since }: ChangeLineProps): {
  changes: readonly Change[];
  records: ShownRecords;
} {
  const { asOf, evidence } = useViewpoint();
  const { agreements, events, "sector-goals": goals, "trade-metrics": metrics } = documents;
  return useMemo(() => {
    const records = {
      ...seenThrough(
        { agreements: agreements.records, events: events.records, goals: goals.records, metrics: metrics.records },
        evidence,
      ),
      programs,
    };
    return { records, changes: changesBetween(records, since ?? dayBefore(asOf, "month"), asOf) };
  }, [agreements.records, events.records, goals.records, metrics.records, programs, evidence, since, asOf]);
}

/** What changed in the last month, or since the reader's day; with the way to compare and back. */
export function ChangeLine(props: ChangeLineProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const { changes, records } = useChanges(props);
  const { documents, programs, since } = props;
  const from = since ?? dayBefore(asOf, "month");
  const { agreements, events, "sector-goals": goals, "trade-metrics": metrics } = documents;
  const isPartial = [{ records: programs }, agreements, events, goals, metrics].some(
    (list) => list.records === undefined,
  );
  const segments = changeSegments(changes, m);
  return (
    <>
      <div className="change-line__flow">
        <p className="change-line">
          <span className="change-line__lead">
            {since ? m.overview.since(from, f) : m.overview.sinceMonth(from, f)}
          </span>
          {segments.map(({ kind, counts }) => (
            <span key={kind} className="change-line__part">
              <RichText
                text={[
                  m.overview.change(
                    kind,
                    counts.map((one) => ({
                      ...one,
                      why: { kind: "changes", of: kind, status: one.status, since: from } as const,
                    })),
                    f,
                  ),
                ]}
              />
            </span>
          ))}
          {segments.length === 0 && !isPartial && <span className="change-line__part">{m.overview.unchanged}</span>}
        </p>
        <SinceCompare since={since}>
          {() => <LaterPart sections={DESK}>{() => <SinceLinks records={records} since={since} />}</LaterPart>}
        </SinceCompare>
      </div>
      {since && (
        <LaterPart sections={DESK}>
          {() => <ChangesPanel changes={changes} records={records} since={since} />}
        </LaterPart>
      )}
    </>
  );
}
