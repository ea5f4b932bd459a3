import { readFileSync } from "node:fs";
import { openXlsxWorkbook } from "../workbook/xlsx/open-xlsx-workbook";
import { processOutput } from "./process-output";
import { runCommandLine } from "./run-command-line";

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    interruption.abort();
  });
}

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  readonly version: string;
};

process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdout: processOutput(process.stdout, "stdout"),
  stderr: processOutput(process.stderr, "stderr"),
  currentYear: new Date().getFullYear(),
  currentMonth: new Date().getMonth() + 1,
  version,
  signal: interruption.signal,
  openWorkbook: openXlsxWorkbook,
});
