import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { samplePath } from "../sample-grids";
import { parseAssessment } from "./assessment-document";

const root = join(__dirname, "..", "..");
const program = ["--import", "tsx", join(root, "src/cli/main.ts")];
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [...program, ...args], { cwd: root, encoding: "utf8" });

describe("the program itself", () => {
  test("prints JSON and nothing else on standard output", () => {
    const { status, stdout, stderr } = run("assess", samplePath("example"), "--as-of", "2024", "--json", "-");
    expect(parseAssessment(stdout).indicators).toHaveLength(15);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  }, 30_000);

  test("ends with the status of what went wrong, and one line", () => {
    const missing = run("assess", "none.xlsx");
    expect({ ...missing, pid: 0 }).toMatchObject({
      status: 3,
      stdout: "",
      stderr: "文件“none.xlsx”不存在。请检查路径。\n",
    });
    expect(run("combine", "a.xlsx")).toMatchObject({ status: 2, stdout: "" });
  }, 30_000);

  test("ends in silence where nobody reads any longer", async () => {
    const child = spawn(process.execPath, [...program, "assess", samplePath("example"), "--json", "-"], { cwd: root });
    child.stdout.destroy();
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    const [status] = (await once(child, "close")) as [number];
    expect({ status, said }).toEqual({ status: 0, said: "" });
  }, 30_000);
});
