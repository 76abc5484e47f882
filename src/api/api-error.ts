import type { DocumentFault } from "#contract/faults.ts";

/** Why a document failed as a whole; `i18n` puts the fault into words. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly fault: DocumentFault;

  constructor(fault: DocumentFault) {
    super(`${fault.page}: ${fault.kind}`);
    this.fault = fault;
  }
}
