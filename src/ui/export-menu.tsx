import { lazy, type RefObject, Suspense, useContext, useId, useRef, useState } from "react";
import { type PictureCut, type PictureFormat, type PictureLook, USUAL_LOOK } from "#i18n/picture-look.ts";
import { useI18n } from "./i18n-context.tsx";
import { CopyStatus, useCopying } from "./copying.tsx";
import { useViewpoint } from "./partnership-context.tsx";
import { TakeAwayContext } from "./take-away.ts";
import { isWhole, tableText } from "./table-text.ts";
import { useUrlParams } from "./url-state.ts";
import "./export-menu.css";

export type ExportFormat = "csv" | "json" | "xlsx" | "svg" | "png" | "ics";

/** One kind of file that a view can be saved as. */
export interface ViewExport {
  readonly format: ExportFormat;
  /** Fetches what writes the file, and saves it; rejects where it cannot be made. Gives what the reader must know of it. */
  readonly run: (look: PictureLook) => Promise<string | undefined>;
}

/** One way to save for all of the formats. */
export function viewExports<Format extends ExportFormat>(
  formats: readonly Format[],
  save: (format: Format) => Promise<void>,
): readonly ViewExport[] {
  return formats.map((format) => ({ format, run: () => save(format).then(() => undefined) }));
}

/** The pictures of a view: how they are made, for the clipboard. */
export interface PictureOffer {
  readonly png: (look: PictureLook) => Promise<Blob>;
  /** Whether what is in sight may be less than all. */
  readonly hasParts?: boolean;
  /** What a PNG would not hold though it was asked for. */
  readonly cut?: (look: PictureLook) => PictureCut | undefined;
}

/** One way to save for the formats of pictures. */
export function pictureExports(
  save: (format: PictureFormat, look: PictureLook) => Promise<string | undefined>,
): readonly ViewExport[] {
  return (["svg", "png"] as const).map((format) => ({ format, run: (look) => save(format, look) }));
}

export interface ExportMenuProps {
  readonly exports: readonly ViewExport[];
  /** `data-table` of the table that can be copied as it is drawn. */
  readonly table?: string;
  /** Lets the reader choose how pictures look, and copy one. */
  readonly picture?: PictureOffer;
}

const PictureOptions = lazy(async () => ({ default: (await import("./picture-options.tsx")).PictureOptions }));

/** Under its button, inside the window; its width is 17rem at most. */
function place(popover: HTMLElement, button: HTMLElement): void {
  const { bottom, right } = button.getBoundingClientRect();
  popover.style.insetBlockStart = `${bottom + window.scrollY + 4}px`;
  popover.style.insetInlineStart = `max(0.5rem, min(${right}px - 17rem, 100vw - 17.5rem))`;
}

function drawnTable(name: string): HTMLTableElement | null {
  return document.querySelector<HTMLTableElement>(`main table[data-table="${CSS.escape(name)}"]`);
}

function useViewCopying(table: string | undefined) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  const { asOf } = useViewpoint();
  const { copy, outcome } = useCopying();
  return {
    outcome,
    copyLink: () => copy({ text: new URL(href({ asOf }), location.href).href }),
    copyTable: async () => {
      const drawn = table === undefined ? null : drawnTable(table);
      if (drawn) await copy(tableText(drawn, m.words.evidence));
    },
  };
}

function CopyActions({ table, hasTable }: { readonly table: string | undefined; readonly hasTable: boolean }) {
  const { m } = useI18n();
  const { copyLink, copyTable, outcome } = useViewCopying(table);
  return (
    <>
      <ul>
        <li>
          <button type="button" onClick={() => void copyLink()}>
            {m.exports.copyLink}
          </button>
        </li>
        {hasTable && (
          <li>
            <button type="button" onClick={() => void copyTable()}>
              {m.exports.copyTable}
            </button>
          </li>
        )}
      </ul>
      <CopyStatus outcome={outcome} />
    </>
  );
}

/** Places the menu each time it opens, and finds out whether the table can be copied whole. */
function useOpening(table: string | undefined, button: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState({ times: 0, hasTable: false });
  const onBeforeToggle = ({ newState, currentTarget }: { newState: string; currentTarget: HTMLElement }) => {
    if (newState !== "open" || !button.current) return;
    place(currentTarget, button.current);
    const drawn = table === undefined ? null : drawnTable(table);
    setOpened(({ times }) => ({ times: times + 1, hasTable: drawn !== null && isWhole(drawn) }));
  };
  return { ...opened, onBeforeToggle };
}

interface CopyMenuProps {
  readonly table: string | undefined;
  readonly picture: PictureOffer | undefined;
  readonly look: PictureLook;
  readonly onLook: (look: PictureLook) => void;
}

function CopyMenu({ table, picture, look, onLook }: CopyMenuProps) {
  const { m } = useI18n();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { times, hasTable, onBeforeToggle } = useOpening(table, button);
  const takeAway = useContext(TakeAwayContext);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="export-menu__button"
        popoverTarget={id}
        aria-label={m.exports.copy}
        title={m.exports.copy}
      >
        <span aria-hidden="true">…</span>
      </button>
      <div
        id={id}
        popover="auto"
        className="export-menu__list"
        role="group"
        aria-label={m.exports.copy}
        onBeforeToggle={onBeforeToggle}
      >
        <CopyActions key={times} table={table} hasTable={hasTable} />
        {picture && times > 0 && (
          <Suspense>
            <PictureOptions offer={picture} look={look} onLook={onLook} />
          </Suspense>
        )}
        {takeAway && times > 0 && <Suspense>{takeAway({ table })}</Suspense>}
      </div>
    </>
  );
}

/**
 * What can be taken along from a view: its files, a link that shows the same, the table as it is drawn. The files hold
 * all rows; a table that is windowed is not offered for copying.
 */
export function ExportMenu({ exports, table, picture }: ExportMenuProps) {
  const { m } = useI18n();
  const wordId = useId();
  const [stage, setStage] = useState<"preparing" | "started" | "notMade" | null>(null);
  const [remark, setRemark] = useState<string>();
  const [made, setMade] = useState<ExportFormat>();
  const [look, setLook] = useState(USUAL_LOOK);
  const save = async ({ format, run }: ViewExport) => {
    setStage("preparing");
    setMade(format);
    setRemark(undefined);
    try {
      setRemark(await run(look));
      setStage("started");
    } catch {
      setStage("notMade");
    }
  };
  return (
    <div className="export-menu" role="group" aria-labelledby={wordId}>
      <span id={wordId} className="export-menu__word">
        {m.exports.download}
      </span>
      {exports.map((one) => (
        <button
          key={one.format}
          type="button"
          className="export-menu__button"
          data-export={one.format}
          title={m.exports.formats[one.format]}
          aria-busy={(stage === "preparing" && made === one.format) || undefined}
          onClick={() => void save(one)}
        >
          {one.format.toUpperCase()}
        </button>
      ))}
      <CopyMenu table={table} picture={picture} look={look} onLook={setLook} />
      <span role="status" className={stage === "notMade" || remark ? "export-menu__fault" : "visually-hidden"}>
        {stage && m.exports[stage]}
        {remark && `. ${remark}`}
      </span>
    </div>
  );
}
