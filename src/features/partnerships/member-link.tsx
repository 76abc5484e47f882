import type { ReactNode } from "react";
import { AppLink } from "#ui/link.tsx";
import { useAddress } from "#ui/url-state.ts";

interface MemberLinkProps {
  /** Of the partnership. */
  readonly id: string;
  /** Path under the partnership. */
  readonly view: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Leads into a view of one of the partnerships. */
export function MemberLink({ id, view, className, children }: MemberLinkProps) {
  const address = useAddress();
  return (
    <AppLink href={address(`/${encodeURIComponent(id)}/${view}`)} {...(className !== undefined && { className })}>
      {children}
    </AppLink>
  );
}
