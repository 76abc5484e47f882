import type { ReactNode } from "react";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import type { KeyAction } from "./present-keys.ts";
import type { RotationState } from "./rotation.ts";

interface ControlStripProps {
  readonly state: RotationState;
  readonly count: number;
  readonly seconds: number;
  readonly isHidden: boolean;
  readonly languages: { readonly label: string; readonly shown: ReactNode };
  readonly act: (action: KeyAction) => void;
}

/** The controls of the wall: they cover only the foot, and go when nobody moves (DESIGN §8). */
export function ControlStrip({ state, count, seconds, isHidden, languages, act }: ControlStripProps) {
  const { m, f } = useI18n();
  const words = m.present.controls;
  return (
    <div className="strip" role="toolbar" aria-label={words.label} data-controls="" data-hidden={isHidden}>
      <Control label={words.previous} onPress={() => act({ kind: "go", to: "previous" })}>
        <Glyph name="back" size={20} />
      </Control>
      <Control label={state.isPaused ? words.play : words.pause} onPress={() => act({ kind: "pause" })}>
        <Glyph name={state.isPaused ? "play" : "pause"} size={20} />
      </Control>
      <Control label={words.next} onPress={() => act({ kind: "go", to: "next" })}>
        <Glyph name="forward" size={20} />
      </Control>
      <span className="strip__text">{words.place(state.index + 1, count, f)}</span>
      <span className="strip__text strip__seconds">{words.seconds(seconds, f)}</span>
      <Control label={languages.label} onPress={() => act({ kind: "language" })}>
        {languages.shown}
      </Control>
      <Control label={words.theme} onPress={() => act({ kind: "theme" })}>
        <Glyph name="theme" size={20} />
      </Control>
      <Control label={words.all} onPress={() => act({ kind: "all" })}>
        <svg width="20" height="20" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
          <path d="M2 3h5v4H2zM9 3h5v4H9zM2 9h5v4H2zM9 9h5v4H9z" />
        </svg>
      </Control>
      <Control label={words.edit} onPress={() => act({ kind: "edit" })}>
        <Glyph name="menu" size={20} />
      </Control>
      <Control label={words.fullScreen} onPress={() => act({ kind: "full-screen" })}>
        <svg
          width="20"
          height="20"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          aria-hidden="true"
        >
          <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
        </svg>
      </Control>
      <Control label={words.help} onPress={() => act({ kind: "help" })}>
        ?
      </Control>
      <Control label={words.leave} onPress={() => act({ kind: "leave" })}>
        <Glyph name="close" size={20} />
      </Control>
    </div>
  );
}

function Control({ label, onPress, children }: { label: string; onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="strip__control" aria-label={label} title={label} onClick={onPress}>
      {children}
    </button>
  );
}
