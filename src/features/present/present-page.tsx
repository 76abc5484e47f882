import { lazy, Suspense, useMemo, useState } from "react";
import { useDocuments } from "#api/use-documents.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { Page } from "#ui/page.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { useTextWidth } from "#ui/text-width.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { Presentation } from "./presentation.tsx";
import { sheets } from "./sheets.tsx";
import type { Ground } from "./slides.ts";
import type { Holdings } from "./slide-view.ts";
import { useSecondVoice } from "./use-second-voice.ts";
import { useShow } from "./use-show.ts";
import { Voice } from "./voice.ts";
import "./present.css";
import "./present-controls.css";
import "./present-tools.css";

const Presenter = lazy(async () => ({ default: (await import("./presenter.tsx")).Presenter }));

const LISTS = ["programs", "agreements", "events", "sector-goals", "trade-metrics", "sources"] as const;

type Documents = ReturnType<typeof useDocuments<typeof LISTS>>;

function useHoldings(documents: Documents): Holdings {
  const { programs, agreements, events, sources, "sector-goals": goals, "trade-metrics": metrics } = documents;
  return useMemo(
    () => ({
      programs: programs.records,
      agreements: agreements.records,
      events: events.records,
      sources: sources.records,
      "sector-goals": goals.records,
      "trade-metrics": metrics.records,
    }),
    [programs.records, agreements.records, events.records, sources.records, goals.records, metrics.records],
  );
}

function useGround(): Ground {
  const { partnership } = usePartnership();
  const { asOf, evidence } = useViewpoint();
  return useMemo(() => ({ partnership, asOf, evidence }), [partnership, asOf, evidence]);
}

/** The wall: the data as slides, without a mouse, for days; or the presenter's view of it. */
export function PresentPage() {
  const documents = useDocuments(LISTS);
  const i18n = useI18n();
  const { m } = i18n;
  const { get } = useUrlParams();
  const { partnership } = usePartnership();
  const { languages } = partnership;
  const holdings = useHoldings(documents);
  const ground = useGround();
  const show = useShow();
  const measure = useTextWidth();
  const main = useMemo(() => new Voice(i18n, languages), [i18n, languages]);
  const second = useSecondVoice(show.lang2, languages);
  const [sentence, setSentence] = useState<string>();
  const states = LISTS.map((name) => documents[name].state);
  const isBusy =
    states.some(({ status }) => status === "loading") || (show.lang2 !== undefined && second === undefined);
  const isPresenter = get("presenter") !== null;
  const title = isPresenter ? m.present.presenter.title : (sentence ?? m.words.view.present);
  return (
    <Page view="present" title={title} busy={isBusy}>
      {!isBusy && isPresenter && (
        <Suspense>
          <Presenter
            slides={show.slides}
            holdings={holdings}
            ground={ground}
            voice={main}
            drawAt={sheets({ show, holdings, ground, voices: { main, second, measure } })}
          />
        </Suspense>
      )}
      {!isBusy && !isPresenter && (
        <Presentation
          show={show}
          holdings={holdings}
          ground={ground}
          voices={{ main, second, measure }}
          states={states}
          onSentence={setSentence}
        />
      )}
    </Page>
  );
}
