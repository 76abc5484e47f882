import { useI18n } from "#ui/i18n-context.tsx";
import { AsOfPicker } from "./as-of-picker.tsx";
import { RailTime } from "./rail-time.tsx";
import "./rail.css";

/** The time rail at the foot of every view: the as-of day, and the partnership's whole time (DESIGN §3.1). */
export function Rail() {
  const { m } = useI18n();
  return (
    <footer className="rail" id="rail" tabIndex={-1} aria-label={m.common.rail.title}>
      <AsOfPicker />
      <RailTime />
    </footer>
  );
}
