import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateWorkbook } from "./generate-workbook";
import { printRow, thousands } from "./print-row";
import { runMeasured, type Measured } from "./run-measured";

const rows = 100_000;

/** Another interpreter with openpyxl can be named. */
const python = process.env["PYTHON"] ?? "python3";

const openpyxlLoadAndSave = `
import os, resource, sys, openpyxl
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
used = resource.getrusage(resource.RUSAGE_SELF)
os.write(3, f"{used.ru_maxrss} {used.ru_utime + used.ru_stime}".encode())
`;

const hasOpenpyxl = (): boolean => spawnSync(python, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0;

const fileOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Prints what the command line takes over a large workbook, against openpyxl, which only loads and saves it. */
export function benchCommandLine(): void {
  const folder = mkdtempSync(join(tmpdir(), "zhibiao-bench-"));
  try {
    const book = join(folder, "book.xlsx");
    generateWorkbook(book, rows);
    console.log(`command line: ${thousands(rows)} × 10 cells, ${thousands(statSync(book).size / 1024)} KB`);
    printRow("", "seconds", "core seconds", "peak MB");
    const annotated = measure("assess --out", [book, "--out", join(folder, "annotated.xlsx")]);
    measure("assess --out --json", [book, "--out", join(folder, "b.xlsx"), "--json", join(folder, "r.json")]);
    measure("assess --json", [book, "--json", join(folder, "s.json")]);
    compare(annotated, book, join(folder, "openpyxl.xlsx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Status 1 is no failure: it says that the figures in the workbook have errors. */
function measure(label: string, args: readonly string[]): Measured | null {
  const imports = ["--import", "tsx", "--import", fileOf("report-usage.ts")];
  const command = [fileOf("../src/cli/main.ts"), "assess", ...args, "--as-of", "2024"];
  return printed(label, runMeasured(process.execPath, [...imports, ...command], [0, 1]));
}

function compare(ours: Measured | null, book: string, copy: string): void {
  if (!hasOpenpyxl()) {
    console.log(
      "  openpyxl is not installed here, so there is nothing to compare with (PYTHON names another interpreter)",
    );
    return;
  }
  const theirs = printed("openpyxl: load and save", runMeasured(python, ["-c", openpyxlLoadAndSave, book, copy]));
  if (ours === null || theirs === null) return;
  const times = (theirs.seconds / ours.seconds).toFixed(1);
  const coreTimes = (theirs.coreSeconds / ours.coreSeconds).toFixed(1);
  const memory = (ours.peakMegabytes / theirs.peakMegabytes).toFixed(2);
  console.log(
    `  assess --out: ${times} times as fast (${coreTimes} in core seconds; aim ≥ 5), ${memory} of the memory (aim < 1)`,
  );
}

function printed(label: string, measured: Measured | null): Measured | null {
  if (measured === null) console.log(`  ${label} failed`);
  else printRow(label, measured.seconds.toFixed(2), measured.coreSeconds.toFixed(2), thousands(measured.peakMegabytes));
  return measured;
}
