import { plainStyle, type EditPlan } from "../../../src/sheet/edit-plan";
import type { CellContent, Grid } from "../../../src/sheet/grid";
import { office, openOffice, planOf, refusal, seen, writing } from "./open-office-workbook";

// The machine may be busy; nothing here is timed.
jest.setTimeout(60_000);

const statuses = [
  ["● 符合规划进度", "#C6EFCE"],
  ["▲ 略有滞后", "#FFEB9C"],
  ["■ 明显滞后", "#FFC7CE"],
] as const;

const indicators = (rows: number): CellContent[][] => [
  ["序号", "指标名称", "单位", "2021年实际值", "2025年目标值"],
  ...Array.from({ length: rows }, (_, row) => [row + 1, `指标${row + 1}`, "%", 0.5 + row / 1000, 1.5]),
];

/** As the add-in annotates: a header, a status in colour, figures and a sentence, all boxed. */
const annotation = (grid: Grid): EditPlan => {
  const status = (row: number) => statuses[(row * 7) % 3]!;
  const cells = writing(
    { row: 0, column: 5, rows: grid.range.rows, columns: 3 },
    (row, column) =>
      row === 0 ? ["状态", "提升完成度", "说明"][column]! : [status(row)[0], 0.1 + row / 1e5, "按趋势可达。"][column]!,
    (row, column) => ({
      ...plainStyle,
      border: "#BFBFBF",
      bold: row === 0,
      fill: row > 0 && column === 0 ? status(row)[1] : null,
      numberFormat: row > 0 && column === 1 ? "0.0%" : "General",
    }),
  );
  const widths = {
    kind: "column-widths",
    sheet: "指标",
    firstColumn: 5,
    widths: [16, 12, 40],
    why: { code: "widen-columns" },
  } as const;
  return { basis: [{ sheet: "指标", range: grid.range, contents: grid.contents }], edits: [cells, widths] };
};

describe("requests", () => {
  test.each([15, 1500])(
    "reading, writing back and undoing %d indicators takes one, two and three requests",
    async (rows) => {
      const at = openOffice(indicators(rows));
      const before = seen(at);
      const counts: number[] = [];
      const count = async () => {
        await office.settled();
        counts.push(at.host.traffic.requests);
      };
      const grid = await at.workbook.read();
      await count();
      const { undo } = await at.workbook.apply(annotation(grid));
      await count();
      expect(at.sheet.cell(2, 5)).toMatchObject({
        content: statuses[2][0],
        format: { fill: { color: statuses[2][1] } },
      });
      await at.workbook.apply(undo);
      await count();
      expect(counts).toEqual([1, 3, 6]);
      expect(seen(at)).toBe(before);
      expect(at.host.keptReferences).toBe(0);
    },
  );

  test("a second write of the same is checked and sends nothing more", async () => {
    const at = openOffice([["a"]]);
    const edit = writing({ row: 0, column: 1, rows: 1, columns: 1 }, () => "x");
    await at.workbook.apply(planOf(edit));
    const { requests } = at.host.traffic;
    await at.workbook.apply(planOf({ ...edit, before: edit.contents }));
    expect(at.host.traffic.requests).toBe(requests + 1);
  });

  test("a sheet without errors is read in one request, one with errors in two", async () => {
    const at = openOffice([["a", 1]]);
    await at.workbook.read();
    expect(at.host.traffic.requests).toBe(1);
    at.sheet.setCell(1, 0, { content: "=1/0", value: { error: "#DIV/0!" } });
    at.sheet.setCell(1, 1, { content: "'#N/A" });
    const grid = await at.workbook.read();
    expect(at.host.traffic.requests).toBe(3);
    expect(grid.values[1]).toEqual([{ error: "#DIV/0!" }, "#N/A"]);
    expect(grid.contents[1]).toEqual(["=1/0", "'#N/A"]);
  });
});

