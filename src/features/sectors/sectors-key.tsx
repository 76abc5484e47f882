import type { ReactNode } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { useSince } from "./use-since.ts";

function Entry({
  widthPx,
  sign,
  children,
}: {
  readonly widthPx: number;
  readonly sign: ReactNode;
  readonly children: string;
}) {
  return (
    <li>
      <svg width={widthPx} height="16" viewBox={`0 0 ${widthPx} 16`} aria-hidden="true">
        {sign}
      </svg>
      {children}
    </li>
  );
}

/** What belongs to the bullets. */
function GoalEntries() {
  const { key } = useI18n().m.sectors;
  return (
    <>
      <Entry widthPx={6} sign={<path d="M3 0V16" stroke="var(--ink-2)" />}>
        {key.baseline}
      </Entry>
      <Entry
        widthPx={16}
        sign={<circle cx="8" cy="8" r="5" fill="var(--paper)" stroke="var(--ink-2)" strokeWidth="2.5" />}
      >
        {key.latest}
      </Entry>
      <Entry
        widthPx={12}
        sign={
          <>
            <path d="M6 5V16" stroke="var(--ink)" strokeWidth="1.5" />
            <path d="M2 1h8l-4 5z" fill="var(--ink)" />
          </>
        }
      >
        {key.pace}
      </Entry>
      <Entry widthPx={6} sign={<path d="M3 0V16" stroke="var(--ink)" strokeWidth="2.5" />}>
        {key.target}
      </Entry>
      <Entry widthPx={20} sign={<path d="M0 5.500h11v-3.500l8 6 -8 6v-3.500H0z" fill="var(--ink-2)" />}>
        {key.beyond}
      </Entry>
    </>
  );
}

/** What the marks of the bullets and small charts mean. */
export function SectorsKey({ hasGoals }: { readonly hasGoals: boolean }) {
  const { m, f } = useI18n();
  const { key } = m.sectors;
  const { since } = useSince();
  return (
    <ul className="sectors-key" aria-label={key.title}>
      {hasGoals && <GoalEntries />}
      {since && (
        <Entry
          widthPx={14}
          sign={
            <path d="M7 1.500l5 6.500l-5 6.500l-5 -6.500z" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
          }
        >
          {m.sectors.since.key(since, f)}
        </Entry>
      )}
      <Entry
        widthPx={24}
        sign={
          <>
            <path d="M0 8H24" stroke="var(--ink-2)" strokeWidth="2" strokeDasharray="4 3" />
            <circle cx="12" cy="8" r="3.5" fill="var(--paper)" stroke="var(--ink-2)" strokeWidth="1.8" />
          </>
        }
      >
        {key.estimated}
      </Entry>
      <Entry
        widthPx={24}
        sign={
          <>
            <circle cx="4" cy="8" r="3.5" fill="var(--ink-2)" />
            <circle cx="20" cy="8" r="3.5" fill="var(--ink-2)" />
          </>
        }
      >
        {key.gap}
      </Entry>
    </ul>
  );
}
