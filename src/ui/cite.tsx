import { CITATION_STYLES, type CitationStyle, type CitedWork, citation, dayOfInstant } from "#i18n/citations.ts";
import { CopyStatus, useCopying } from "./copying.tsx";
import { useI18n } from "./i18n-context.tsx";
import { nowMs } from "./use-clock.ts";
import "./cite.css";

export interface CiteProps {
  /** What is cited; the day of reading is today's. */
  readonly work: () => Promise<Omit<CitedWork, "accessedOn">>;
}

/** Copies a citation in one press, in the style pressed. */
export function Cite({ work }: CiteProps) {
  const { m } = useI18n();
  const { copy, outcome } = useCopying();
  const cite = async (style: CitationStyle) =>
    copy({ text: citation(style, { ...(await work()), accessedOn: dayOfInstant(nowMs()) }) });
  return (
    <div className="cite" role="group" aria-label={m.exports.takeaway.cite}>
      <span aria-hidden="true">{m.exports.takeaway.cite}</span>
      <span className="cite__styles">
        {CITATION_STYLES.map((style) => (
          <button
            key={style}
            type="button"
            className="export-menu__button"
            data-cite={style}
            onClick={() => void cite(style)}
          >
            {m.exports.takeaway.styles[style]}
          </button>
        ))}
      </span>
      <CopyStatus outcome={outcome} />
    </div>
  );
}
