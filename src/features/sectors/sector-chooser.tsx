import { CheckMenu } from "#ui/check-menu.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { Notice } from "#ui/notice.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import type { SectorsView } from "./sectors-view.ts";

/** The sectors that the address asks for, as far as the partnership has them; none: all. */
export function useChosenSectors(): { readonly chosen: readonly string[]; readonly unknown: readonly string[] } {
  const { sectors } = usePartnership().partnership;
  const { list } = useUrlParams();
  const isKnown = (value: string) => sectors.some(({ id }) => id === value);
  return {
    chosen: list("sector").filter(isKnown),
    unknown: list("sector").filter((value) => !isKnown(value)),
  };
}

/** What the view has of the chosen sectors alone, side by side; of none chosen, everything. */
export function comparedSectors(view: SectorsView, chosen: readonly string[]): SectorsView {
  if (chosen.length === 0) return view;
  return {
    sectors: view.sectors.filter(({ sectorId }) => chosen.includes(sectorId)),
    goals: view.goals.filter(({ goal }) => chosen.includes(goal.sectorId)),
  };
}

/** Leaves only the sectors that are to be compared. */
export function SectorChooser() {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { sectors } = usePartnership().partnership;
  const { set } = useUrlParams();
  const { chosen } = useChosenSectors();
  const names = sectors.filter(({ id }) => chosen.includes(id)).map(({ title }) => text(title));
  return (
    <CheckMenu
      label={m.sectors.compare.label}
      summary={names.length === 0 ? m.sectors.compare.all : f.list(names)}
      options={sectors.map(({ id, title }) => ({ value: id, label: <LocalText of={title} /> }))}
      chosen={chosen}
      onChange={(next) => set({ sector: next.length === 0 ? null : next.join(",") })}
    />
  );
}

/** What the address asks for and the partnership does not have. */
export function SectorNotices() {
  const { m } = useI18n();
  const { unknown } = useChosenSectors();
  return unknown.map((value) => (
    <Notice key={value} name="sector">
      {m.common.notice.sector(value)}
    </Notice>
  ));
}
