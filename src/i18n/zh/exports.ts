import type { Catalogue } from "#i18n/en/catalogue.ts";
import { takeaway } from "./takeaway.ts";

export const exports: Catalogue["exports"] = {
  download: "下载",
  formats: {
    csv: "表格（CSV）",
    json: "数据（JSON）",
    xlsx: "工作簿，含来源表（XLSX）",
    svg: "矢量图（SVG）",
    png: "图片（PNG）",
    ics: "日历（ICS）",
  },
  copy: "更多：复制、引用、全部数据",
  copyLink: "复制链接（含截至日期）",
  copyTable: "复制表格",
  preparing: "正在准备文件",
  started: "已开始下载",
  notMade: "未能生成文件，请重试。",
  copied: "已复制",
  copyByHand: "浏览器不允许复制。文本已选中，请按Ctrl+C复制。",
  textToCopy: "待复制的文本",
  takeaway,
  calendar: {
    milestone: (milestone, program) => `节点完成时限：${milestone}（${program}）`,
    agreement: (title) => `有效期最后一日：${title}`,
    status: (status, asOf, f) => `截至${f.dateLong(asOf)}的状态：${status}`,
    rough: (date, f) => `来源所载日期：${f.dateLong(date)}`,
    sources: "来源：",
  },
};
