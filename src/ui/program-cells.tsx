import type { Agreement, Program } from "#contract/records.ts";
import { useI18n } from "./i18n-context.tsx";
import { ViewLink } from "./link.tsx";
import { LocalText } from "./local-text.tsx";
import { usePartnership } from "./partnership-context.tsx";
import { SectorRoundel } from "./sector-roundel.tsx";
import { Num, Token } from "./values.tsx";
import "./city-mark.css";
import "./program-cells.css";

/** Nothing known, in the cell of a table: none of the elements that machines read. */
export function Unknown() {
  return <span className="muted">–</span>;
}

interface SectorNameProps {
  readonly sectorId: string;
  /** Whether the name stands alone: for cells that are not seen. */
  readonly isPlain?: boolean;
}

/** A sector by its number and name; an id that the partnership does not name stands as unknown. */
export function SectorName({ sectorId, isPlain = false }: SectorNameProps) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const sector = partnership.sectors.find(({ id }) => id === sectorId);
  const name = <Token value={sectorId}>{sector ? <LocalText of={sector.title} /> : m.common.value.unknown}</Token>;
  if (isPlain) return name;
  return (
    <span className="sector-name">
      <SectorRoundel sectorId={sectorId} size={20} />
      {name}
    </span>
  );
}

/** A body that leads, with the ring of its city; an id that nothing names stands as it is. */
export function LeadName({ leadId }: { readonly leadId: string }) {
  const { partnership } = usePartnership();
  const lead = partnership.leads?.find(({ id }) => id === leadId);
  if (!lead) return <Token value={leadId}>{leadId}</Token>;
  const isFirst = lead.cityId === partnership.cities[0].id;
  return (
    <data value={leadId} className={`lead-name city-mark city-mark--${isFirst ? "a" : "b"}`}>
      <LocalText of={lead.title} />
    </data>
  );
}

/** Who leads, one element each; says so where the sources name nobody. */
export function Leads({ program }: { readonly program: Program }) {
  const { m } = useI18n();
  const ids = program.leadIds ?? [];
  if (ids.length === 0) return <span className="muted">{m.common.value.noLead}</span>;
  return ids.map((id) => <LeadName key={id} leadId={id} />);
}

export interface AgreementNameProps {
  readonly program: Program;
  /** Absent: none named, or not in the list. */
  readonly agreement: Agreement | undefined;
  /** Whether it leads nowhere: for tables that are not seen. */
  readonly isPlain: boolean;
}

/** The agreement that a program belongs to. */
export function AgreementName({ program: { agreementId }, agreement, isPlain }: AgreementNameProps) {
  const { m } = useI18n();
  if (agreementId === undefined) return <Unknown />;
  const name = agreement ? <LocalText of={agreement.title} /> : m.common.value.unknown;
  return (
    <data value={agreementId} className="agreement-name">
      {agreement && !isPlain ? <ViewLink to={`agreements/${agreementId}`}>{name}</ViewLink> : name}
    </data>
  );
}

/** Milestones reached of those counted; the value is the share. */
export function ProgressShare({ reached, counted }: { readonly reached: number; readonly counted: number }) {
  const { f } = useI18n();
  if (counted === 0) return <Unknown />;
  return <Num value={reached / counted}>{`${f.number(reached)}/${f.number(counted)}`}</Num>;
}

/** The elapsed share of a term; nothing without an end. */
export function ElapsedShare({ ratio }: { readonly ratio: number | null }) {
  const { f } = useI18n();
  return ratio === null ? <Unknown /> : <Num value={ratio}>{f.percent(ratio, 0)}</Num>;
}
