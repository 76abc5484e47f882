import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { useDocuments } from "#api/use-documents.ts";
import { firstDay } from "#contract/dates.ts";
import { visibleAgreements, visibleEvents } from "#domain/evidence.ts";
import { Glyph, type GlyphName } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { useAsOf } from "./as-of.tsx";
import { FILM_SPEEDS, filmStops, stopAt } from "./film-course.ts";
import { type Film, type FilmCourse, useFilm } from "./use-film.ts";
import "./rail-film.css";

const NONE: readonly never[] = [];
const FILM = ["film"] as const;

/** From the day the relation was established to the latest data, with every day between on which something happened. */
function useCourse(): FilmCourse {
  const { partnership } = usePartnership();
  const { evidence } = useViewpoint();
  const { dataAsOf } = useAsOf();
  const documents = useDocuments(["agreements", "events"]);
  const agreements = visibleAgreements(documents.agreements.records ?? NONE, evidence);
  const events = visibleEvents(documents.events.records ?? NONE, evidence);
  return useMemo(() => {
    const days = { firstOn: firstDay(partnership.establishedOn), lastOn: dataAsOf };
    return { ...days, stops: filmStops({ agreements, events }, days) };
  }, [partnership, agreements, events, dataAsOf]);
}

function Control({
  glyph,
  label,
  onPress,
  isFirst = false,
}: {
  glyph: GlyphName;
  label: string;
  onPress: () => void;
  isFirst?: boolean;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFirst) button.current?.focus({ preventScroll: true });
  }, [isFirst]);
  return (
    <button ref={button} type="button" className="icon-button" aria-label={label} title={label} onClick={onPress}>
      <Glyph name={glyph} size={14} />
    </button>
  );
}

function Speeds({ film }: { readonly film: Film }) {
  const { m, f } = useI18n();
  return (
    <div className="rail-film__speeds" role="group" aria-label={m.film.speed}>
      {FILM_SPEEDS.map((speed) => (
        <button key={speed} type="button" aria-pressed={speed === film.speed} onClick={() => film.setSpeed(speed)}>
          {m.film.times(speed, f)}
        </button>
      ))}
    </div>
  );
}

/** What happened last by the day shown; spoken when the film rests. */
function Caption({ course, isPlaying }: { readonly course: FilmCourse; readonly isPlaying: boolean }) {
  const { f } = useI18n();
  const { asOf } = useAsOf();
  const stop = stopAt(course.stops, asOf);
  const [title] = stop?.titles ?? [];
  return (
    <p className="rail-film__caption" aria-live={isPlaying ? "off" : "polite"}>
      <b>{f.dateLong(asOf)}</b>
      {stop && title && (
        <span>
          {f.date(stop.on)}: <LocalText of={title} />
        </span>
      )}
    </p>
  );
}

function keyActions(film: Film, course: FilmCourse, close: () => void): Readonly<Record<string, () => void>> {
  return {
    ArrowRight: () => film.step(1),
    ArrowLeft: () => film.step(-1),
    ArrowUp: () => film.changeSpeed(1),
    ArrowDown: () => film.changeSpeed(-1),
    Home: () => film.goTo(course.firstOn),
    End: () => film.goTo(course.lastOn),
    Escape: close,
  };
}

export interface RailFilmProps {
  readonly isFromStart: boolean;
  readonly onClose: () => void;
}

function Bar({ isFromStart, onClose }: RailFilmProps) {
  const { m } = useI18n();
  const course = useCourse();
  const film = useFilm(course, isFromStart);
  const actions = keyActions(film, course, onClose);
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="rail-film" role="presentation" onKeyDown={onKeyDown}>
      <div className="rail-film__controls" role="group" aria-label={m.film.title}>
        <Control glyph="back" label={m.film.stepBack} onPress={() => film.step(-1)} />
        <Control
          glyph={film.isPlaying ? "pause" : "play"}
          label={film.isPlaying ? m.film.pause : m.film.play}
          onPress={film.toggle}
          isFirst
        />
        <Control glyph="forward" label={m.film.stepForward} onPress={() => film.step(1)} />
      </div>
      <Caption course={course} isPlaying={film.isPlaying} />
      <Speeds film={film} />
      <Control glyph="close" label={m.film.close} onPress={onClose} />
    </div>
  );
}

/** The film of the partnership's time, above the rail: its controls, its day and what happened last. */
export function RailFilm(props: RailFilmProps) {
  return (
    <MessagesGate sections={FILM} waiting={null}>
      {() => <Bar {...props} />}
    </MessagesGate>
  );
}
