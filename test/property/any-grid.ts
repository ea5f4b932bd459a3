import fc from "fast-check";
import { headlineIndicators } from "../../src/domain/headline-indicators";
import type { CellValue, Grid, ListTable, Rectangle } from "../../src/sheet/grid";
import { gridOfRows } from "../sheet/grid-of-rows";

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
  ...["2015-16", "FY2016", "2023年1—9月", "3021年", "2021E", "地区", "单位名称", "名称，家", "十四五末"],
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
  ...["100家以上", "≥60", "[2.42]", "…", "N/A", "暂无", "未公布", "12.3①", "12.3[1]", "28亿元", "5%", "2021年"],
  ...["①2019年数据", "注：*为2019年数据", "其中：出口", "#新产品", "凉州区", "民勤县", "古浪县", "东部地区", "全市"],
  ...["=A1", "<b>", "\u202Eabc", "\uE000"],
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

const anyFormat = fc.constantFrom("General", "0.00%", "yyyy-mm-dd", 'yyyy"年"', "@", '0.00"*"', '0"家"');

/** A header over the first rows of a random grid, so that most of what stands below is read as a table. */
const anyHeader: fc.Arbitrary<readonly CellValue[]> = fc
  .tuple(
    fc.constantFrom(["指标名称", "单位"], ["地    区", "Region"], ["年份", "类型"], ["指标名称", "年份", "数值"]),
    fc.shuffledSubarray([...headings], { maxLength: 8 }),
  )
  .map(([own, others]) => [...own, ...others]);

const anyListTable: fc.Arbitrary<ListTable> = fc.record({
  name: fc.constantFrom("表1", "Table2"),
  range: anyMerge,
  hasHeaderRow: fc.boolean(),
  hasTotalRow: fc.boolean(),
});

type Cells = readonly (readonly CellValue[])[];

const matrixOf = <Cell>(cell: fc.Arbitrary<Cell>, rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

/** A block of cells, mostly with a header on top. */
const anyBlock: fc.Arbitrary<Cells> = fc
  .record({ rows: fc.integer({ min: 1, max: 10 }), columns: fc.integer({ min: 1, max: 10 }) })
  .chain(({ rows, columns }) => fc.record({ cells: matrixOf(anyCell, rows, columns), header: fc.option(anyHeader) }))
  .map(({ cells: [first = [], ...rest], header }) => [
    header === null ? first : first.map((_, column) => header[column] ?? null),
    ...rest,
  ]);

/** Blocks under one another or side by side, with or without a blank row or column between them. */
const anyRows: fc.Arbitrary<Cells> = fc
  .record({
    blocks: fc.array(anyBlock, { minLength: 1, maxLength: 3 }),
    gap: fc.nat(1),
    isBeside: fc.boolean(),
  })
  .map(({ blocks, gap, isBeside }) =>
    blocks.reduce((above, below) => (isBeside ? beside(above, below, gap) : [...above, ...blankRows(gap), ...below])),
  );

const blankRows = (count: number): Cells => Array.from({ length: count }, () => []);

const beside = (left: Cells, right: Cells, gap: number): Cells => {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...Array.from({ length: width }, (_unused, column) => left[row]?.[column] ?? null),
    ...(right[row] ?? []),
  ]);
};

/** Sheets with several tables, merges that overlap, Excel's own tables anywhere, and hidden rows and columns. */
export const anyGrid: fc.Arbitrary<Grid> = fc
  .record({
    rows: anyRows,
    formats: fc.array(anyFormat, { minLength: 1, maxLength: 7 }),
    merges: fc.array(anyMerge, { maxLength: 3 }),
    listTables: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(anyListTable, { maxLength: 2 }) },
    ),
    place: fc.record({ row: fc.nat(3), column: fc.nat(3) }),
    isSomeHidden: fc.boolean(),
  })
  .map(({ rows, formats, merges, listTables, place, isSomeHidden }) => {
    const grid = gridOfRows(rows, { ...place, listTables });
    const { range } = grid;
    const formatAt = (row: number, column: number) => formats[(row + column) % formats.length] ?? "General";
    return {
      ...grid,
      merges,
      numberFormats: grid.values.map((line, row) => line.map((_, column) => formatAt(row, column))),
      hiddenRows: isSomeHidden ? [range.row + range.rows - 1] : [],
      hiddenColumns: isSomeHidden ? [range.column] : [],
    };
  });
