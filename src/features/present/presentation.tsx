import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { DocumentState } from "#contract/faults.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { ControlStrip } from "./control-strip.tsx";
import { HandOut } from "./hand-out.tsx";
import { knownParams } from "./known-params.ts";
import { watchBuild } from "./new-build.ts";
import type { RotationState } from "./rotation.ts";
import { slideListText } from "./slide-list.ts";
import { sheets } from "./sheets.tsx";
import { Slide } from "./slide.tsx";
import { type Ground, slideDay, slideView } from "./slides.ts";
import type { Holdings } from "./slide-view.ts";
import { type Stage, plain } from "./stage.ts";
import { type OverlayName, useActions } from "./use-actions.ts";
import { useBackgroundRefresh } from "./use-background-refresh.ts";
import { useIdle } from "./use-idle.ts";
import { usePresentKeys } from "./use-present-keys.ts";
import { useReadingTimes } from "./use-reading-times.ts";
import { useRotation } from "./use-rotation.ts";
import type { Show } from "./use-show.ts";
import { useStage } from "./use-stage.ts";
import { useSwipe } from "./use-swipe.ts";
import { useWakeLock } from "./use-wake-lock.ts";
import type { Voices } from "./voice.ts";
import { useWallChannel } from "./wall-channel.ts";
import { Progress, SlideCode, WallFoot } from "./wall-foot.tsx";
import { WallNotices } from "./wall-notices.tsx";
import { WallOverlay } from "./wall-overlay.tsx";
import { type ShownSlide, Wall, useKept } from "./wall.tsx";

export interface PresentationProps {
  readonly show: Show;
  readonly holdings: Holdings;
  readonly ground: Ground;
  readonly voices: Voices;
  readonly states: readonly DocumentState[];
  /** What the slide on show says, for those who do not see it. */
  readonly onSentence: (sentence: string) => void;
}

/** The rotation of the show, with the data and the build asked for anew beside it. */
function useRunningShow({ show, holdings, ground }: PresentationProps) {
  const { secondsOf, onRead } = useReadingTimes(show, holdings, ground);
  const [build] = useState(() => watchBuild(import.meta.env.BASE_URL));
  const { slides, from, refreshSeconds } = show;
  const plan = useMemo(
    () => ({
      count: slides.length,
      secondsOf,
      from,
      onRound: () => {
        if (build.isNew()) build.takeUp();
      },
    }),
    [slides, secondsOf, from, build],
  );
  const [state, rotation] = useRotation(plan);
  const refresh = useBackgroundRefresh(refreshSeconds, build);
  return { state, rotation, refresh, onRead, secondsOf };
}

/** The slides, one after the other. */
export function Presentation(props: PresentationProps) {
  const { show, ground, voices } = props;
  const { m } = useI18n();
  const { routeId } = usePartnership();
  const { get } = useUrlParams();
  const box = useRef<HTMLDivElement>(null);
  const stage = useStage(box);
  const running = useRunningShow(props);
  const { state, rotation, secondsOf } = running;
  const isIdle = useIdle();
  const [overlay, setOverlay] = useState<OverlayName>();
  const act = useActions({ show, rotation, open: setOverlay });
  const digits = usePresentKeys(act);
  const swipe = useSwipe((to) => rotation.go(to));
  useWakeLock();
  useSentence(props, state);
  const { index, upcoming, isPaused, isBlack } = state;
  useWallChannel(routeId, { index, upcoming, isPaused, isBlack, search: location.search }, (word) => {
    if (word.kind !== "hello") act(word);
  });
  const drawAt = sheets(props);
  return (
    <>
      <div
        ref={box}
        className="wall"
        data-theme={get("theme") === "light" ? "light" : "present"}
        data-idle={isIdle && overlay === undefined}
        data-slide={show.slides[index]?.name}
        {...swipe}
      >
        <Picture presentation={props} running={running} stage={stage} />
        {isBlack && <div className="wall__black" />}
        {digits !== "" && <output className="wall__digits">{m.present.controls.jump(digits)}</output>}
        <WallNotices show={show} unknown={unknownParts(props)} />
        <ControlStrip
          state={state}
          count={show.slides.length}
          seconds={Math.round(secondsOf(index))}
          isHidden={isIdle || overlay !== undefined}
          languages={{ label: languagesLabel(voices), shown: <Languages voices={voices} /> }}
          act={act}
        />
        <WallOverlay
          name={overlay}
          onClose={() => setOverlay(undefined)}
          rotation={rotation}
          show={show}
          drawAt={drawAt}
          ground={ground}
        />
      </div>
      <HandOut slides={show.slides} draw={drawAt} />
    </>
  );
}

