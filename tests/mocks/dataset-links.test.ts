import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EMBEDDED_IDS, embeddedDataset } from "#support/embedded-dataset.ts";

/** Hosts that the README of the dataset allows, by partnership. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "moscow-beijing": [
    "wb.beijing.gov.cn",
    "korean.beijing.gov.cn",
    "english.beijing.gov.cn",
    "invest.beijing.gov.cn",
    "russian.visitbeijing.com.cn",
    "www.mos.ru",
    "transport.mos.ru",
    "i.moscow",
    "icmos.ru",
    "moscowseasons.com",
    "www.mcms.ru",
    "ano-mcms.ru",
    "en.investmoscow.ru",
    "1517.mskobr.ru",
    "vm.ru",
    "m24.ru",
    "www.m24.ru",
    "mospravda.ru",
    "tass.com",
    "tass.ru",
    "ria.ru",
    "1prime.ru",
    "www.imsilkroad.com",
    "www.adnkronos.com",
    "www.prensalatina.com.br",
    "www.ng.ru",
    "aif.ru",
    "rg.ru",
    "kommersant.ru",
    "www.kommersant.ru",
    "www.vedomosti.ru",
    "www.rbc.ru",
    "lenta.ru",
    "argumentiru.com",
    "www.chinadaily.com.cn",
    "global.chinadaily.com.cn",
    "globaltimes.cn",
    "peoplesdaily.pdnews.cn",
    "brecorder.com",
    "mpgu.su",
    "english.spbu.ru",
    "kreml.ru",
    "www.kreml.ru",
  ],
  "berlin-paris": [
    "www.berlin.de",
    "berlin.de",
    "hwk-berlin.de",
    "www.hwk-berlin.de",
    "www.jugendhilfeportal.de",
    "taz.de",
    "cafebabel.com",
    "www.france-allemagne.fr",
    "docslib.org",
    "www.nd-aktuell.de",
    "dfjw.org",
    "www.dfjw.org",
    "kleineanfragen.de",
    "centre-francais.de",
    "lepetitjournal.com",
    "unvollendete-metropole.de",
    "www.berlin-partner.de",
    "aseantoday.info",
    "berliner-abendblatt.de",
    "iph.charite.de",
    "www.news4teachers.de",
    "www.bild.de",
    "www.wissenschaft-frankreich.de",
    "www.mypharma-editions.com",
    "www.tagesschau.de",
    "www.schwarzwaelder-bote.de",
    "www.berliner-zeitung.de",
    "rbb24.de",
    "www.insuedthueringen.de",
    "www.deutschlandfunk.de",
    "mein-berlin.net",
    "www.wallstreet-online.de",
    "business-panorama.de",
    "eisenbahn.blog",
    "www.hu-berlin.de",
    "www.international.hu-berlin.de",
    "polsoz.fu-berlin.de",
    "paris-art.com",
    "lejournaldesarts.fr",
    "lecourrier.vn",
    "de.ambafrance.org",
    "cdjasnieres.blogspot.com",
    "www.field-notes.berlin",
    "www.kreativkultur.berlin",
    "m.bild.de",
    "businesslocationcenter.de",
    "www.berliner-sonntagsblatt.de",
    "innovations-report.de",
    "www.business-on.de",
    "mittelstandswiki.de",
    "www.mittelstandcafe.de",
  ],
};

/** Links of each partnership, as the README counts them. */
const LINKED: Readonly<Record<string, number>> = { "moscow-beijing": 88, "berlin-paris": 59 };

const readme = readFileSync(new URL("../../mocks/dataset/README.md", import.meta.url), "utf8");

/** The README's part on one partnership: from its heading to the next of the first rank. */
function chapterOn(title: string): string {
  const [, after = ""] = readme.split(`# The ${title} dataset\n`);
  return after.split(/^# /m)[0] ?? "";
}

describe.each(EMBEDDED_IDS)("%s", (id) => {
  const { partnership, sources, agreements, programs, events } = embeddedDataset(id);
  const linked = sources.flatMap(({ id: sourceId, url }) => (url ? [{ id: sourceId, url: new URL(url) }] : []));
  const allowed = ALLOWED[id] ?? [];
  const [a, b] = partnership.cities;
  const chapter = chapterOn(`${a.name["en"] ?? a.name["fr"]}–${b.name["en"] ?? b.name["fr"]}`);

  test("links are https, on known hosts only", () => {
    expect(linked).toHaveLength(LINKED[id] ?? 0);
    expect(linked.filter(({ url }) => url.protocol !== "https:" || url.port !== "")).toEqual([]);
    expect(linked.filter(({ url }) => !allowed.includes(url.host))).toEqual([]);
    expect(agreements.filter(({ text }) => text)).toEqual([]);
  });

  test.each(allowed)("%s is linked to, and named in the README", (host) => {
    expect(linked.some(({ url }) => url.host === host)).toBe(true);
    expect(chapter).toContain(host.replace(/^(?:wb|korean|english|invest)(?=\.beijing\.)/, "").replace(/^\./, ""));
  });

  test.each(Object.entries({ agreements, programs, events, sources }))("the README counts its %s", (name, records) => {
    expect(chapter).toMatch(new RegExp(`\\| ${name} \\| ${records.length} \\|`));
  });
});

test("the README and the list of changes name no machine", () => {
  const changes = readFileSync(new URL("../../mocks/dataset/CHANGES.md", import.meta.url), "utf8");
  expect(readme + changes).not.toMatch(/\/(?:work|tmp|home|root)\//);
});
