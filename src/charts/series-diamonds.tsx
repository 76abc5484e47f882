import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { AnnotationGroup } from "./annotation-places.ts";
import "./series-diamonds.css";

/** What stands for something dated: filled for what was signed, hollow for the rest. */
export function DiamondGlyph({ isFilled }: { readonly isFilled: boolean }) {
  return (
    <svg className="diamond-glyph" width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">
      <path d="M0 -4l4 4-4 4-4-4z" fill={isFilled ? "var(--ink)" : "var(--paper)"} stroke="var(--ink)" />
    </svg>
  );
}

export interface SeriesDiamondsProps {
  readonly groups: readonly AnnotationGroup[];
  /** What all of them together are. */
  readonly label: string;
  readonly widthPx: number;
  /** Goes to what the diamonds stand for. */
  readonly onOpen: (ids: readonly string[]) => void;
}

/** How far a key goes among the diamonds. */
function stepOf(key: string, at: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: count - 1 };
  const to = steps[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

/**
 * The diamonds of a chart as buttons over the drawing: one stop of Tab, arrow keys between them; each tells what it stands
 * for under the pointer and with the focus, and goes there when pressed.
 */
export function SeriesDiamonds({ groups, label, widthPx, onOpen }: SeriesDiamondsProps): ReactNode {
  const [current, setCurrent] = useState(groups.length - 1);
  const [told, setTold] = useState<number>();
  if (groups.length === 0) return null;
  const reached = Math.min(current, groups.length - 1);
  const press = (event: KeyboardEvent<HTMLElement>, at: number) => {
    if (event.key === "Escape" && told !== undefined) {
      setTold(undefined);
      event.stopPropagation();
      return;
    }
    const to = stepOf(event.key, at, groups.length);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.parentElement?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <div className="series-diamonds" role="group" aria-label={label}>
      {groups.map(({ x, y, annotations }, index) => (
        <button
          key={annotations[0]?.id}
          type="button"
          tabIndex={index === reached ? 0 : -1}
          style={{ insetInlineStart: x, insetBlockStart: y }}
          aria-label={annotations.map(({ text }) => text).join("; ")}
          onFocus={() => {
            setCurrent(index);
            setTold(index);
          }}
          onBlur={() => setTold(undefined)}
          onPointerEnter={() => setTold(index)}
          onPointerLeave={() => setTold(undefined)}
          onKeyDown={(event) => press(event, index)}
          onClick={() => onOpen(annotations.map(({ id }) => id))}
        >
          {told === index && (
            <span
              className={
                x > widthPx / 2 ? "series-diamonds__told series-diamonds__told--left" : "series-diamonds__told"
              }
            >
              {annotations.map(({ id, text }) => (
                <span key={id}>{text}</span>
              ))}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
