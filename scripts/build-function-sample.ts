import ExcelJS from "exceljs";
import { answerCell } from "../src/functions/answer-cell";
import type { FunctionName } from "../src/messages/function-texts";
import { sampleLabel } from "./sample-actuals";

export const functionSampleFile = "自定义函数示例（示例数据）.xlsx";

const title = "自定义函数示例";
const notice = `${sampleLabel}：表中实际值和目标值均为演示用的虚构数字。右侧各列由指标通的函数算出；未加载指标通时显示保存的结果。`;

const heading = (year: number, kind: "实际值" | "目标值"): string => `${year}年\n${kind}\n${sampleLabel}`;

const actualHeadings = [2020, 2022, 2023, 2024].map((year) => heading(year, "实际值"));
const targetHeadings = [2022, 2025].map((year) => heading(year, "目标值"));

interface SampleRow {
  readonly name: string;
  readonly unit: string;
  readonly actuals: readonly number[];
  /** A band as a text. */
  readonly targets: readonly (number | string)[];
}

/** 示例数据（虚构）. */
const rows: readonly SampleRow[] = [
  { name: "研发经费投入强度", unit: "%", actuals: [0.62, 0.84, 1.02, 1.13], targets: [0.85, 1.5] },
  { name: "科技进步贡献率", unit: "%", actuals: [54.1, 58.2, 60.4, 62.9], targets: [58, 65] },
  { name: "公民具备科学素质的比例", unit: "%", actuals: [7.5, 8.1, 8.6, 8.9], targets: [8.5, 12] },
  { name: "仓容利用率", unit: "%", actuals: [40, 46, 50, 55], targets: ["45—50", "60—65"] },
];

/** How a function of an add-in stands in a file; Excel shows it as `ZB.STATUS` once the add-in is there. */
const inFile = (name: FunctionName): string => `_xldudf_ZB_${name}`;

const headingRow = 3;
const actualColumns = ["C", "F"] as const;
const targetColumns = ["G", "H"] as const;

const series = ([first, last]: readonly [string, string], row: number): string =>
  `$${first}$${headingRow}:$${last}$${headingRow},${first}${row}:${last}${row}`;

interface FunctionColumn {
  readonly name: FunctionName;
  readonly column: string;
  readonly label: string;
  readonly numberFormat: string;
  /** Of all four ranges, or of the actuals alone. */
  readonly isOfActuals?: true;
  /** Arguments after the ranges; a text stands in quotes in the formula, and an empty one is left out. */
  readonly options?: readonly (string | number)[];
}

const functionColumns: readonly FunctionColumn[] = [
  { name: "STATUS", column: "J", label: "评价", numberFormat: "General" },
  { name: "PROGRESS", column: "K", label: "提升完成度", numberFormat: "0.0%" },
  { name: "EXPECTED", column: "L", label: "路径参考", numberFormat: "0.00" },
  { name: "REQUIRED", column: "M", label: "每年须变化", numberFormat: "0.00" },
  {
    name: "PROJECT",
    column: "N",
    label: "趋势值、80%区间",
    numberFormat: "0.00",
    isOfActuals: true,
    options: [2025, "占比"],
  },
  { name: "CHANCE", column: "Q", label: "达标概率", numberFormat: "0%", options: ["", "占比"] },
  { name: "GROWTHRATIO", column: "R", label: "增长率之比", numberFormat: "0.00" },
  {
    name: "STATUS",
    column: "S",
    label: "评价（等比路径、另定阈值）",
    numberFormat: "General",
    options: ["", "", "", "path=geometric; onTrackFrom=0.8"],
  },
];

/** A sheet with every function in cells; the saved results come from the functions themselves. */
export const buildFunctionSample = (): ExcelJS.Workbook => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "指标通";
  workbook.lastModifiedBy = "指标通";
  // Fixed, so that the same input gives the same file.
  workbook.created = workbook.modified = new Date(Date.UTC(2022, 6, 30));
  const sheet = workbook.addWorksheet("自定义函数");
  sheet.columns = [26, 7, ...Array<number>(6).fill(17), 3, ...Array<number>(10).fill(14)].map((width) => ({ width }));
  sheet.addRow([title]).font = { name: "黑体", size: 16 };
  sheet.addRow([notice]).font = { name: "宋体", size: 10.5, bold: true, color: { argb: "FFC00000" } };
  sheet.addRow(["指标名称", "单位", ...actualHeadings, ...targetHeadings]);
  sheet.getRow(headingRow).alignment = { wrapText: true, vertical: "middle", horizontal: "center" };
  for (const { column, name, label } of functionColumns) {
    sheet.getCell(`${column}${headingRow}`).value = `ZB.${name}\n${label}`;
  }
  rows.forEach((row, index) => {
    sheet.addRow([row.name, row.unit, ...row.actuals, ...row.targets]);
    for (const one of functionColumns) showFunction(sheet, headingRow + 1 + index, row, one);
  });
  return workbook;
};

const showFunction = (sheet: ExcelJS.Worksheet, row: number, data: SampleRow, shown: FunctionColumn): void => {
  const { name, column, numberFormat, isOfActuals, options = [] } = shown;
  const results = resultsOf(name, data, isOfActuals === true, options);
  const ranges = [series(actualColumns, row), ...(isOfActuals ? [] : [series(targetColumns, row)])];
  const written = options.map((option) =>
    typeof option === "number" || option === "" ? String(option) : `"${option}"`,
  );
  const formula = `${inFile(name)}(${[...ranges, ...written].join(",")})`;
  const first = sheet.getCell(`${column}${row}`);
  results.forEach((result, index) => {
    const cell = sheet.getCell(row, Number(first.col) + index);
    cell.numFmt = numberFormat;
    cell.value = result;
  });
  const last = sheet.getCell(row, Number(first.col) + results.length - 1);
  const result = results[0] ?? 0;
  // exceljs writes array formulas; its types do not know them.
  const spilled = { formula, result, shareType: "array", ref: `${first.address}:${last.address}` };
  first.value = results.length === 1 ? { formula, result } : spilled;
};

const resultsOf = (
  name: FunctionName,
  { actuals, targets }: SampleRow,
  isOfActuals: boolean,
  options: readonly (string | number)[],
): readonly (string | number)[] => {
  const ranges = [[actualHeadings], [actuals], ...(isOfActuals ? [] : [[targetHeadings], [targets]])];
  const answer = answerCell(name, [...ranges, ...options] as never[], "zh-CN", (_, sentence): never => {
    throw new Error(`${name} has no answer for the sample: ${sentence}`);
  });
  return Array.isArray(answer) ? answer.flat() : [answer];
};
