import { describe, expect, test } from "vitest";
import { embeddedDataset, textsBelow } from "#support/embedded-dataset.ts";

const { agreements, programs, events, metrics } = embeddedDataset();
const records = new Map([...agreements, ...programs, ...events, ...metrics].map((record) => [record.id, record]));

/** Every theme of the news of 7 December 2020: the records that hold it, and a word of it in each language. */
const THEMES: readonly {
  readonly theme: string;
  readonly ids: readonly string[];
  readonly words: Readonly<Record<"ru" | "zh" | "en", RegExp>>;
}[] = [
  {
    theme: "the programme",
    ids: ["agr-2020-programme"],
    words: {
      ru: /Программа сотрудничества .*2021–2023/,
      zh: /2021年至2023年合作计划/,
      en: /Cooperation Programme 2021–2023/,
    },
  },
  {
    theme: "its signing by videoconference",
    ids: ["ev-2020-programme"],
    words: { ru: /Видеоконференция/, zh: /视频会晤并签署/, en: /videoconference/ },
  },
  {
    theme: "the forum",
    ids: ["ev-2020-forum", "agr-2020-programme"],
    words: { ru: /форум «Москва — Пекин-25/, zh: /25周年：新时代、新机遇”线上论坛/, en: /forum “Moscow – Beijing 25/ },
  },
  {
    theme: "the contest of 2021",
    ids: ["pc-innov-contest", "ev-2020-contest-named"],
    words: {
      ru: /конкурс инноваций и предпринимательства/,
      zh: /创新创业大赛/,
      en: /innovation and entrepreneurship contest/,
    },
  },
  { theme: "education", ids: ["pc-edu-exchange"], words: { ru: /преподавателями/, zh: /教师/, en: /students/ } },
  {
    theme: "health care",
    ids: ["pc-health-practices"],
    words: { ru: /здравоохранени/, zh: /医疗卫生/, en: /health care/ },
  },
  {
    theme: "science",
    ids: ["pc-sci-joint-research", "pc-sci-experts"],
    words: { ru: /исследовани|научно-техническ/, zh: /研究|科技/, en: /research|scientific/ },
  },
  {
    theme: "housing and utilities",
    ids: ["pc-housing"],
    words: { ru: /жилищно-коммунальном хозяйстве/, zh: /住房和公用事业/, en: /housing and utilities/ },
  },
  {
    theme: "trade up by 10 %",
    ids: ["ev-2020-trade-10"],
    words: { ru: /10\s%/u, zh: /10%/, en: /10%/ },
  },
  { theme: "construction", ids: ["pc-urban-practices"], words: { ru: /строительств/, zh: /建设/, en: /construction/ } },
  {
    theme: "transport",
    ids: ["pc-tr-roundtable", "pc-tr-management"],
    words: { ru: /транспорт/, zh: /交通/, en: /transport/i },
  },
  {
    theme: "science park and innovation cluster",
    ids: ["agr-2020-mic-zgc"],
    words: {
      ru: /инновационного кластера и Группы развития Чжунгуаньцунь/,
      zh: /中关村.*创新集群/,
      en: /Innovation Cluster – Zhongguancun/,
    },
  },
  {
    theme: "the 2022 Winter Olympics",
    ids: ["pc-tr-olympics", "ev-2020-wc-offer"],
    words: { ru: /зимней Олимпиад|Олимпиаде 2022/, zh: /冬奥/, en: /Winter Olympics/ },
  },
  {
    theme: "the 2018 World Cup",
    ids: ["pc-sport-wc", "ev-2020-wc-offer"],
    words: { ru: /чемпионата мира/, zh: /2018年世界杯/, en: /2018 .*World Cup/ },
  },
  {
    theme: "metro construction",
    ids: ["pc-tr-metro-construction", "pc-tr-bkl-sw"],
    words: { ru: /метро|кольцевой линии/, zh: /地铁建设|大环线/, en: /metro construction|Big Circle Line/ },
  },
  {
    theme: "traffic management",
    ids: ["pc-tr-management"],
    words: { ru: /транспортными потоками/, zh: /交通流管理/, en: /traffic management/ },
  },
  {
    theme: "municipal economy",
    ids: ["pc-municipal-economy"],
    words: { ru: /городским хозяйством/, zh: /市政管理/, en: /municipal services/ },
  },
  {
    theme: "the invitation to the Mayor of Beijing",
    ids: ["ev-2020-invite"],
    words: {
      ru: /Чэнь Цзинин приглашён посетить Москву/,
      zh: /陈吉宁受邀访问莫斯科/,
      en: /Chen Jining invited to visit Moscow/,
    },
  },
];

describe.each(THEMES)("$theme", ({ ids, words }) => {
  test.each(ids)("stands in %s, in every language", (id) => {
    const record = records.get(id);
    const texts = textsBelow(record, id).map(({ text }) => text);
    for (const [language, word] of Object.entries(words)) {
      expect(texts.map((text) => text[language]).join("\n"), language).toMatch(word);
    }
  });
});

test("the +10 % stands in the series of growth too", () => {
  const growth = metrics.find(({ id }) => id === "ts-mowcn-growth-y");
  expect(growth?.observations.find(({ period }) => period === "2020")).toMatchObject({ value: 10 });
});

test("the news itself is the source of what it alone tells", () => {
  for (const id of ["agr-2020-programme", "pc-housing", "pc-municipal-economy", "pc-sport-wc", "ev-2020-invite"]) {
    expect(records.get(id)?.sourceIds, id).toContain("nashesilino-2020-12-07");
  }
});

test("the programme and its signing are of the day of the news", () => {
  const programme = agreements.find(({ id }) => id === "agr-2020-programme");
  expect(programme).toMatchObject({ kind: "programme", signedOn: "2020-12-07", format: "videoconference" });
  expect(events.find(({ id }) => id === "ev-2020-programme")).toMatchObject({ on: "2020-12-07", kind: "signing" });
});
