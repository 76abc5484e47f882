import { useLocalText } from "./local-text.tsx";
import { usePartnership } from "./partnership-context.tsx";
import "./sector-roundel.css";

const PALETTE = 12;

/** Number of a sector in display order, from 1; 0 for a sector that the partnership does not name. */
export function useSectorNumber(): (sectorId: string) => number {
  const { partnership } = usePartnership();
  return (sectorId) => partnership.sectors.findIndex((sector) => sector.id === sectorId) + 1;
}

/** The colour token of a sector's number; numbers past the palette begin again. */
export function sectorColour(number: number): string {
  return number > 0 ? `var(--s${((number - 1) % PALETTE) + 1})` : "var(--ink-3)";
}

/** The colour token for text on a sector's colour. */
export function sectorOnColour(number: number): string {
  return number > 0 ? `var(--s${((number - 1) % PALETTE) + 1}-on)` : "var(--paper)";
}

export interface SectorRoundelProps {
  readonly sectorId: string;
  /** Edge in px, 16–24. */
  readonly size?: number;
  /** Whether the name stands beside it anyway. */
  readonly silent?: boolean;
}

/** The sector's number in its colour; number and order are the same in every language. */
export function SectorRoundel({ sectorId, size = 22, silent = true }: SectorRoundelProps) {
  const number = useSectorNumber()(sectorId);
  const { partnership } = usePartnership();
  const local = useLocalText();
  const sector = partnership.sectors[number - 1];
  const slot = number > 0 ? ((number - 1) % PALETTE) + 1 : 0;
  return (
    <span
      className={`sector-roundel sector-roundel--${slot}`}
      style={{ inlineSize: size, blockSize: size, fontSize: Math.max(11.5, size * 0.58) }}
      {...(silent ? { "aria-hidden": true } : { role: "img", "aria-label": sector ? local(sector.title) : sectorId })}
    >
      {number > 0 ? number : "–"}
    </span>
  );
}
