import fc from "fast-check";
import type { IssueCode } from "../../../src/sheet/issue";
import { ruleCatalogue } from "../../../src/sheet/rules/rule-catalogue";
import { planRepairs } from "../../../src/sheet/repairs/plan-repairs";
import type { MemoryCell } from "../../../src/workbook/memory/memory-sheet";
import { proposalsFor, readAndPropose, repair, workbookOf } from "./repaired-sheet";

type Cell = MemoryCell | MemoryCell["content"];

const header = ["指标名称", "单位", "2021年", "2022年", "2025年目标值"];

const changesOf = async (cells: readonly (readonly Cell[])[], code: IssueCode) =>
  (await proposalsFor(cells, code)).map(
    (found) =>
      found?.changes.map(({ row, column, before, content, numberFormat }) => [
        row,
        column,
        before,
        content,
        numberFormat,
      ]) ?? null,
  );

const formatted = (content: MemoryCell["content"], numberFormat: string): MemoryCell => ({
  content,
  style: { numberFormat },
});

describe("a number stored as text", () => {
  test.each([
    ["55.35", "@", 55.35, "General"],
    ["55.35", "General", 55.35, null],
    ["55.35", "0.0", 55.35, null],
    ["55.50", "@", 55.5, "0.00"],
    ["55.50", "General", 55.5, "0.00"],
    [" ５５．３５　", "@", 55.35, "General"],
    ["1,234", "@", 1234, "#,##0"],
    ["1 234.50", "@", 1234.5, "#,##0.00"],
    ["-3", "@", -3, "General"],
    ["55.35%", "@", 0.5535, "0.00%"],
    ["55％", "General", 0.55, "0%"],
  ])("“%s” in the format %s becomes %d in %s", async (text, standing, content, numberFormat) => {
    const cells = [header, ["科技进步贡献率", "%", formatted(text, standing), 58, 60]];
    const unit =
      /%|％/.test(text) || Math.abs(content) <= 100
        ? cells
        : [header, ["技术合同成交额", "亿元", formatted(text, standing), 58, 60]];
    expect(await changesOf(unit, "number-as-text")).toEqual([[[1, 2, text, content, numberFormat]]]);
  });

  test("that a formula gives is left to the formula", async () => {
    const cells = [header, ["高新技术企业", "家", { content: '=TEXT(59,"0")', value: "59" }, 60, 100]];
    expect(await changesOf(cells, "number-as-text")).toEqual([null]);
  });

  test("keeps its unit in the format", async () => {
    const cells = [header, ["高新技术企业", "家", "59家", 60, 100]];
    expect(await changesOf(cells, "number-as-text")).toEqual([[[1, 2, "59家", 59, '0"家"']]]);
  });

  test("of more digits than a number keeps stays text", async () => {
    const cells = [header, ["技术合同成交额", "元", "12345678901234567", 60, 100]];
    expect((await changesOf(cells, "number-as-text")).filter((changes) => changes !== null)).toEqual([]);
  });
});

