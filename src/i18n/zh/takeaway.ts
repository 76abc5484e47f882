import type { Catalogue } from "#i18n/en/catalogue.ts";

export const takeaway: Catalogue["exports"]["takeaway"] = {
  all: "全部行（不含筛选条件）",
  allAs: (format) => `全部行，${format}格式`,
  whole: "全部合作数据（Data Package，ZIP）",
  preparing: "正在准备文件",
  started: "已开始下载",
  notMade: "无法生成文件，请重试。",
  cite: "复制引文",
  styles: { gost: "GOST R 7.0.100", gbt: "GB/T 7714", apa: "APA" },
  embed: "复制嵌入代码",
  site: "友好城市合作跟踪系统",
  work: (view, partnership) => `${view}：${partnership}`,
  frame: {
    open: "在跟踪系统中打开",
    asOf: "截至",
    notEmbeddable: "此页面不能嵌入。",
  },
  workbook: {
    rows: "数据",
    sources: "来源",
    about: "说明",
    column: "列",
    meaning: "含义",
    partnership: "合作双方",
    view: "页面",
    asOf: "截至",
    evidence: "显示范围",
  },
  dataset: (first, second) =>
    `${first}与${second}之间的协议、项目及节点、领域目标、贸易和大事记，每条记录均注明数据依据和来源，可按任意日期查看。`,
};
