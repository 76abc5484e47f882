import { useI18n } from "#ui/i18n-context.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { AppLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { WhyNumber } from "#ui/values.tsx";
import { healthAt } from "#domain/program-columns.ts";
import { type ConditionName, activeConditions, withoutConditions } from "./programs-conditions.ts";
import { type Relaxation, relaxations } from "./programs-view.ts";
import type { ConditionNames } from "./use-condition-names.tsx";
import type { ProgramsList } from "./use-programs-list.ts";

interface ProgramsEmptyProps {
  readonly list: ProgramsList;
  readonly names: ConditionNames;
}

const cleared = (names: readonly ConditionName[]) => Object.fromEntries(names.map((name) => [name, null]));

function RelaxationRow({ list, names, way }: ProgramsEmptyProps & { readonly way: Relaxation }) {
  const { m, f } = useI18n();
  const { href } = useUrlParams();
  const words = m.programs.empty.without(
    way.without.map((name) => names.wordsOf(name, list.conditions)),
    f,
  );
  const scope = withoutConditions(list.conditions, way.without);
  const [first] = way.rows;
  const only = way.rows.length === 1 && first !== undefined ? list.programs[first] : undefined;
  return (
    <li>
      <AppLink href={href(cleared(way.without))}>{words}</AppLink>
      <span>
        <WhyNumber why={{ kind: "tally", figure: "programs", scope }} value={way.rows.length} />
        {only && first !== undefined && (
          <>
            {m.common.page.joint.colon}
            <LocalText of={only.title} /> <HealthGlyph health={healthAt(list.judged, first)} />
          </>
        )}
      </span>
    </li>
  );
}

/** No condition of the list stands in the way: nothing is published, or the evidence filter hides all of it. */
function NoPrograms({ isHidden }: { readonly isHidden: boolean }) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  if (!isHidden) return <p className="programs-empty__title">{m.programs.list.nothing}</p>;
  return (
    <div className="programs-empty">
      <p className="programs-empty__title">{m.programs.list.nothingVisible}</p>
      <AppLink className="button button--primary" href={href({ evidence: null })}>
        {m.programs.page.showAll}
      </AppLink>
    </div>
  );
}

/** What stands in place of an empty list: the conditions in a sentence, and the smallest ways out with their counts. */
export function ProgramsEmpty({ list, names }: ProgramsEmptyProps) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  const active = activeConditions(list.conditions);
  if (active.length === 0 || list.programs.length === 0) return <NoPrograms isHidden={Boolean(list.records?.length)} />;
  const ways = relaxations(list, list.conditions);
  return (
    <div className="programs-empty">
      <svg className="programs-empty__line" viewBox="0 0 400 24" aria-hidden="true">
        <path d="M24 12H376" stroke="var(--rule-2)" strokeWidth="5" strokeLinecap="round" strokeDasharray="1 16" />
        <circle cx="12" cy="12" r="9" fill="var(--paper)" stroke="var(--city-a)" strokeWidth="5" />
        <circle cx="388" cy="12" r="9" fill="var(--paper)" stroke="var(--city-b)" strokeWidth="5" />
      </svg>
      <p className="programs-empty__title">
        {m.programs.empty.title(active.map((name) => names.wordsOf(name, list.conditions)))}
      </p>
      {ways.length > 0 && (
        <>
          <p>{m.programs.empty.relax}</p>
          <ul>
            {ways.map((way) => (
              <RelaxationRow key={way.without.join()} list={list} names={names} way={way} />
            ))}
          </ul>
        </>
      )}
      <AppLink className="button button--primary" href={href(cleared(active))}>
        {m.programs.empty.clear}
      </AppLink>
    </div>
  );
}