describe("a number with its mark in one text, which a formula takes", () => {
  const total = { content: "=SUM(C2:E2)", value: 118 };

  test.each([
    ["42.92*", 42.92, '0.00"*"'],
    ["42.90＊", 42.9, '0.00"*"'],
    ["*42", 42, '"*"0'],
    ["42①", 42, '0"①"'],
    ["42.5%*", 0.425, '0.0%"*"'],
  ])("“%s” becomes %d in the format %s", async (text, content, numberFormat) => {
    const cells = [header, ["科技进步贡献率", "%", text, 58, 60], ["注：加*号为2020年数据"], [total]];
    expect(await changesOf(cells, "mark-in-text")).toEqual([[[1, 2, text, content, numberFormat]]]);
  });

  test("keeps the year that the note gives to the mark", async () => {
    const workbook = workbookOf([
      header,
      ["科技进步贡献率", "%", "42.92*", 58, 60],
      ["注：加*号为2020年数据"],
      [total],
    ]);
    const before = await readAndPropose(workbook);
    await repair(workbook, "mark-in-text");
    const after = await readAndPropose(workbook);
    expect(after.indicators[0]?.indicator.observations).toEqual(before.indicators[0]?.indicator.observations);
    expect(after.indicators[0]?.indicator.observations[0]).toEqual({ year: 2020, value: 42.92 });
    expect(after.issues.map(({ code }) => code)).not.toContain("mark-in-text");
  });

  test("that no formula takes is as official tables print it", async () => {
    expect(await proposalsFor([header, ["科技进步贡献率", "%", "42.92*", 58, 60]], "mark-in-text")).toEqual([]);
  });

  test("of a text that says more than number and mark stays as it is", async () => {
    const cells = [header, ["科技进步贡献率", "%", "约42.92*", 58, 60], [total]];
    expect((await changesOf(cells, "mark-in-text")).filter((changes) => changes !== null)).toEqual([]);
  });
});

describe("a row in another unit than the plan's", () => {
  const contracts = (unit: string, ...values: readonly Cell[]) => [header, ["技术合同成交额", unit, ...values]];

  test("is converted as a whole, with its unit", async () => {
    const [found] = await proposalsFor(contracts("万元", 283000, 30.5, "—"), "unit-differs");
    expect(found).toEqual({
      kind: "convert-unit",
      changes: [
        { row: 1, column: 1, before: "万元", content: "亿元", numberFormat: null },
        { row: 1, column: 2, before: 283000, content: 28.3, numberFormat: null },
        { row: 1, column: 3, before: 30.5, content: 0.00305, numberFormat: null },
      ],
      restsOn: [{ row: 1, column: 0, rows: 1, columns: 5 }],
    });
  });

  test("gets a format that shows its decimals", async () => {
    const cells = contracts("万元", formatted(12345, "#,##0"), formatted(20000, "0"), formatted(1, "0.00"));
    expect(await changesOf(cells, "unit-differs")).toEqual([
      [
        [1, 1, "万元", "亿元", null],
        [1, 2, 12345, 1.2345, "General"],
        [1, 3, 20000, 2, null],
        [1, 4, 1, 0.0001, null],
      ],
    ]);
  });

  test.each([
    ["a figure is a formula", "figure-not-plain", contracts("万元", { content: "=1+1", value: 2 }, 305000, 400000)],
    ["a figure is a text", "figure-not-plain", contracts("万元", "283000", 305000, 400000)],
    ["a figure carries a mark", "figure-not-plain", contracts("万元", "283000*", 305000, 400000)],
    [
      "a figure is shown as a percentage",
      "figure-not-plain",
      contracts("万元", formatted(283000, "0%"), 305000, 400000),
    ],
    [
      "a formula of the sheet adds a figure",
      "row-in-formulas",
      [...contracts("万元", 283000, 305000, 400000), [{ content: "=SUM(C2:C2)", value: 1 }]],
    ],
    [
      "the unit is that of the sheet",
      "unit-shared",
      [["单位：万元"], ["指标名称", "2021年", "2025年目标值"], ["技术合同成交额", 283000, 400000]],
    ],
    [
      "another number of the row may be in the same unit",
      "meaning-unknown",
      [
        [...header, "累计"],
        ["技术合同成交额", "万元", 283000, 305000, 400000, 1000000],
      ],
    ],
  ] as const)("is left as it is where %s, and the reason is known", async (_, hindrance, cells) => {
    const { issues, repairs, hindrances } = await readAndPropose(workbookOf(cells));
    const [issue, ...others] = issues.filter(({ code }) => code === "unit-differs");
    expect(others).toEqual([]);
    expect([repairs.get(issue!), hindrances.get(issue!)]).toEqual([null, hindrance]);
  });

  test.each([
    ["技术合同成交额（万元）", "技术合同成交额（亿元）"],
    ["技术合同\n成交额(单位：万元)", "技术合同\n成交额(单位：亿元)"],
    ["技术合同成交额，万元", "技术合同成交额，亿元"],
  ])("is converted together with the unit behind its name: %j", async (before, content) => {
    const cells = [
      ["指标名称", "2021年", "2025年目标值"],
      [before, 283000, 400000],
    ];
    expect(await changesOf(cells, "unit-differs")).toEqual([
      [
        [1, 0, before, content, null],
        [1, 1, 283000, 28.3, null],
        [1, 2, 400000, 40, null],
      ],
    ]);
    const workbook = workbookOf(cells);
    await repair(workbook, "unit-differs");
    expect((await readAndPropose(workbook)).issues.map(({ code }) => code)).not.toContain("unit-differs");
  });

  test("is left as it is where two rows share the cell of the unit", async () => {
    const rows = [header, ["技术合同成交额", "万元", 283000, 305000, 400000], ["研发经费", null, 1, 2, 3]];
    expect(await proposalsFor(rows, "unit-differs", ["B2:B3"])).toContain(null);
    expect(await proposalsFor(rows, "unit-differs")).not.toContain(null);
  });

  test("is stale where somebody has filled in another year meanwhile", async () => {
    const workbook = workbookOf(contracts("万元", 283000, null, 400000));
    const { issues, repairs } = await readAndPropose(workbook);
    const found = repairs.get(issues.find(({ code }) => code === "unit-differs")!)!;
    const plan = planRepairs(await workbook.read(), [found]);
    workbook.typeInto("主要指标", "D2", 305000);
    await expect(workbook.apply(plan)).rejects.toMatchObject({ code: "plan-stale", place: { cell: "D2" } });
  });
});

