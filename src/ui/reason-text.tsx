import { Fragment, type ReactNode } from "react";
import type { FigureRequest } from "#contract/figures.ts";
import type { HealthReason } from "#contract/reasons.ts";
import type { Program } from "#contract/records.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { useI18n } from "./i18n-context.tsx";
import { LocalText } from "./local-text.tsx";
import { PLACE, Placed } from "./placed.tsx";
import { WhyButton } from "./why.tsx";

interface ReasonTextProps {
  readonly reason: HealthReason;
  /** Where the milestone is that the reason may name. */
  readonly program: Program;
  /** The sentence that the clause stands in; the clause alone when it is not given. */
  readonly within?: (clause: string) => string;
  /** Whether its figures open their derivation: not where the sentence stands in a link or a button itself. */
  readonly hasWhy?: boolean;
}

/** Stand before and after a figure: private-use characters, which no message has. */
const FIGURE = "\uE001";

/** Formats that mark the counts and shares that they write. */
function marking(f: Formatters): Formatters {
  const marked = (text: string) => `${FIGURE}${text}${FIGURE}`;
  return {
    ...f,
    days: (count) => marked(f.days(count)),
    number: (value, digits) => marked(f.number(value, digits)),
    percent: (ratio, digits) => marked(f.percent(ratio, digits)),
  };
}

/** How the figures of a reason come about, in the order of the sentence. */
function whyOf(reason: HealthReason, programId: string, place: number): FigureRequest {
  switch (reason.rule) {
    case "overdue-unreported":
    case "overdue":
    case "due-soon":
      return { kind: "milestone-days", programId, milestoneId: reason.milestoneId };
    case "term-over":
      return { kind: "program-days", of: "term-over", programId };
    case "no-report":
      return { kind: "program-days", of: "silence", programId };
    case "behind-time":
      return place === 0 ? { kind: "elapsed", programId } : { kind: "progress", figure: "progress", programId };
    case "all-reached":
      return { kind: "progress", figure: "reached", programId };
    case "state":
    case "not-begun":
    case "nothing-against":
      return { kind: "health", programId };
  }
}

/** A reason of a health in words, with the milestone's title in its own language. */
export function ReasonText({ reason, program, within = (clause) => clause, hasWhy = false }: ReasonTextProps) {
  const { m, f } = useI18n();
  const named = "milestoneId" in reason ? program.milestones.find(({ id }) => id === reason.milestoneId) : undefined;
  const words = within(m.reasons.health(reason, named ? PLACE : "", hasWhy ? marking(f) : f));
  const placed = (text: string): ReactNode => <Placed words={text}>{named && <LocalText of={named.title} />}</Placed>;
  return words
    .split(FIGURE)
    .map((part, index) => (
      <Fragment key={index}>
        {index % 2 === 0 ? (
          placed(part)
        ) : (
          <WhyButton why={whyOf(reason, program.id, (index - 1) / 2)}>{part}</WhyButton>
        )}
      </Fragment>
    ));
}
