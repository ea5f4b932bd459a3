import type { Grid } from "../src/sheet/grid";
import { readTables } from "../src/sheet/read-tables";
import { validateTable } from "../src/sheet/validate-table";
import { coreSeconds } from "./core-seconds";
import { growthExponent } from "./growth-exponent";
import { printRow, thousands } from "./print-row";

const sizes = [1_000, 10_000, 100_000];

/** The best of several runs counts: the others measure what else the machine does. */
const runsOf = (rows: number): number => Math.max(5, 50_000 / rows);

/** The aim of the project: a row of a large sheet takes at most so many times as long as one of a small sheet. */
const aimedGrowth = 1.3;

const headings = ["序号", "指标名称", "单位", "2019年", "2020年", "2021年", "2022年", "2023年", "2024年"];
const targets = ["2022年目标值", "2024年目标值", "2025年目标值"];

/** Prints how fast a sheet of twelve columns is read and validated, and how the time of a row grows with their number. */
export function benchReadRate(): void {
  console.log("read + validate: a sheet of rows × 12");
  printRow("rows", "core seconds", "µs a row", "÷ 1,000's", "MB held");
  readAndValidate(sheetOf(20_000)); // Warms the compiler up; not counted.
  const points = sizes.map((n) => ({ n, ...bestOf(sheetOf(n), runsOf(n)) }));
  const [smallest] = points;
  const perRow = (point: { readonly n: number; readonly seconds: number }) => point.seconds / point.n;
  for (const point of points) {
    const growth = smallest === undefined ? Number.NaN : perRow(point) / perRow(smallest);
    printRow(
      thousands(point.n),
      point.seconds.toFixed(3),
      (perRow(point) * 1e6).toFixed(2),
      growth.toFixed(2),
      point.megabytes.toFixed(0),
    );
  }
  console.log(`  growth exponent ${growthExponent(points).toFixed(3)}; aim: ÷ at most ${aimedGrowth}`);
}

function bestOf(sheet: Grid, runs: number): { readonly seconds: number; readonly megabytes: number } {
  const before = process.memoryUsage().heapUsed;
  let kept: unknown = null;
  const seconds = Array.from({ length: runs }, () =>
    coreSeconds(() => {
      kept = readAndValidate(sheet);
      return kept;
    }),
  );
  globalThis.gc?.();
  const megabytes = kept === null ? 0 : (process.memoryUsage().heapUsed - before) / 2 ** 20;
  return { seconds: Math.min(...seconds), megabytes };
}

const readAndValidate = (sheet: Grid) =>
  readTables(sheet).tables.map((table) => validateTable(table, { asOf: 2024 }).indicators);

/** Indicators of their own names, whose values grow a little from year to year. */
function sheetOf(rows: number): Grid {
  const body = Array.from({ length: rows }, (_, row) => [
    row + 1,
    `第${row + 1}项指标`,
    "亿元",
    ...Array.from({ length: 6 }, (_unused, year) => 100 + (row % 97) + year),
    ...[104 + (row % 97), 107 + (row % 97), 110 + (row % 97)],
  ]);
  const values = [[...headings, ...targets], ...body];
  const formats = values[0]?.map(() => "General") ?? [];
  return {
    sheetId: "1",
    sheet: "指标",
    range: { row: 0, column: 0, rows: values.length, columns: formats.length },
    values,
    contents: values,
    numberFormats: values.map(() => formats),
    ...{ merges: [], hiddenRows: [], hiddenColumns: [], listTables: [] },
    ...{ isProtected: false, isHidden: false },
  };
}
