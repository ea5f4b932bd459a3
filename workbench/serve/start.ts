/** `npm start`: the add-in and the workbench on https://localhost, rebuilt whenever a file changes. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

import webpack, { type Compiler } from "webpack";
import WebpackDevServer from "webpack-dev-server";

import configure from "../../webpack.config";
import { type Certificate, ownCertificate } from "./own-certificate";
import { developmentHeaders } from "./page-headers";

const DEFAULT_PORT = 3000;

/** Only this machine can reach the server. */
const HOST = "127.0.0.1";

/** Microsoft's client library as it was installed; it is served unmodified. */
const officeJs = fileURLToPath(new URL(".", import.meta.resolve("@microsoft/office-js/dist/office.js")));

const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

await start();

async function start(): Promise<void> {
  const port = readPort(process.env["PORT"]);
  if (port === undefined) {
    stopWith(
      `PORT 须为 1–65535 的整数。PORT must be a whole number from 1 to 65535, not "${process.env["PORT"] ?? ""}".`,
    );
    return;
  }
  const trouble = await portTrouble(port);
  if (trouble !== undefined) {
    stopWith(trouble);
    return;
  }
  const origin = `https://localhost:${port}`;
  const compiler = pagesCompiler(origin);
  const server = new WebpackDevServer(
    serverOptions(port, await ownCertificate(inRepository(".certificates"))),
    compiler,
  );
  sayOnceReady(compiler, origin);
  await server.start();
}

function pagesCompiler(addinOrigin: string): Compiler {
  const [pages] = configure({ workbench: true, addinOrigin }, { mode: "development" });
  const compiler = pages && webpack({ ...pages, infrastructureLogging: { level: "warn" }, stats: "errors-warnings" });
  if (!compiler) throw new Error("webpack.config.js describes no pages");
  return compiler;
}

function serverOptions(port: number, certificate: Certificate): WebpackDevServer.Configuration {
  return {
    host: HOST,
    port,
    server: { type: "https", options: { ...certificate } },
    hot: false,
    // The pages come from localhost, and the server refuses a web socket to any other name.
    client: { overlay: false, webSocketURL: { hostname: "localhost" } },
    // An Office.js from elsewhere brings its own wishes, such as telemetry; no policy is made up for it here.
    headers: process.env["OFFICE_JS_URL"] === undefined ? developmentHeaders() : {},
    static: {
      directory: officeJs,
      publicPath: "/office-js",
      watch: false,
    },
    setupMiddlewares: (middlewares) => [
      {
        name: "the-front-door-is-the-workbench",
        path: "/",
        middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => {
          if (request.url === "/") response.writeHead(302, { Location: "/workbench/" }).end();
          else next();
        },
      },
      ...middlewares,
    ],
  };
}

function sayOnceReady(compiler: Compiler, origin: string): void {
  let said = false;
  compiler.hooks.done.tap("say-addresses", (stats) => {
    if (said || stats.hasErrors()) return;
    said = true;
    process.stdout.write(
      `\n  加载项 Add-in:     ${origin}/taskpane.html\n` +
        `  工作台 Workbench:  ${origin}/workbench/\n` +
        `  清单 Manifest:     ${origin}/manifest.xml\n\n` +
        `按 Ctrl-C 停止。Press Ctrl-C to stop.\n`,
    );
  });
}

function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = Number(text);
  return Number.isInteger(port) && port >= 1 && port <= 65535 ? port : undefined;
}

/** Asked before the build, so that the answer comes at once and in plain words. */
function portTrouble(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      resolve(
        error.code === "EADDRINUSE"
          ? `端口 ${port} 已被占用，请关闭占用它的程序，或用环境变量 PORT 换一个端口。\n` +
              `Port ${port} is in use. Close the program that uses it, or choose another by the environment variable PORT.`
          : `端口 ${port} 不能使用（${error.code ?? error.message}）。Port ${port} cannot be used (${error.code ?? error.message}).`,
      );
    });
    probe.listen(port, HOST, () => {
      probe.close(() => {
        resolve(undefined);
      });
    });
  });
}

function stopWith(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
