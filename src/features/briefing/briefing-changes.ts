import type { FullDate } from "#contract/dates.ts";
import { CHANGE_KINDS, type ChangeKind } from "#contract/vocabulary.ts";
import { type ChangeSubject, changeSubjects } from "#domain/change-subject.ts";
import { changesByWeight } from "#domain/change-weight.ts";
import { type Change, changesBetween } from "#domain/changes.ts";
import type { ShownRecords } from "#domain/shown-records.ts";

export interface ChangeRow {
  readonly change: Change;
  readonly subject: ChangeSubject | undefined;
  /** A value that another of the same series in the list comes after: paper leaves it out. */
  readonly isEarlier: boolean;
}

export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly rows: readonly ChangeRow[];
}

/** What is not on D what it was on S: by kind, what asks for attention first, else in the order of the data. */
export function briefingChanges(records: ShownRecords, since: FullDate, asOf: FullDate): readonly ChangeGroup[] {
  const changes = changesBetween(records, since, asOf);
  const subjectOf = changeSubjects(records);
  return CHANGE_KINDS.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const latest = new Map(own.flatMap((change) => ("recordId" in change ? [[change.recordId, change]] : [])));
    const rows = changesByWeight(own)
      .flatMap((group) => group.changes)
      .map((change) => ({
        change,
        subject: subjectOf(change),
        isEarlier: "recordId" in change && latest.get(change.recordId) !== change,
      }));
    return rows.length > 0 ? [{ kind, rows }] : [];
  });
}
