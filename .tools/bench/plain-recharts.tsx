import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";

/*
 * What Recharts draws of the same series as its first example would have it: lines, axes, grid and tooltip, and nothing
 * around them. Whatever the trade view costs beyond it is the price of what it gives.
 */

type Row = Readonly<Record<string, number>>;

const COLOURS = ["#1a56b0", "#2a7a5a", "#15181b", "#945564", "#4c6000"];

async function publishedRows(): Promise<{ readonly rows: readonly Row[]; readonly ids: readonly string[] }> {
  const api = document.querySelector('meta[name="tracker-api"]')?.getAttribute("content") ?? "";
  const partnership = new URL(`${location.pathname.split("/")[1]}/`, api);
  const { data } = await (await fetch(new URL("trade-metrics.json", partnership))).json();
  const at = new Map<string, Record<string, number>>();
  for (const { id, observations } of data) {
    for (const { period, value } of observations) {
      const row = at.get(period) ?? { t: Date.parse(`${period}-15`) };
      row[id] = value;
      at.set(period, row);
    }
  }
  return { rows: [...at.values()].toSorted((a, b) => (a["t"] ?? 0) - (b["t"] ?? 0)), ids: data.map(idOf) };
}

const idOf = ({ id }: { readonly id: string }) => id;
const dateOf = (at: unknown) => new Date(Number(at)).toISOString().slice(0, 7);

function markPainted(): void {
  requestAnimationFrame(() => {
    setTimeout(() => performance.mark("tracker:view-ready"));
  });
}

function rowsAsked(rows: readonly Row[]): readonly Row[] {
  const asked = new URLSearchParams(location.search);
  const [from, to] = [Date.parse(asked.get("from") ?? "1800"), Date.parse(asked.get("to") ?? "2300")];
  return rows.filter(({ t = 0 }) => t >= from && t <= to);
}

function PlainChart({ rows, ids }: { readonly rows: readonly Row[]; readonly ids: readonly string[] }) {
  const [shown, setShown] = useState(() => rowsAsked(rows));
  useEffect(() => {
    const follow = () => flushSync(() => setShown(rowsAsked(rows)));
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [rows]);
  useEffect(markPainted, [shown]);
  return (
    <LineChart width={900} height={340} data={[...shown]}>
      <CartesianGrid stroke="#ddd" />
      <XAxis dataKey="t" type="number" domain={["dataMin", "dataMax"]} tickFormatter={dateOf} />
      <YAxis />
      <Tooltip labelFormatter={dateOf} />
      {ids.map((id, index) => (
        <Line key={id} dataKey={id} stroke={COLOURS[index] ?? "#888"} dot={false} isAnimationActive={false} />
      ))}
    </LineChart>
  );
}

const published = await publishedRows();
performance.mark("tracker:data");
createRoot(document.body.appendChild(document.createElement("div"))).render(<PlainChart {...published} />);
