import type { Agreement, Source } from "#contract/records.ts";
import type { DocumentState } from "#contract/faults.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { Glyph } from "#ui/glyphs.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";
import { Day, WhyNumber } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import type { AgreementView, Direction } from "./agreement-view.ts";

/** Links to the agreement that this one renews and to those that renew it. */
export function LineageLinks({ view }: { readonly view: AgreementView }) {
  const { m } = useI18n();
  const { predecessor, successors } = view;
  if (!predecessor && successors.length === 0) return null;
  return (
    <nav className="agreement__lineage" aria-label={m.agreements.detail.lineage}>
      {predecessor ? <LineageLink agreement={predecessor} word={m.agreements.detail.predecessor} isBack /> : <span />}
      {successors.map((successor) => (
        <LineageLink key={successor.id} agreement={successor} word={m.agreements.detail.successor} isBack={false} />
      ))}
    </nav>
  );
}

function LineageLink({
  agreement,
  word,
  isBack,
}: {
  readonly agreement: Agreement;
  readonly word: string;
  readonly isBack: boolean;
}) {
  const { m } = useI18n();
  return (
    <ViewLink to={`agreements/${agreement.id}`}>
      {isBack && <Glyph name="back" size={13} />}
      <span>
        <span className="muted">
          {word}
          {m.agreements.detail.joint.colon}
        </span>
        <LocalText of={agreement.title} />
      </span>
      {!isBack && <Glyph name="forward" size={13} />}
    </ViewLink>
  );
}

function DirectionRow({ direction }: { readonly direction: Direction }) {
  const { partnership } = usePartnership();
  const sector = partnership.sectors.find(({ id }) => id === direction.sectorId);
  return (
    <li className="agreement__direction" data-id={direction.sectorId}>
      <SectorRoundel sectorId={direction.sectorId} size={18} />
      {sector ? (
        <ViewLink to={`sectors/${direction.sectorId}`}>
          <LocalText of={sector.title} />
        </ViewLink>
      ) : (
        <span>{direction.sectorId}</span>
      )}
      <span className="agreement__glyphs">
        {direction.programs.map(({ program, health }) => (
          <ViewLink key={program.id} to={`programs/${program.id}`}>
            <HealthGlyph health={health} size={16} />
            <span className="visually-hidden">
              {" "}
              <LocalText of={program.title} />
            </span>
          </ViewLink>
        ))}
      </span>
      <EvidenceMark level={direction.evidence} sourceIds={direction.sourceIds} />
    </li>
  );
}

/** The directions of the agreement by sector, with a sign for each program under it. */
export function Directions({
  view,
  needs,
}: {
  readonly view: AgreementView;
  readonly needs: readonly DocumentState[];
}) {
  const { m, f } = useI18n();
  const withPrograms = view.directions.filter(({ programs }) => programs.length > 0).length;
  return (
    <Panel
      title={m.agreements.detail.directions}
      note={
        view.programs && (
          <WhyButton why={{ kind: "tally", figure: "programs", scope: { agreementId: view.agreement.id } }}>
            {m.agreements.detail.inSectors(view.programs.length, withPrograms, f)}
          </WhyButton>
        )
      }
      needs={needs}
    >
      <ul>
        {view.directions.map((direction) => (
          <DirectionRow key={direction.sectorId} direction={direction} />
        ))}
      </ul>
    </Panel>
  );
}

function SourceLine({ source }: { readonly source: Source }) {
  const { m } = useI18n();
  const { joint } = m.agreements.detail;
  return (
    <li data-id={source.id}>
      <ViewLink to="sources" params={{ q: source.id }}>
        <LocalText of={source.title} />
      </ViewLink>
      <span className="muted">
        {joint.dash}
        <LocalText of={source.publisher} />
        {source.publishedOn && (
          <>
            {joint.comma}
            <Day date={source.publishedOn} />
          </>
        )}
        {source.language && m.agreements.detail.inLanguage(source.language)}
      </span>
    </li>
  );
}

interface AgreementSourcesProps {
  readonly agreement: Agreement;
  readonly sources: readonly Source[] | undefined;
  readonly state: DocumentState;
}

/** The sources of the agreement itself. */
export function AgreementSources({ agreement, sources, state }: AgreementSourcesProps) {
  const { m, f } = useI18n();
  const why = { kind: "sources-of", list: "agreements", recordId: agreement.id } as const;
  const byId = new Map(sources?.map((source) => [source.id, source]));
  return (
    <Panel
      title={m.common.source.title(agreement.sourceIds.length, f)}
      note={<WhyNumber why={why} value={agreement.sourceIds.length} />}
      needs={[state]}
    >
      {agreement.sourceIds.length === 0 && <p className="muted">{m.common.source.none}</p>}
      <ul className="agreement__sources">
        {agreement.sourceIds.map((id) => {
          const source = byId.get(id);
          return source ? <SourceLine key={id} source={source} /> : <li key={id}>{m.common.source.unknown(id)}</li>;
        })}
      </ul>
    </Panel>
  );
}
