import type { ReactNode } from "react";
import type { PartialDate } from "#contract/dates.ts";
import { plainDecimal } from "#i18n/plain-decimal.ts";
import type { FigureRequest } from "#contract/figures.ts";
import { useI18n } from "./i18n-context.tsx";
import { WhyButton, WhySign, requestOf } from "./why.tsx";

/** A date as precisely as it is known; `long` writes the month out. */
export function Day({ date, long = false }: { readonly date: PartialDate; readonly long?: boolean }) {
  const { f } = useI18n();
  return <time dateTime={date}>{long ? f.dateLong(date) : f.date(date)}</time>;
}

/** A token of the contract (a status, kind, level, id) under the words that a reader sees. */
export function Token({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  return <data value={value}>{children}</data>;
}

interface NumProps {
  readonly value: number;
  readonly children?: ReactNode;
}

/** A number: the exact value for machines, the written one for readers. */
export function Num({ value, children }: NumProps) {
  const { f } = useI18n();
  return <data value={plainDecimal(value)}>{children ?? f.number(value)}</data>;
}

/** A number of a table that opens its derivation. */
export function WhyNumber({ why, value, children }: NumProps & { readonly why: FigureRequest }) {
  return (
    <WhyButton why={why}>
      <Num value={value}>{children}</Num>
    </WhyButton>
  );
}

export interface FigureProps {
  /** Name in the contract: `programs`, `reached`, `health-late` … */
  readonly name: string;
  readonly value: number | string;
  /** What the figure belongs to, such as a metric. */
  readonly of?: string;
  /** How it comes about, where its name alone does not tell. */
  readonly why?: FigureRequest;
  readonly children?: ReactNode;
}

/** A figure outside a table, machine-readable (contract §3), which opens its derivation. */
export function Figure({ name, value, of, why = requestOf(name), children }: FigureProps) {
  const { f } = useI18n();
  const isNumber = typeof value === "number";
  const figure = (
    <data data-figure={name} data-id={of} value={isNumber ? plainDecimal(value) : value}>
      {children ?? (isNumber ? f.number(value) : value)}
    </data>
  );
  if (!why) return figure;
  if (isNumber) return <WhyButton why={why}>{figure}</WhyButton>;
  return (
    <span>
      {figure} <WhySign why={why} />
    </span>
  );
}
