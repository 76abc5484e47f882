import { Suspense } from "react";
import { lazyAfterView } from "#ui/after-view.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { AsOfPicker } from "./as-of-picker.tsx";
import "./rail.css";

const RailTime = lazyAfterView(async () => (await import("./rail-time.tsx")).RailTime);

/** The time rail at the foot of every view: the as-of day, and the partnership's whole time (DESIGN §3.1). */
export function Rail() {
  const { m } = useI18n();
  return (
    <footer className="rail" id="rail" tabIndex={-1} aria-label={m.common.rail.title}>
      <AsOfPicker />
      <Suspense>
        <RailTime />
      </Suspense>
    </footer>
  );
}
