import { type ReactNode, useMemo } from "react";
import type { FigureRequest } from "#contract/figures.ts";
import { WhyProvider, useWhy } from "./why.tsx";

interface WhyMemberProps {
  readonly partnershipId: string;
  readonly children: ReactNode;
}

/** Every figure inside is one of this partnership of several: its derivation opens in that one's own data. */
export function WhyMember({ partnershipId, children }: WhyMemberProps) {
  const open = useWhy();
  const own = useMemo(
    () => open && ((of: FigureRequest, anchor: HTMLElement) => open({ kind: "member", partnershipId, of }, anchor)),
    [open, partnershipId],
  );
  return <WhyProvider value={own}>{children}</WhyProvider>;
}
