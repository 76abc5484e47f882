import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { usePartnershipRef } from "./partnership-ref.tsx";

/**
 * Asks anew for every document of the partnership that something on the page shows; what is there stays until the
 * answer comes, and after a fault too.
 *
 * @returns resolves when every answer has come or failed
 */
export function useRefetch(): () => Promise<void> {
  const client = useQueryClient();
  const { href } = usePartnershipRef();
  return useCallback(
    () => client.refetchQueries({ queryKey: [href], type: "active" }, { cancelRefetch: false }),
    [client, href],
  );
}
