import { useRef } from "react";
import { Glyph } from "./glyphs.tsx";
import { useUrlParams } from "./url-state.ts";
import "./param-field.css";

interface ParamFieldProps {
  /** The URL parameter that holds the text. */
  readonly param: string;
  readonly label: string;
  readonly hint?: string;
}

/** The search of a view: the URL follows each letter, without a step for Back. */
export function SearchField({ param, label, hint }: ParamFieldProps) {
  const { get, set } = useUrlParams();
  return (
    <label className="param-field param-field--search">
      <span className="visually-hidden">{label}</span>
      <Glyph name="search" />
      <input
        type="search"
        value={get(param) ?? ""}
        placeholder={hint ?? label}
        onChange={({ target }) => set({ [param]: target.value === "" ? null : target.value }, { replace: true })}
      />
    </label>
  );
}

/** A text that holds only when it is whole, such as a date: the URL takes it when the field is left or Enter pressed. */
export function WholeTextField({ param, label, hint }: ParamFieldProps) {
  const { get, set } = useUrlParams();
  const input = useRef<HTMLInputElement>(null);
  const value = get(param) ?? "";
  const commit = () => {
    const text = input.current?.value.trim() ?? "";
    if (text !== value) set({ [param]: text === "" ? null : text });
  };
  return (
    <label className="param-field">
      <span>{label}</span>
      <input
        key={value}
        ref={input}
        type="text"
        defaultValue={value}
        placeholder={hint}
        autoComplete="off"
        onBlur={commit}
        onKeyDown={({ key }) => key === "Enter" && commit()}
      />
    </label>
  );
}
