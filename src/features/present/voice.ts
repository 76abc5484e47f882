import type { LocalizedText } from "#contract/scalars.ts";
import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { htmlTag, localized } from "#i18n/localized.ts";
import type { TextWidth } from "#ui/text-width.ts";

/** One language of a slide. */
export class Voice {
  readonly lang: InterfaceLanguage;
  /** As it is written to `lang`. */
  readonly tag: string;
  readonly f: Formatters;
  readonly #m: Catalogue;
  readonly #languages: readonly string[];

  /** @param languages the order in which texts of the data fall back */
  constructor({ lang, m, f }: { lang: InterfaceLanguage; m: Catalogue; f: Formatters }, languages: readonly string[]) {
    this.lang = lang;
    this.tag = htmlTag(lang);
    this.f = f;
    this.#m = m;
    this.#languages = languages;
  }

  /** Not among what a debugger lists: a section of messages that was not asked for must not be read. */
  get m(): Catalogue {
    return this.#m;
  }

  /** A text from the data: its words and their tag. */
  readonly choose = (text: LocalizedText): { readonly text: string; readonly lang: string } =>
    localized(text, this.lang, this.#languages);

  readonly text = (text: LocalizedText): string => this.choose(text).text;
}

/** What a slide is said with: large in the main language, smaller below it in the second. */
export interface Voices {
  readonly main: Voice;
  readonly second?: Voice | undefined;
  readonly measure: TextWidth;
}

/** A text in the second language, or none where there is no second language or it would say the same again. */
export function secondOf({ main, second }: Voices, say: (voice: Voice) => string): string | undefined {
  const text = second && say(second);
  return text === "" || text === say(main) ? undefined : text;
}
