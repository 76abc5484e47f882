import { useI18n } from "#ui/i18n-context.tsx";
import { apart, type LineageColumns } from "./lineage-layout.ts";
import { drawnYears, type LineageScale } from "./lineage-scale.ts";
import type { LineageView } from "./lineage-types.ts";

interface LineageLabelsProps {
  readonly view: LineageView;
  readonly scale: LineageScale;
  readonly columns: LineageColumns;
}

/** Years along the axis, the scale of the break, and the signing dates left of the first rail. */
export function LineageLabels({ view, scale, columns }: LineageLabelsProps) {
  const { m, f } = useI18n();
  const { scaleBreak } = scale;
  const places = apart(
    view.terms.map(({ signedOn }) => scale.yMiddle(signedOn)),
    16,
  );
  return (
    <div aria-hidden="true">
      {drawnYears(scale)
        .filter(({ isLabelled }) => isLabelled)
        .map(({ year, atPx }) => (
          <span
            key={year}
            className="lineage__year"
            style={{ insetBlockStart: atPx - 8, inlineSize: columns.axisPx - 11 }}
          >
            {year}
          </span>
        ))}
      {scaleBreak && !columns.isNarrow && (
        <span
          className="lineage__scale"
          style={{ insetBlockStart: scaleBreak.atPx - 8, insetInlineStart: columns.axisPx + 9 }}
        >
          {m.agreements.lineage.scale(scaleBreak.factor)}
        </span>
      )}
      {!columns.isNarrow &&
        view.terms.map((term, index) => (
          <span
            key={term.id}
            className={term.state === "ahead" ? "lineage__date lineage__date--ahead" : "lineage__date"}
            style={{ insetBlockStart: (places[index] ?? 0) - 9, insetInlineStart: columns.railAPx - 14 }}
          >
            {f.date(term.signedOn)}
          </span>
        ))}
    </div>
  );
}
