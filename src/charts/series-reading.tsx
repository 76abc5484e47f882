import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useRef, useState } from "react";
import type { Period } from "#contract/periods.ts";
import "./series-reading.css";

/** What one line or bar says at a period. */
export interface ReadingPart {
  readonly id: string;
  readonly color: string;
  readonly name: string;
  readonly text: string;
  /** Where its point is drawn, px; absent where it is not. */
  readonly y?: number | undefined;
  /** Where it stands elsewhere than its place, px. */
  readonly x?: number | undefined;
}

/** One period that can be read. */
export interface ReadingPlace {
  readonly period: Period;
  readonly x: number;
  readonly parts: readonly ReadingPart[];
}

/** The part of the drawing in which values stand, px. */
interface ReadingArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface SeriesReadingProps {
  /** What walking does, for those who cannot see the drawing. */
  readonly label: string;
  /** In the order of time, of all periods, however few are drawn; asked for when the first is read. */
  readonly placesOf: () => readonly ReadingPlace[];
  readonly area: ReadingArea;
  readonly periodText: (period: Period) => string;
  /** A period was clicked, or Enter pressed at it. */
  readonly onPick?: ((period: Period) => void) | undefined;
}

interface ReadAt {
  readonly index: number;
  /** The one line that is read; absent: all. */
  readonly partId?: string | undefined;
}

/** Asks once, when the first answer is wanted. */
function onDemand(placesOf: () => readonly ReadingPlace[]): () => readonly ReadingPlace[] {
  let places: readonly ReadingPlace[] | undefined;
  return () => (places ??= placesOf());
}

/** Index of the place nearest to an x; they are in order. */
function nearest(places: readonly ReadingPlace[], x: number): number {
  let [low, high] = [0, places.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.x ?? 0) <= x) low = middle;
    else high = middle;
  }
  return Math.abs((places[high]?.x ?? 0) - x) < Math.abs(x - (places[low]?.x ?? 0)) ? high : low;
}

/** Where a key leads: to the ends, by one, by a tenth; while nothing is read yet, from behind the last. */
function stepOf(key: string, read: ReadAt | null, count: number): number | undefined {
  const index = read?.index ?? count;
  const leap = Math.max(2, Math.round(count / 10));
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    PageUp: index + leap,
    PageDown: index - leap,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

/** The next line among those of the period, after the last all of them again. */
function nextPart(parts: readonly ReadingPart[], partId: string | undefined, by: number): string | undefined {
  const at = parts.findIndex(({ id }) => id === partId);
  return parts[((at + by + parts.length + 2) % (parts.length + 1)) - 1]?.id;
}

/**
 * Reads every value of a drawing at one period: under the pointer or finger, or walked through by arrow keys, which a
 * screen reader speaks as the value of a slider. Up and down read single lines. Lies over the drawing and does not
 * draw it anew.
 */
export function SeriesReading({ label, placesOf, area, periodText, onPick }: SeriesReadingProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState<ReadAt | null>(null);
  const known = useMemo(() => onDemand(placesOf), [placesOf]);
  const places = read ? known() : [];
  const place = read ? places[Math.min(read.index, places.length - 1)] : undefined;
  const point = (event: PointerEvent) => {
    const left = box.current?.getBoundingClientRect().left ?? 0;
    setRead({ index: nearest(known(), event.clientX - left + area.left) });
  };
  const press = (event: KeyboardEvent) => {
    const all = known();
    const index = read?.index ?? all.length - 1;
    const to = stepOf(event.key, read, all.length);
    const isAcross = event.key === "ArrowUp" || event.key === "ArrowDown";
    if (event.key === "Escape" && read) setRead(null);
    else if (event.key === "Enter" && place && onPick) onPick(place.period);
    else if (isAcross) {
      setRead({ index, partId: nextPart(all[index]?.parts ?? [], read?.partId, event.key === "ArrowUp" ? -1 : 1) });
    } else if (to !== undefined) {
      setRead({ index: to, partId: read?.partId });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = place?.parts.filter(({ id }) => read?.partId === undefined || id === read.partId) ?? [];
  const spoken = shown.map(({ name, text }) => (name === "" ? text : `${name}: ${text}`)).join("; ");
  return (
    <>
      <div
        ref={box}
        className={onPick ? "series-reading series-reading--pick" : "series-reading"}
        style={{
          insetInlineStart: area.left,
          insetBlockStart: area.top,
          inlineSize: area.right - area.left,
          blockSize: area.bottom - area.top,
        }}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, places.length - 1)}
        aria-valuenow={read?.index ?? 0}
        aria-valuetext={place ? `${periodText(place.period)}: ${spoken}` : label}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={({ pointerType }) => pointerType === "mouse" && setRead(null)}
        onClick={() => place && onPick?.(place.period)}
        onKeyDown={press}
        onBlur={() => setRead(null)}
      />
      {place && <Shown place={place} parts={shown} area={area} title={periodText(place.period)} />}
    </>
  );
}

interface ShownProps {
  readonly place: ReadingPlace;
  readonly parts: readonly ReadingPart[];
  readonly area: ReadingArea;
  readonly title: string;
}

/** The line at the period, its points, and every value beside it: to the side with more room. */
function Shown({ place, parts, area, title }: ShownProps) {
  const isLeft = place.x > area.right * 0.62;
  const room = isLeft ? `${place.x - 14}px` : `calc(100% - ${place.x + 14}px)`;
  return (
    <div className="series-reading__shown" aria-hidden="true">
      <i
        className="series-reading__line"
        style={{ insetInlineStart: place.x, insetBlockStart: area.top, blockSize: area.bottom - area.top }}
      />
      {parts.map(
        ({ id, x, y, color }) =>
          y !== undefined && (
            <i
              key={id}
              className="series-reading__point"
              style={{ insetInlineStart: x ?? place.x, insetBlockStart: y, borderColor: color }}
            />
          ),
      )}
      <div
        className={isLeft ? "series-reading__text series-reading__text--left" : "series-reading__text"}
        style={{ insetInlineStart: place.x, insetBlockStart: area.top, maxInlineSize: `min(22rem, ${room})` }}
      >
        <b>{title}</b>
        {parts.map(({ id, color, name, text }) => (
          <p key={id}>
            <i style={{ background: color }} />
            {name !== "" && <span>{name}</span>} <b>{text}</b>
          </p>
        ))}
      </div>
    </div>
  );
}
