import { openExcel, refusalOf } from "./open-excel";

const addressOf = (find: (sheet: Excel.Worksheet) => Excel.Range) => {
  const { run, sheet } = openExcel();
  sheet.setCell(1, 1, { content: "x" });
  sheet.setCell(4, 3, { content: null, numberFormat: "0.0" });
  return run(async (context) => {
    const range = find(context.workbook.worksheets.getItem("指标"));
    range.load("address");
    await context.sync();
    return range.address;
  });
};

describe("the way from one range to another", () => {
  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["getRange of a column", (sheet) => sheet.getRange("B:C"), "指标!B:C"],
    ["getRange of a row", (sheet) => sheet.getRange("3:3"), "指标!3:3"],
    ["getRange with a sheet and dollars", (sheet) => sheet.getRange("指标!$B$2"), "指标!B2"],
    ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "指标!C2:F4"],
    ["getCell", (sheet) => sheet.getCell(26, 26), "指标!AA27"],
    ["getUsedRange", (sheet) => sheet.getUsedRange(), "指标!B2:D5"],
    ["getUsedRange of values only", (sheet) => sheet.getUsedRange(true), "指标!B2"],
    ["a range's getUsedRange", (sheet) => sheet.getRange("C3:Z99").getUsedRange(), "指标!D5"],
    ["getOffsetRange", (sheet) => sheet.getRange("B2:C3").getOffsetRange(-1, 2), "指标!D1:E2"],
    ["getResizedRange", (sheet) => sheet.getRange("B2").getResizedRange(1, 2), "指标!B2:D3"],
    ["getAbsoluteResizedRange", (sheet) => sheet.getRange("B2:C3").getAbsoluteResizedRange(1, 1), "指标!B2"],
    ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D1:D9"), "指标!B1:D9"],
    ["getBoundingRect of a range", (sheet) => sheet.getRange("B2").getBoundingRect(sheet.getRange("A4")), "指标!A2:B4"],
    ["getIntersection", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:D4"), "指标!B2:C3"],
    ["getRow", (sheet) => sheet.getRange("B2:C5").getRow(2), "指标!B4:C4"],
    ["getColumn", (sheet) => sheet.getRange("B2:C5").getColumn(1), "指标!C2:C5"],
    ["a range's getCell", (sheet) => sheet.getRange("B2:C5").getCell(1, 5), "指标!G3"],
    ["getLastCell", (sheet) => sheet.getRange("B2:C5").getLastCell(), "指标!C5"],
    ["getLastRow", (sheet) => sheet.getRange("B2:C5").getLastRow(), "指标!B5:C5"],
    ["getLastColumn", (sheet) => sheet.getRange("B2:C5").getLastColumn(), "指标!C2:C5"],
    ["getRowsAbove", (sheet) => sheet.getRange("B5:C6").getRowsAbove(2), "指标!B3:C4"],
    ["getRowsBelow", (sheet) => sheet.getRange("B5:C6").getRowsBelow(), "指标!B7:C7"],
    ["getColumnsBefore", (sheet) => sheet.getRange("C1:D2").getColumnsBefore(), "指标!B1:B2"],
    ["getColumnsAfter", (sheet) => sheet.getRange("C1:D2").getColumnsAfter(2), "指标!E1:F2"],
    ["getEntireRow", (sheet) => sheet.getRange("C3").getEntireRow(), "指标!3:3"],
    ["getEntireColumn", (sheet) => sheet.getRange("C3").getEntireColumn(), "指标!C:C"],
  ])("%s", async (_, find, address) => {
    expect(await addressOf(find)).toBe(address);
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ["an address that is none", (sheet) => sheet.getRange("指标 A1")],
    ["a row beyond the last", (sheet) => sheet.getRange("A1048577")],
    ["a row before the first", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
    ["a row that the range has not", (sheet) => sheet.getRange("A1:B2").getRow(2)],
  ])("%s is an invalid argument", async (_, find) => {
    expect(await refusalOf(addressOf(find))).toMatchObject({ code: "InvalidArgument" });
  });

  test("ranges without a common cell have no intersection", async () => {
    const { run } = openExcel();
    const isNull = await run(async (context) => {
      const common = context.workbook.worksheets.getItem("指标").getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      return common.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(await refusalOf(addressOf((sheet) => sheet.getRange("A1").getIntersection("B2")))).toMatchObject({
      code: "ItemNotFound",
    });
  });
});

describe("contents", () => {
  const written = async (cells: unknown[][], numberFormat?: string) => {
    const { run, sheet } = openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
      if (numberFormat !== undefined) range.numberFormat = cells.map((line) => line.map(() => numberFormat));
      range.values = cells;
      await context.sync();
    });
    return sheet;
  };

  test("written text becomes what it looks like", async () => {
    const sheet = await written([
      ["12", "1,234.5", "12.5%", "TRUE", "#N/A", "2021-12-31", "abc", "'12", "=A1*2", "+A1"],
    ]);
    const cells = Array.from({ length: 10 }, (_, column) => sheet.cell(0, column));
    expect(cells.map(({ value }) => value)).toEqual([
      12,
      1234.5,
      0.125,
      true,
      { error: "#N/A" },
      44561,
      "abc",
      "12",
      { error: "#N/A" },
      { error: "#N/A" },
    ]);
    expect(cells[2]!.numberFormat).toBe("0.00%");
    expect(cells[8]!.content).toBe("=A1*2");
    expect(cells[9]!.content).toBe("=+A1");
  });

  test("text cells take text as it is", async () => {
    const sheet = await written([["12", "=A1", "TRUE"]], "@");
    expect([0, 1, 2].map((column) => sheet.cell(0, column).value)).toEqual(["12", "=A1", "TRUE"]);
  });

  test("null leaves a cell as it is, an empty text empties it", async () => {
    const { run, sheet } = openExcel();
    sheet.setCell(0, 0, { content: 1 });
    sheet.setCell(0, 1, { content: 2 });
    await run(async (context) => {
      context.workbook.worksheets.getItem("指标").getRange("A1:B1").values = [[null, ""]];
      await context.sync();
    });
    expect([sheet.cell(0, 0).content, sheet.cell(0, 1).content]).toEqual([1, null]);
  });

  test.each([[[[1, 2, 3]]], [[[1], [2]]], [[[1, 2], [3]]]])(
    "an array of another shape is refused: %j",
    async (values) => {
      const { run, sheet } = openExcel();
      const work = run(async (context) => {
        context.workbook.worksheets.getItem("指标").getRange("A1:B2").formulas = values as unknown[][];
        await context.sync();
      });
      expect(await refusalOf(work)).toEqual({ code: "InvalidArgument", location: "Range.formulas" });
      expect(sheet.usedRange()).toBeNull();
    },
  );

  test("a write that the client splits arrives whole", async () => {
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    const sheet = await written(values);
    expect(sheet.cell(399, 9).value).toBe(3999);
    expect(sheet.cell(200, 0).value).toBe(2000);
  });

  test("values, formulas and types tell constants, formulas and errors apart", async () => {
    const { run, sheet } = openExcel();
    sheet.setCell(0, 0, { content: "=1/0", value: { error: "#DIV/0!" } });
    sheet.setCell(0, 1, { content: "'=abc" });
    sheet.setCell(0, 2, { content: true });
    const data = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRange("A1:D1");
      range.load("values,formulas,valueTypes,text");
      await context.sync();
      return range.toJSON();
    });
    expect(data).toMatchObject({
      values: [["#DIV/0!", "=abc", true, ""]],
      formulas: [["=1/0", "=abc", true, ""]],
      valueTypes: [["Error", "String", "Boolean", "Empty"]],
      text: [["#DIV/0!", "=abc", "TRUE", ""]],
    });
  });

  test("a formula that comes back gives what it gave", async () => {
    const { run, sheet } = openExcel();
    sheet.setCell(0, 0, { content: "=B1", value: 5 });
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRange("A1");
      range.values = [["x"]];
      range.formulas = [["=B1"]];
      await context.sync();
    });
    expect(sheet.cell(0, 0)).toMatchObject({ content: "=B1", value: 5 });
  });

  test("text of a number format that this host cannot show is refused by its name", async () => {
    const { run, sheet } = openExcel();
    sheet.setCell(0, 0, { content: 45000, numberFormat: "yyyy-mm-dd" });
    const work = run(async (context) => {
      context.workbook.worksheets.getItem("指标").getRange("A1").load("text");
      await context.sync();
    });
    expect(await refusalOf(work)).toEqual({ code: "NotImplemented", location: "Range.text" });
  });

  test("an empty number format is General again", async () => {
    const { run, sheet } = openExcel();
    sheet.setCell(0, 0, { content: 1, numberFormat: "0.0" });
    await run(async (context) => {
      context.workbook.worksheets.getItem("指标").getRange("A1").numberFormat = [[""]];
      await context.sync();
    });
    expect(sheet.cell(0, 0).numberFormat).toBe("General");
  });
});

