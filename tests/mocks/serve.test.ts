import { DATASET_FOLDER } from "#mocks/dataset-files.ts";
import { optionsFrom } from "#mocks/serve-options.ts";
import { serveApi } from "#mocks/serve.ts";
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createGunzip } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";

const EVENTS = "/api/v1/moscow-beijing/events.json";
const LARGE = `{"data": [${"0,".repeat(2_000)}0], "meta": {"asOf": "2020-01-01"}}`;

let served: Awaited<ReturnType<typeof serveApi>>;
let fromFolder: Awaited<ReturnType<typeof serveApi>>;
let folder: string;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "tracker-api-")), "documents");
  await mkdir(join(folder, "x"), { recursive: true });
  await writeFile(join(folder, "partnerships.json"), '{ "data": [] ,"meta":{"asOf":"2020-01-01"}}');
  await writeFile(join(folder, "x/programs.json"), LARGE);
  await writeFile(join(folder, "x/programs.2.json"), "{ broken");
  await writeFile(join(folder, "x/notes.txt"), "not a document");
  await writeFile(join(folder, "../secret.json"), "{}");
  await symlink("../../secret.json", join(folder, "x/link.json"));
  served = await serveApi({ port: 0 });
  fromFolder = await serveApi({ port: 0, folder });
});

afterAll(async () => {
  await Promise.all([served.close(), fromFolder.close()]);
  await rm(join(folder, ".."), { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

interface Asked {
  readonly from?: typeof served;
  readonly method?: string;
  readonly headers?: Record<string, string>;
}

/** Asks for a path exactly as it is written, which `fetch` would tidy first. */
function ask(path: string, { from = served, method = "GET", headers = {} }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname: host, port } = from.url;
    request({ host, port, path, method, headers, agent: false }, (answer) => {
      const isPacked = answer.headers["content-encoding"] === "gzip" && method === "GET";
      const { statusCode: status, headers: got } = answer;
      text(isPacked ? answer.pipe(createGunzip()) : answer).then(
        (body) => resolve({ status, headers: got, body }),
        reject,
      );
    })
      .on("error", reject)
      .end();
  });
}

test("the address ends in /api/v1/ and the embedded dataset stands there, in pages", async () => {
  expect(served.url.pathname).toBe("/api/v1/");
  const whole = JSON.parse(await readFile(join(DATASET_FOLDER, "moscow-beijing/events.json"), "utf8"));
  const first = JSON.parse((await ask(EVENTS)).body);
  expect(first.links.next).toBe("events.2.json");
  expect(first.meta.total).toBe(whole.data.length);
  expect(first.data).toEqual(whole.data.slice(0, 50));
});

test("without gzip the tag is strong, and known again", async () => {
  const { status, headers } = await ask(EVENTS, { headers: { "Accept-Encoding": "gzip;q=0, identity" } });
  expect([status, headers["content-encoding"], headers["content-type"]]).toEqual([200, undefined, "application/json"]);
  expect(headers.etag).toMatch(/^"/);
  const again = await ask(EVENTS, { headers: { "If-None-Match": headers.etag ?? "" } });
  expect([again.status, again.body, again.headers.etag]).toEqual([304, "", headers.etag]);
});

test("with gzip the tag is weak, and known again", async () => {
  const plain = await ask(EVENTS);
  const packed = await ask(EVENTS, { headers: { "Accept-Encoding": "br, gzip" } });
  expect(packed.headers["content-encoding"]).toBe("gzip");
  expect(packed.headers.vary).toContain("Accept-Encoding");
  expect(packed.headers.etag).toBe(`W/${plain.headers.etag}`);
  expect(packed.body).toBe(plain.body);
  const known = { "Accept-Encoding": "gzip", "If-None-Match": packed.headers.etag ?? "" };
  const again = await ask(EVENTS, { headers: known });
  expect([again.status, again.body, again.headers.etag]).toEqual([304, "", packed.headers.etag]);
});

test("HEAD has no body, compressed or not", async () => {
  for (const headers of [{}, { "Accept-Encoding": "gzip" }]) {
    const { status, body } = await ask(EVENTS, { method: "HEAD", headers });
    expect([status, body]).toEqual([200, ""]);
  }
});

test("any origin may read, and may ask before", async () => {
  for (const path of [EVENTS, "/api/v1/nope", "/"]) {
    expect((await ask(path)).headers["access-control-allow-origin"]).toBe("*");
  }
  const { status, headers } = await ask(EVENTS, { method: "OPTIONS" });
  expect(status).toBe(204);
  expect(headers["access-control-allow-methods"]).toBe("GET, HEAD, OPTIONS");
  expect(headers["access-control-allow-headers"]).toBe("*");
});

test.each(["/", "/api/v1/", "/api/v1/nope.json", "/api/v1", "/api/v2/partnerships.json"])(
  "%s is a 404 in words",
  async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers["content-type"]]).toEqual([404, "application/problem+json"]);
    expect(JSON.parse(body)).toMatchObject({ status: 404, title: "No such document" });
  },
);

