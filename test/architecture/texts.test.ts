import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files that belong to the project: tracked, or new and not ignored. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
  encoding: "utf8",
})
  .split("\0")
  .filter((file) => file !== "" && existsSync(file));

const textOf = (file: string): string => readFileSync(file, "utf8");
const isText = (file: string): boolean =>
  /\.(?:ts|tsx|js|cjs|json|md|html|css|xml)$/u.test(file) && file !== "package-lock.json";
const textFiles = files.filter(isText);

describe("the project's texts", () => {
  test("every relative link of a document leads to a file that exists", () => {
    const dead = files
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) =>
        [...textOf(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(([, target = ""]) => [file, target] as const),
      )
      .filter(([file, target]) => !existsSync(join(dirname(file), decodeURIComponent(target))));
    expect(dead).toEqual([]);
  });

  test("no file names a folder of the machine that it was written on", () => {
    const machinePath = new RegExp(["/wo" + "rk/", "/ro" + "ot/", "/home/\\w"].join("|"), "u");
    expect(textFiles.filter((file) => machinePath.test(textOf(file)))).toEqual([]);
  });

  test("the lock file records no download address", () => {
    expect(textOf("package-lock.json")).not.toMatch(/"resolved": "http/u);
  });

  test("no test is skipped or singled out", () => {
    const marked = /\b(?:test|it|describe)\.(?:skip|only|todo)\b/u;
    expect(
      textFiles.filter(
        (file) => file.startsWith("test/") && !file.endsWith("texts.test.ts") && marked.test(textOf(file)),
      ),
    ).toEqual([]);
  });

  test("no source calls eval or builds functions from text", () => {
    const evaluation = /\beval\(|new Function\(/u;
    expect(textFiles.filter((file) => /^(?:src|workbench)\//u.test(file) && evaluation.test(textOf(file)))).toEqual([]);
  });
});