describe("whole cells", () => {
  const act = async (fill: string[][], work: (sheet: Excel.Worksheet) => void) => {
    const { run, sheet } = openExcel();
    for (const [row, line] of fill.entries()) {
      for (const [column, content] of line.entries()) sheet.setCell(row, column, { content });
    }
    await run(async (context) => {
      work(context.workbook.worksheets.getItem("指标"));
      await context.sync();
    });
    const used = sheet.usedRange()!;
    return Array.from({ length: used.row + used.rows }, (_, row) =>
      Array.from({ length: used.column + used.columns }, (__, column) => sheet.cell(row, column).content),
    );
  };

  test("inserted cells push the others down", async () => {
    expect(
      await act(
        [
          ["a", "b"],
          ["c", "d"],
        ],
        (sheet) => sheet.getRange("A1").insert("Down"),
      ),
    ).toEqual([
      [null, "b"],
      ["a", "d"],
      ["c", null],
    ]);
  });

  test("inserted cells push the others right", async () => {
    expect(
      await act(
        [
          ["a", "b"],
          ["c", "d"],
        ],
        (sheet) => sheet.getRange("A1").insert("Right"),
      ),
    ).toEqual([
      [null, "a", "b"],
      ["c", "d", null],
    ]);
  });

  test("deleted cells pull the others up or left", async () => {
    const cells = [
      ["a", "b"],
      ["c", "d"],
    ];
    expect(
      await act(cells, (sheet) => {
        sheet.getRange("A1").delete("Up");
      }),
    ).toEqual([
      ["c", "b"],
      [null, "d"],
    ]);
    expect(
      await act(cells, (sheet) => {
        sheet.getRange("A1").delete("Left");
      }),
    ).toEqual([
      ["b", null],
      ["c", "d"],
    ]);
  });

  test("a deleted row takes its height with it", async () => {
    const { run, sheet } = openExcel();
    sheet.resize("rows", 2, 1, 40);
    await run(async (context) => {
      context.workbook.worksheets.getItem("指标").getRange("1:2").delete("Up");
      await context.sync();
    });
    expect([sheet.rows.size(0), sheet.rows.size(2)]).toEqual([40, 15]);
  });

  test("clear empties, plains, or both", async () => {
    const cleared = async (what?: "Contents" | "Formats") => {
      const { run, sheet } = openExcel();
      sheet.setCell(0, 0, { content: "a", numberFormat: "0.0" });
      await run(async (context) => {
        const range = context.workbook.worksheets.getItem("指标").getRange("A1");
        if (what === undefined) range.clear();
        else range.clear(what);
        await context.sync();
      });
      const { content, numberFormat } = sheet.cell(0, 0);
      return [content, numberFormat];
    };
    expect(await cleared()).toEqual([null, "General"]);
    expect(await cleared("Contents")).toEqual([null, "0.0"]);
    expect(await cleared("Formats")).toEqual(["a", "General"]);
  });

  test("merged cells keep the first content, hide the others, and are listed", async () => {
    const { run, sheet } = openExcel();
    sheet.setCell(0, 0, { content: "a" });
    sheet.setCell(0, 1, { content: "b" });
    const listed = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRange("A1:B1");
      range.merge();
      range.values = [["c", "d"]];
      const merged = range.getMergedAreasOrNullObject();
      merged.load("address,areaCount,areas/items/columnCount");
      await context.sync();
      return [merged.address, merged.areaCount, merged.areas.items[0]!.columnCount];
    });
    expect(listed).toEqual(["指标!A1:B1", 1, 2]);
    expect([sheet.cell(0, 0).content, sheet.cell(0, 1).content]).toEqual(["c", null]);
    await run(async (context) => {
      context.workbook.worksheets.getItem("指标").getRange("B1").unmerge();
      await context.sync();
    });
    expect(sheet.merges).toEqual([]);
  });

  test("more than 512 merged areas cannot be listed", async () => {
    const { run, sheet } = openExcel();
    const list = (address: string) =>
      run(async (context) => {
        const merged = context.workbook.worksheets.getItem("指标").getRange(address).getMergedAreasOrNullObject();
        merged.load("areaCount");
        await context.sync();
        return merged.areaCount;
      });
    for (let row = 0; row < 1026; row += 2) sheet.merge({ row, column: 0, rows: 2, columns: 1 });
    expect(await refusalOf(list("A1:A1026"))).toMatchObject({ location: "Range.getMergedAreasOrNullObject" });
    expect(await list("A1:A1024")).toBe(512);
  });

  test("a shift that would tear a merged area is refused", async () => {
    const { run, sheet } = openExcel();
    sheet.merge({ row: 1, column: 0, rows: 1, columns: 2 });
    const work = run(async (context) => {
      context.workbook.worksheets.getItem("指标").getRange("A1").insert("Down");
      await context.sync();
    });
    expect(await refusalOf(work)).toMatchObject({ code: "MergedRangeConflict" });
  });
});

