import type { CellValue } from "../../../src/sheet/grid";
import { validateTable } from "../../../src/sheet/validate-table";
import { gridOfRows } from "../grid-of-rows";
import { readFirstTable } from "../read-first-table";

const overdue = (intensity: CellValue, contracts: CellValue, asOf: number, asOfMonth: number) => {
  const { table } = readFirstTable(
    gridOfRows([
      ["指标名称", "单位", "2021年实际值", "2022年实际值", "2023年实际值", "2025年目标值"],
      ["全社会研发经费支出占地区生产总值的比重", "%", 0.7, 0.85, intensity, 1.5],
      ["技术合同成交额", "亿元", 14.1, 19.6, contracts, 28],
    ]),
  );
  const { issues } = validateTable(table!, { asOf, asOfMonth });
  return issues.filter(({ code }) => code === "figure-overdue").map(({ cell }) => cell);
};

test("an empty cell is told once its figure should long have been out", () => {
  expect(overdue(null, 22.4, 2025, 2)).toEqual([]);
  expect(overdue(null, 22.4, 2025, 3)).toEqual(["E2"]);
  expect(overdue("未公布", 22.4, 2025, 3)).toEqual(["E2"]);
  expect(overdue(1.01, null, 2024, 4)).toEqual([]);
  expect(overdue(1.01, null, 2024, 5)).toEqual(["E3"]);
});

test("what is said not to exist is not missing, nor is anything in a column that nobody has begun to fill", () => {
  expect(overdue("—", 22.4, 2026, 12)).toEqual([]);
  expect(overdue(null, null, 2026, 12)).toEqual([]);
});

test("a row that was never reported is withheld, and no finding", () => {
  const { table } = readFirstTable(
    gridOfRows([
      ["指标名称", "单位", "2021年基期值", "2022年实际值", "2023年实际值", "2025年目标值"],
      ["科技型中小企业", "家", 122, null, null, 160],
      ["技术合同成交额", "亿元", 14.1, 19.6, 22.4, 28],
    ]),
  );
  expect(validateTable(table!, { asOf: 2025 }).issues).toEqual([]);
});
