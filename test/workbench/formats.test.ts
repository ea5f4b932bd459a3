import { plainFormat } from "../../workbench/host/book/cell-format";
import { openExcel, refusalOf } from "./open-excel";

const withRange = async <Result>(
  address: string,
  work: (range: Excel.Range, context: Excel.RequestContext) => Promise<Result> | Result,
) => {
  const excel = openExcel();
  const result = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("指标").getRange(address);
    const given = await work(range, context);
    await context.sync();
    return given;
  });
  return { ...excel, result };
};

describe("formats of a range", () => {
  test("what all cells share is given, what differs is null", async () => {
    const { result } = await withRange("A1:A2", async (range, context) => {
      range.format.fill.color = "#c6efce";
      range.getCell(0, 0).format.font.bold = true;
      range.load("format/fill/color,format/font/bold,format/font/color");
      await context.sync();
      return [range.format.fill.color, range.format.font.bold, range.format.font.color];
    });
    expect(result).toEqual(["#C6EFCE", null, "#000000"]);
  });

  test("no fill is white but for its tint, and clear takes a fill away", async () => {
    const { result, sheet } = await withRange("A1:B1", async (range, context) => {
      const [filled, unfilled] = [range.getCell(0, 0), range.getCell(0, 1)];
      filled.format.fill.color = "white";
      filled.load("format/fill/color,format/fill/tintAndShade");
      unfilled.load("format/fill/color,format/fill/tintAndShade");
      await context.sync();
      const facts = [filled, unfilled].map(({ format }) => [format.fill.color, format.fill.tintAndShade]);
      range.format.fill.clear();
      return facts;
    });
    expect(result).toEqual([
      ["#FFFFFF", 0],
      ["#FFFFFF", null],
    ]);
    expect(sheet.usedRange()).toBeNull();
  });

  test.each<[string, (format: Excel.RangeFormat) => void, object]>([
    ["font colour", (format) => (format.font.color = "#9C0006"), { fontColor: "#9C0006" }],
    ["italic", (format) => (format.font.italic = true), { italic: true }],
    ["font name", (format) => (format.font.name = "宋体"), { fontName: "宋体" }],
    ["font size", (format) => (format.font.size = 14), { fontSize: 14 }],
    ["underline", (format) => (format.font.underline = "Single"), { underline: "Single" }],
    ["strikethrough", (format) => (format.font.strikethrough = true), { strikethrough: true }],
    ["wrapping", (format) => (format.wrapText = true), { wrapText: true }],
    ["horizontal alignment", (format) => (format.horizontalAlignment = "Center"), { horizontalAlignment: "Center" }],
    ["vertical alignment", (format) => (format.verticalAlignment = "Top"), { verticalAlignment: "Top" }],
    ["indent", (format) => (format.indentLevel = 2), { indentLevel: 2 }],
    ["orientation", (format) => (format.textOrientation = 90), { textOrientation: 90 }],
    ["shrinking", (format) => (format.shrinkToFit = true), { shrinkToFit: true }],
    ["locking", (format) => (format.protection.locked = false), { locked: false }],
    ["pattern", (format) => (format.fill.pattern = "Gray25"), { fill: { pattern: "Gray25" } }],
  ])("%s is set on every cell and on nothing else", async (_, set, expected) => {
    const { sheet } = await withRange("B2:C3", (range) => {
      set(range.format);
    });
    expect(sheet.usedRange()).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(sheet.cell(2, 2).format).toMatchObject(expected);
    expect({ ...sheet.cell(2, 2).format, ...expected }).toEqual({ ...plainFormat, ...expected });
  });

  test.each<[string, (format: Excel.RangeFormat) => void]>([
    ["a colour that is none", (format) => (format.fill.color = "no colour")],
    ["a number as a truth", (format) => (format.font.bold = 1 as unknown as boolean)],
  ])("%s is an invalid argument", async (_, set) => {
    const work = withRange("A1", (range) => {
      set(range.format);
    });
    expect(await refusalOf(work)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("borders", () => {
  test("the edges and the inside of a range are the sides of its cells", async () => {
    const { sheet } = await withRange("A1:B2", (range) => {
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.format.borders.getItem("InsideVertical").color = "#FF0000";
      range.format.borders.getItem("EdgeLeft").weight = "Thick";
    });
    expect(Object.keys(sheet.cell(0, 0).format.borders)).toEqual(["left", "right", "top"]);
    expect(sheet.cell(0, 1).format.borders).toEqual({
      left: { style: "Continuous", color: "#FF0000", weight: "Thin" },
      top: { style: "Continuous", color: "#000000", weight: "Thin" },
    });
    expect(sheet.cell(1, 0).format.borders.left?.weight).toBe("Thick");
  });

  test("all eight lines are listed, and a line that a range is too small for is none", async () => {
    const { result } = await withRange("A1", async (range, context) => {
      const { borders } = range.format;
      borders.getItem("EdgeBottom").style = "Dash";
      borders.load("items/sideIndex,items/style,count");
      await context.sync();
      return borders.items.map(({ sideIndex, style }) => `${sideIndex} ${style}`);
    });
    expect(result).toEqual([
      "EdgeTop None",
      "EdgeBottom Dash",
      "EdgeLeft None",
      "EdgeRight None",
      "InsideVertical None",
      "InsideHorizontal None",
      "DiagonalDown None",
      "DiagonalUp None",
    ]);
  });

  test("None takes the line away", async () => {
    const { sheet } = await withRange("A1", async (range, context) => {
      range.format.borders.getItem("EdgeTop").color = "#123456";
      await context.sync();
      range.format.borders.getItem("EdgeTop").style = "None";
    });
    expect(sheet.usedRange()).toBeNull();
  });
});

describe("properties cell by cell", () => {
  test("getCellProperties gives what is asked for, of each cell", async () => {
    const { result } = await withRange("A1:B1", async (range, context) => {
      range.getCell(0, 0).format.fill.color = "#FFC7CE";
      const properties = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true }, wrapText: true, borders: { style: true } },
      });
      await context.sync();
      return properties.value.map((line) =>
        line.map(({ address, format }) => [
          address,
          format?.fill,
          format?.font,
          format?.wrapText,
          format?.borders?.top,
        ]),
      );
    });
    expect(result).toEqual([
      [
        ["指标!A1", { color: "#FFC7CE" }, { bold: false }, false, { style: "None" }],
        ["指标!B1", { color: "#FFFFFF" }, { bold: false }, false, { style: "None" }],
      ],
    ]);
  });

  test("setCellProperties sets what is named and leaves the rest", async () => {
    const { sheet } = await withRange("A1:B1", (range) => {
      range.format.font.italic = true;
      const borders = { top: { style: "Continuous" as const, color: "#0000FF", weight: "Medium" as const } };
      range.setCellProperties([[{ format: { fill: { color: "#C6EFCE" }, font: { bold: true }, borders } }, {}]]);
    });
    expect(sheet.cell(0, 0).format).toMatchObject({
      fill: { color: "#C6EFCE" },
      bold: true,
      italic: true,
      borders: { top: { style: "Continuous", color: "#0000FF", weight: "Medium" } },
    });
    expect(sheet.cell(0, 1).format).toEqual({ ...plainFormat, italic: true });
  });

  test("an array of another shape is refused", async () => {
    const work = withRange("A1:B1", (range) => {
      range.setCellProperties([[{}]]);
    });
    expect(await refusalOf(work)).toEqual({ code: "InvalidArgument", location: "Range.setCellProperties" });
  });

  test("a property that this host has not is refused by its name", async () => {
    const work = withRange("A1", (range) => {
      range.getCellProperties({ format: { font: { superscript: true } } });
    });
    expect(await refusalOf(work)).toMatchObject({ code: "NotImplemented" });
  });
});

describe("sizes", () => {
  test("widths and heights are points, the standard ones until they are set", async () => {
    const { result, sheet } = await withRange("A1:B1", async (range, context) => {
      range.load("format/columnWidth,format/rowHeight,format/useStandardWidth");
      await context.sync();
      const before = [range.format.columnWidth, range.format.rowHeight, range.format.useStandardWidth];
      range.getCell(0, 0).format.columnWidth = 90;
      range.load("format/columnWidth,format/useStandardWidth");
      await context.sync();
      return [...before, range.format.columnWidth, range.format.useStandardWidth];
    });
    expect(result).toEqual([48, 15, true, null, null]);
    expect(sheet.columns.size(0)).toBe(90);
  });

  test("useStandardWidth brings the standard width back, and only when set to true", async () => {
    const { sheet } = await withRange("A1:B1", (range) => {
      range.format.columnWidth = 90;
      range.getCell(0, 0).format.useStandardWidth = true;
      range.getCell(0, 1).format.useStandardWidth = false;
    });
    expect([sheet.columns.isStandard(0), sheet.columns.isStandard(1)]).toEqual([true, false]);
  });

  test("rows and columns are hidden, singly and by their properties", async () => {
    const { result, sheet } = await withRange("A1:B2", async (range, context) => {
      range.getRow(0).rowHidden = true;
      range.setColumnProperties([{ columnHidden: true, format: { columnWidth: 30 } }, {}]);
      const columns = range.getColumnProperties({
        columnHidden: true,
        columnIndex: true,
        format: { columnWidth: true },
      });
      range.load("rowHidden,hidden");
      await context.sync();
      return [range.rowHidden, range.hidden, columns.value];
    });
    expect(result).toEqual([
      null,
      false,
      [
        { columnHidden: true, columnIndex: 0, format: { columnWidth: 30 } },
        { columnHidden: false, columnIndex: 1, format: { columnWidth: 48 } },
      ],
    ]);
    expect([sheet.rows.isHidden(0), sheet.columns.isHidden(0)]).toEqual([true, true]);
  });
});
