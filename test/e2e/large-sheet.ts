import type { Page } from "playwright-core";

import type { Workbench } from "../../workbench/page/workbench";

const headings = ["序号", "指标名称", "单位", "2019年", "2020年", "2021年", "2022年", "2023年", "2024年"];
const targets = ["2022年目标值", "2024年目标值", "2025年目标值"];

/** Of the first indicator's six years and three targets; the others' are some more. */
const figures = [100, 101, 102, 103, 104, 105, 104, 107, 110];

/** Adds a sheet of rows × 12, indicators of their own names whose values grow a little from year to year, and looks at it. */
export function openLargeSheet(page: Page, rows: number): Promise<void> {
  return page.evaluate(
    ({ header, first, count }) => {
      const { book } = (window as unknown as { readonly workbench: Workbench }).workbench.desk!;
      const sheet = book.addSheet("大表");
      const range = { row: 0, column: 0, rows: count + 1, columns: header.length };
      sheet.update("content", range, (cell, row, column) => {
        const names = [row, `第${row}项指标`, "亿元"];
        const content = row === 0 ? header[column]! : (names[column] ?? first[column - names.length]! + (row % 97));
        return { ...cell, content, value: content };
      });
      book.activate(sheet.id);
    },
    { header: [...headings, ...targets], first: figures, count: rows },
  );
}
