import { useEffect, useRef } from "react";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { goTo } from "#ui/url-state.ts";
import { WhyButton, WhyScope } from "#ui/why.tsx";
import { useProgramHref } from "./use-program-href.ts";
import { useProgramsList } from "./use-programs-list.ts";

interface ProgramSequenceProps {
  readonly id: string;
  /** Whether the program stands beside the list, where Esc closes it. */
  readonly isSheet: boolean;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, select, textarea, dialog, details[open]") !== null;
}

/** `j` and `k` go to the next and the previous program, Esc closes the sheet. */
function useSequenceKeys(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      const action = latest.current[event.key];
      if (!action || document.querySelector("dialog[open], [popover]:popover-open")) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** The way to the list, and to the programs before and after this one in the list's order. */
export function ProgramSequence({ id, isSheet }: ProgramSequenceProps) {
  const { m, f } = useI18n();
  const list = useProgramsList();
  const programHref = useProgramHref();
  const order = list.groups.flatMap(({ rows }) => rows);
  const place = order.findIndex((index) => list.programs[index]?.id === id);
  const before = place > 0 ? list.programs[order[place - 1] ?? -1] : undefined;
  const after = place < 0 ? undefined : list.programs[order[place + 1] ?? -1];
  const state = isSheet ? { isBeside: true } : undefined;
  // Back then closes the sheet, however many programs were looked through
  const open = (target: typeof before) =>
    target && (() => goTo(programHref(target.id), { replace: true, ...(state ? { state } : {}) }));
  useSequenceKeys({
    j: open(after),
    k: open(before),
    ...(isSheet ? { Escape: () => goTo(programHref()) } : {}),
  });
  return (
    <nav className="program-sequence" aria-label={m.programs.page.sequence}>
      <AppLink href={programHref()} className="program-sequence__list">
        {m.programs.page.list}
      </AppLink>
      {place >= 0 && (
        <span className="muted">
          <WhyScope scope={list.conditions}>
            <WhyButton why={{ kind: "tally", figure: "programs" }}>
              {m.programs.page.place(place + 1, order.length, f)}
            </WhyButton>
          </WhyScope>
        </span>
      )}
      <span className="program-sequence__steps">
        {before && (
          <AppLink href={programHref(before.id)} state={state} className="icon-button" label={m.programs.page.previous}>
            <Glyph name="back" />
          </AppLink>
        )}
        {after && (
          <AppLink href={programHref(after.id)} state={state} className="icon-button" label={m.programs.page.next}>
            <Glyph name="forward" />
          </AppLink>
        )}
        {isSheet && (
          <AppLink href={programHref()} className="icon-button" label={m.programs.page.close}>
            <Glyph name="close" />
          </AppLink>
        )}
      </span>
    </nav>
  );
}
