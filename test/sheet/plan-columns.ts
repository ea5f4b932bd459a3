import { headlineIndicators } from "../../src/domain/headline-indicators";
import type { CellValue } from "../../src/sheet/grid";

/** The columns of the plan's table, header first, as the document prints them; categories as merged cells leave them. */
export const planColumns = {
  ordinal: ["序号", ...headlineIndicators.map(({ ordinal }) => ordinal)],
  category: [
    "指标类型",
    ...headlineIndicators.map(({ category }, index) =>
      headlineIndicators[index - 1]?.category === category ? null : category,
    ),
  ],
  name: ["指标名称", ...headlineIndicators.map(({ printedName }) => printedName)],
  unit: ["单位", ...headlineIndicators.map(({ printedUnit }) => printedUnit)],
  actual2021: [
    "2021年\n实际值",
    ...headlineIndicators.map(({ baseline }) =>
      baseline === null ? "—" : baseline.printed.endsWith("*") ? baseline.printed : baseline.value,
    ),
  ],
  target2022: ["2022年\n目标值", ...headlineIndicators.map(({ milestone }) => milestone.value)],
  target2025: ["2025年\n目标值", ...headlineIndicators.map(({ target }) => target.value)],
} as const satisfies Record<string, readonly CellValue[]>;

export const planNote = "注：加*号为 2020年数据";

/** Puts columns side by side; shorter ones are filled with empty cells. */
export const rowsOfColumns = (columns: readonly (readonly CellValue[])[]): CellValue[][] => {
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => columns.map((column) => column[row] ?? null));
};
