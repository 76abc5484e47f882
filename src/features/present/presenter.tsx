import { type ReactNode, useEffect, useEffectEvent, useMemo, useState } from "react";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { goTo } from "#ui/url-state.ts";
import { usePresentKeys } from "./use-present-keys.ts";
import { SlideBoundary } from "./slide-boundary.tsx";
import type { SlideChoice } from "./slide-list.ts";
import { type Ground, slideView } from "./slides.ts";
import type { Holdings } from "./slide-view.ts";
import type { Voice } from "./voice.ts";
import { type PresenterWord, usePresenterChannel } from "./wall-channel.ts";

export interface PresenterProps {
  readonly slides: readonly SlideChoice[];
  readonly holdings: Holdings;
  readonly ground: Ground;
  readonly voice: Voice;
  readonly drawAt: (index: number) => ReactNode;
}

/** The presenter's window: the slide on show, the next one, what stands behind it, and the time. */
export function Presenter({ slides, holdings, ground, voice, drawAt }: PresenterProps) {
  const { m } = useI18n();
  const { routeId } = usePartnership();
  const { heard, ask } = usePresenterChannel(routeId);
  useFollowSearch(heard?.search);
  usePresentKeys((action) => {
    if (action.kind === "go") ask(action);
    if (action.kind === "pause" || action.kind === "black") ask({ kind: action.kind });
  });
  const words = m.present.presenter;
  const [index, upcoming] = [heard?.index ?? 0, heard?.upcoming ?? 1];
  const slide = slides[index];
  return (
    <div className="presenter">
      <PresenterTools isPaused={heard?.isPaused === true} ask={ask} place={`${index + 1} / ${slides.length}`} />
      {!heard && <p role="status">{words.waiting}</p>}
      <figure className="presenter__current">
        <figcaption>{words.current}</figcaption>
        <div data-black={heard?.isBlack === true}>
          <SlideBoundary key={index} onFail={() => undefined}>
            {slide && drawAt(index)}
          </SlideBoundary>
        </div>
      </figure>
      <figure className="presenter__next">
        <figcaption>{words.next}</figcaption>
        <SlideBoundary key={upcoming} onFail={() => undefined}>
          {slides[upcoming] && drawAt(upcoming)}
        </SlideBoundary>
      </figure>
      <SlideBoundary key={`notes-${index}`} onFail={() => undefined}>
        {slide && <Notes slide={slide} holdings={holdings} ground={ground} voice={voice} />}
      </SlideBoundary>
    </div>
  );
}

/** Takes over the wall's parameters: both windows show the same. */
function useFollowSearch(search: string | undefined): void {
  const follow = useEffectEvent((asked: string) => {
    const params = new URLSearchParams(asked);
    params.set("presenter", "1");
    const own = new URLSearchParams(location.search);
    params.sort();
    own.sort();
    if (params.toString() !== own.toString()) goTo(`${location.pathname}?${params}`, { replace: true });
  });
  useEffect(() => {
    if (search !== undefined) follow(search);
  }, [search]);
}

function PresenterTools({
  isPaused,
  ask,
  place,
}: {
  isPaused: boolean;
  ask: (word: PresenterWord) => void;
  place: string;
}) {
  const { m } = useI18n();
  const { controls } = m.present;
  return (
    <div className="presenter__tools">
      <button
        type="button"
        className="strip__control"
        aria-label={controls.previous}
        onClick={() => ask({ kind: "go", to: "previous" })}
      >
        <Glyph name="back" size={20} />
      </button>
      <button
        type="button"
        className="strip__control"
        aria-label={isPaused ? controls.play : controls.pause}
        onClick={() => ask({ kind: "pause" })}
      >
        <Glyph name={isPaused ? "play" : "pause"} size={20} />
      </button>
      <button
        type="button"
        className="strip__control"
        aria-label={controls.next}
        onClick={() => ask({ kind: "go", to: "next" })}
      >
        <Glyph name="forward" size={20} />
      </button>
      <span>{place}</span>
      <StopWatch />
    </div>
  );
}

const two = (count: number) => String(count).padStart(2, "0");

function StopWatch() {
  const { m } = useI18n();
  const [sinceMs, setSinceMs] = useState(() => performance.now());
  const [nowMs, setNowMs] = useState(sinceMs);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((nowMs - sinceMs) / 1000));
  return (
    <>
      <span className="presenter__time" role="timer" aria-label={m.present.presenter.timer}>
        {Math.floor(seconds / 60)}:{two(seconds % 60)}
      </span>
      <button type="button" className="button" onClick={() => setSinceMs(performance.now())}>
        {m.present.presenter.reset}
      </button>
    </>
  );
}

const MOST_SOURCES = 12;

/** Reasons, exceptions and sources behind a slide. */
function Notes({ slide, holdings, ground, voice }: Omit<PresenterProps, "slides" | "drawAt"> & { slide: SlideChoice }) {
  const { m } = useI18n();
  const view = useMemo(() => slideView(slide, holdings, ground), [slide, holdings, ground]);
  const words = m.present.presenter;
  const notes = view.notes(voice);
  const sources = view.sourceIds.flatMap((id) => holdings.sources?.find((source) => source.id === id) ?? []);
  return (
    <section className="presenter__notes">
      <h2>{words.notes}</h2>
      {notes.length === 0 ? (
        <p>{words.noNotes}</p>
      ) : (
        <ul>
          {notes.map((note, place) => (
            <li key={place}>{note}</li>
          ))}
        </ul>
      )}
      {sources.length > 0 && (
        <>
          <h3>{words.sources}</h3>
          <ul>
            {sources.slice(0, MOST_SOURCES).map((source) => (
              <li key={source.id}>
                <span lang={voice.choose(source.title).lang}>{voice.text(source.title)}</span>
                {" · "}
                {voice.text(source.publisher)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
