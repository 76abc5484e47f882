import { memo } from "react";
import { DiamondGlyph } from "#charts/series-diamonds.tsx";
import type { ChartBeside } from "#charts/series-types.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Day, Token } from "#ui/values.tsx";
import { type TradeMark, chartAnnotations, kindWords } from "./trade-marks.ts";
import type { Speech } from "./trade-words.ts";

const ID = "trade-mark-";

/** Goes to the first of the marks in the list, which opens where it is folded. */
function goToMark([id]: readonly string[]): void {
  const item = id === undefined ? null : document.getElementById(`${ID}${id}`);
  const fold = item?.closest("details");
  if (fold) fold.open = true;
  item?.querySelector("a")?.focus();
}

/** The marks as a chart draws them, with the way from each to the list. */
export function chartMarks(marks: readonly TradeMark[], speech: Speech): Pick<ChartBeside, "annotations" | "diamonds"> {
  return {
    annotations: chartAnnotations(marks, speech),
    diamonds: { label: speech.m.trade.charts.marked, onOpen: goToMark },
  };
}

/** The page of an agreement; an event in the list of events. */
function MarkLink({ mark: { kind, record } }: { readonly mark: TradeMark }) {
  const title = <LocalText of={record.title} />;
  if (kind === "agreement") return <ViewLink to={`agreements/${record.id}`}>{title}</ViewLink>;
  return (
    <ViewLink to="events" params={{ q: record.id }}>
      {title}
    </ViewLink>
  );
}

/** Everything that the charts mark, newest first: what it was, when, and who says so. */
export const MarksList = memo(function MarksList({ marks }: { readonly marks: readonly TradeMark[] }) {
  const { m } = useI18n();
  if (marks.length === 0) return null;
  return (
    <details className="trade__marked" open>
      <summary>{m.trade.charts.marked}</summary>
      <ul>
        {marks.toReversed().map((mark) => (
          <li key={mark.id} id={`${ID}${mark.id}`}>
            <DiamondGlyph isFilled={mark.kind === "agreement"} />
            <Day date={mark.on} />
            <span>
              <MarkLink mark={mark} />
              {kindWords(mark, { m }).map((word) => (
                <small key={word}>
                  {" "}
                  <Token value={mark.record.kind}>{word}</Token>
                </small>
              ))}
            </span>
            <EvidenceMark level={mark.record.evidence} sourceIds={mark.record.sourceIds} note={mark.record.note} />
          </li>
        ))}
      </ul>
    </details>
  );
});
