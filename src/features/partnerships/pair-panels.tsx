import { useMemo } from "react";
import { useApi } from "#api/api-context.tsx";
import { partnershipRef } from "#api/partnerships.ts";
import { useDataQualityOf } from "#api/quality.ts";
import type { PortfolioMember } from "#api/use-portfolio.ts";
import type { EvidenceFilter } from "#contract/vocabulary.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { DocumentLack } from "#ui/document-lack.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { PendingPart } from "#ui/page.tsx";
import { Panel } from "#ui/panel.tsx";
import { localized } from "#i18n/localized.ts";
import { WhyGrid } from "#ui/why.tsx";
import { WhyMember } from "#ui/why-member.tsx";
import { MemberLink } from "./member-link.tsx";
import { type PairFact, usePairFacts } from "./use-pair-facts.tsx";
import { PairSectors } from "./pair-sectors.tsx";
import { type PairMember, pairMember } from "./pair-view.ts";
import type { PortfolioRow } from "./portfolio-view.ts";
import { RowText } from "./row-text.tsx";
import "./pair.css";

interface Chosen {
  readonly member: PortfolioMember;
  readonly row: PortfolioRow;
}

interface PairPanelsProps {
  readonly pair: readonly [Chosen, Chosen];
  readonly evidence: EvidenceFilter;
}

/** Asks for everything of one partnership, and makes its figures. */
function usePairMember({ member, row }: Chosen, evidence: EvidenceFilter): PairMember {
  const api = useApi();
  const ref = useMemo(() => partnershipRef(api, member.entry), [api, member.entry]);
  return pairMember(row, useDataQualityOf(ref), evidence);
}

function statesOf({ quality: { lists, partnership } }: PairMember) {
  return [partnership.state, ...Object.values(lists).map(({ state }) => state)];
}

/** The name of a partnership over its column, with what of it did not come. */
function Head({ member }: { readonly member: PairMember }) {
  const { row } = member;
  return (
    <MemberLink id={row.id} view="overview" className="portfolio__title">
      <RowText of={row.title} row={row} />
    </MemberLink>
  );
}

function Lacks({ members }: { readonly members: readonly PairMember[] }) {
  return members.map((member) => {
    const lacking = statesOf(member).filter(
      ({ status, quarantinedCount, staleSinceAt }) =>
        status === "failed" || quarantinedCount > 0 || staleSinceAt !== undefined,
    );
    return (
      lacking.length > 0 && (
        <div key={member.row.id} className="pair__lack">
          <b>
            <RowText of={member.row.title} row={member.row} />
          </b>
          <WhyMember partnershipId={member.row.id}>
            {lacking.map((state) => (
              <DocumentLack key={state.name} state={state} />
            ))}
          </WhyMember>
        </div>
      )
    );
  });
}

function useColumns(members: readonly PairMember[]): readonly Column<PairFact>[] {
  const { m, lang } = useI18n();
  return [
    { id: "fact", label: m.partnerships.pair.fact, cell: ({ label }) => label, className: "pair__fact" },
    ...members.map((member): Column<PairFact> => ({
      id: member.row.id,
      label: localized(member.row.title, lang, member.row.languages).text,
      head: <Head member={member} />,
      cell: ({ cell }) => <WhyMember partnershipId={member.row.id}>{cell(member)}</WhyMember>,
    })),
  ];
}

/** Two partnerships in two columns: what both have alike line by line, then the sectors of each for themselves. */
export function PairPanels({ pair: [first, second], evidence }: PairPanelsProps) {
  const { m } = useI18n();
  const members = [usePairMember(first, evidence), usePairMember(second, evidence)] as const;
  const columns = useColumns(members);
  const facts = usePairFacts();
  const { pair } = m.partnerships;
  const isLoading = members.some((member) => statesOf(member).some(({ status }) => status === "loading"));
  return (
    <>
      {isLoading && <PendingPart />}
      <Panel title={pair.title} note={pair.alike} className="pair">
        <Lacks members={members} />
        <WhyGrid>
          <DataTable
            name="pair"
            caption={pair.title}
            columns={columns}
            groups={facts.map(({ id, facts: rows }) => ({ id, heading: id === "term" ? null : pair.groups[id], rows }))}
            rowId={({ id }) => id}
          />
        </WhyGrid>
      </Panel>
      <Panel title={pair.sectors} note={pair.ownSectors} className="pair">
        <div className="pair__columns">
          {members.map((member) => (
            <PairSectors key={member.row.id} member={member} />
          ))}
        </div>
      </Panel>
    </>
  );
}
