import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("..", import.meta.url));

/** Builds the pages for production, apart from dist/. @param name  of the folder in .cache @returns the folder */
export function buildPages(name: string, ...settings: readonly string[]): string {
  const output = join(repository, ".cache", name);
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  const common = ["--mode", "production", "--config-name", "pages", "--output-path", output];
  execFileSync(process.execPath, [webpack, ...common, ...settings], {
    cwd: repository,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return output;
}
