import type { ReactNode } from "react";
import type { Sector } from "#contract/records.ts";
import { HEALTHS_AS_READ, type Tally, UNKNOWN_SECTOR } from "#domain/tallies.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { WhyGrid, WhyScope } from "#ui/why.tsx";
import { WhyMember } from "#ui/why-member.tsx";
import { MemberLink } from "./member-link.tsx";
import type { PairMember } from "./pair-view.ts";
import { RowText } from "./row-text.tsx";

interface SectorRow {
  readonly sectorId: string;
  readonly sector: Sector | undefined;
  readonly tally: Tally;
}

/** Programs by health: the sign and the count of each that there is. */
function Strip({ tally }: { readonly tally: Tally }) {
  const { m } = useI18n();
  return (
    <ul className="pair-strip">
      {HEALTHS_AS_READ.filter((health) => tally.byHealth[health] > 0).map((health) => (
        <li key={health} title={m.words.healthCount[health]}>
          <HealthGlyph health={health} silent />
          <span className="visually-hidden">{m.words.healthCount[health]} </span>
          <WhyNumber why={{ kind: "tally", figure: `health-${health}` }} value={tally.byHealth[health]} />
        </li>
      ))}
    </ul>
  );
}

function useColumns({ row }: PairMember): readonly Column<SectorRow>[] {
  const { m } = useI18n();
  const { pair } = m.partnerships;
  const within = (sectorId: string, children: ReactNode) => <WhyScope scope={{ sectorId }}>{children}</WhyScope>;
  return [
    {
      id: "title",
      label: m.words.columnOf.sectors.title,
      cell: ({ sectorId, sector }) =>
        sector ? (
          <MemberLink id={row.id} view={`sectors/${encodeURIComponent(sectorId)}`}>
            <RowText of={sector.title} row={row} />
          </MemberLink>
        ) : (
          m.common.value.unknown
        ),
    },
    {
      id: "programs",
      label: pair.byHealth,
      cell: ({ sectorId, tally }) => within(sectorId, <Strip tally={tally} />),
    },
    {
      id: "reached",
      label: pair.reached,
      align: "end",
      cell: ({ sectorId, tally }) =>
        within(
          sectorId,
          <>
            <WhyNumber why={{ kind: "tally", figure: "reached" }} value={tally.reached} />
            {pair.outOf}
            <WhyNumber why={{ kind: "tally", figure: "counted" }} value={tally.counted} />
          </>,
        ),
    },
  ];
}

/** The sectors of one partnership in its own order and words: those of another of the same name need not be the same. */
export function PairSectors({ member }: { readonly member: PairMember }) {
  const { m } = useI18n();
  const columns = useColumns(member);
  const { row, sectors, quality } = member;
  const named = quality.partnership.partnership?.sectors ?? [];
  const rows = [...(sectors ?? [])].map(([sectorId, tally]) => ({
    sectorId,
    tally,
    sector: named.find(({ id }) => id === sectorId),
  }));
  return (
    <section className="pair__sectors">
      <h3>
        <RowText of={row.title} row={row} />
      </h3>
      {sectors === undefined ? (
        <p className="muted">{m.partnerships.pair.notLoaded}</p>
      ) : (
        <WhyMember partnershipId={row.id}>
          <WhyGrid>
            <DataTable
              name="pair-sectors"
              tableId={row.id}
              caption={m.partnerships.pair.sectors}
              columns={columns}
              groups={[{ id: "all", heading: null, rows }]}
              rowId={({ sectorId }) => (sectorId === UNKNOWN_SECTOR ? "unknown" : sectorId)}
            />
          </WhyGrid>
        </WhyMember>
      )}
    </section>
  );
}