describe("a sheet of more rows than are read at once", () => {
  const rows = 9000;

  test("is read in two requests, and every cell is in its place", async () => {
    const at = openOffice(indicators(rows));
    const grid = await at.workbook.read();
    expect(at.host.traffic.requests).toBe(2);
    expect(grid.range).toEqual({ row: 0, column: 0, rows: rows + 1, columns: 5 });
    expect(grid.contents).toEqual(indicators(rows));
    expect(grid.values).toEqual(indicators(rows));
    expect(grid.numberFormats).toHaveLength(rows + 1);
    expect(at.host.keptReferences).toBe(0);
  });

  test("pauses while it is read, and can be cancelled at each pause", async () => {
    const at = openOffice(indicators(rows));
    let pauses = 0;
    await at.workbook.read("指标", { pause: () => Promise.resolve(void (pauses += 1)) });
    expect(pauses).toBeGreaterThan(15);
    const { requests } = at.host.traffic;
    const signal = { aborted: false };
    const pause = () => Promise.resolve(void (signal.aborted = true));
    expect((await refusal(at.workbook.read("指标", { signal, pause }))).code).toBe("cancelled");
    expect(at.host.traffic.requests).toBe(requests + 1);
  });

  test("text that looks like an error is told from errors wherever both stand", async () => {
    const at = openOffice(indicators(rows));
    const error = { content: "=1/0", value: { error: "#DIV/0!" } };
    at.sheet.setCell(7, 4, { content: "'#N/A" });
    at.sheet.setCell(4500, 3, error);
    at.sheet.setCell(8200, 4, { content: "'#DIV/0!" });
    at.sheet.setCell(8200, 3, { content: "#REF!", value: { error: "#REF!" } });
    const { values, contents } = await at.workbook.read();
    expect([values[7]?.[4], values[4500]?.[3], values[8200]?.[4], values[8200]?.[3]]).toEqual([
      "#N/A",
      { error: "#DIV/0!" },
      "#DIV/0!",
      { error: "#REF!" },
    ]);
    expect([contents[7]?.[4], contents[4500]?.[3], contents[8200]?.[4], contents[8200]?.[3]]).toEqual([
      "'#N/A",
      "=1/0",
      "'#DIV/0!",
      "#REF!",
    ]);
  });

  test("that begins below those rows is read as well", async () => {
    const at = openOffice();
    at.sheet.setCell(6000, 3, { content: "指标名称" });
    at.sheet.setCell(6001, 4, { content: 5 });
    const grid = await at.workbook.read();
    expect(grid.range).toEqual({ row: 6000, column: 3, rows: 2, columns: 2 });
    expect(grid.values).toEqual([
      ["指标名称", null],
      [null, 5],
    ]);
  });
});

describe("above what Excel takes at once", () => {
  const long = (rows: number) => indicators(rows).map((line) => [...line, "长".repeat(40)]);

  test("a sheet that does not fit one answer is read in bands, and is the same", async () => {
    const whole = await openOffice(long(300)).workbook.read();
    const at = openOffice(long(300), { payloadLimit: 20_000 });
    const shares: number[] = [];
    const grid = await at.workbook.read("指标", { onProgress: (share) => shares.push(share) });
    expect(grid).toEqual(whole);
    expect(at.host.traffic.requests).toBeGreaterThan(5);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });

  test("a single row that does not fit is too large", async () => {
    const at = openOffice([["长".repeat(3000)], ["b"]], { payloadLimit: 5000 });
    expect((await refusal(at.workbook.read())).code).toBe("payload-too-large");
  });

  test("a read in bands can be cancelled between two of them", async () => {
    const at = openOffice(long(300), { payloadLimit: 20_000 });
    const signal = { aborted: false };
    const work = at.workbook.read("指标", { signal, onProgress: (share) => (signal.aborted = share > 0.2) });
    expect((await refusal(work)).code).toBe("cancelled");
  });

  /** Six megabytes of text in two columns. */
  const large = writing(
    { row: 0, column: 1, rows: 2000, columns: 2 },
    (row, column) => `说明${row}-${column}${"长".repeat(500)}`,
  );

  test("a plan of more than 5 MB is checked and written in several requests, and undone whole", async () => {
    const at = openOffice([["a"]]);
    const before = seen(at);
    const { undo } = await at.workbook.apply(planOf(large));
    expect(at.host.traffic.requests).toBeGreaterThan(2);
    expect([at.sheet.cell(0, 1).value, at.sheet.cell(1999, 2).value]).toEqual([
      large.contents[0]![0],
      large.contents[1999]![1],
    ]);
    await at.workbook.apply(undo);
    expect(seen(at)).toBe(before);
  });

  test("a plan that the host finds too large for reasons of its own is sent in halves", async () => {
    const at = openOffice([["a"]], { payloadLimit: 4_200_000 });
    await at.workbook.apply(planOf(large));
    expect(at.sheet.cell(1999, 2).value).toBe(large.contents[1999]![1]);
  });

  test("where the host takes nothing at all, the plan is too large and nothing is written", async () => {
    const at = openOffice([["a"]], { payloadLimit: 500_000 });
    const before = seen(at);
    expect((await refusal(at.workbook.apply(planOf(large)))).code).toBe("payload-too-large");
    expect(seen(at)).toBe(before);
  });
});

describe("more merged areas than Excel can list", () => {
  const merged = (at: ReturnType<typeof openOffice>, column: number) => {
    for (let row = 0; row < 1400; row += 2) at.sheet.merge({ row, column, rows: 2, columns: 1 });
  };

  test("they are all read, each once", async () => {
    const at = openOffice(indicators(1400));
    merged(at, 1);
    const { merges } = await at.workbook.read();
    expect(merges).toHaveLength(700);
    expect(new Set(merges.map(({ row }) => row)).size).toBe(700);
  });

  test("a write that would vanish under one of them is refused", async () => {
    const at = openOffice();
    merged(at, 1);
    const edit = writing({ row: 0, column: 1, rows: 1400, columns: 1 }, (row) =>
      row % 2 === 0 || row === 1001 ? "x" : null,
    );
    const error = await refusal(at.workbook.apply(planOf(edit)));
    expect([error.code, error.place.cell]).toEqual(["merged-cells-in-the-way", "B1002"]);
    expect(at.sheet.usedRange()).toBeNull();
  });
});
