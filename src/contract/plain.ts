import type { LocalizedText } from "./scalars.ts";
import { LANGUAGE_TAG } from "./scalars.ts";

/** Whether a value is what it should be, with nothing more in it: such a value is its own proved form. */
export type PlainTest<T> = (value: unknown) => value is T;

type Shape<T> = {
  readonly [K in keyof T]-?: PlainTest<Exclude<T[K], undefined>>;
};

type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T] & string;
type RequiredKeys<T> = Exclude<keyof T, OptionalKeys<T>> & string;

const isMembers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A test of objects that have all the members of `needed`, any of `optional`, and no other.
 * What fails it may still be sound: unknown members are to be left out, which is the schema's work.
 */
export function plainObject<T>(
  needed: Pick<Shape<T>, RequiredKeys<T>>,
  optional: Pick<Shape<T>, OptionalKeys<T>>,
): PlainTest<T> {
  const known = new Map<string, { readonly test: (value: unknown) => boolean; readonly isNeeded: boolean }>();
  for (const [name, test] of Object.entries<(value: unknown) => boolean>(needed))
    known.set(name, { test, isNeeded: true });
  for (const [name, test] of Object.entries<(value: unknown) => boolean>(optional))
    known.set(name, { test, isNeeded: false });
  const neededCount = Object.keys(needed).length;
  return (value): value is T => {
    if (!isMembers(value)) return false;
    let found = 0;
    for (const name in value) {
      const member = known.get(name);
      if (member === undefined || !member.test(value[name])) return false;
      if (member.isNeeded) found += 1;
    }
    return found === neededCount;
  };
}

/** A test of lists whose every entry passes. */
export function plainList<T>(test: PlainTest<T>): PlainTest<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(test);
}

/** A test of texts that pass. */
export function plainText(test: (text: string) => boolean): PlainTest<string> {
  return (value): value is string => typeof value === "string" && test(value);
}

/** A test of the words of a closed list. */
export function plainWord<const Word extends string>(words: readonly Word[]): PlainTest<Word> {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value): value is Word => known.has(value);
}

const tags = new Set<string>();
/** More different tags than this are not remembered: the data decides how many there are. */
const MOST_TAGS = 100;

function isTag(key: string): boolean {
  if (tags.has(key)) return true;
  if (!LANGUAGE_TAG.test(key)) return false;
  if (tags.size < MOST_TAGS) tags.add(key);
  return true;
}

/** Text by language tag, with no other key in it and no blank text. */
export function isPlainLocalizedText(value: unknown): value is LocalizedText {
  if (!isMembers(value)) return false;
  let count = 0;
  for (const key in value) {
    const text = value[key];
    if (typeof text !== "string" || !/\S/u.test(text) || !isTag(key)) return false;
    count += 1;
  }
  return count > 0;
}
