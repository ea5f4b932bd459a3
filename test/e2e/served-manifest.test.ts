import { get } from "node:https";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";

import { ownCertificate } from "../../workbench/serve/own-certificate";
import { serveStatic, type StaticServer } from "../../workbench/serve/static-server";

const repository = join(__dirname, "../..");
const dist = join(repository, "dist");

const addresses = [...readFileSync(join(dist, "manifest.xml"), "utf8").matchAll(/"(https:\/\/[^"]+)"/gu)].map(
  ([, address = ""]) => new URL(address),
);

const mediaTypes: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
};

const answerOf = (
  server: StaticServer,
  path: string,
): Promise<[status: number | undefined, type: string | undefined]> =>
  new Promise((resolve, reject) => {
    get(`${server.origin}${path}`, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve([response.statusCode, response.headers["content-type"]]);
    }).on("error", reject);
  });

describe("the built manifest", () => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveStatic([{ path: "/", folder: dist }], await ownCertificate(join(repository, ".certificates")));
  });
  afterAll(() => server.close());

  test("names at least the page and an icon of each size, all on one origin", () => {
    expect(new Set(addresses.map(({ origin }) => origin)).size).toBe(1);
    expect(addresses.length).toBeGreaterThan(5);
  });

  test.each([...new Set(addresses.map(({ pathname }) => pathname))])(
    "names %s, which is served as what it is",
    async (path) => {
      expect(await answerOf(server, path)).toEqual([200, mediaTypes[extname(path)]]);
    },
  );
});
