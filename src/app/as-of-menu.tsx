import { type MouseEvent, useState } from "react";
import { type FullDate, isFullDate, lastDay } from "#contract/dates.ts";
import { useDocuments } from "#api/use-documents.ts";
import { visibleAgreements } from "#domain/evidence.ts";
import { askForFilm } from "#ui/film-request.ts";
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
      <DateField key={asOf} asOf={asOf} onChoose={onChoose} />
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

function DateField({ asOf, onChoose }: { readonly asOf: FullDate; readonly onChoose: (on: FullDate) => void }) {
  const { m } = useI18n();
  const [text, setText] = useState<string>(asOf);
  return (
    <form
      className="rail__date-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isFullDate(text)) onChoose(text);
      }}
    >
      <label>
        {m.common.rail.day}
        <input
          type="date"
          min="1900-01-01"
          max="2100-12-31"
          required
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button button--primary">
        {m.common.rail.go}
      </button>
    </form>
  );
}