test.each(["POST", "DELETE", "TRACE"])("%s is a 405 in words", async (method) => {
  const { status, headers, body } = await ask(EVENTS, { method });
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  expect(JSON.parse(body)).toMatchObject({ status: 405 });
});

test("a folder's documents stand as they are on disk, broken ones too", async () => {
  expect((await ask("/api/v1/partnerships.json", { from: fromFolder })).body).toContain('{ "data": [] ,');
  expect((await ask("/api/v1/x/programs.json", { from: fromFolder })).body).toBe(LARGE);
  expect((await ask("/api/v1/x/programs.2.json", { from: fromFolder })).body).toBe("{ broken");
});

test("a changed document is read again and has another tag", async () => {
  const before = await ask("/api/v1/x/changing.json", { from: fromFolder });
  await writeFile(join(folder, "x/changing.json"), '{"data":1}');
  const first = await ask("/api/v1/x/changing.json", { from: fromFolder });
  await writeFile(join(folder, "x/changing.json"), '{"data":22}');
  const second = await ask("/api/v1/x/changing.json", { from: fromFolder });
  expect([before.status, first.body, second.body]).toEqual([404, '{"data":1}', '{"data":22}']);
  expect(second.headers.etag).not.toBe(first.headers.etag);
});

test.each([
  "/api/v1/../secret.json",
  "/api/v1/x/../../secret.json",
  "/api/v1/%2e%2e/secret.json",
  "/api/v1/..%2fsecret.json",
  "/api/v1/x/..%2f..%2fsecret.json",
  "/api/v1/..%5csecret.json",
  "/api/v1/%00secret.json",
  "/api/v1//secret.json",
  "/api/v1/x/link.json",
  "/api/v1/x/notes.txt",
  "/api/v1/x",
  `/api/v1/${"a".repeat(3_000)}.json`,
])("nothing outside the folder, and no other kind of file, is found at %s", async (path) => {
  expect((await ask(path, { from: fromFolder })).status).toBe(404);
});

test("a folder is paged when a page size is asked for", async () => {
  const paged = await serveApi({ port: 0, folder, pageSize: 1_500 });
  const first = JSON.parse((await ask("/api/v1/x/programs.json", { from: paged })).body);
  await paged.close();
  expect([first.data.length, first.meta.total, first.links.next]).toEqual([1_500, 2_001, "programs.2.json"]);
});

test("a folder that is none is named", async () => {
  await expect(serveApi({ port: 0, folder: join(folder, "absent") })).rejects.toThrow(/--folder: .*absent/);
});

test("typed as a command on a port that is taken, it says which and what to do, and fails", async () => {
  const { port } = served.url;
  const command = spawn(process.execPath, ["mocks/serve.ts", "--port", port], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise((resolve) => command.on("exit", resolve));
  const [said, printed] = await Promise.all([text(command.stderr), text(command.stdout)]);
  expect(await ended).toBe(1);
  expect(printed).toBe("");
  expect(said).toMatch(new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is taken\\. .*--port ${Number(port) + 1}.*\n$`));
});

test("typed as a command with port 0, it prints the address at which it answers", async () => {
  const command = spawn(process.execPath, ["mocks/serve.ts", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const printed = await new Promise<string>((resolve) =>
    command.stdout.once("data", (bytes) => resolve(String(bytes))),
  );
  const address = /^API: (http:\/\/127\.0\.0\.1:\d+\/api\/v1\/)$/m.exec(printed)?.[1] ?? "";
  const response = await fetch(new URL("partnerships.json", address));
  command.kill();
  expect(response.status).toBe(200);
});

test("options are read, and refused with their name", () => {
  expect(optionsFrom([])).toEqual({});
  expect(optionsFrom(["--port", "0", "--host", "0.0.0.0", "--folder", "d", "--page-size=7"])).toEqual({
    port: 0,
    host: "0.0.0.0",
    folder: "d",
    pageSize: 7,
  });
  expect(optionsFrom(["--help"])).toBe("help");
  expect(() => optionsFrom(["--port", "65536"])).toThrow("--port");
  expect(() => optionsFrom(["--page-size", "0"])).toThrow("--page-size");
  expect(() => optionsFrom(["--prot", "1"])).toThrow("--prot");
});
