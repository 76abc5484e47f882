import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchPresent } from "./present.ts";
import { type BenchAsk, benchTimeline } from "./timeline.ts";
import { benchTrade } from "./trade.ts";

const SCENARIOS: Readonly<Record<string, (ask: BenchAsk) => Promise<string>>> = {
  timeline: benchTimeline,
  trade: benchTrade,
  present: benchPresent,
};

const ABOUT: Readonly<Record<string, string>> = {
  timeline: "tracker beside the bare canvas, synthetic data, medians",
  trade: "the trade view beside the same series in Recharts alone, synthetic data, medians",
  present: "the wall through hundreds of slides, with failing refreshes",
};

const USAGE = `npm run bench -- [${Object.keys(SCENARIOS).join(" | ")}] [options]
  --dist DIR         production build to measure (dist, built first when it is not named)
  --programs N,N     sizes of the synthetic data (1000,10000,50000)
  --rounds N         measurements of each, of which the median counts (3)
`;

function wholeNumbers(option: string, text: string): readonly number[] {
  const numbers = text.split(",").map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new Error(`${option} takes whole numbers, not "${text}".`);
}

async function run(typed: readonly string[]): Promise<void> {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: { dist: text, programs: text, rounds: text, help: { type: "boolean", short: "h" } },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(SCENARIOS, name));
  if (values.help === true || unknown.length > 0) {
    process.stdout.write(USAGE);
    if (unknown.length > 0) process.exitCode = 2;
    return;
  }
  const distFolder = resolve(values.dist ?? "dist");
  if (!existsSync(join(distFolder, "index.html")))
    throw new Error(`There is no build in ${distFolder}: npm run build.`);
  const ask = {
    distFolder,
    sizes: wholeNumbers("--programs", values.programs ?? "1000,10000,50000"),
    rounds: wholeNumbers("--rounds", values.rounds ?? "3")[0] ?? 3,
  };
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    process.stdout.write(`── ${name}: ${ABOUT[name] ?? ""}\n`);
    process.stdout.write(`${await scenario(ask)}\n`);
  }
}

try {
  await run(process.argv.slice(2));
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}
