import type { FullDate } from "#contract/dates.ts";
import type { ProgramScope, TallyFigure } from "#contract/figures.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { WhyButton } from "#ui/why.tsx";

interface DifferenceProps {
  readonly value: number;
  readonly since: FullDate;
  /** The count that differs, and which of the programs it is over. */
  readonly figure: TallyFigure;
  readonly scope?: ProgramScope;
}

/** A small signed number beside a count, in words for those who do not see it; nothing where nothing differs. */
export function Difference({ value, since, figure, scope }: DifferenceProps) {
  const { m, f } = useI18n();
  if (value === 0) return null;
  const words = m.overview.difference(value, since, f);
  return (
    <span className="sector-matrix__difference" title={words}>
      <WhyButton why={{ kind: "difference", figure, since, scope }}>
        <span className="sector-matrix__signed" aria-hidden="true">
          {f.signed(value)}
        </span>
        <span className="visually-hidden">{words}</span>
      </WhyButton>
    </span>
  );
}
