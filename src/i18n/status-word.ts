import type { ChangeKind } from "#contract/vocabulary.ts";
import type { Catalogue } from "./catalogue.ts";

/** A status of the contract in words, by the kind of thing that has it. */
export function statusWord(kind: ChangeKind, status: string, { words }: Catalogue): string {
  const tables: Readonly<Record<ChangeKind, Readonly<Record<string, string>>>> = {
    agreement: words.agreementStatus,
    program: words.health,
    milestone: words.milestoneStatus,
    event: words.eventStatus,
    goal: words.goalStatus,
    trade: {},
  };
  return tables[kind][status] ?? status;
}
