import { lazy, Suspense, useMemo } from "react";
import { afterView } from "#ui/after-view.ts";
import { useDocuments } from "#api/use-documents.ts";
import { visibleAgreements, visibleEvents } from "#domain/evidence.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { useAsOf } from "./as-of.tsx";
import { RailControls } from "./rail-controls.tsx";
import { RailTrack } from "./rail-track.tsx";
import { railDays, railView } from "./rail-view.ts";

const NONE: readonly never[] = [];
const RailFilmHost = lazy(async () => ({
  default: (await afterView(() => import("./rail-film-host.tsx"))).RailFilmHost,
}));

/** The partnership's whole time with the as-of day through it, and the ways to move that day. */
export function RailTime() {
  const { m, f } = useI18n();
  const local = useLocalText();
  const { partnership } = usePartnership();
  const { evidence } = useViewpoint();
  const { asOf, settledAsOf, dataAsOf } = useAsOf();
  const documents = useDocuments(["agreements", "events"]);
  const agreements = visibleAgreements(documents.agreements.records ?? NONE, evidence);
  const events = visibleEvents(documents.events.records ?? NONE, evidence);
  const days = useMemo(
    () => railDays({ partnership, agreements }, [settledAsOf, dataAsOf]),
    [partnership, agreements, settledAsOf, dataAsOf],
  );
  const view = railView({ partnership, agreements, events, asOf }, days, { m, f, local });
  return (
    <>
      <RailTrack view={view} days={days} />
      <RailControls />
      <Suspense>
        <RailFilmHost />
      </Suspense>
    </>
  );
}
