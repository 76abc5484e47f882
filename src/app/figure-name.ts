import type { FigureRequest, ProgramScope } from "#contract/figures.ts";
import type { Lead, Partnership, Program } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import type { Derivation } from "#domain/derivation.ts";
import type { I18n } from "#ui/i18n-context.tsx";

/** What a name is made from. */
export interface NamedFigure {
  readonly request: FigureRequest;
  readonly derivation: Derivation;
  readonly partnership: Partnership;
  /** The program that the figure is of, where it is of one. */
  readonly program: Program | undefined;
}

type Localize = (text: LocalizedText) => string;

function titlesOf(
  named: readonly Pick<Lead, "id" | "title">[],
  ids: readonly string[] | undefined,
  local: Localize,
): readonly string[] {
  return named.filter(({ id }) => ids?.includes(id)).map(({ title }) => local(title));
}

/** Which of the programs, as far as the partnership itself names it. */
function scopeWords({ request, partnership }: NamedFigure, { m, f }: I18n, local: Localize): readonly string[] {
  const { sectors, leads = [] } = partnership;
  const scope: ProgramScope = "scope" in request ? (request.scope ?? {}) : {};
  const { sector, sectorId, lead, leadId, firstLeadId, health, q, from, to } = scope;
  const ownLead = leadId ?? firstLeadId;
  return [
    ...(sectorId === "" ? [m.overview.unknownSector] : []),
    ...titlesOf(sectors, sectorId === undefined ? sector : [sectorId], local),
    ...(ownLead === "" ? [m.common.value.noLead] : []),
    ...titlesOf(leads, ownLead === undefined ? lead : [ownLead], local),
    ...HEALTHS.filter((one) => health?.includes(one)).map((one) => m.words.health[one]),
    ...(q === undefined || q === "" ? [] : [q]),
    ...(from === undefined && to === undefined ? [] : [[from, to].map((on) => (on ? f.date(on) : "…")).join(" – ")]),
  ];
}

/** What the figure is of: the record, the period, the earlier day. */
function ownWords({ request, derivation, program }: NamedFigure, { m, f }: I18n, local: Localize): readonly string[] {
  const [first] = derivation.numerator;
  const { kind } = request;
  const title = first ? [local(first.title)] : [];
  if (kind === "difference") return [m.why.names[request.figure], f.dateLong(request.since)];
  if (kind === "changes") {
    return [m.why.kinds[request.of === "value" ? "observation" : request.of], f.dateLong(request.since)];
  }
  if (kind === "deadlines") return [`${f.number(request.from)} – ${f.days(request.to)}`];
  const then = "on" in request && request.on !== undefined ? [f.dateLong(request.on)] : [];
  if (kind === "progress" || kind === "elapsed" || kind === "health") {
    return program ? [local(program.title), ...then] : [];
  }
  if (kind === "milestone-days" || kind === "program-days" || kind === "term-left" || kind === "budget") return title;
  if (kind === "health-changes") return program ? [local(program.title)] : [];
  if (kind === "observation" || kind === "mirror-gap") return [...title, f.period(request.period)];
  if (kind === "changed") {
    return [...(request.of === undefined ? [] : [m.words.changeKind[request.of]]), f.dateLong(request.since)];
  }
  if (kind === "programs-of-level") return [m.words.evidence[request.level]];
  if (kind === "facts-dated") {
    return [String(request.year), ...(request.level === undefined ? [] : [m.words.evidence[request.level]])];
  }
  if (kind === "document-age") return [m.words.document[request.document]];
  if (kind === "missing-periods") return title;
  if (kind === "document") return [m.words.document[request.list]];
  if (kind === "point") return [...title, f.period(request.period), ...then];
  if (kind === "series-change") return [...title, f.dateLong(request.since)];
  if (kind === "evidence") return [m.words.evidence[request.level]];
  if (kind === "tally") return then;
  if (kind === "goals-since") return [f.dateLong(request.since)];
  if (kind === "goal-status" || kind === "goal" || kind === "cagr") return [...title, ...then];
  return kind === "term-elapsed" ? title : [];
}

/** What a figure is called where it stands alone: its name, and in brackets what it is of. */
export function figureName(figure: NamedFigure, i18n: I18n, local: Localize): string {
  const words = [...ownWords(figure, i18n, local), ...scopeWords(figure, i18n, local)];
  const name = i18n.m.why.names[figure.derivation.rule];
  return words.length > 0 ? `${name} (${words.join("; ")})` : name;
}
