import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

import type { Certificate } from "./own-certificate";
import { pageHeaders } from "./page-headers";

/** A folder's files, offered under a path, e.g. `{ path: "/office-js/", folder: "node_modules/@microsoft/office-js/dist" }`. */
export interface Offer {
  readonly path: string;
  readonly folder: string;
}

export interface StaticServer {
  /** e.g. "https://localhost:41234", without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/**
 * Serves built files over https on localhost, as any web server would; nothing is compiled or rewritten on the way.
 *
 * @param offers  the longest path that fits wins
 * @param port    0 takes a free one
 */
export async function serveStatic(offers: readonly Offer[], certificate: Certificate, port = 0): Promise<StaticServer> {
  const byLength = [...offers].sort((a, b) => b.path.length - a.path.length);
  const server = createServer(certificate, (request, response) => {
    void answer(request, response, byLength);
  });
  await listen(server, port);
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () => close(server),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, offers: readonly Offer[]): Promise<void> {
  const file = fileFor(request.url ?? "/", offers);
  if (file === undefined) {
    refuse(response, 404);
    return;
  }
  try {
    const content = await readFile(file);
    const type = CONTENT_TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { ...pageHeaders(), "Content-Type": type, "Cache-Control": "no-cache" });
    response.end(content);
  } catch {
    refuse(response, 404);
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain" });
  response.end(String(status));
}

/** The file that a URL names, or nothing where it would leave its folder. */
function fileFor(url: string, offers: readonly Offer[]): string | undefined {
  const { pathname } = new URL(url, "https://localhost");
  const path = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const offer = offers.find((each) => path.startsWith(each.path));
  if (offer === undefined) return undefined;
  const file = normalize(join(offer.folder, path.slice(offer.path.length)));
  return file.startsWith(normalize(offer.folder) + sep) ? file : undefined;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
