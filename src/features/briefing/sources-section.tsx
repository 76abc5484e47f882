import type { DocumentState } from "#contract/faults.ts";
import type { Source } from "#contract/records.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { usePageAddress } from "#ui/page-address.ts";
import { Panel } from "#ui/panel.tsx";
import { QrCode } from "#ui/qr-code.tsx";
import { Day } from "#ui/values.tsx";
import { type FootnoteNumbers, footnoteAnchor } from "./footnotes.tsx";

interface SourcesSectionProps {
  readonly state: DocumentState;
  readonly sources: readonly Source[] | undefined;
  readonly numbers: FootnoteNumbers;
}

/** What everything above rests on, by the numbers used there. */
export function SourcesSection({ state, sources = [], numbers }: SourcesSectionProps) {
  const { m } = useI18n();
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (
    <Panel title={m.briefing.sources} needs={[state]} className="briefing__sources">
      {numbers.size === 0 ? (
        <p>{m.briefing.noSources}</p>
      ) : (
        <ol>
          {[...numbers].map(([id, number]) => (
            <li key={id} id={footnoteAnchor(number)} data-id={id}>
              <SourceNote id={id} number={number} source={byId.get(id)} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

interface SourceNoteProps {
  readonly id: string;
  readonly number: number;
  readonly source: Source | undefined;
}

function SourceNote({ id, number, source }: SourceNoteProps) {
  const { m, f } = useI18n();
  return (
    <>
      <b className="briefing__note-number">{f.number(number)}</b>
      {source ? (
        <span>
          <LocalText of={source.publisher} />
          {m.common.page.joint.colon}
          <LocalText of={source.title} />
          {source.publishedOn !== undefined && (
            <>
              {", "}
              <Day date={source.publishedOn} />
            </>
          )}
          {source.url !== undefined && (
            <a href={source.url} rel="noopener noreferrer" className="briefing__url">
              {source.url}
            </a>
          )}
        </span>
      ) : (
        <span>{m.common.source.unknown(id)}</span>
      )}
    </>
  );
}

/** The address that gives this very briefing again, for readers and for cameras. */
export function AddressSection() {
  const { m } = useI18n();
  const address = usePageAddress();
  return (
    <Panel title={m.briefing.address} className="briefing__address">
      <div className="briefing__again">
        <QrCode text={address} label={m.briefing.code} />
        <div>
          <p>{m.briefing.addressText}</p>
          <p>
            <a href={address} className="briefing__url">
              {address}
            </a>
          </p>
        </div>
      </div>
    </Panel>
  );
}
