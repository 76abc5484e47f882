import type { Catalogue } from "#i18n/en/catalogue.ts";

export const keys: Catalogue["keys"] = {
  title: "快捷键",
  list: [
    ["1 – 7", "按顶栏顺序打开各栏目"],
    ["/  Ctrl K", "全局搜索"],
    ["[  ]", "截至日期后退一个月、前进一个月"],
    ["Home  End", "在时间标尺上：首日、最新数据"],
    ["L", "下一种语言"],
    ["T", "下一种主题"],
    ["P", "大屏演示"],
    ["?", "本列表"],
    ["Esc", "关闭最上层"],
  ],
  letters: "启用字母和数字键",
};
