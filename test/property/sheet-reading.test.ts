import fc from "fast-check";
import { headlineIndicators } from "../../src/domain/headline-indicators";
import { parseRange } from "../../src/sheet/cell-address";
import type { CellValue, Grid, Rectangle } from "../../src/sheet/grid";
import { readFirstTable } from "../sheet/read-first-table";
import { validateTable } from "../../src/sheet/validate-table";
import { valueAt } from "../../src/sheet/value-at";
import { gridOfRows } from "../sheet/grid-of-rows";
import { planColumns, planNote, rowsOfColumns } from "../sheet/plan-columns";

/** What real sheets are made of, good and bad, so that random grids hold headers, tables and traps. */
const headings: readonly CellValue[] = [
  ...["序号", "指标类型", "指标名称", "主要指标", "单位", "方向", "上限", "备注", "状态", "图例", "含义"],
  ...[
    "2021年\n实际值",
    "2021年",
    "2022年目标值",
    "2025目标",
    "基期值（2020年）",
    "实际值",
    "目标值",
    "2023年1-9月实际值",
  ],
  ...[
    "地    区",
    "Region",
    "年份",
    "YEAR",
    "ACTUAL_OR_TARGET",
    "数值",
    "企业数\n(个)",
    "#出口(万元)",
    "合  计",
    "经费支出（2021年，万元）",
  ],
  ...["２０２１年", "二〇二一年", "2025年预测", "提升完成度", "达标概率", "说明", 2021, 2022],
];
const contents: readonly CellValue[] = [
  ...headlineIndicators.map(({ printedName }) => printedName),
  ...["%", "‰", "亿元", "家", "人年", "吨", "综合指标", "上升", "合计", "续表", "注：加*号为2020年数据", "单位：万元"],
  ...[
    "全    国",
    "北    京",
    "1-8  各地区经费投入强度(2021年)",
    "单位：个,人,万元",
    "实际",
    "目标",
    "Actual",
    "Target",
    "2025年目标值",
  ],
  ...["42.92*", "*", "—", "1,234.5", "55.35%", "约60", "", " ", "甲", "技术合同成交额（亿元）", "填表人："],
  ...[55.35, 0, -1, 1e300, 2025, true, false],
  { error: "#DIV/0!" },
];

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...headings) },
  { weight: 5, arbitrary: fc.constantFrom(...contents) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double() },
);

const anyMerge: fc.Arbitrary<Rectangle> = fc.record({
  row: fc.nat(14),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 8 }),
});

const anyFormat = fc.constantFrom("General", "0.00%", "yyyy-mm-dd", 'yyyy"年"', "@");

/** A header over the first rows of a random grid, so that most of what stands below is read as a table. */
const anyHeader: fc.Arbitrary<readonly CellValue[]> = fc
  .tuple(
    fc.constantFrom(["指标名称", "单位"], ["地    区", "Region"], ["年份", "类型"], ["指标名称", "年份", "数值"]),
    fc.shuffledSubarray([...headings], { maxLength: 8 }),
  )
  .map(([own, others]) => [...own, ...others]);

const anyGrid: fc.Arbitrary<Grid> = fc
  .record({ rows: fc.integer({ min: 1, max: 10 }), columns: fc.integer({ min: 1, max: 10 }) })
  .chain(({ rows, columns }) => {
    const matrixOf = <Cell>(cell: fc.Arbitrary<Cell>) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
    return fc.record({
      values: matrixOf(anyCell),
      header: fc.option(anyHeader),
      numberFormats: matrixOf(anyFormat),
      merges: fc.array(anyMerge, { maxLength: 3 }),
      row: fc.nat(3),
      column: fc.nat(3),
    });
  })
  .map(({ values, header, merges, ...particulars }) => {
    const [first = [], ...rest] = values;
    const top = header === null ? first : first.map((_, column) => header[column] ?? null);
    return { ...gridOfRows([top, ...rest], particulars), merges };
  });

const readAll = (grid: Grid) => {
  const { table, issues } = readFirstTable(grid);
  const validated = table === null ? null : validateTable(table, { asOf: 2024 });
  return { table, issues: [...issues, ...(validated?.issues ?? [])], indicators: validated?.indicators ?? [] };
};

const isInside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

describe("reading any sheet", () => {
  it("throws nothing, and puts every issue, table and indicator inside the used range", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const { table, issues, indicators } = readAll(grid);
        const places = issues.flatMap(({ range, cell }) => [range, parseRange(cell)!]);
        expect(places.filter((place) => !isInside(place, grid.range))).toEqual([]);
        if (table === null) expect(issues).not.toHaveLength(0);
        else expect(isInside(table.range, grid.range)).toBe(true);
        expect(indicators).toHaveLength(table?.rows.length ?? 0);
      }),
      { numRuns: 3000 },
    );
  });

  it("gives indicators whose years are ascending and distinct and whose values are numbers of cells", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        for (const { indicator, observationCells, targetCells } of readAll(grid).indicators) {
          for (const [values, cells] of [
            [indicator.observations, observationCells] as const,
            [indicator.targets, targetCells] as const,
          ]) {
            const years = values.map(({ year }) => year);
            expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
            const sources = values.map(({ year }) => parseRange(cells.get(year)!)!);
            expect(values.every(({ value }) => Number.isFinite(value))).toBe(true);
            expect(sources.map(({ row, column }) => valueAt(grid, row, column))).not.toContain(null);
          }
          if (indicator.baseline !== null) expect(indicator.observations).toContainEqual(indicator.baseline);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("gives the same result twice", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        expect(JSON.stringify(readAll(grid))).toBe(JSON.stringify(readAll(grid)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("reading the plan's table", () => {
  const columns = Object.values(planColumns);
  const indicatorsOf = (grid: Grid) => {
    const { issues, indicators } = readAll(grid);
    expect(issues.filter(({ code }) => code !== "years-out-of-order")).toEqual([]);
    return indicators.map(({ indicator }) => indicator);
  };
  const asPrinted = indicatorsOf(gridOfRows([...rowsOfColumns(columns), [planNote]]));

  it("gives the same indicators in any order of its columns", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (shuffled) => {
        expect(indicatorsOf(gridOfRows([...rowsOfColumns(shuffled), [planNote]]))).toEqual(asPrinted);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same indicators wherever the table stands and whatever blank rows and columns are in it", () => {
    const gaps = fc.array(fc.nat(14), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(50), fc.nat(20), gaps, gaps, (row, column, blankRows, blankColumns) => {
        const spaced: (readonly CellValue[])[] = [...columns];
        for (const at of blankColumns) spaced.splice(at % (spaced.length + 1), 0, []);
        const [header, ...body] = rowsOfColumns(spaced);
        for (const at of blankRows) body.splice(at, 0, []);
        const grid = gridOfRows([header!, ...body, [], [planNote]], { row, column });
        expect(indicatorsOf(grid)).toEqual(asPrinted);
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same indicators, reordered, in any order of its rows", () => {
    const [header, ...body] = rowsOfColumns(columns.filter((column) => column !== planColumns.category));
    fc.assert(
      fc.property(fc.shuffledSubarray(body, { minLength: body.length }), (shuffled) => {
        const indicators = indicatorsOf(gridOfRows([header!, ...shuffled, [planNote]]));
        expect(indicators).toEqual(shuffled.map((row) => asPrinted[Number(row[0]) - 1]));
      }),
      { numRuns: 300 },
    );
  });
});
