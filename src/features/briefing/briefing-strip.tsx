import { LOOK_BACKS, dayBefore } from "#domain/comparison-days.ts";
import type { FullDate } from "#contract/dates.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { Switcher } from "#ui/switcher.tsx";

const NONE = "";

/** Above the sheet, on the screen alone: what to compare with, and the way to paper. */
export function BriefingStrip({ since }: { readonly since: FullDate | undefined }) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const lookBacks = LOOK_BACKS.map((lookBack) => ({
    value: String(dayBefore(asOf, lookBack)),
    label: m.briefing.lookBacks[lookBack],
  }));
  return (
    <div className="briefing__strip">
      <span className="briefing__strip-label">{m.briefing.compare}</span>
      <Switcher
        label={m.briefing.compare}
        param="since"
        options={[...lookBacks, { value: NONE, label: m.briefing.noComparison }]}
        value={since ?? NONE}
        defaultValue={NONE}
      />
      <button type="button" className="button button--primary" onClick={() => window.print()}>
        <Glyph name="print" /> {m.briefing.print}
      </button>
    </div>
  );
}
