import type { MouseEvent } from "react";
import { type FullDate, lastDay } from "#contract/dates.ts";
import { useDocuments } from "#api/use-documents.ts";
import { visibleAgreements } from "#domain/evidence.ts";
import { askForFilm } from "#ui/film-request.ts";
import { DayForm } from "#ui/day-form.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";

const NONE: readonly never[] = [];

export interface AsOfMenuProps {
  readonly asOf: FullDate;
  readonly onChoose: (on: FullDate) => void;
}

/** Days to choose from: any that is typed, the last day of each programme, or all of them as a film. */
export function AsOfMenu({ asOf, onChoose }: AsOfMenuProps) {
  const { m, f } = useI18n();
  const { evidence } = useViewpoint();
  const { agreements } = useDocuments(["agreements"]);
  const play = ({ currentTarget }: MouseEvent) => {
    currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
    askForFilm(true);
  };
  const ends = visibleAgreements(agreements.records ?? NONE, evidence).flatMap(({ id, kind, title, validTo }) =>
    kind === "programme" && validTo !== undefined ? [{ id, title, on: lastDay(validTo) }] : [],
  );
  return (
    <>
      <DayForm
        key={asOf}
        day={asOf}
        latest="2100-12-31"
        className="rail__date-form"
        words={{ field: m.common.rail.day, submit: m.common.rail.go }}
        onChoose={onChoose}
      />
      <p className="muted">{m.common.rail.lastDays}</p>
      <ul>
        {ends.map(({ id, title, on }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(on)}>
              <span className="rail__popover-day">{f.date(on)}</span> <LocalText of={title} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={play}>
        {m.common.rail.play}
      </button>
    </>
  );
}
