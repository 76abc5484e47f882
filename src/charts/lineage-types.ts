import type { FullDate, PartialDate } from "#contract/dates.ts";
import type { LocalizedText } from "#contract/scalars.ts";

/** How an agreement stands in the drawing: laid track, the one in force, or not yet signed at D. */
type LineageState = "over" | "standing" | "ahead";

/** An agreement between the rails: a box over its term, or a bare rung where no end is known. */
export interface LineageTerm {
  readonly id: string;
  readonly signedOn: PartialDate;
  /** Absent: a rung under its name. */
  readonly term: { readonly firstOn: FullDate; readonly lastOn: FullDate } | undefined;
  /** What stands in the box: years, or the name of the relation; its title where it is absent. */
  readonly label: string | undefined;
  /** The full title, for those who do not see where it stands. */
  readonly title: LocalizedText;
  /** How it stands, in words. */
  readonly status: string;
  readonly state: LineageState;
  readonly people: readonly LocalizedText[];
  readonly isOpened: boolean;
  readonly href: string;
}

export interface LineageGap {
  readonly id: string;
  readonly firstOn: FullDate;
  readonly lastOn: FullDate;
  readonly title: LocalizedText;
}

export interface LineageEvent {
  readonly id: string;
  readonly on: PartialDate;
  readonly title: LocalizedText;
  /** The city that it took place in; none when in both or nowhere in particular. */
  readonly city: "a" | "b" | undefined;
  readonly isAhead: boolean;
}

/** A signing that is drawn as a tick only. */
interface LineageTick {
  readonly id: string;
  readonly on: PartialDate;
  readonly title: string;
  readonly isAhead: boolean;
}

interface LineageCity {
  readonly name: LocalizedText;
  /** The name in the other script. */
  readonly second: { readonly text: string; readonly lang: string } | undefined;
}

export interface LineageView {
  readonly asOf: FullDate;
  readonly cities: readonly [LineageCity, LineageCity];
  readonly firstYear: number;
  readonly lastYear: number;
  /** In the order of signing. */
  readonly terms: readonly LineageTerm[];
  readonly gaps: readonly LineageGap[];
  /** Most telling first: those that find room are drawn. */
  readonly events: readonly LineageEvent[];
  readonly ticks: readonly LineageTick[];
}
