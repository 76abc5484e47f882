import { lazy, Suspense, useId, useRef, useState } from "react";
import type { FullDate } from "#contract/dates.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { usePhone } from "#ui/use-media-query.ts";
import { useAsOf } from "./as-of.tsx";

const AsOfMenu = lazy(async () => ({ default: (await import("./as-of-menu.tsx")).AsOfMenu }));

/** The as-of day in words; pressed, it lets the day be typed, or chosen as the last day of a programme. */
export function AsOfPicker() {
  const { m, f } = useI18n();
  const { asOf, dataAsOf, commit } = useAsOf();
  const isPhone = usePhone();
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const choose = (on: FullDate) => {
    commit(on);
    popover.current?.hidePopover();
  };
  return (
    <div className="rail__as-of">
      <button type="button" className="rail__date" popoverTarget={id}>
        <span className={asOf === dataAsOf ? "" : "rail__as-of-moved"}>{m.common.rail.asOf}</span>{" "}
        <time data-as-of="" dateTime={asOf}>
          {isPhone ? f.date(asOf) : f.dateLong(asOf)}
        </time>
      </button>
      <div
        id={id}
        ref={popover}
        popover="auto"
        className="rail__popover"
        onToggle={({ newState }) => setOpen(newState === "open")}
      >
        {isOpen && (
          <Suspense fallback={<p className="muted">{m.common.panel.loading}</p>}>
            <AsOfMenu asOf={asOf} onChoose={choose} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
