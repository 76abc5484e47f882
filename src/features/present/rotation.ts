/** What tells the time and wakes the rotation: the browser's timers, or a test's. */
export interface Timers {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Calls once after so many ms; the result calls it off. */
  after(ms: number, call: () => void): () => void;
}

/** How long a slide stays after a hand on the keys, s, unless its own time is longer. */
export const HOLD_SECONDS = 30;

/** How long after an error with nothing else to show the next try comes, s. */
const RETRY_SECONDS = 15;

/** A slide as it was put on show. */
export interface Shown {
  /** Its place, 0 … count − 1. */
  readonly index: number;
  /** Grows with every change, also to the same slide. */
  readonly turn: number;
  /** Rounds that are over. */
  readonly round: number;
}

export interface RotationState extends Shown {
  /** Slide that comes next by itself: the one to be made ready. */
  readonly upcoming: number;
  /** The slide that went, until the next one goes. */
  readonly previous: Shown | undefined;
  readonly isPaused: boolean;
  readonly isBlack: boolean;
  /** Whether a hand on the keys keeps the slide longer than its time. */
  readonly isHeld: boolean;
  /** On the timers' clock: when the slide came, and when it goes; none while paused. */
  readonly sinceMs: number;
  readonly dueMs: number | undefined;
  /** Slides that could not be drawn in this round. */
  readonly failed: readonly number[];
}

export interface RotationPlan {
  readonly count: number;
  /** Time of a slide by its place, s. */
  readonly secondsOf: (index: number) => number;
  /** Where to begin; places outside are brought inside. */
  readonly from?: number;
  /** A round is over and the first slide comes again. */
  readonly onRound?: () => void;
}

function nextOf(index: number, { count }: RotationPlan, failed: readonly number[]): number {
  for (let step = 1; step <= count; step += 1) {
    const candidate = (index + step) % count;
    if (!failed.includes(candidate)) return candidate;
  }
  return index;
}

/** Where a hand on the keys goes; a number is a place. */
export type Step = "next" | "previous" | "first" | "last" | number;

/** Goes through the slides by itself: one timer, never two; nothing piles up while the machine sleeps. */
export class Rotation {
  readonly #timers: Timers;
  readonly #listeners = new Set<() => void>();
  #plan: RotationPlan;
  #state: RotationState;
  #callOff: () => void = () => undefined;

  constructor(timers: Timers, plan: RotationPlan) {
    const index = Math.min(Math.max(0, plan.from ?? 0), plan.count - 1);
    this.#timers = timers;
    this.#plan = plan;
    this.#state = {
      index,
      upcoming: nextOf(index, plan, []),
      turn: 0,
      round: 0,
      previous: undefined,
      isPaused: false,
      isBlack: false,
      isHeld: false,
      sinceMs: timers.now(),
      dueMs: undefined,
      failed: [],
    };
  }

  readonly get = (): RotationState => this.#state;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** Lets the time of the slide on show begin. */
  start(): void {
    this.#arm(this.#plan.secondsOf(this.#state.index), { sinceMs: this.#timers.now() });
  }

  /** Ends all timers. */
  stop(): void {
    this.#callOff();
  }

  /** New slides or times; the place stays as far as it exists. */
  setPlan(plan: RotationPlan): void {
    this.#plan = plan;
    const { index, failed } = this.#state;
    if (index >= plan.count) this.#show(plan.count - 1, true);
    else this.#put({ upcoming: nextOf(index, plan, failed) });
  }

  /** By hand: the slide then stays at least `HOLD_SECONDS`, and the rotation goes on by itself. */
  go(to: Step): void {
    const place = this.#placeOf(to);
    if (place >= 0 && place < this.#plan.count) this.#show(place, true);
  }

  /** A pause lasts until it is ended by hand; another slide may be looked at meanwhile. */
  togglePause(): void {
    const isPaused = !this.#state.isPaused;
    this.#arm(this.#plan.secondsOf(this.#state.index), { isPaused, isHeld: false, sinceMs: this.#timers.now() });
  }

  toggleBlack(): void {
    const isBlack = !this.#state.isBlack;
    this.#arm(HOLD_SECONDS, { isBlack, isHeld: !isBlack, sinceMs: this.#timers.now() });
  }

  /** Somebody is busy here: the slide stays at least so many seconds more. */
  hold(seconds = HOLD_SECONDS): void {
    const { dueMs } = this.#state;
    if (dueMs === undefined || dueMs - this.#timers.now() > (seconds - 1) * 1000) return;
    this.#arm(seconds, { isHeld: true });
  }

  /** The slide cannot be drawn: it is left out until the round is over. */
  skip(index: number): void {
    const plan = this.#plan;
    const { failed: before, index: shown } = this.#state;
    if (before.includes(index)) return;
    const failed = [...before, index];
    if (index !== shown) return this.#put({ failed, upcoming: nextOf(shown, plan, failed) });
    if (failed.length >= plan.count) return this.#arm(RETRY_SECONDS, { failed, upcoming: nextOf(index, plan, []) });
    this.#put({ failed });
    this.#show(nextOf(index, plan, failed), false);
  }

  #put(changes: Partial<RotationState>): void {
    this.#state = { ...this.#state, ...changes };
    for (const tell of this.#listeners) tell();
  }

  #arm(seconds: number, changes: Partial<RotationState> = {}): void {
    this.#callOff();
    const { isPaused, isBlack } = { ...this.#state, ...changes };
    if (isPaused || isBlack) return this.#put({ ...changes, dueMs: undefined });
    this.#callOff = this.#timers.after(seconds * 1000, () => this.#show(this.#state.upcoming, false));
    this.#put({ ...changes, dueMs: this.#timers.now() + seconds * 1000 });
  }

  #show(index: number, isByHand: boolean): void {
    const plan = this.#plan;
    const { index: before, failed: known, turn, round } = this.#state;
    const isRoundOver = !isByHand && index <= before;
    const failed = isRoundOver || isByHand || known.length >= plan.count ? [] : known;
    const seconds = plan.secondsOf(index);
    this.#arm(isByHand ? Math.max(HOLD_SECONDS, seconds) : seconds, {
      index,
      failed,
      upcoming: nextOf(index, plan, failed),
      turn: turn + 1,
      round: round + (isRoundOver ? 1 : 0),
      previous: { index: before, turn, round },
      isHeld: isByHand,
      isBlack: false,
      sinceMs: this.#timers.now(),
    });
    if (isRoundOver) plan.onRound?.();
  }

  #placeOf(to: Step): number {
    const { count } = this.#plan;
    if (to === "next") return (this.#state.index + 1) % count;
    if (to === "previous") return (this.#state.index + count - 1) % count;
    if (to === "first") return 0;
    return to === "last" ? count - 1 : to;
  }
}
