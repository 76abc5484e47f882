import { useMemo } from "react";
import type { Catalogue } from "#i18n/catalogue.ts";
import { CityMark } from "#ui/city-mark.tsx";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { Day, Token, WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";
import type { TallyFigure } from "#contract/figures.ts";
import { HEALTHS_AS_READ } from "#domain/tallies.ts";
import { type LeadRow, leadRows } from "./leads-view.ts";
import { type Conditions, linkParams } from "./overview-conditions.ts";
import type { ProgramsView } from "./overview-view.ts";
import "./leads-table.css";

const SHOWN = 8;

export interface LeadsTableProps {
  readonly view: ProgramsView;
  readonly criteria: Conditions["criteria"];
}

/** Who owes what: each lead with its programmes by status, its overdue milestones and the next that is due. */
export function LeadsTable({ view, criteria }: LeadsTableProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const { partnership } = usePartnership();
  const rows = useMemo(() => leadRows(view, partnership.leads ?? [], asOf), [view, partnership.leads, asOf]);
  const named = rows.filter(({ lead }) => lead !== undefined);
  const shown = [...named.slice(0, SHOWN), ...rows.filter(({ lead }) => lead === undefined)];
  const rest = named.length - SHOWN;
  return (
    <div className="leads-table">
      <WhyGrid>
        <DataTable
          name="leads"
          caption={m.overview.leads}
          columns={leadColumns(m, criteria)}
          groups={[{ id: "all", heading: null, rows: shown }]}
          rowId={({ lead }) => lead?.id}
          rowKey={({ lead }) => lead?.id ?? ""}
        />
      </WhyGrid>
      {rest > 0 && (
        <p className="overview__more">
          <ViewLink to="programs" params={{ ...linkParams(criteria), group: "lead" }}>
            {m.desk.allLeads(rest, f)}
          </ViewLink>
        </p>
      )}
      <p className="overview__small">{m.desk.leadsNote}</p>
    </div>
  );
}

function leadColumns(m: Catalogue, criteria: Conditions["criteria"]): readonly Column<LeadRow>[] {
  const labels = m.desk.leadColumn;
  return [
    { id: "title", label: labels.title, cell: (row) => <LeadName row={row} criteria={criteria} /> },
    {
      id: "programs",
      label: labels.programs,
      align: "end",
      cell: ({ lead, programs }) => (
        <>
          <span className="leads-table__label">{labels.programs}: </span>
          <LeadCount lead={lead} figure="programs" value={programs} />
        </>
      ),
    },
    { id: "byHealth", label: labels.byHealth, cell: (row) => <Healths row={row} />, className: "leads-table__healths" },
    {
      id: "overdue",
      label: labels.overdue,
      align: "end",
      cell: ({ lead, overdue }) => (
        <span className={overdue > 0 ? "late" : "leads-table__zero"}>
          <span className="leads-table__label">{labels.overdue}: </span>
          <WhyNumber why={{ kind: "overdue", scope: { leadId: lead?.id ?? "" } }} value={overdue} />
        </span>
      ),
    },
    { id: "due", label: labels.due, cell: (row) => <Next row={row} />, className: "leads-table__next" },
  ];
}

function LeadName({
  row: { lead, programs },
  criteria,
}: {
  readonly row: LeadRow;
  readonly criteria: Conditions["criteria"];
}) {
  const { m, f } = useI18n();
  const local = useLocalText();
  if (!lead) return <span className="leads-table__nobody">{m.common.value.noLead}</span>;
  return (
    <>
      <ViewLink
        to="programs"
        params={linkParams(criteria, { lead: lead.id })}
        label={m.desk.programsOfLead(local(lead.title), programs, f)}
        className="leads-table__lead"
      >
        <LocalText of={lead.title} />
      </ViewLink>
      {lead.cityId !== undefined && (
        <span className="leads-table__city">
          <CityMark cityId={lead.cityId} />
        </span>
      )}
    </>
  );
}

interface LeadCountProps {
  readonly lead: LeadRow["lead"];
  readonly figure: TallyFigure;
  readonly value: number;
}

function LeadCount({ lead, figure, value }: LeadCountProps) {
  return <WhyNumber why={{ kind: "tally", figure, scope: { leadId: lead?.id ?? "" } }} value={value} />;
}

function Healths({ row: { lead, byHealth } }: { readonly row: LeadRow }) {
  const { m } = useI18n();
  return HEALTHS_AS_READ.filter((health) => byHealth[health] > 0).map((health) => (
    <span key={health} className="leads-table__health" title={m.words.healthCount[health]}>
      <Token value={health}>
        <HealthGlyph health={health} />
      </Token>{" "}
      <LeadCount lead={lead} figure={`health-${health}`} value={byHealth[health]} />
    </span>
  ));
}

function Next({ row: { next } }: { readonly row: LeadRow }) {
  if (next?.milestone.due === undefined) return <span className="muted">—</span>;
  return (
    <>
      <Day date={next.milestone.due} />{" "}
      <ViewLink to={`programs/${next.program.id}`}>
        <LocalText of={next.milestone.title} />
      </ViewLink>
    </>
  );
}
