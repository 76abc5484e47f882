import type { ReactNode } from "react";
import type { Agreement, Program } from "#contract/records.ts";
import { passes } from "#domain/evidence.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { Leads } from "#ui/program-cells.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";
import { Day, WhyNumber } from "#ui/values.tsx";
import type { Judgement } from "#domain/health.ts";

interface ProgramFactsProps {
  readonly program: Program;
  readonly judgement: Judgement;
  /** Undefined while the agreements are not there. */
  readonly agreements: readonly Agreement[] | undefined;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function AgreementName({ program, agreements }: Omit<ProgramFactsProps, "judgement">) {
  const { m } = useI18n();
  const { evidence } = useViewpoint();
  const { agreementId } = program;
  if (agreementId === undefined) return <span className="muted">{m.programs.page.noAgreement}</span>;
  const agreement = agreements?.find(({ id }) => id === agreementId);
  if (!agreement) return agreements ? <>{m.programs.page.unknown(agreementId)}</> : <>{agreementId}</>;
  if (!passes(agreement.evidence, evidence)) return <>{m.programs.page.hidden(agreementId)}</>;
  return (
    <ViewLink to={`agreements/${agreementId}`}>
      <LocalText of={agreement.title} />
    </ViewLink>
  );
}

function SectorLink({ sectorId }: { readonly sectorId: string }) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const sector = partnership.sectors.find(({ id }) => id === sectorId);
  if (!sector) return <>{m.programs.page.unknown(sectorId)}</>;
  return (
    <span className="program-facts__sector">
      <SectorRoundel sectorId={sectorId} size={18} />
      <ViewLink to={`sectors/${sectorId}`}>
        <LocalText of={sector.title} />
      </ViewLink>
    </span>
  );
}

function Term({ program }: { readonly program: Program }) {
  const { m, f } = useI18n();
  const { start, end } = program;
  if (end === undefined) return <time dateTime={start}>{m.programs.page.from(start, f)}</time>;
  if (start === end) return <Day date={start} />;
  return (
    <>
      <Day date={start} /> – <Day date={end} />
    </>
  );
}

/** What is on record of a program, beside its milestones. */
export function ProgramFacts({ program, judgement, agreements }: ProgramFactsProps) {
  const { m, f } = useI18n();
  const { budget, evidence, sourceIds, note } = program;
  return (
    <dl className="program-facts" aria-label={m.programs.page.facts}>
      <Fact name={m.words.columnShort.leads}>
        <Leads program={program} />
      </Fact>
      <Fact name={m.programs.page.term}>
        <Term program={program} />
      </Fact>
      <Fact name={m.words.column.sector}>
        <SectorLink sectorId={program.sectorId} />
      </Fact>
      <Fact name={m.words.column.agreement}>
        <AgreementName program={program} agreements={agreements} />
      </Fact>
      <Fact name={m.programs.page.budget}>
        {budget ? (
          <WhyNumber why={{ kind: "budget", programId: program.id }} value={budget.amount}>
            {f.amount(budget.amount, { code: budget.currency })}
          </WhyNumber>
        ) : (
          <span className="muted">{m.programs.page.noBudget}</span>
        )}
      </Fact>
      <Fact name={m.words.column.reportedOn}>
        {judgement.lastReportOn ? (
          <Day date={judgement.lastReportOn} />
        ) : (
          <span className="muted">{m.programs.page.never}</span>
        )}
      </Fact>
      <Fact name={m.words.column.evidence}>
        <EvidenceMark level={evidence} sourceIds={sourceIds} note={note} worded />
      </Fact>
    </dl>
  );
}
