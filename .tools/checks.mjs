import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEAD_CODE, FORMAT, LINT, TYPES, run } from "./commands.mjs";

const STATIC = [FORMAT, LINT, TYPES, DEAD_CODE];
const INTERRUPTED = 130;

/** @typedef {{ passed: number, failed: number }} Score */

/**
 * Runs every static check and the named test suites, goes on after a failure, and prints the sum as the last line.
 *
 * @param {readonly ("unit" | "browser" | "e2e")[]} suites projects of vite.config.ts
 * @returns {Promise<number>} exit code: 0 when nothing failed
 */
export async function checkAll(suites) {
  const steps = [
    ...STATIC.map(({ title, command }) => ({ title, score: () => scoreOfCommand(command) })),
    ...suites.map((suite) => ({ title: `${suite} tests`, score: () => scoreOfSuite(suite) })),
  ];
  const summary = [];
  for (const { title, score } of steps) {
    console.log(`\n── ${title}`);
    const result = await score();
    if (result === undefined) return INTERRUPTED;
    summary.push({ title, ...result });
  }
  return report(summary);
}

/** @returns {Promise<Score | undefined>} undefined when the reader stopped it */
async function scoreOfCommand(command) {
  const code = await run(command);
  if (code === INTERRUPTED) return undefined;
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @returns {Promise<Score | undefined>} undefined when the reader stopped it */
async function scoreOfSuite(suite) {
  const folder = mkdtempSync(join(tmpdir(), "tracker-report-"));
  const file = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await run(["vitest", "run", "--project", suite, ...reporters]);
    return code === INTERRUPTED ? undefined : scoreOfReport(file, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not be loaded, a run that broke, and a suite without a test each count as one failure. */
function scoreOfReport(file, code) {
  const written = readReport(file);
  if (written === undefined) return { passed: 0, failed: 1 };
  const unloaded = written.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const failed = written.numFailedTests + unloaded.length;
  const passed = written.numPassedTests;
  if (failed === 0 && (passed === 0 || code !== 0)) return { passed, failed: 1 };
  return { passed, failed };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function report(summary) {
  console.log("");
  for (const { title, passed, failed } of summary) {
    console.log(`${failed === 0 ? "✓" : "✗"} ${title}: ${passed} passed, ${failed} failed`);
  }
  const sum = (name) => summary.reduce((total, score) => total + score[name], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") === 0 ? 0 : 1;
}