interface PictureProps {
  readonly presentation: PresentationProps;
  readonly running: ReturnType<typeof useRunningShow>;
  readonly stage: Stage;
}

/** What is seen while nobody touches anything: the slides, the foot, the progress. */
function Picture({ presentation, running: { state, rotation, refresh, onRead }, stage }: PictureProps) {
  const { show, ground, states } = presentation;
  const { m } = useI18n();
  const { index, isPaused, failed } = state;
  const address = useSlideAddress(show.slides[index], ground);
  const isBlocked = failed.length >= show.slides.length;
  return (
    <div className="wall__drift">
      <Wall state={state} rotation={rotation} draw={wallSlides(presentation, stage)} onRead={onRead} />
      {isBlocked && <p className="wall__blocked">{plain(m.present.titles.noSlide)}</p>}
      <WallFoot
        states={states}
        refresh={refresh}
        skipped={failed.flatMap((at) => skippedName(show, at, m.present.slide))}
        isPaused={isPaused}
        address={address}
      />
      <SlideCode address={address} />
      <Progress
        count={show.slides.length}
        index={index}
        run={{ key: `${state.turn}:${state.dueMs}`, seconds: runSeconds(state) }}
      />
    </div>
  );
}

function wallSlides(presentation: PresentationProps, stage: Stage): (shown: ShownSlide) => ReactNode {
  return (shown) => <WallSlide shown={shown} stage={stage} {...presentation} />;
}

/** Parameters of slides that name what the data does not have. */
function unknownParts({ show, holdings, ground }: PresentationProps): readonly string[] {
  const { partnership } = ground;
  return show.slides.flatMap(
    (slide) => knownParams(slide, holdings, { partnership, asOf: slideDay(slide, ground) }).unknown,
  );
}

/** Time from the beginning of the slide to its end, s; none while it does not run. */
function runSeconds({ sinceMs, dueMs }: RotationState): number | undefined {
  return dueMs === undefined ? undefined : Math.max(1, (dueMs - sinceMs) / 1000);
}

function skippedName({ slides }: Show, at: number, names: Readonly<Record<string, string>>): readonly string[] {
  const name = slides[at]?.name;
  return name === undefined ? [] : [`${at + 1}. ${names[name]}`];
}

const SHORT = { ru: "Рус", zh: "中文", en: "Eng" } as const;

function languagesLabel({ main: { lang, m }, second }: Voices): string {
  const { controls } = m.present;
  return second ? controls.languages(SHORT[lang], SHORT[second.lang]) : controls.language(SHORT[lang]);
}

function Languages({ voices: { main, second } }: { readonly voices: Voices }): ReactNode {
  return (
    <span className="strip__languages">
      <b lang={main.tag}>{SHORT[main.lang]}</b>
      {second && <span lang={second.tag}> + {SHORT[second.lang]}</span>}
    </span>
  );
}

/** The voices of a turn: where two languages take turns, the second speaks alone every other time. */
function voicesOf({ show, voices }: PresentationProps, { turn, round }: ShownSlide): Voices {
  if (!show.alternates || !voices.second) return voices;
  return { main: (turn + round) % 2 === 0 ? voices.main : voices.second, measure: voices.measure };
}

/** A slide of the wall: while it is on show it keeps the records with which it came. */
function WallSlide({ shown, stage, ...props }: PresentationProps & { shown: ShownSlide; stage: Stage }) {
  const holdings = useKept(props.holdings, shown.isOn);
  const { main, second, measure } = voicesOf(props, shown);
  const voices = useMemo(() => ({ main, second, measure }), [main, second, measure]);
  const slide = props.show.slides[shown.index];
  if (!slide) return null;
  return <Slide slide={slide} holdings={holdings} ground={props.ground} stage={stage} voices={voices} isLive />;
}

/** Tells the heading what the slide on show says; a slide that cannot be drawn has only its name. */
function useSentence(
  { show, holdings, ground, voices, onSentence }: PresentationProps,
  { index }: RotationState,
): void {
  const { main } = voices;
  useEffect(() => {
    const slide = show.slides[index];
    if (!slide) return;
    try {
      onSentence(plain(slideView(slide, holdings, ground).title(main)));
    } catch {
      onSentence(main.m.present.slide[slide.name]);
    }
  }, [show.slides, index, holdings, ground, main, onSentence]);
}

/** The address that shows one slide alone, on the same day. */
function useSlideAddress(slide: Show["slides"][number] | undefined, ground: Ground): string {
  const { href } = useUrlParams();
  if (!slide) return location.href;
  const own = { slides: slideListText([slide]), asOf: slideDay(slide, ground), slide: null, every: null, lang2: null };
  return new URL(href({ ...own, pair: null, refresh: null, theme: null }), location.href).href;
}
