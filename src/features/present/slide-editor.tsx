import { useId, useState } from "react";
import { INTERFACE_LANGUAGES } from "#contract/vocabulary.ts";
import { copied } from "#ui/clipboard.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { usePageAddress } from "#ui/page-address.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { Overlay } from "./overlay.tsx";
import {
  LEAST_SECONDS,
  MOST_SECONDS,
  SLIDE_NAMES,
  type SlideChoice,
  type SlideName,
  paramsText,
  secondsOf,
  slideListText,
  withParams,
} from "./slide-list.ts";
import { REFRESH_SECONDS, type Show } from "./use-show.ts";

interface SlideEditorProps {
  readonly show: Show;
  readonly onClose: () => void;
}

/** Chooses, orders and times the slides; every change stands in the address at once. */
export function SlideEditor({ show, onClose }: SlideEditorProps) {
  const { m } = useI18n();
  const { set } = useUrlParams();
  const words = m.present.editor;
  const put = (slides: readonly SlideChoice[]) =>
    set({ slides: slideListText(slides), slide: null }, { replace: true });
  return (
    <Overlay title={words.title} closeLabel={words.close} onClose={onClose}>
      <div className="editor">
        <ol className="editor__slides">
          {show.slides.map((slide, index) => (
            <SlideRow key={index} slide={slide} index={index} slides={show.slides} put={put} />
          ))}
        </ol>
        <AddSlide onAdd={(name) => put([...show.slides, { name, params: new Map() }])} />
        <ShowFields show={show} />
        <CopyLink />
        <p className="muted">{words.hint}</p>
      </div>
    </Overlay>
  );
}

interface SlideRowProps {
  readonly slide: SlideChoice;
  readonly index: number;
  readonly slides: readonly SlideChoice[];
  readonly put: (slides: readonly SlideChoice[]) => void;
}

function SlideRow({ slide, index, slides, put }: SlideRowProps) {
  const { m } = useI18n();
  const words = m.present.editor;
  const name = m.present.slide[slide.name];
  const change = (changed: SlideChoice) => put(slides.with(index, changed));
  const { seconds: _seconds, ...untimed } = slide;
  return (
    <li>
      <b>{m.present.controls.goTo(index + 1, name)}</b>
      <label>
        {words.seconds}{" "}
        <input
          key={slide.seconds}
          type="number"
          min={LEAST_SECONDS}
          max={MOST_SECONDS}
          defaultValue={slide.seconds}
          onBlur={({ target }) => {
            const seconds = secondsOf(target.value);
            change(seconds === undefined ? untimed : { ...slide, seconds });
          }}
        />
      </label>
      <label className="editor__params">
        {words.params}{" "}
        <input
          key={paramsText(slide)}
          type="text"
          spellCheck={false}
          defaultValue={paramsText(slide)}
          onBlur={({ target }) => change(withParams(slide, target.value))}
        />
      </label>
      <RowButtons name={name} index={index} slides={slides} put={put} />
    </li>
  );
}

/** Earlier, later, away. */
function RowButtons({ name, index, slides, put }: Omit<SlideRowProps, "slide"> & { readonly name: string }) {
  const words = useI18n().m.present.editor;
  const others = slides.filter((_, at) => at !== index);
  const move = (to: number) => put(others.toSpliced(to, 0, ...slides.slice(index, index + 1)));
  const isLast = index === slides.length - 1;
  return (
    <span className="editor__buttons">
      <button
        type="button"
        className="icon-button"
        aria-label={words.up(name)}
        disabled={index === 0}
        onClick={() => move(index - 1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.down(name)}
        disabled={isLast}
        onClick={() => move(index + 1)}
      >
        ↓
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.remove(name)}
        disabled={slides.length === 1}
        onClick={() => put(others)}
      >
        <Glyph name="close" />
      </button>
    </span>
  );
}

function AddSlide({ onAdd }: { readonly onAdd: (name: SlideName) => void }) {
  const { m } = useI18n();
  return (
    <label className="editor__add">
      {m.present.editor.add}{" "}
      <select
        value=""
        onChange={({ target }) => {
          const name = SLIDE_NAMES.find((known) => known === target.value);
          if (name) onAdd(name);
        }}
      >
        <option value="">–</option>
        {SLIDE_NAMES.map((name) => (
          <option key={name} value={name}>
            {m.present.slide[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ShowFields({ show }: { readonly show: Show }) {
  const { m, lang } = useI18n();
  const { get, set } = useUrlParams();
  const words = m.present.editor;
  const put = (changes: Readonly<Record<string, string | null>>) => set(changes, { replace: true });
  return (
    <div className="editor__fields">
      <label>
        {words.every}{" "}
        <input
          type="number"
          min={LEAST_SECONDS}
          max={MOST_SECONDS}
          defaultValue={show.every}
          placeholder={words.byWords}
          onBlur={({ target }) => put({ every: secondsOf(target.value) === undefined ? null : target.value })}
        />
      </label>
      <label>
        {words.second}{" "}
        <select value={show.lang2 ?? ""} onChange={({ target }) => put({ lang2: target.value || null })}>
          <option value="">{words.none}</option>
          {INTERFACE_LANGUAGES.filter((language) => language !== lang).map((language) => (
            <option key={language} value={language}>
              {m.words.languageName[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.pair}{" "}
        <select
          value={show.alternates ? "alternate" : ""}
          disabled={show.lang2 === undefined}
          onChange={({ target }) => put({ pair: target.value || null })}
        >
          <option value="">{words.under}</option>
          <option value="alternate">{words.alternate}</option>
        </select>
      </label>
      <label>
        {words.refresh}{" "}
        <input
          type="number"
          min={30}
          max={86_400}
          defaultValue={get("refresh") ?? REFRESH_SECONDS}
          onBlur={({ target }) => put({ refresh: target.value === String(REFRESH_SECONDS) ? null : target.value })}
        />
      </label>
    </div>
  );
}

function CopyLink() {
  const { m } = useI18n();
  const address = usePageAddress();
  const [isCopied, setCopied] = useState(false);
  const id = useId();
  return (
    <div className="editor__copy">
      <button
        type="button"
        className="button"
        aria-describedby={id}
        onClick={() => void copied({ text: address }).then(setCopied)}
      >
        {m.present.editor.copy}
      </button>
      <output id={id}>{isCopied ? m.present.editor.copied : ""}</output>
    </div>
  );
}
