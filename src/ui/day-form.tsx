import { useState } from "react";
import { type FullDate, isFullDate } from "#contract/dates.ts";

export interface DayFormProps {
  /** The day in the field; absent: none yet. */
  readonly day: FullDate | undefined;
  /** The last day that can be chosen. */
  readonly latest: string;
  readonly className: string;
  /** What the field holds, and what taking it does. */
  readonly words: { readonly field: string; readonly submit: string };
  readonly onChoose: (on: FullDate) => void;
}

/** A day typed or picked from a calendar, taken when the reader says so. */
export function DayForm({ day, latest, className, words, onChoose }: DayFormProps) {
  const [text, setText] = useState<string>(day ?? "");
  return (
    <form
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        if (isFullDate(text)) onChoose(text);
      }}
    >
      <label>
        {words.field}
        <input
          type="date"
          min="1900-01-01"
          max={latest}
          required
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button button--primary">
        {words.submit}
      </button>
    </form>
  );
}
