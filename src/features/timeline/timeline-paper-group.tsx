import type { ReactNode } from "react";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";
import { NAME_PX } from "./timeline-paper-row.tsx";
import type { GroupName } from "./timeline-words.ts";

interface GroupProps {
  readonly name: GroupName;
}

function GroupHeading({ name, isAgain = false }: GroupProps & { readonly isAgain?: boolean }) {
  const { m } = useI18n();
  return (
    <span className="timeline-paper__name">
      {name.sectorId && <SectorRoundel sectorId={name.sectorId} size={18} />}
      {name.health && <HealthGlyph health={name.health} size={16} silent />}
      <span lang={name.lang === "" ? undefined : name.lang}>{name.text}</span>
      {isAgain && <span className="timeline-paper__again">{m.timeline.continued}</span>}
    </span>
  );
}

/** The heading of a group, above its rows. */
export function GroupRow({ name, isFirst }: GroupProps & { readonly isFirst: boolean }) {
  return (
    <tr className={isFirst ? "timeline-paper__group timeline-paper__group--first" : "timeline-paper__group"}>
      <th colSpan={2} scope="rowgroup">
        <GroupHeading name={name} />
      </th>
    </tr>
  );
}

/** Names beside bars, whatever the first row spans. */
export function Columns() {
  return (
    <colgroup>
      <col style={{ inlineSize: NAME_PX }} />
      <col />
    </colgroup>
  );
}

function RowsTable({ name, children }: GroupProps & { readonly children: ReactNode }) {
  return (
    <div className="timeline-paper__rows">
      <table role="presentation">
        <Columns />
        <thead aria-hidden="true">
          <tr className="timeline-paper__group">
            <td colSpan={2}>
              <GroupHeading name={name} isAgain />
            </td>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/**
 * The rows of a group on pages: a table of its own, whose head a browser sets again at the top of each further page.
 * Where the table begins its head is cut off, for there stands the heading itself.
 */
export function PagedRows({ name, children }: GroupProps & { readonly children: ReactNode }) {
  return (
    <tr className="timeline-paper__part">
      <td colSpan={2}>
        <RowsTable name={name}>{children}</RowsTable>
      </td>
    </tr>
  );
}
