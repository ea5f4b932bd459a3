import type ExcelJS from "exceljs";
import { headlineIndicators, headlineNote, noBaselinePrinted } from "../src/domain/headline-indicators";
import type { HeadlineIndicator } from "../src/domain/headline-indicators";
import { buildMonthlySample } from "./build-monthly-sample";
import { sampleActuals, sampleLabel, sampleYears } from "./sample-actuals";
import {
  addBand,
  addHeader,
  addIndicator,
  noticeBand,
  type SampleCell,
  type SampleColumn,
  startWorkbook,
  titleBand,
} from "./sample-sheet";

/** `plan`: the table as the plan prints it; `example`: the same with fictional actuals of 2022 to 2024. */
type HeadlineSample = "plan" | "example";

/** `monthly`: fictional figures of parts of a year, with how final each is. */
export type SampleName = HeadlineSample | "monthly";

export const sampleFiles: Readonly<Record<SampleName, string>> = {
  plan: "武威市强科技行动主要指标.xlsx",
  example: "武威市强科技行动主要指标（示例数据）.xlsx",
  monthly: "武威市强科技行动按月调度（示例数据）.xlsx",
};

const sheetName = "主要指标";
const title = "强科技行动主要指标";
const exampleNotice = `${sampleLabel}：2022年、2023年、2024年实际值为演示用的虚构数字，不是武威市的统计数据。`;

type HeadlineColumn = SampleColumn<HeadlineIndicator>;

const fixedColumns: readonly HeadlineColumn[] = [
  { header: "序号", width: 6, value: ({ ordinal }) => ordinal },
  { header: "指标类型", width: 11, value: ({ category }) => category },
  { header: "指标名称", width: 46, value: ({ printedName }) => printedName },
  { header: "单位", width: 8, value: ({ printedUnit }) => printedUnit },
  { header: "2021年\n实际值", width: 11, value: printedBaseline },
];

const exampleColumns: readonly HeadlineColumn[] = sampleYears.map((year, index) => ({
  header: `${year}年\n实际值\n${sampleLabel}`,
  width: 19,
  value: ({ ordinal }) => sampleActuals.get(ordinal)?.[index] ?? null,
}));

const targetColumns: readonly HeadlineColumn[] = [
  { header: "2022年\n目标值", width: 11, value: ({ milestone }) => milestone.value },
  { header: "2025年\n目标值", width: 11, value: ({ target }) => target.value },
];

/** A starred value is a text, as it is in the document; any other is a number. */
function printedBaseline({ baseline }: HeadlineIndicator): SampleCell {
  if (baseline === null) return noBaselinePrinted;
  return baseline.printed.endsWith("*") ? baseline.printed : baseline.value;
}

export const buildSample = (name: SampleName): ExcelJS.Workbook =>
  name === "monthly" ? buildMonthlySample() : buildHeadlineSample(name);

/** Builds it from the typed transcription of the plan. */
const buildHeadlineSample = (name: HeadlineSample): ExcelJS.Workbook => {
  const { workbook, sheet } = startWorkbook(sheetName);
  const columns = [...fixedColumns, ...(name === "example" ? exampleColumns : []), ...targetColumns];
  sheet.columns = columns.map(({ width }) => ({ width }));
  addBand(sheet, title, columns.length, titleBand);
  if (name === "example") addBand(sheet, exampleNotice, columns.length, noticeBand);
  const headerRow = addHeader(sheet, columns);
  addIndicators(sheet, columns);
  addBand(sheet, headlineNote, columns.length, { font: { name: "宋体", size: 10.5 }, height: 20, horizontal: "left" });
  sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`;
  sheet.views = [{ state: "frozen", xSplit: 3, ySplit: headerRow, showGridLines: true }];
  return workbook;
};

const nameColumn = 3;
const categoryColumn = 2;

const addIndicators = (sheet: ExcelJS.Worksheet, columns: readonly HeadlineColumn[]): void => {
  let blockStart = sheet.rowCount + 1;
  headlineIndicators.forEach((indicator, index) => {
    const row = addIndicator(
      sheet,
      columns.map(({ value }) => value(indicator)),
      nameColumn,
    );
    if (headlineIndicators[index + 1]?.category !== indicator.category) {
      sheet.mergeCells(blockStart, categoryColumn, row, categoryColumn);
      blockStart = row + 1;
    }
  });
};
