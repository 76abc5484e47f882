import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { msw } from "msw/vite";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { chineseFont } from "./.tools/chinese-font.ts";
import { chromiumLaunch } from "./.tools/chromium.ts";
import { firstViewChunk } from "./.tools/first-view-chunk.ts";
import { servedHeaders } from "./.tools/served-headers.ts";

const ROOT = import.meta.dirname;
const BROWSER_TESTS = "tests/**/*.browser.test.tsx";
const END_TO_END_TESTS = "tests/e2e/**/*.e2e.test.ts";

/** Only the browser tests need a browser, and unpacking one takes seconds. */
async function browserForTests() {
  if (!process.env["VITEST"]) return {};
  return chromiumLaunch().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return {};
  });
}

/** What the one who serves the built page decides (README, "Point it at your own data"). */
const serving = {
  apiOrigin: process.env["TRACKER_API_ORIGIN"],
  frameAncestors: process.env["TRACKER_FRAME_ANCESTORS"],
};

const launchOptions = await browserForTests();

export default defineConfig({
  base: "/",
  publicDir: false,
  plugins: [react(), msw({ mode: "worker-only" }), chineseFont(), servedHeaders(serving)],
  resolve: {
    alias: [
      { find: "tldts", replacement: fileURLToPath(new URL(".tools/tldts.ts", import.meta.url)) },
      // whole names only: what stands in for it takes the rest from the package itself
      { find: /^fflate$/, replacement: fileURLToPath(new URL(".tools/sync-zip.ts", import.meta.url)) },
      // parts of TanStack Query that nothing of ours calls
      {
        find: /^\.\/(?:mutationCache|infiniteQueryBehavior)\.js$/,
        replacement: fileURLToPath(new URL(".tools/queries-only.ts", import.meta.url)),
      },
      // the shim is for versions of React that lack the hook
      { find: "use-sync-external-store/shim/index.js", replacement: "react" },
    ],
  },
  build: {
    target: "es2023",
    // from these on light-dark() is known: written out for older ones, a part of a page could not have its own theme
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // the names of all scripts of all views would weigh a kilobyte in the first
      resolveDependencies: (_url, needed, { hostType }) =>
        hostType === "html" ? needed : needed.filter((name) => name.endsWith(".css")),
    },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: firstViewChunk(ROOT), debugName: "base" }] },
        // the names of all other chunks stand in the first one, and hashes do not compress: six signs tell builds apart
        entryFileNames: "assets/[name]-[hash:7].js",
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
      },
    },
  },
  preview: {
    port: 4173,
    // The page is static and public: in an office it is asked for under any name of the machine.
    allowedHosts: true,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          // how long a test takes says something of the machine alone
          testTimeout: 60_000,
          include: ["tests/**/*.test.ts"],
          exclude: [END_TO_END_TESTS],
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            "react",
            "react-dom",
            "react-dom/client",
            "react/jsx-runtime",
            "react/jsx-dev-runtime",
            "@tanstack/react-query",
            "axe-core",
            "ical-generator",
            "msw/browser",
            "msw/http",
            "msw/utils/get-response",
            "papaparse",
            "recharts",
            "valibot",
            "wouter/use-browser-location",
            "write-excel-file/universal",
          ],
        },
        test: {
          name: "browser",
          include: [BROWSER_TESTS],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: [END_TO_END_TESTS],
          globalSetup: ["tests/support/build-once.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
