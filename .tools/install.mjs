import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MARKER = join(ROOT, "node_modules", ".tracker-lock");
const BIN = join(ROOT, "node_modules", ".bin");

/**
 * The environment in which every command of the project runs: the project's own Node and tools come first.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnvironment() {
  return { ...process.env, PATH: [BIN, pathWithoutProjectTools()].join(delimiter) };
}

/**
 * Installs the dependencies when the lock file is not the one they were installed from.
 *
 * @returns {boolean} whether the project can run; when not, a sentence said why
 */
export function ensureInstalled() {
  const lock = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .digest("hex");
  if (existsSync(MARKER) && readFileSync(MARKER, "utf8") === lock) return true;
  console.log("Installing the dependencies: once, and again only when the lock file changes (about half a minute) …");
  const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    // npm must not run on the Node that it is about to replace
    env: { ...process.env, PATH: pathWithoutProjectTools() },
    shell: process.platform === "win32",
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) {
    console.error(`The dependencies could not be installed${error ? `: ${error.message}` : ""}. Nothing was started.`);
    return false;
  }
  writeFileSync(MARKER, lock);
  return true;
}

function pathWithoutProjectTools() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder)).join(delimiter);
}
