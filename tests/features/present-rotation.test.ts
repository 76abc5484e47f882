import { expect, test } from "vitest";
import { HOLD_SECONDS, Rotation, type Timers } from "#features/present/rotation.ts";

/** Timers that a test moves on by hand. */
function handTimers() {
  let nowMs = 0;
  const waiting = new Map<number, { dueMs: number; call: () => void }>();
  let count = 0;
  const timers: Timers = {
    now: () => nowMs,
    after: (ms, call) => {
      const id = (count += 1);
      waiting.set(id, { dueMs: nowMs + ms, call });
      return () => waiting.delete(id);
    },
  };
  const pass = (seconds: number) => {
    const untilMs = nowMs + seconds * 1000;
    for (;;) {
      const [next] = [...waiting]
        .filter(([, { dueMs }]) => dueMs <= untilMs)
        .toSorted((a, b) => a[1].dueMs - b[1].dueMs);
      if (!next) break;
      waiting.delete(next[0]);
      nowMs = next[1].dueMs;
      next[1].call();
    }
    nowMs = untilMs;
  };
  return { timers, pass, pending: () => waiting.size };
}

function running(count: number, seconds: readonly number[] = []) {
  const hand = handTimers();
  const rounds: number[] = [];
  const rotation = new Rotation(hand.timers, {
    count,
    secondsOf: (index) => seconds[index] ?? 10,
    onRound: () => rounds.push(rotation.get().round),
  });
  rotation.start();
  return { ...hand, rotation, rounds, index: () => rotation.get().index };
}

test("each slide stays its own time, and the first follows the last", () => {
  const { pass, index, rounds } = running(3, [5, 20, 10]);
  pass(5);
  expect(index()).toBe(1);
  pass(19);
  expect(index()).toBe(1);
  pass(1);
  expect(index()).toBe(2);
  pass(10);
  expect(index()).toBe(0);
  expect(rounds).toEqual([1]);
});

test("after a hand on the keys it waits, then goes on by itself", () => {
  const { pass, index, rotation } = running(4);
  rotation.go("next");
  pass(HOLD_SECONDS - 1);
  expect(index()).toBe(1);
  pass(1);
  expect(index()).toBe(2);
  pass(10);
  expect(index()).toBe(3);
});

test("a pause lasts until it is ended by hand, and slides can be turned meanwhile", () => {
  const { pass, index, rotation } = running(3);
  rotation.togglePause();
  pass(3600);
  expect(index()).toBe(0);
  rotation.go("last");
  pass(3600);
  expect(index()).toBe(2);
  rotation.togglePause();
  pass(10);
  expect(index()).toBe(0);
});

test("a slide that cannot be drawn is passed over in this round and tried again in the next", () => {
  const { pass, index, rotation } = running(3);
  rotation.skip(1);
  expect(rotation.get().upcoming).toBe(2);
  pass(10);
  expect(index()).toBe(2);
  pass(10);
  expect([index(), rotation.get().failed, rotation.get().upcoming]).toEqual([0, [], 1]);
});

test("a slide that fails on show gives way at once; when all fail, the next try comes by itself", () => {
  const { pass, index, rotation } = running(2);
  rotation.skip(0);
  expect(index()).toBe(1);
  rotation.skip(1);
  expect(rotation.get().failed).toEqual([0, 1]);
  const { turn } = rotation.get();
  pass(60);
  expect(rotation.get().turn).toBeGreaterThan(turn);
});

test("there is one timer, never two, and none after the end", () => {
  const { pass, rotation, pending } = running(5);
  for (let press = 0; press < 50; press += 1) rotation.go("next");
  rotation.hold();
  pass(7);
  expect(pending()).toBe(1);
  rotation.stop();
  expect(pending()).toBe(0);
});

test("a list that became shorter keeps a place that exists", () => {
  const { rotation, index } = running(5);
  rotation.go("last");
  rotation.setPlan({ count: 2, secondsOf: () => 10 });
  expect(index()).toBe(1);
  expect(rotation.get().upcoming).toBe(0);
});
