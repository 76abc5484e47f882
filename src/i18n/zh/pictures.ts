import type { Catalogue } from "#i18n/en/catalogue.ts";

export const pictures: Catalogue["pictures"] = {
  look: "图片（SVG、PNG）",
  size: "尺寸",
  sizes: { own: "与图表相同", slide: "幻灯片16:9", document: "文档", square: "方形" },
  theme: "底色",
  themes: { light: "浅色", dark: "深色" },
  scale: "PNG分辨率",
  part: "范围",
  parts: { whole: "全部行", window: "可见行" },
  copy: "复制图片",
  notCopied: "浏览器不允许复制图片，请保存PNG文件。",
  sources: (publishers, more, f) => `来源：${publishers.join("；")}${more > 0 ? `；另有${f.number(more)}个` : ""}`,
  noSources: "来源：未注明",
  asOf: (asOf, f) => `截至${f.dateLong(asOf)}`,
  condition: (name, values) => `${name}：${values.join("、")}`,
  search: (words) => `搜索：“${words}”`,
  folded: (count, of, f) => (count === of ? "全部分组已折叠" : `${f.number(of)}个分组中已折叠${f.number(count)}个`),
  rows: ({ first, last, of }, f) => `第${f.number(first)}—${f.number(last)}行，共${f.number(of)}行`,
  cut: ({ by, ...shown }, f) =>
    by === "canvas"
      ? `PNG包含第${f.number(shown.first)}—${f.number(shown.last)}行（共${f.number(shown.of)}行），已达浏览器可绘制的最大长度。SVG包含全部行。`
      : `此尺寸的图片包含第${f.number(shown.first)}—${f.number(shown.last)}行（共${f.number(shown.of)}行），再多则无法辨认。选择与图表相同的尺寸时，SVG包含全部行。`,
};
