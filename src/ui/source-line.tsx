import type { Source } from "#contract/records.ts";
import { Glyph } from "./glyphs.tsx";
import { useI18n } from "./i18n-context.tsx";
import { ViewLink } from "./link.tsx";
import { LocalText } from "./local-text.tsx";
import { Day } from "./values.tsx";
import "./source-line.css";

/** A source in a list: its title, who published it and when, its language and kind, and the way to it. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { m } = useI18n();
  return (
    <li data-id={source.id}>
      <ViewLink to="sources" params={{ q: source.id }}>
        <LocalText of={source.title} />
      </ViewLink>
      <p className="source-line__meta">
        <LocalText of={source.publisher} />
        {source.publishedOn && (
          <>
            {" · "}
            <Day date={source.publishedOn} />
          </>
        )}
        {source.language && ` · ${source.language}`}
        {` · ${m.words.sourceKind[source.kind]}`}
        {source.url && (
          <>
            {" · "}
            <a href={source.url} rel="noopener noreferrer" target="_blank">
              {m.common.source.open} <Glyph name="external" size={12} />
            </a>
          </>
        )}
      </p>
    </li>
  );
}
