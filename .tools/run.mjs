/*
 * What every npm script calls. It runs on whatever Node is installed (20 or later) and needs nothing but Node and npm:
 * it installs the dependencies when they are missing or stale, and hands over to the Node that the project brings.
 */
import { ensureInstalled } from "./install.mjs";
import { BENCH, BUILD, FORMAT_WRITE, LINT_WRITE, TYPES, run, runInTurn } from "./commands.mjs";
import { checkAll } from "./checks.mjs";

const isBuildNamed = (args) => args.some((arg) => arg.startsWith("--dist"));

const COMMANDS = {
  start: (args) =>
    runInTurn([
      [...BUILD, "--logLevel", "warn"],
      ["vite", "preview", ...args],
    ]),
  dev: (args) => run(["vite", ...args]),
  build: (args) => runInTurn([TYPES.command, [...BUILD, ...args]]),
  api: (args) => run(["node", "mocks/serve.ts", ...args]),
  bench: (args) => runInTurn([...(isBuildNamed(args) ? [] : [[...BUILD, "--logLevel", "warn"]]), [...BENCH, ...args]]),
  check: () => checkAll(["unit"]),
  fix: () => runInTurn([FORMAT_WRITE, LINT_WRITE]),
  test: () => checkAll(["unit", "browser", "e2e"]),
};

const [name = "", ...args] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, name)) {
  console.error(`Unknown command "${name}". Known: ${Object.keys(COMMANDS).join(", ")}.`);
  process.exit(2);
}
const isInstalled = ensureInstalled();
if (!isInstalled && ["check", "test"].includes(name)) console.log("0 passed, 1 failed");
process.exitCode = isInstalled ? await COMMANDS[name](args) : 1;
