import type { Catalogue } from "#i18n/en/catalogue.ts";

export const film: Catalogue["film"] = {
  title: "历年回放",
  play: "继续播放",
  pause: "暂停",
  stepBack: "上一件大事",
  stepForward: "下一件大事",
  speed: "速度",
  times: (speed, f) => (speed === 0.5 ? "½×" : `${f.number(speed)}×`),
  close: "关闭回放",
};
