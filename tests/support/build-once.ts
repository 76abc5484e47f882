import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of the production build that the end-to-end tests open. */
    readonly distFolder: string;
  }
}

/** Builds the page once for all end-to-end tests, into a folder of its own, and takes it away at the end. */
export async function setup(project: TestProject): Promise<() => void> {
  const { root } = project.config;
  const cache = join(root, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const distFolder = mkdtempSync(join(cache, "tracker-e2e-"));
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  // In a process of its own: this one says that it is a test, and the page would be built as one.
  const { NODE_ENV: _mode, VITEST: _vitest, ...env } = process.env;
  const args = [vite, "build", "--logLevel", "warn", "--emptyOutDir", "--outDir", distFolder];
  const takeAway = (): void => rmSync(distFolder, { recursive: true, force: true });
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root, env });
  } catch (cause) {
    takeAway();
    throw new Error("The page could not be built.", { cause });
  }
  project.provide("distFolder", distFolder);
  return takeAway;
}
