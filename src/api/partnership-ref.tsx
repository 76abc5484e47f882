import { createContext, type ReactNode, useContext } from "react";
import type { PartnershipRef } from "./documents.ts";

const PartnershipRefContext = createContext<PartnershipRef | undefined>(undefined);

export interface PartnershipRefProviderProps {
  readonly value: PartnershipRef;
  readonly children: ReactNode;
}

/** The partnership that everything below asks for. */
export function PartnershipRefProvider({ value, children }: PartnershipRefProviderProps) {
  return <PartnershipRefContext value={value}>{children}</PartnershipRefContext>;
}

/** The partnership on show. @throws Error outside of a PartnershipRefProvider */
export function usePartnershipRef(): PartnershipRef {
  const ref = useContext(PartnershipRefContext);
  if (!ref) throw new Error("usePartnershipRef needs a PartnershipRefProvider");
  return ref;
}
