import type ExcelJS from "exceljs";
import { sampleLabel } from "./sample-actuals";
import {
  addBand,
  addHeader,
  addIndicator,
  noticeBand,
  type SampleColumn,
  startWorkbook,
  titleBand,
} from "./sample-sheet";

/**
 * 示例数据（虚构）: figures made up for the sample, in the order of its columns. They are no statistics of any place; targets and the
 * base values of 2021 of the first, second and fourth row are the plan's own.
 *
 * Chosen so that nine months of 2024 show every answer: 技术合同成交额 is on its pace, 科技型中小企业 slightly behind after a low start of the
 * year, 科技专员 behind, 高新技术企业 no sum within a year, 专利商标同行业领先示范企业 done for the year.
 */
interface MonthlyRow {
  readonly name: string;
  readonly unit: string;
  readonly base: number;
  readonly preliminary2022: number;
  readonly final2022: number;
  readonly preliminary2023: number;
  readonly sixMonths: number;
  readonly nineMonths: number;
  readonly milestone: number;
  readonly target: number;
}

const row = (
  name: string,
  unit: string,
  [base, preliminary2022, final2022, preliminary2023]: readonly [number, number, number, number],
  [sixMonths, nineMonths]: readonly [number, number],
  [milestone, target]: readonly [number, number],
): MonthlyRow => ({
  ...{ name, unit, base, preliminary2022, final2022, preliminary2023 },
  ...{ sixMonths, nineMonths, milestone, target },
});

const rows: readonly MonthlyRow[] = [
  row("技术合同成交额", "亿元", [14.1, 19.4, 18.7, 22.4], [11.6, 18.9], [19, 28]),
  row("科技型中小企业", "家", [122, 133, 133, 141], [38, 96], [130, 160]),
  row("科技专员", "名", [24, 29, 30, 31], [5, 12], [28, 32]),
  row("高新技术企业", "家", [59, 71, 72, 80], [84, 86], [70, 100]),
  row("专利商标同行业领先示范企业", "户", [2, 3, 3, 3], [2, 4], [3, 4]),
];

const labelled = (heading: string): string => `${heading}\n${sampleLabel}`;

const columns: readonly SampleColumn<MonthlyRow>[] = [
  { header: "序号", width: 6, value: (one) => rows.indexOf(one) + 1 },
  { header: "指标名称", width: 30, value: ({ name }) => name },
  { header: "单位", width: 8, value: ({ unit }) => unit },
  { header: labelled("2021年\n实际值"), width: 18, value: ({ base }) => base },
  { header: labelled("2022年\n（初步数）"), width: 18, value: ({ preliminary2022 }) => preliminary2022 },
  { header: labelled("2022年\n（最终核实数）"), width: 18, value: ({ final2022 }) => final2022 },
  { header: labelled("2023年\n（初步数）"), width: 18, value: ({ preliminary2023 }) => preliminary2023 },
  { header: labelled("2024年1—6月\n（快报数）"), width: 18, value: ({ sixMonths }) => sixMonths },
  { header: labelled("2024年1—9月\n（快报数）"), width: 18, value: ({ nineMonths }) => nineMonths },
  { header: labelled("2022年\n目标值"), width: 18, value: ({ milestone }) => milestone },
  { header: labelled("2025年\n目标值"), width: 18, value: ({ target }) => target },
];

const nameColumn = 2;
const notice = `${sampleLabel}：表中数字均为演示用的虚构数字，不是武威市的统计数据。`;

/** A table of indicators followed through the year: sums of six and nine months, and years with how final their figures are. */
export const buildMonthlySample = (): ExcelJS.Workbook => {
  const { workbook, sheet } = startWorkbook("按月调度");
  sheet.columns = columns.map(({ width }) => ({ width }));
  addBand(sheet, "强科技行动指标按月调度表", columns.length, titleBand);
  addBand(sheet, notice, columns.length, noticeBand);
  const headerRow = addHeader(sheet, columns);
  for (const one of rows)
    addIndicator(
      sheet,
      columns.map(({ value }) => value(one)),
      nameColumn,
    );
  sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`;
  sheet.views = [{ state: "frozen", xSplit: nameColumn, ySplit: headerRow, showGridLines: true }];
  return workbook;
};
