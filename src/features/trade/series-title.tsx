import type { Frequency } from "#contract/vocabulary.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { type SeriesName, appended, fullName } from "./trade-words.ts";

interface SeriesTitleProps {
  readonly name: SeriesName;
  /** Said after the name. */
  readonly frequency?: Frequency | undefined;
  /** Said last; empty: not at all. */
  readonly unit?: string;
}

/** What a series is called; a title of the data in its own language. */
export function SeriesTitle({ name, frequency, unit = "" }: SeriesTitleProps) {
  const { m, f } = useI18n();
  return (
    <>
      {name.title ? <LocalText of={name.title} /> : fullName(name)}
      {appended([frequency ? m.words.frequency[frequency] : "", unit], f)}
    </>
  );
}
