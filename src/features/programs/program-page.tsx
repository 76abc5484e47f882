import { type ReactNode, useEffect, useRef, useState } from "react";
import { useDocuments } from "#api/use-documents.ts";
import type { Program } from "#contract/records.ts";
import { visibleEvents, visiblePrograms } from "#domain/evidence.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Page } from "#ui/page.tsx";
import { Panel } from "#ui/panel.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { useIsBeside } from "#ui/is-beside.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { useRecordId } from "#ui/use-record-id.ts";
import { ProgramBody } from "./program-body.tsx";
import { ProgramSequence } from "./program-sequence.tsx";
import { ProgramsListView } from "./programs-page.tsx";
import { useProgramHref } from "./use-program-href.ts";
import "./program.css";

/** From this width on there is room for a sheet beside the list (DESIGN §6). */
const ROOM_FOR_SHEET = "(min-width: 56.25rem)";

/** What the page is about: the program, or why there is none to show. */
interface Found {
  readonly program: Program | undefined;
  /** On record, but left out by the evidence filter. */
  readonly hidden: Program | undefined;
}

function ProgramMissing({ id, hidden }: { readonly id: string; readonly hidden: Program | undefined }) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  const programHref = useProgramHref();
  return (
    <div className="program-missing">
      <p>{hidden ? m.programs.page.hiddenText(m.words.evidence[hidden.evidence]) : m.programs.page.notFoundText(id)}</p>
      <p>
        {hidden && (
          <AppLink className="button" href={href({ evidence: null })}>
            {m.programs.page.showAll}
          </AppLink>
        )}{" "}
        <AppLink className="button button--primary" href={programHref()}>
          {m.programs.page.list}
        </AppLink>{" "}
        {!hidden && <AppLink href="/">{m.common.page.home}</AppLink>}
      </p>
    </div>
  );
}

function useTitle(id: string, { program, hidden }: Found, isLoaded: boolean): ReactNode {
  const { m } = useI18n();
  if (program) return <LocalText of={program.title} />;
  if (!isLoaded) return id;
  return hidden ? m.programs.page.hiddenTitle : m.programs.page.notFound;
}

/** The sheet's frame: takes the focus when a program opens in it. */
function Sheet({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  return (
    <section className="program-sheet" aria-labelledby="program-sheet-title">
      <ProgramSequence id={id} isSheet />
      <h2 id="program-sheet-title" ref={heading} tabIndex={-1} className="program-sheet__title">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** One program: as a sheet beside the list that it was opened from, as a page of its own when opened by its link. */
export function ProgramPage() {
  const { m } = useI18n();
  const id = useRecordId();
  const isBesideNow = useIsBeside();
  const [isSheet] = useState(() => isBesideNow && matchMedia(ROOM_FOR_SHEET).matches);
  const { programs, agreements, events, sources } = useDocuments(["programs", "agreements", "events", "sources"]);
  const { evidence } = useViewpoint();
  const record = programs.records?.find((program) => program.id === id);
  const program = visiblePrograms(programs.records ?? [], evidence).find((visible) => visible.id === id);
  const found = { program, hidden: program ? undefined : record };
  const title = useTitle(id, found, programs.records !== undefined);
  const isBusy = [programs, agreements, events, sources].some(({ state }) => state.status === "loading");
  const body = (
    <>
      {!programs.records && (
        <Panel title={m.words.view.programs} needs={[programs.state]}>
          {null}
        </Panel>
      )}
      {programs.records && !program && <ProgramMissing id={id} hidden={found.hidden} />}
      {program && (
        <ProgramBody
          program={program}
          programs={programs.state}
          meta={programs.meta}
          agreements={agreements}
          events={{ state: events.state, records: events.records && visibleEvents(events.records, evidence) }}
          sources={sources}
        />
      )}
    </>
  );
  if (isSheet) {
    const sheet = (
      <Sheet id={id} title={title}>
        {body}
      </Sheet>
    );
    return <ProgramsListView beside={{ openId: id, sheet, isSheetBusy: isBusy }} />;
  }
  return (
    <Page
      view={programs.records && !record ? "not-found" : "program"}
      title={title}
      busy={isBusy}
      aside={<ProgramSequence id={id} isSheet={false} />}
    >
      <div className="program-page">{body}</div>
    </Page>
  );
}
