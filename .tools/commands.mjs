import { spawn } from "node:child_process";
import { ROOT, projectEnvironment } from "./install.mjs";

/** What lint and format look at; the dataset is data and is kept as its editors write it. */
const CHECKED = ["src", "mocks", "tests", ".tools", "vite.config.ts"];

export const TYPES = { title: "types", command: ["tsc", "-p", "."] };
export const LINT = { title: "lint", command: ["oxlint", "--type-aware", "--deny-warnings", ...CHECKED] };
export const FORMAT = { title: "format", command: ["oxfmt", "--check", ...CHECKED] };
export const DEAD_CODE = { title: "dead code", command: ["knip", "--no-progress"] };

export const FORMAT_WRITE = ["oxfmt", ...CHECKED];
export const LINT_WRITE = ["oxlint", "--type-aware", "--fix", ...CHECKED];
export const BUILD = ["vite", "build"];
export const BENCH = ["node", ".tools/bench/run.ts"];

/**
 * Runs one command of the project to its end, in the terminal of the caller.
 *
 * @param {readonly string[]} command program and arguments
 * @returns {Promise<number>} its exit code; 130 after Ctrl+C
 */
export function run([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: projectEnvironment(),
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    // A terminal sends Ctrl+C to the child as well: the child decides when it ends.
    const passOn = () => child.kill("SIGTERM");
    process.on("SIGINT", ignore).on("SIGTERM", passOn);
    const end = (code) => {
      process.off("SIGINT", ignore).off("SIGTERM", passOn);
      resolve(code);
    };
    child.on("error", (error) => {
      console.error(`${program}: ${error.message}`);
      end(1);
    });
    child.on("exit", (code, signal) => end(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 130 : 1)));
  });
}

/**
 * Runs commands one after the other until one fails.
 *
 * @param {readonly (readonly string[])[]} commands
 * @returns {Promise<number>} the exit code of the last one that ran
 */
export async function runInTurn(commands) {
  for (const command of commands) {
    const code = await run(command);
    if (code !== 0) return code;
  }
  return 0;
}

function ignore() {}
