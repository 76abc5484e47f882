import { type FullDate, addDays } from "#contract/dates.ts";
import type { EventKind } from "#contract/vocabulary.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import { DayForm } from "./day-form.tsx";
import { useI18n } from "./i18n-context.tsx";
import { AppLink } from "./link.tsx";
import { useViewpoint } from "./partnership-context.tsx";
import { useUrlParams } from "./url-state.ts";
import "./since-days.css";

/** A day to compare with, and what it is to the reader. */
export type SinceDay = { readonly on: FullDate } & (
  | { readonly from: keyof Catalogue["desk"]["ago"] | "last-report" | "signing" }
  | { readonly from: "event"; readonly kind: EventKind }
);

export interface SinceDaysProps {
  /** Those with which a reader is likely to compare. */
  readonly days: readonly SinceDay[];
  /** The reader's day of comparison. */
  readonly since: FullDate | undefined;
}

/** The days with which a reader is likely to compare, and any other that is typed. */
export function SinceDays({ days, since }: SinceDaysProps) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const { href, set } = useUrlParams();
  const nameOf = useDayName();
  return (
    <>
      <nav aria-label={m.overview.compareWith}>
        {days.map((day) => (
          <AppLink
            key={day.from}
            href={href({ since: day.on })}
            current={day.on === since ? "true" : undefined}
            className="since__link"
          >
            {nameOf(day)}
          </AppLink>
        ))}
      </nav>
      <DayForm
        key={`${since} ${asOf}`}
        day={since}
        latest={addDays(asOf, -1)}
        className="since__day"
        words={{ field: m.desk.otherDay, submit: m.desk.compare }}
        onChoose={(on) => set({ since: on })}
      />
    </>
  );
}

function useDayName(): (day: SinceDay) => string {
  const { m, f } = useI18n();
  return (day) => {
    switch (day.from) {
      case "last-report":
        return m.desk.lastReport(day.on, f);
      case "signing":
        return m.desk.signing(day.on, f);
      case "event":
        return m.desk.lastMeeting(m.words.eventKind[day.kind], day.on, f);
      case "week":
      case "month":
      case "quarter":
      case "year":
        return m.desk.ago[day.from];
    }
  };
}