describe("several ranges at once", () => {
  test("they are coloured together, and told by address and count", async () => {
    const { run, sheet } = openExcel();
    const facts = await run(async (context) => {
      const areas = context.workbook.worksheets.getItem("指标").getRanges("A1:B2,D4");
      areas.format.fill.color = "#112233";
      areas.load("address,areaCount,cellCount,format/fill/color");
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, areas.format.fill.color];
    });
    expect(facts).toEqual(["指标!A1:B2,指标!D4", 2, 5, "#112233"]);
    expect([sheet.cell(1, 1), sheet.cell(3, 3)].map(({ format }) => format.fill?.color)).toEqual([
      "#112233",
      "#112233",
    ]);
    expect(sheet.cell(2, 2).format.fill).toBeNull();
  });
});

describe("the selection", () => {
  test("select shows the cells and makes their sheet the active one", async () => {
    const { run, book } = openExcel();
    book.addSheet("二");
    const selected = await run(async (context) => {
      context.workbook.worksheets.getItem("二").getRange("B2:C3").select();
      const range = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      range.load("address");
      cell.load("address");
      await context.sync();
      return [range.address, cell.address];
    });
    expect(selected).toEqual(["二!B2:C3", "二!B2"]);
    expect(book.activeSheet.name).toBe("二");
  });

  test("several selected ranges are several areas, and not one range", async () => {
    const { run, book, sheet } = openExcel();
    book.select(sheet.id, [
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 2, column: 2, rows: 1, columns: 1 },
    ]);
    const address = await run(async (context) => {
      const areas = context.workbook.getSelectedRanges();
      areas.load("address");
      await context.sync();
      return areas.address;
    });
    expect(address).toBe("指标!A1,指标!C3");
    const one = run(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    expect(await refusalOf(one)).toMatchObject({ code: "InvalidSelection" });
  });
});
