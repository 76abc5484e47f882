import { Fragment, type ReactNode } from "react";

/** Stands in a message where an element will: a private-use character, which no message has. */
export const PLACE = "\uE000";

interface PlacedProps {
  /** A message that was given `PLACE` for the text of the element. */
  readonly words: string;
  readonly children: ReactNode;
}

/** A message with an element in its midst, such as a title in another language. */
export function Placed({ words, children }: PlacedProps) {
  return words.split(PLACE).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && children}
      {part}
    </Fragment>
  ));
}
