import { parseArgs } from "node:util";

/** How the API is served; a port of 0 takes a free one, and `pageSize` is records per page of every list. */
export interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly folder?: string;
  readonly pageSize?: number;
}

export const USAGE = `npm run api -- [options]
  --port N       port to listen on (8787; 0 finds a free one)
  --host NAME    address to listen on (127.0.0.1; 0.0.0.0 for the whole network)
  --folder DIR   serve the documents of this folder instead of the embedded dataset
  --page-size N  records on one page of every list
`;

/**
 * Reads the options typed on the command line.
 *
 * @throws Error naming the option that is unknown or out of range
 */
export function optionsFrom(typed: readonly string[]): ServeOptions | "help" {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...typed],
    options: { port: text, host: text, folder: text, "page-size": text, help: { type: "boolean", short: "h" } },
  });
  if (values.help) return "help";
  const port = wholeNumber("--port", values.port, { least: 0, most: 65_535 });
  const pageSize = wholeNumber("--page-size", values["page-size"], { least: 1, most: 1_000_000 });
  return {
    ...(port === undefined ? {} : { port }),
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(values.folder === undefined ? {} : { folder: values.folder }),
    ...(pageSize === undefined ? {} : { pageSize }),
  };
}

interface Limits {
  readonly least: number;
  readonly most: number;
}

function wholeNumber(option: string, typed: string | undefined, { least, most }: Limits): number | undefined {
  if (typed === undefined) return undefined;
  const number = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${option} takes a whole number from ${least} to ${most}, not "${typed}".`);
}
