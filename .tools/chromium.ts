import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const NOT_FOUND =
  "No Chromium was found, and the bundled one could not be unpacked. Set CHROMIUM_PATH to a Chromium or Chrome.";

/** How Playwright starts the browser: `--no-sandbox` because containers run as root and have no user namespaces. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

/**
 * Finds a Chromium, or unpacks the one that comes as a package.
 * Order: `CHROMIUM_PATH`, the system's, Playwright's own, the bundled one; `TRACKER_CHROMIUM=bundled` asks for the last.
 *
 * @throws Error with a sentence for the reader when there is none
 */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  const executablePath = installedChromium() ?? (await playwrightChromium()) ?? (await bundledChromium());
  return { executablePath, args: ["--no-sandbox", "--disable-gpu"] };
}

function isBundledAskedFor(): boolean {
  return process.env["TRACKER_CHROMIUM"] === "bundled";
}

function installedChromium(): string | undefined {
  if (isBundledAskedFor()) return undefined;
  return process.env["CHROMIUM_PATH"] || SYSTEM_PATHS.find((path) => existsSync(path));
}

async function playwrightChromium(): Promise<string | undefined> {
  if (isBundledAskedFor()) return undefined;
  const { chromium } = await import("playwright");
  const path = chromium.executablePath();
  return path !== "" && existsSync(path) ? path : undefined;
}

async function bundledChromium(): Promise<string> {
  try {
    return await unpackedChromium();
  } catch (cause) {
    throw new Error(NOT_FOUND, { cause });
  }
}

/** The package unpacks into the temporary folder, whose name it reads from the environment each time it needs it. */
async function unpackedChromium(): Promise<string> {
  const cache = cacheFolder();
  const home = join(cache, "chromium");
  // Without this the package leaves out the system libraries that a bare machine lacks.
  process.env["AWS_LAMBDA_JS_RUNTIME"] = "nodejs22.x";
  const { default: chromium } = await withTemporaryFolder(home, () => import("@sparticuz/chromium"));
  const executable = join(home, "chromium");
  if (!existsSync(executable)) {
    const staging = mkdtempSync(join(cache, "unpacking-"));
    await withTemporaryFolder(staging, () => chromium.executablePath());
    moveIntoPlace(staging, home);
  }
  return executable;
}

/** Two runs may unpack at once: the first one in place is kept. */
function moveIntoPlace(staging: string, home: string): void {
  try {
    renameSync(staging, home);
  } catch {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function withTemporaryFolder<T>(folder: string, action: () => Promise<T>): Promise<T> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    return await action();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

function cacheFolder(): string {
  const version = packageVersion();
  const candidates = [process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), tmpdir()];
  for (const parent of candidates) {
    const folder = join(parent, `twin-city-tracker-${process.getuid?.() ?? "user"}`, version);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error("No folder to unpack Chromium into.");
}

/** Read from the file: the package does not export its own description. */
function packageVersion(): string {
  const description = new URL("../node_modules/@sparticuz/chromium/package.json", import.meta.url);
  return /"version": "([^"]+)"/.exec(readFileSync(description, "utf8"))?.[1] ?? "unknown";
}
