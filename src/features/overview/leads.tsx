import { lazy } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { LaterPart } from "#ui/later-part.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import type { LeadsTableProps } from "./leads-table.tsx";
import { LEADS_OPEN } from "./overview-conditions.ts";

const LeadsTable = lazy(async () => ({ default: (await import("./leads-table.tsx")).LeadsTable }));

const DESK = ["records", "desk"] as const;

/** Who owes what, unfolded by `leads=open`: the desk's question is answered on demand, with code of its own. */
export function Leads(props: LeadsTableProps) {
  const { m } = useI18n();
  const { get, set } = useUrlParams();
  const isOpen = get("leads") === LEADS_OPEN;
  return (
    <details
      className="overview__leads"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) =>
        open !== isOpen && set({ leads: open ? LEADS_OPEN : null }, { replace: true })
      }
    >
      <summary>
        <h2>{m.overview.leads}</h2>
        <span className="muted">{m.overview.leadsHint}</span>
      </summary>
      {isOpen && <LaterPart sections={DESK}>{() => <LeadsTable {...props} />}</LaterPart>}
    </details>
  );
}
