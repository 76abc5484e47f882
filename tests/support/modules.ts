import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

/** One import as written: what is asked for, and whether it is asked for only when the code runs. */
interface Import {
  readonly target: string;
  readonly isLazy: boolean;
}

/** A source file as the import rules see it. */
export interface SourceModule {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** The marked things that it uses: `clock`, `Date`, `Intl`, `inner HTML`. */
  readonly uses: ReadonlySet<string>;
}

/** Every module below the folders, parsed; folders are named from `root`. */
export function modulesBelow(root: string, folders: readonly string[]): SourceModule[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name).replaceAll("\\", "/"))
      .toSorted()
      .map((path) => moduleOf(path, readFileSync(join(root, path), "utf8"))),
  );
}

/**
 * Parses one module.
 *
 * @throws Error when the text is not TypeScript
 */
export function moduleOf(path: string, text: string): SourceModule {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(", ")}`);
  const exported = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  const eager = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported];
  const lazy = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start, end));
  return {
    path,
    imports: [
      ...[...new Set(eager)].filter((target) => target !== undefined).map((target) => ({ target, isLazy: false })),
      ...lazy.map((written) => ({ target: written.replaceAll(/^["'`]|["'`]$/g, ""), isLazy: true })),
    ],
    uses: new Set(markedUses(program)),
  };
}

function* markedUses(node: unknown): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  const use = markedUse(new Map(Object.entries(node)));
  if (use !== undefined) yield use;
  for (const child of Object.values(node)) yield* markedUses(child);
}

function markedUse(node: ReadonlyMap<string, unknown>): string | undefined {
  const name = node.get("name");
  if (node.get("type") === "NewExpression" && nameOf(node.get("callee")) === "Date") return "clock";
  if (node.get("type") === "MemberExpression" && nameOf(node.get("object")) === "Date") {
    return nameOf(node.get("property")) === "now" ? "clock" : "Date";
  }
  if (node.get("type") === "Identifier" && name === "timeOrigin") return "clock";
  if (node.get("type") === "Identifier" && (name === "Intl" || name === "Date")) return name;
  return name === "dangerouslySetInnerHTML" ? "inner HTML" : undefined;
}

function nameOf(node: unknown): unknown {
  return typeof node === "object" && node !== null && "name" in node ? node.name : undefined;
}
