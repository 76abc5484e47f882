import type { Program } from "#contract/records.ts";
import type { Judgement } from "#domain/health.ts";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Panel } from "#ui/panel.tsx";
import { ReasonText } from "#ui/reason-text.tsx";
import { Token } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import { rulesOf } from "./program-view.ts";

interface ProgramStatusProps {
  readonly program: Program;
  readonly judgement: Judgement;
}

/** The status with its reason in a sentence; where a declared state decided otherwise than the milestones would, both. */
export function ProgramStatus({ program, judgement }: ProgramStatusProps) {
  const { m, f } = useI18n();
  const { health, reasons, byMilestones, declared } = judgement;
  const { because } = m.programs.page;
  const [reason] = reasons;
  return (
    <div className="program-status">
      <HealthGlyph health={health} size={22} silent />
      <div>
        <p>
          <b className={`health-label--${health}`}>
            <WhyButton why={{ kind: "health", programId: program.id }}>
              <Token value={health}>{m.words.health[health]}</Token>
            </WhyButton>
          </b>
          {reason ? (
            <ReasonText reason={reason} program={program} hasWhy within={(clause) => because([clause])} />
          ) : (
            because([])
          )}
        </p>
        {declared && health !== byMilestones && (
          <p className="program-status__other">
            {m.programs.page.declared(m.words.programState[declared.state], declared.on, f)}{" "}
            {m.programs.page.otherwise(m.words.health[byMilestones])}
          </p>
        )}
      </div>
    </div>
  );
}

/** The rules in their order, the one that decided with its facts. */
export function ProgramWhy({ program, judgement }: ProgramStatusProps) {
  const { m } = useI18n();
  const rules = rulesOf(judgement);
  const decided = rules.find(({ outcome }) => outcome === "decides");
  return (
    <Panel
      title={m.programs.page.why}
      note={
        decided && (
          <WhyButton why={{ kind: "health", programId: program.id }}>{m.programs.page.rule(decided.number)}</WhyButton>
        )
      }
    >
      <ol className="program-why">
        {rules.map((rule) => (
          <li key={rule.health} className={`program-why__rule program-why__rule--${rule.outcome}`}>
            <HealthGlyph health={rule.health} silent />
            <span>
              <span className="program-why__words">{m.programs.page.rules[rule.health]}</span>
              {rule.reasons.map((reason) => (
                <span key={JSON.stringify(reason)} className="program-why__reason">
                  <ReasonText reason={reason} program={program} hasWhy />
                </span>
              ))}
            </span>
            <span className="program-why__outcome">{m.programs.page[rule.outcome]}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
