/**
 * How the add-in, the workbench and the command line are built.
 *
 * Settings, each as `--env name=value` or as an environment variable:
 *
 * - `addinOrigin` / `ADDIN_ORIGIN`: where the add-in will be served; written into the manifest. Default https://localhost:3000.
 * - `officeJsUrl` / `OFFICE_JS_URL`: where the pane takes Microsoft's Office.js from. Default: Microsoft's public CDN.
 * - `workbench`: also builds the workbench page, and takes Office.js from the same server. The pane's own files stay the same.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";

/**
 * @typedef {{ addinOrigin?: string, officeJsUrl?: string, workbench?: boolean }} BuildSettings
 * @typedef {{ mode?: "production" | "development" }} BuildMode
 */

/** The origin that manifest.xml in the repository names. */
const MANIFEST_ORIGIN = "https://localhost:3000";

/** @source https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn */
const PUBLIC_OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where workbench/serve offers the unmodified client library of node_modules. */
const LOCAL_OFFICE_JS = "/office-js/office.js";

/** @param {string} path */
const inRepository = (path) => fileURLToPath(new URL(path, import.meta.url));

const OUTPUT = inRepository("dist");

/** @param {string} target  the oldest ECMAScript that the built files may use */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: { parser: { syntax: "typescript", tsx: true }, target, transform: { react: { runtime: "automatic" } } },
    },
  },
});

/**
 * @param {string} content  manifest.xml
 * @param {string} origin   e.g. "https://addins.example.cn"
 */
function moveManifest(content, origin) {
  return content.replaceAll(MANIFEST_ORIGIN, origin.replace(/\/+$/, ""));
}

/**
 * @param {BuildSettings} settings
 * @param {BuildMode} options
 * @returns {import("webpack").Configuration}
 */
function browserPages(settings, { mode = "production" }) {
  const addinOrigin = settings.addinOrigin ?? process.env["ADDIN_ORIGIN"] ?? MANIFEST_ORIGIN;
  const officeJsUrl =
    settings.officeJsUrl ?? process.env["OFFICE_JS_URL"] ?? (settings.workbench ? LOCAL_OFFICE_JS : PUBLIC_OFFICE_JS);
  const pages = [
    new HtmlWebpackPlugin({
      template: inRepository("src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      // The functions first: a cell may wait for one while the pane is still getting ready.
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      officeJsUrl,
    }),
  ];
  if (settings.workbench) {
    pages.push(
      new HtmlWebpackPlugin({
        template: inRepository("workbench/page/index.html"),
        filename: "workbench/index.html",
        chunks: ["workbench"],
      }),
    );
  }
  return {
    name: "pages",
    mode,
    target: ["web", "es2022"],
    entry: {
      // The manifest names this script, so that its name must stay the same.
      functions: { import: inRepository("src/functions/main.ts"), filename: "functions.js" },
      taskpane: inRepository("src/taskpane/main.tsx"),
      ...(settings.workbench ? { workbench: inRepository("workbench/page/main.ts") } : {}),
    },
    output: { path: OUTPUT, filename: "[name].[contenthash:8].js", clean: { keep: /^zhibiao\./ } },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    // Not older: a private field would be an entry of a WeakMap, which with 100,000 rows takes long to grow and for the collector to follow.
    module: { rules: [typescript("es2022"), { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
    // Never one of the eval kinds: the pages run under a content security policy without 'unsafe-eval'.
    devtool: mode === "development" ? "source-map" : false,
    performance: { hints: false },
    plugins: [
      ...pages,
      new CopyWebpackPlugin({
        patterns: [
          { from: inRepository("assets"), to: "assets", noErrorOnMissing: true },
          { from: inRepository("src/functions/metadata") },
          {
            from: inRepository("manifest.xml"),
            noErrorOnMissing: true,
            transform: (content) => moveManifest(content.toString("utf8"), addinOrigin),
          },
        ],
      }),
    ],
  };
}

/**
 * One file with everything in it, so that it runs without an install; beside it the package.json that it reads its version from.
 *
 * @param {BuildMode} options
 * @returns {import("webpack").Configuration}
 */
function commandLine({ mode = "production" }) {
  return {
    name: "command-line",
    mode,
    target: "node20",
    entry: { zhibiao: inRepository("src/cli/main.ts") },
    output: { path: OUTPUT, filename: "[name].cjs", asyncChunks: false, assetModuleFilename: "zhibiao.[name][ext]" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [typescript("es2022")] },
    devtool: mode === "development" ? "source-map" : false,
    optimization: { minimize: false },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

/**
 * @param {BuildSettings} [settings]
 * @param {BuildMode} [options]
 * @returns {import("webpack").Configuration[]}
 */
export default function configure(settings = {}, options = {}) {
  const configurations = [browserPages(settings, options)];
  if (existsSync(inRepository("src/cli/main.ts"))) configurations.push(commandLine(options));
  return configurations;
}
