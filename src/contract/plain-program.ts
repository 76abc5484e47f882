import { isPartialDate } from "./dates.ts";
import { isPlainLocalizedText, plainList, plainObject, plainText, plainWord } from "./plain.ts";
import type { Milestone, Program, StateReport } from "./records.ts";
import { ID } from "./scalars.ts";
import { EVIDENCE, PROGRAM_STATES } from "./vocabulary.ts";

const isId = plainText((text) => ID.test(text));
const isIds = plainList(isId);
const isDate = plainText(isPartialDate);
const isEvidence = plainWord(EVIDENCE);

const isMilestone = plainObject<Milestone>(
  { id: isId, title: isPlainLocalizedText },
  {
    due: isDate,
    completedOn: isDate,
    cancelledOn: isDate,
    evidence: isEvidence,
    sourceIds: isIds,
    note: isPlainLocalizedText,
  },
);

const isStateReport = plainObject<StateReport>(
  { on: isDate, state: plainWord(PROGRAM_STATES) },
  { note: isPlainLocalizedText, sourceIds: isIds },
);

const isBudget = plainObject<NonNullable<Program["budget"]>>(
  {
    amount: (value): value is number => typeof value === "number" && Number.isFinite(value),
    currency: plainText((text) => /^[A-Z]{3}$/.test(text)),
  },
  {},
);

/**
 * Whether a value is a program of valid form with no unknown members: then it needs no schema, which is a tenth of the
 * time, and long lists consist of little else. Where it says no, the schema decides.
 */
export const isPlainProgram = plainObject<Program>(
  {
    id: isId,
    title: isPlainLocalizedText,
    sectorId: isId,
    start: isDate,
    milestones: plainList(isMilestone),
    evidence: isEvidence,
    sourceIds: isIds,
  },
  {
    summary: isPlainLocalizedText,
    agreementId: isId,
    leadIds: isIds,
    end: isDate,
    reportedOn: isDate,
    states: plainList(isStateReport),
    budget: isBudget,
    note: isPlainLocalizedText,
  },
);
