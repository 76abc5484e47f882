import { useId } from "react";
import type { Evidence } from "#contract/vocabulary.ts";
import { EvidenceGlyph } from "#ui/evidence-mark.tsx";
import { Token, WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";
import { HatchPattern } from "./hatch.tsx";
import "./evidence-bars.css";

export interface EvidenceBar {
  readonly level: Evidence;
  readonly label: string;
  readonly count: number;
  /** Of all levels together, 0…1. */
  readonly ratio: number;
  readonly shareText: string;
}

export interface EvidenceBarsProps {
  readonly caption: string;
  readonly heads: { readonly level: string; readonly count: string; readonly share: string };
  readonly bars: readonly EvidenceBar[];
}

/** The widest bar's share of its column: the ring at its end needs the rest. */
const WIDEST_RATIO = 0.95;

/** A bar in its level's hand: solid, solid with a ring, dashed and hollow, hatched (design §3.4). */
function Bar({ level, widthRatio }: { readonly level: Evidence; readonly widthRatio: number }) {
  const hatchId = useId();
  const width = `${(widthRatio * 100).toFixed(2)}%`;
  const isSolid = level === "official" || level === "reported";
  return (
    <svg className="evidence-bars__bar" width="100%" height="12" aria-hidden="true">
      {level === "illustrative" && (
        <defs>
          <HatchPattern id={hatchId} />
        </defs>
      )}
      {widthRatio > 0 && (
        <rect
          x="0.5"
          y="1.5"
          width={width}
          height="9"
          fill={isSolid ? "var(--ink-2)" : level === "illustrative" ? `url(#${hatchId})` : "none"}
          stroke={isSolid ? "none" : "var(--ink-3)"}
          strokeDasharray={level === "estimated" ? "3 2" : undefined}
        />
      )}
      {level === "reported" && widthRatio > 0 && (
        <circle cx={width} cy="6" r="4" fill="var(--paper)" stroke="var(--ink-2)" strokeWidth="2" />
      )}
    </svg>
  );
}

/** How much of everything shown stands on which evidence: a bar and its figures per level, as a table. */
export function EvidenceBars({ caption, heads, bars }: EvidenceBarsProps) {
  const largest = Math.max(0, ...bars.map(({ ratio }) => ratio));
  return (
    <WhyGrid>
      <table className="evidence-bars" data-table="evidence">
        <caption className="visually-hidden">{caption}</caption>
        <thead className="evidence-bars__heads">
          <tr>
            <th scope="col" data-col="evidence">
              {heads.level}
            </th>
            <td aria-hidden="true" />
            <th scope="col" data-col="count">
              {heads.count}
            </th>
            <th scope="col" data-col="share">
              {heads.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ level, label, count, ratio, shareText }) => (
            <tr key={level} data-id={level}>
              <th scope="row" data-col="evidence">
                <EvidenceGlyph level={level} /> <Token value={level}>{label}</Token>
              </th>
              <td className="evidence-bars__track" aria-hidden="true">
                <Bar level={level} widthRatio={largest === 0 ? 0 : (ratio / largest) * WIDEST_RATIO} />
              </td>
              <td data-col="count" className="evidence-bars__count">
                <WhyNumber why={{ kind: "evidence", level, isShare: false }} value={count} />
              </td>
              <td data-col="share" className="evidence-bars__share">
                <WhyNumber why={{ kind: "evidence", level, isShare: true }} value={ratio}>
                  {shareText}
                </WhyNumber>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WhyGrid>
  );
}