test("a figure in another unit than its row is converted into the row's", async () => {
  const cells = [header, ["技术合同成交额", "万元", "28.3亿元", 305000, 400000]];
  expect(await changesOf(cells, "value-in-other-unit")).toEqual([[[1, 2, "28.3亿元", 283000, null]]]);
});

describe("a percentage that is stored as a fraction", () => {
  const shares = (...values: readonly Cell[]) => [
    ["指标名称", "单位", "2019年", "2020年", "2021年", "2022年"],
    ["某项占比", "%", ...values],
  ];
  const [one, two] = [formatted(0.61, "0.00"), formatted(0.63, "0.00")];

  test("becomes a percentage in the format of its row", async () => {
    expect(await changesOf(shares(one, formatted(0.0062, "0.0000"), two, 0.66), "percent-as-fraction")).toEqual([
      [[1, 3, 0.0062, 0.62, "0.00"]],
    ]);
  });

  test("is left to the formula that gives it", async () => {
    const cells = shares(one, { content: "=62/10000", value: 0.0062 }, two, 0.66);
    expect(await changesOf(cells, "percent-as-fraction")).toEqual([null]);
  });

  test("is no fault any more once it is repaired, and is undone exactly", async () => {
    const workbook = workbookOf(shares(one, 0.0062, two, 0.66));
    const before = workbook.writtenDown();
    const { undo } = await repair(workbook, "percent-as-fraction");
    expect((await readAndPropose(workbook)).issues.map(({ code }) => code)).not.toContain("percent-as-fraction");
    await workbook.apply(undo);
    expect(workbook.writtenDown()).toEqual(before);
  });
});

describe("a plan of repairs", () => {
  test("writes cells beside and below one another at once", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => [`指标${index}`, "家", "1", "2", 3]);
    const workbook = workbookOf([header, ...rows]);
    const { written } = await repair(workbook, "number-as-text");
    expect(written).toMatchObject([
      { range: { row: 1, column: 2, rows: 30, columns: 2 }, why: { code: "repair", cells: 60 } },
    ]);
  });

  test("is empty where two repairs want one cell to be different", async () => {
    const grid = await workbookOf([[1]]).read();
    const change = { row: 0, column: 0, before: 1, content: 2, numberFormat: null };
    const [one, other] = [2, 3].map((content) => ({
      kind: "text-to-number" as const,
      changes: [{ ...change, content }],
      restsOn: [],
    }));
    expect(planRepairs(grid, [one!, other!]).edits).toEqual([]);
    expect(planRepairs(grid, [one!, one!]).edits).toHaveLength(1);
  });
});

