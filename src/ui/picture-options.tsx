import { useState } from "react";
import { PICTURE_PARTS, PICTURE_SCALES, PICTURE_SIZES, PICTURE_THEMES, type PictureLook } from "#i18n/picture-look.ts";
import { copiedPicture } from "./clipboard.ts";
import type { PictureOffer } from "./export-menu.tsx";
import { useI18n } from "./i18n-context.tsx";
import { MessagesGate } from "./messages-gate.tsx";
import "./picture-options.css";

export interface PictureOptionsProps {
  readonly offer: PictureOffer;
  readonly look: PictureLook;
  readonly onLook: (look: PictureLook) => void;
}

const PICTURES = ["pictures"] as const;
/** The same in every language. */
const SCALES = { 1: "1×", 2: "2×" } as const;

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string | number>({ label, values, words, value, onChoose }: ChoiceProps<Value>) {
  return (
    <label className="picture-options__choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = values[target.selectedIndex];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Options({ offer, look, onLook }: PictureOptionsProps) {
  const { m, f } = useI18n();
  const words = m.pictures;
  const cut = offer.cut?.(look);
  const [outcome, setOutcome] = useState<"preparing" | "copied" | "notCopied" | null>(null);
  const copy = async () => {
    setOutcome("preparing");
    setOutcome((await copiedPicture(() => offer.png(look))) ? "copied" : "notCopied");
  };
  return (
    <fieldset className="picture-options">
      <legend>{words.look}</legend>
      {offer.hasParts && (
        <Choice
          label={words.part}
          values={PICTURE_PARTS}
          words={words.parts}
          value={look.part}
          onChoose={(part) => onLook({ ...look, part })}
        />
      )}
      <Choice
        label={words.size}
        values={PICTURE_SIZES}
        words={words.sizes}
        value={look.size}
        onChoose={(size) => onLook({ ...look, size })}
      />
      <Choice
        label={words.theme}
        values={PICTURE_THEMES}
        words={words.themes}
        value={look.theme}
        onChoose={(theme) => onLook({ ...look, theme })}
      />
      <Choice
        label={words.scale}
        values={PICTURE_SCALES}
        words={SCALES}
        value={look.scale}
        onChoose={(scale) => onLook({ ...look, scale })}
      />
      {cut && <p className="picture-options__cut">{words.cut(cut, f)}</p>}
      <button type="button" className="picture-options__copy" onClick={() => void copy()}>
        {words.copy}
      </button>
      <p role="status" className="export-menu__status">
        {outcome === "notCopied" ? words.notCopied : outcome && m.exports[outcome]}
      </p>
    </fieldset>
  );
}

/** How the pictures of a view are to look, and the way to copy one. */
export function PictureOptions(props: PictureOptionsProps) {
  return (
    <MessagesGate sections={PICTURES} waiting={null}>
      {() => <Options {...props} />}
    </MessagesGate>
  );
}
