import type { FullDate } from "#contract/dates.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import type { ProgramTableRow } from "#ui/program-table-columns.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { nextDate } from "./program-row-facts.ts";

/** The next date of a row, or what stands in its place. */
export function NextDateCell({
  row: { program, health },
  asOf,
}: {
  readonly row: ProgramTableRow;
  readonly asOf: FullDate;
}) {
  const { m, f } = useI18n();
  const next = nextDate(program, health, asOf);
  if (next.kind === "neverReported") return <span className="muted">{m.programs.list.neverReported}</span>;
  if (next.kind === "overdue") {
    return (
      <b className={next.health === "late" ? "late" : "risk"}>
        <WhyNumber
          why={{ kind: "milestone-days", programId: program.id, milestoneId: next.milestoneId }}
          value={next.days}
        >
          {m.programs.list.overdue(next.days, f)}
        </WhyNumber>
      </b>
    );
  }
  return (
    <time dateTime={next.on} className={next.kind === "due" ? undefined : "muted"}>
      {next.kind === "due" ? f.date(next.on) : m.programs.list[next.kind](next.on, f)}
    </time>
  );
}