describe("every repair", () => {
  const text = fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom("", "*", "①"),
      fc.constantFrom("", " ", "　"),
    )
    .map(([digits, decimals, mark, blank]) => `${blank}${(digits / 10 ** decimals).toFixed(decimals)}${mark}${blank}`);
  const value: fc.Arbitrary<Cell> = fc.oneof(
    fc.double({ min: 0, max: 1e6, noNaN: true }).map((number) => Number(number.toPrecision(6))),
    fc.tuple(text, fc.constantFrom("@", "General", "0.0")).map(([content, format]) => formatted(content, format)),
    fc.constantFrom<Cell>(null, "—", "约60", formatted(0.5, "0.0%")),
  );
  const row = fc.tuple(
    fc.constantFrom("技术合同成交额", "高新技术企业", "科技进步贡献率", "某项支出", "发明专利拥有量"),
    fc.constantFrom("亿元", "万元", "元", "家", "%", "件"),
    value,
    value,
    value,
  );
  const repairable = (Object.keys(ruleCatalogue) as IssueCode[]).filter(
    (code) => ruleCatalogue[code].repair !== undefined,
  );

  test("takes its finding away, changes no other cell, says what the sheet said, and is undone exactly", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...repairable),
        async (rows, code) => {
          // A sum makes a fault of a mark, and keeps units from being converted.
          const sums = code === "mark-in-text" ? [[], [{ content: "=SUM(C:C)", value: 1 }]] : [];
          const workbook = workbookOf([header, ...rows, ...sums]);
          const before = workbook.writtenDown();
          const known = await readAndPropose(workbook);
          const mended = known.issues.filter((issue) => issue.code === code && known.repairs.get(issue) !== null);
          const { written, undo } = await repair(workbook, code);
          const after = await readAndPropose(workbook);
          const left = new Set(after.issues.filter((issue) => issue.code === code).map(({ cell }) => cell));
          expect(mended.filter(({ cell }) => left.has(cell))).toEqual([]);
          const touched = new Set(
            mended.flatMap((issue) => known.repairs.get(issue)!.changes.map(({ row: r, column }) => `${r} ${column}`)),
          );
          const cellsNow = workbook.writtenDown()[0]!.cells!;
          for (const [r, line] of before[0]!.cells!.entries())
            for (const [c, cell] of line.entries())
              if (!touched.has(`${r} ${c}`)) expect(cellsNow[r]?.[c]).toEqual(cell);
          if (code === "number-as-text" || code === "mark-in-text")
            expect(after.indicators.map(({ indicator }) => indicator)).toEqual(
              known.indicators.map(({ indicator }) => indicator),
            );
          if (written.length > 0) await workbook.apply(undo);
          expect(workbook.writtenDown()).toEqual(before);
        },
      ),
      {
        numRuns: 300,
        // A value that vanishes beside the row's others stays as small after the repair.
        examples: [
          [
            [
              ["科技进步贡献率", "%", formatted("0.3", "@"), formatted("0", "@"), 5e-324],
              ["技术合同成交额", "亿元", formatted("0", "@"), null, 0],
            ],
            "percent-as-fraction",
          ],
        ],
      },
    );
  });

  test("is named in the catalogue of rules where it is proposed, and nowhere else", () => {
    expect(repairable.sort()).toEqual([
      "mark-in-text",
      "number-as-text",
      "percent-as-fraction",
      "unit-differs",
      "value-in-other-unit",
    ]);
  });
});
