import type { ProgramScope, TallyFigure } from "#contract/figures.ts";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LeadName, SectorName } from "#ui/program-cells.tsx";
import { WhyNumber } from "#ui/values.tsx";
import type { Grouping } from "./programs-conditions.ts";
import type { GroupSubtotal } from "./programs-view.ts";
import type { ConditionNames } from "./use-condition-names.tsx";

interface GroupNameProps {
  readonly id: string;
  readonly grouping: Grouping;
  readonly names: ConditionNames;
}

function GroupName({ id, grouping, names }: GroupNameProps) {
  const { m } = useI18n();
  if (id === "") return <>{m.programs.list.noGroup[grouping]}</>;
  if (grouping === "sector") return <SectorName sectorId={id} />;
  if (grouping === "lead") return <LeadName leadId={id} />;
  return <>{names.nameOf(grouping, id)}</>;
}

interface SubtotalProps extends Pick<GroupNameProps, "id" | "grouping"> {
  readonly total: GroupSubtotal;
}

interface GroupCountProps extends Pick<GroupNameProps, "id" | "grouping"> {
  readonly figure: TallyFigure;
  readonly value: number;
}

/** The programs of one group: under several leads they stand under the first, under none of a kind in a group of their own. */
function scopeOf({ id, grouping }: Pick<GroupNameProps, "id" | "grouping">): ProgramScope {
  if (grouping === "lead") return { firstLeadId: id };
  if (grouping === "agreement") return { agreementId: id };
  return { [grouping]: [id] };
}

/** A count of the group. */
function GroupCount({ id, grouping, figure, value }: GroupCountProps) {
  return <WhyNumber why={{ kind: "tally", figure, scope: scopeOf({ id, grouping }) }} value={value} />;
}

/** The subtotal of a group: its programs by health, and its milestones reached of those counted. */
function Subtotal({ id, grouping, total }: SubtotalProps) {
  const { m } = useI18n();
  const { programs, byHealth, reached, counted } = total;
  return (
    <span className="programs-group__total">
      {grouping === "health" ? (
        <GroupCount id={id} grouping={grouping} figure="programs" value={programs} />
      ) : (
        byHealth.map(({ health, count }) => (
          <span key={health} className="programs-group__health">
            <HealthGlyph health={health} size={12} />
            <GroupCount id={id} grouping={grouping} figure={`health-${health}`} value={count} />
          </span>
        ))
      )}
      <span className="programs-group__milestones">
        {m.programs.list.milestones} <GroupCount id={id} grouping={grouping} figure="reached" value={reached} />/
        <GroupCount id={id} grouping={grouping} figure="counted" value={counted} />
      </span>
    </span>
  );
}

export interface GroupHeadingProps extends GroupNameProps {
  readonly total: GroupSubtotal | undefined;
}

/** The head of a group: what its programs have in common, and their subtotal. */
export function GroupHeading({ total, ...name }: GroupHeadingProps) {
  return (
    <span className="programs-group">
      <span className="programs-group__name">
        <GroupName {...name} />
      </span>
      {total && <Subtotal id={name.id} grouping={name.grouping} total={total} />}
    </span>
  );
}
