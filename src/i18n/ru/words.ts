import type { Base } from "#i18n/en/catalogue.ts";
import { healthCount } from "./health-count.ts";

export const words: Base["words"] = {
  health: {
    stopped: "прекращён",
    paused: "приостановлен",
    done: "завершён",
    "not-started": "не начат",
    unreported: "нет сведений",
    late: "просрочен",
    "at-risk": "есть риски",
    "on-track": "по графику",
  },
  healthCount,
  programState: {
    active: "реализуется",
    paused: "приостановлен",
    cancelled: "прекращён",
    completed: "завершён",
  },
  milestoneStatus: {
    cancelled: "отменена",
    reached: "достигнута",
    overdue: "просрочена",
    pending: "предстоит",
  },
  agreementStatus: {
    unsigned: "не подписано",
    ended: "прекращено",
    upcoming: "ещё не действует",
    expired: "срок истёк",
    "in-force": "действует",
    "term-unknown": "срок не указан",
  },
  evidence: {
    official: "официально",
    reported: "по сообщениям",
    estimated: "расчётно",
    illustrative: "условные данные",
  },
  evidenceFilter: {
    all: "все данные",
    sourced: "без условных",
    official: "только официальные",
  },
  view: {
    overview: "Обзор",
    programs: "Проекты",
    timeline: "Хронология",
    sectors: "Отрасли",
    trade: "Торговля",
    agreements: "Соглашения",
    events: "События",
    sources: "Источники и качество данных",
    briefing: "Справка для печати",
    present: "Презентация",
    partnerships: "Партнёрства",
  },
  viewShort: {
    sources: "Источники",
  },
  document: {
    partnerships: "перечень партнёрств",
    partnership: "партнёрство",
    agreements: "соглашения",
    programs: "проекты",
    "sector-goals": "отраслевые цели",
    "trade-metrics": "ряды торговли",
    events: "события",
    sources: "источники",
  },
};
