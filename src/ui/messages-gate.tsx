import { createContext, type ReactNode, useContext, useEffect } from "react";
import type { SectionName } from "#i18n/catalogue.ts";

export interface MessagesControl {
  /** Sections of messages that are there in the language on show. */
  readonly sections: readonly SectionName[];
  /** Asks for sections; they are there when `sections` names them. */
  readonly need: (names: readonly SectionName[]) => void;
  /** The partnership's languages, for readers whose browser names none that the interface speaks. */
  readonly tellLanguages: (languages: readonly string[]) => void;
}

const MessagesControlContext = createContext<MessagesControl>({
  sections: [],
  need: () => undefined,
  tellLanguages: () => undefined,
});

export const MessagesControlProvider = MessagesControlContext.Provider;

/** Tells the interface the partnership's languages. */
export function useTellLanguages(languages: readonly string[]): void {
  const { tellLanguages } = useContext(MessagesControlContext);
  useEffect(() => tellLanguages(languages), [tellLanguages, languages]);
}

export interface MessagesGateProps {
  readonly sections: readonly SectionName[];
  /** Stands there until the messages have come. */
  readonly waiting: ReactNode;
  readonly children: () => ReactNode;
}

/** Draws its children when the messages that they read are there. */
export function MessagesGate({ sections, waiting, children }: MessagesGateProps) {
  const { sections: there, need } = useContext(MessagesControlContext);
  const isReady = sections.every((name) => there.includes(name));
  useEffect(() => {
    if (!isReady) need(sections);
  }, [isReady, need, sections]);
  return isReady ? children() : waiting;
}
