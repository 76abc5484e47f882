import { posix } from "node:path";
import type { SourceModule } from "./modules.ts";

const BELOW_FEATURES = ["contract", "domain", "i18n", "api", "ui", "charts", "export"];

/** Which layers a layer may import besides itself; a layer that is not listed may import nothing. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  domain: ["contract"],
  i18n: ["contract"],
  api: ["contract"],
  ui: ["contract", "i18n"],
  charts: ["contract", "domain", "i18n", "ui"],
  export: ["contract", "domain", "i18n"],
  features: BELOW_FEATURES,
  app: [...BELOW_FEATURES, "features"],
  mocks: ["contract"],
  main: ["app"],
};

/** The only layers that may use a package; a package that is not listed may be used nowhere. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  react: ["api", "ui", "charts", "features", "app", "main"],
  "react-dom": ["ui", "app", "main"],
  valibot: ["contract"],
  "@tanstack/react-query": ["api", "app"],
  wouter: ["ui", "app"],
  uqr: ["ui"],
  recharts: ["charts"],
  papaparse: ["export"],
  "ical-generator": ["export"],
  fflate: ["export"],
  "write-excel-file": ["export"],
  msw: ["mocks"],
};

/**
 * Every import that goes a way it must not go, one sentence each.
 *
 * @param modules all modules of `src` and `mocks`
 */
export function importFaults(modules: readonly SourceModule[]): string[] {
  return modules.flatMap((module) =>
    module.imports.flatMap(({ target, isLazy }) => {
      const fault = faultOf(module.path, target, isLazy);
      return fault === undefined ? [] : [`${module.path} imports ${target}: ${fault}`];
    }),
  );
}

function faultOf(path: string, target: string, isLazy: boolean): string | undefined {
  if (target.startsWith("..")) return "name the layer: #layer/file.ts";
  if (target.startsWith("./")) return path === "src/main.tsx" ? "main has no neighbours" : undefined;
  if (target.startsWith("#")) return layerFault(path, target, isLazy);
  return packageFault(layerOf(path), target);
}

function layerFault(path: string, target: string, isLazy: boolean): string | undefined {
  const from = layerOf(path);
  const to = target.slice(1).split("/")[0] ?? "";
  if (from === "main") return mainFault(target, isLazy);
  if (from === "features" && to === "features") return "a feature never imports a feature";
  if (from === to) {
    return posix.dirname(path) === posix.dirname(fileOf(target)) ? "inside a folder: ./file.ts" : undefined;
  }
  return MAY_IMPORT[from]?.includes(to) ? undefined : `${from} may not import ${to}`;
}

function mainFault(target: string, isLazy: boolean): string | undefined {
  if (target.startsWith("#app/") || /^#ui\/.*\.css$/.test(target)) return undefined;
  return target.startsWith("#mocks/") && isLazy ? undefined : "main imports app, css of ui, and mocks lazily";
}

function packageFault(layer: string, target: string): string | undefined {
  if (target.startsWith("node:")) return layer === "mocks" ? undefined : "the page has no Node";
  const name = target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
  const homes = HOMES[name];
  if (homes === undefined) return `${name} is not a package of the page`;
  return homes.includes(layer) ? undefined : `${name} lives in ${homes.join(", ")}`;
}

/**
 * Modules that import each other in a circle, as the paths of one circle each. Lazy imports break a circle.
 */
export function importCircles(modules: readonly SourceModule[]): string[] {
  const next = new Map(modules.map((module) => [module.path, neighboursOf(module)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    if (trail.includes(path) || done.has(path)) return;
    for (const neighbour of next.get(path) ?? []) visit(neighbour, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return circles;
}

function neighboursOf({ path, imports }: SourceModule): string[] {
  const own = imports.filter(({ target, isLazy }) => !isLazy && /^[#.]/.test(target));
  return own.map(({ target }) => (target.startsWith("#") ? fileOf(target) : posix.join(posix.dirname(path), target)));
}

/** The file that `#layer/file.ts` names, from the root of the project. */
function fileOf(target: string): string {
  return target.startsWith("#mocks/") ? target.slice(1) : `src/${target.slice(1)}`;
}

/** `src/ui/page.tsx` → `ui`; `src/main.tsx` → `main`; `mocks/serve.ts` → `mocks`. */
export function layerOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "src" ? second.replace(/\.tsx?$/, "") : top;
}
