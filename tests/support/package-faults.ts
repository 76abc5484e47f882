import { parse } from "csv-parse/sync";
import * as v from "valibot";
import { type UnzippedFile, unzipped } from "./unzipped.ts";

const Field = v.object({
  name: v.string(),
  type: v.picklist(["string", "number", "integer", "boolean"]),
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean()),
      pattern: v.optional(v.string()),
      enum: v.optional(v.array(v.string())),
    }),
  ),
});
type Field = v.InferOutput<typeof Field>;

const Key = v.object({ resource: v.string(), fields: v.array(v.string()) });

const Resource = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9._/-]+$/)),
  type: v.literal("table"),
  path: v.pipe(v.string(), v.regex(/^(?!\/|\.\.)[^:]+$/)),
  format: v.literal("csv"),
  encoding: v.literal("utf-8"),
  bytes: v.number(),
  schema: v.object({
    fields: v.pipe(v.array(Field), v.minLength(1)),
    primaryKey: v.array(v.string()),
    foreignKeys: v.optional(v.array(v.object({ fields: v.array(v.string()), reference: Key }))),
    missingValues: v.tuple([v.literal("")]),
  }),
});
type Resource = v.InferOutput<typeof Resource>;

/** What Data Package, version 2, asks of a descriptor, as far as ours uses it. */
const Descriptor = v.looseObject({
  $schema: v.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: v.pipe(v.string(), v.regex(/^[a-z0-9._/-]+$/)),
  title: v.string(),
  description: v.optional(v.string()),
  homepage: v.pipe(v.string(), v.url()),
  created: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  contributors: v.pipe(v.array(v.object({ title: v.string(), roles: v.array(v.string()) })), v.minLength(1)),
  licenses: v.optional(
    v.pipe(
      v.array(v.looseObject({ name: v.optional(v.string()), path: v.optional(v.string()) })),
      v.everyItem(({ name, path }) => name !== undefined || path !== undefined),
    ),
  ),
  sources: v.array(v.object({ title: v.string(), path: v.optional(v.string()) })),
  resources: v.pipe(v.array(Resource), v.minLength(1)),
});

type Row = Readonly<Record<string, string>>;

/** Whether the text is what the field says, as Table Schema reads it. */
function isValid(text: string, { type, constraints }: Field): boolean {
  if (text === "") return constraints?.required !== true;
  if (type === "boolean" && !["true", "false"].includes(text)) return false;
  if (type === "number" && !/^-?\d+(?:\.\d+)?$/.test(text)) return false;
  if (type === "integer" && !/^-?\d+$/.test(text)) return false;
  if (constraints?.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(text)) return false;
  return constraints?.enum?.includes(text) ?? true;
}

const keyOf = (row: Row, fields: readonly string[]) => fields.map((field) => row[field]).join(" ");

/** Rows of the table, read by a parser that knows nothing of ours. */
function rowsOf({ path }: Resource, files: readonly UnzippedFile[]): readonly Row[] {
  const file = files.find((one) => one.path === path);
  if (!file) throw new RangeError(`${path} is not in the package`);
  return parse(new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes), { columns: true });
}

function tableFaults(resource: Resource, tables: ReadonlyMap<string, readonly Row[]>): readonly string[] {
  const { name, schema } = resource;
  const rows = tables.get(name) ?? [];
  const names = schema.fields.map((field) => field.name);
  const [first] = rows;
  const heads = first && Object.keys(first).join() !== names.join() ? [`${name}: columns are not the schema's`] : [];
  const cells = rows.flatMap((row) =>
    schema.fields
      .filter((field) => !isValid(row[field.name] ?? "", field))
      .map((field) => `${name}.${field.name}: ${row[field.name]}`),
  );
  const keys = rows.map((row) => keyOf(row, schema.primaryKey));
  const doubled = new Set(keys).size === keys.length ? [] : [`${name}: primary key not unique`];
  const dangling = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const known = new Set((tables.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)));
    return rows
      .filter((row) => !known.has(keyOf(row, fields)))
      .map((row) => `${name}: ${keyOf(row, fields)} leads nowhere`);
  });
  return [...heads, ...cells, ...doubled, ...dangling];
}

/**
 * Reads a Data Package back: its descriptor by the profile's rules, its tables by their schemas.
 *
 * @throws Error where the descriptor breaks the profile
 */
export async function readPackage(content: Blob) {
  const files = await unzipped(content);
  const descriptorFile = files.find(({ path }) => path === "datapackage.json");
  const descriptor = v.parse(Descriptor, JSON.parse(new TextDecoder().decode(descriptorFile?.bytes)));
  const tables = new Map(descriptor.resources.map((resource) => [resource.name, rowsOf(resource, files)]));
  const sizes = descriptor.resources
    .filter(({ path, bytes }) => files.find((file) => file.path === path)?.bytes.length !== bytes)
    .map(({ name }) => `${name}: another size than said`);
  const readme = files.find(({ path }) => path === "README.md");
  return {
    descriptor,
    tables,
    readme: new TextDecoder().decode(readme?.bytes),
    faults: [...sizes, ...descriptor.resources.flatMap((resource) => tableFaults(resource, tables))],
  };
}
