import type { FullDate } from "#contract/dates.ts";
import type { City, Meta, Partnership } from "#contract/records.ts";
import { DOCUMENT_NAMES } from "#contract/vocabulary.ts";

/** What search engines are told besides the partnership itself. */
export interface MarkupWords {
  /** In the interface's language. */
  readonly name: string;
  readonly description: string;
  readonly publisher: string;
  readonly cityName: (city: City) => string;
  /** Address of the partnership's page. */
  readonly url: string;
  /** Where the documents can be fetched; absent where they are built into the page. */
  readonly documentsUrl?: string | undefined;
}

function placeOf(city: City, { cityName }: MarkupWords): object {
  return {
    "@type": "Place",
    name: cityName(city),
    address: { "@type": "PostalAddress", addressCountry: city.country },
  };
}

function distributionOf(documentsUrl: string): readonly object[] {
  return DOCUMENT_NAMES.map((name) => ({
    "@type": "DataDownload",
    name,
    encodingFormat: "application/json",
    contentUrl: new URL(`${name}.json`, documentsUrl).href,
  }));
}

/** The partnership as a `Dataset` of schema.org, as JSON-LD. */
export function datasetMarkup(
  { partnership, meta }: { readonly partnership: Partnership; readonly meta: Meta },
  words: MarkupWords,
): object {
  const { establishedOn, cities, languages, licence, contact } = partnership;
  const asOf: FullDate = meta.asOf;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": words.url,
    url: words.url,
    name: words.name,
    description: words.description,
    inLanguage: languages,
    creator: { "@type": "Organization", name: words.publisher, ...(contact !== undefined && { url: contact }) },
    ...(licence !== undefined && { license: licence }),
    isAccessibleForFree: true,
    version: asOf,
    dateModified: meta.generatedAt ?? asOf,
    temporalCoverage: `${establishedOn}/${asOf}`,
    spatialCoverage: cities.map((city) => placeOf(city, words)),
    ...(words.documentsUrl !== undefined && { distribution: distributionOf(words.documentsUrl) }),
  };
}

/** As the text of a `script` of data: nothing in it can end the element, or a line of script. */
export function markupText(markup: object): string {
  return JSON.stringify(markup)
    .replaceAll("<", String.raw`\u003c`)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`);
}
