import { type ReactNode, useRef, useState } from "react";
import type { FigureRequest } from "#contract/figures.ts";
import { useI18n } from "./i18n-context.tsx";
import { WhyNumber } from "./values.tsx";
import "./check-menu.css";

export interface CheckMenuOption {
  readonly value: string;
  readonly label: ReactNode;
  /** How many rows it would show. */
  readonly count?: number;
  /** Which rows they are. */
  readonly why?: FigureRequest;
}

export interface CheckMenuProps {
  readonly label: string;
  /** What is chosen, in words. */
  readonly summary: ReactNode;
  readonly options: readonly CheckMenuOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several choices behind one button; each takes effect at once. Esc or leaving closes it. */
export function CheckMenu({ label, summary, options, chosen, onChange }: CheckMenuProps) {
  const { f } = useI18n();
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => box.current?.removeAttribute("open");
  return (
    <div
      role="presentation"
      className="check-menu"
      onBlur={({ relatedTarget }) => {
        const isWithin = relatedTarget instanceof Node && box.current?.contains(relatedTarget);
        // what a count rests on stands over the menu, which waits for the reader to come back
        const isOver = relatedTarget instanceof Element && relatedTarget.closest("[popover]") !== null;
        if (!isWithin && !isOver) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !box.current?.open) return;
        event.stopPropagation();
        close();
        box.current.querySelector("summary")?.focus();
      }}
    >
      <details ref={box} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary className={chosen.length > 0 ? "check-menu__head check-menu__head--on" : "check-menu__head"}>
          <span className="check-menu__label">{label}</span> <span className="check-menu__summary">{summary}</span>
        </summary>
        {isOpen && (
          <fieldset className="check-menu__list" tabIndex={-1}>
            <legend className="visually-hidden">{label}</legend>
            {options.map((option) => (
              <div key={option.value} className="check-menu__row">
                <label>
                  <input
                    type="checkbox"
                    value={option.value}
                    checked={chosen.includes(option.value)}
                    onChange={({ target }) =>
                      onChange(
                        target.checked ? [...chosen, option.value] : chosen.filter((value) => value !== option.value),
                      )
                    }
                  />
                  <span>{option.label}</span>
                </label>
                {option.count !== undefined && (
                  <span className="check-menu__count">
                    {option.why ? <WhyNumber why={option.why} value={option.count} /> : f.number(option.count)}
                  </span>
                )}
              </div>
            ))}
          </fieldset>
        )}
      </details>
    </div>
  );
}
