import type { HealthReason } from "#contract/reasons.ts";
import type { Program } from "#contract/records.ts";
import { useI18n } from "./i18n-context.tsx";
import { LocalText } from "./local-text.tsx";
import { PLACE, Placed } from "./placed.tsx";

interface ReasonTextProps {
  readonly reason: HealthReason;
  /** Where the milestone is that the reason may name. */
  readonly program: Program;
  /** The sentence that the clause stands in; the clause alone when it is not given. */
  readonly within?: (clause: string) => string;
}

/** A reason of a health in words, with the milestone's title in its own language. */
export function ReasonText({ reason, program, within = (clause) => clause }: ReasonTextProps) {
  const { m, f } = useI18n();
  const named = "milestoneId" in reason ? program.milestones.find(({ id }) => id === reason.milestoneId) : undefined;
  return (
    <Placed words={within(m.reasons.health(reason, named ? PLACE : "", f))}>
      {named && <LocalText of={named.title} />}
    </Placed>
  );
}
