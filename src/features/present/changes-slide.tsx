import { type FullDate, firstDay } from "#contract/dates.ts";
import { changeSubjects } from "#domain/change-subject.ts";
import { changesByWeight } from "#domain/change-weight.ts";
import { changesBetween } from "#domain/changes.ts";
import { LOOK_BACKS, comparisonDay, dayBefore } from "#domain/comparison-days.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { ChangeRows } from "./change-rows.tsx";
import { type Scene, type SlideView, sourcesOf } from "./slide-view.ts";

const MOST_NOTES = 12;

/** The day asked for; else the shortest look back in which anything changed; else the year before. */
function comparedWith({ records, asOf, slide, partnership }: Scene): FullDate {
  const asked = comparisonDay(slide.params.get("since") ?? null, asOf);
  if (asked) return asked;
  const months = LOOK_BACKS.filter((lookBack) => lookBack !== "week").map((lookBack) => dayBefore(asOf, lookBack));
  const found = months.find((since) => changesBetween(records, since, asOf).length > 0);
  const established = firstDay(partnership.establishedOn);
  return found ?? (established < asOf ? established : dayBefore(asOf, "year"));
}

/** What changed since a day, the heaviest first. */
export function changesSlide(scene: Scene): SlideView {
  const { records, asOf } = scene;
  const since = comparedWith(scene);
  const changes = changesBetween(records, since, asOf);
  const groups = changesByWeight(changes);
  const subjectOf = changeSubjects(records);
  const subjects = changes.flatMap((change) => subjectOf(change) ?? []);
  return {
    title: ({ m, f }) => m.present.titles.changes(changes.length, since, f),
    draw: (area, voices) => <ChangeRows groups={groups} subjectOf={subjectOf} area={area} voices={voices} />,
    notes: ({ m, text }) =>
      groups
        .flatMap(({ weight, changes: own }) =>
          own.map((change) => {
            const subject = subjectOf(change);
            return `${m.present.weights[weight]}: ${subject ? text(subject.title) : change.id}`;
          }),
        )
        .slice(0, MOST_NOTES),
    sourceIds: sourcesOf(subjects),
    evidence: prevailingEvidence(subjects.map(({ evidence }) => evidence)),
  };
}
