import { plainStyle, type CellStyle } from "../../../src/sheet/edit-plan";
import { tintColor } from "../../../src/workbook/xlsx/styles/tint-color";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { refusal } from "../../contract/contract-hall";
import { cellsEdit, planOf } from "../../contract/examples";
import {
  main,
  makePackage,
  makeWorkbook,
  partsOf,
  styleSheet,
  workbookParts,
  type WorkbookParts,
} from "./make-package";

/** How the cells A1, B1, … look that have the formats 1, 2, … of a style sheet: what undoing a plan would restore. */
const stylesOf = async (count: number, parts: WorkbookParts): Promise<readonly CellStyle[]> => {
  const cells = Array.from({ length: count }, (_, at) => `<c s="${at + 1}"><v>1</v></c>`).join("");
  const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ rows: `<row>${cells}</row>`, ...parts }));
  const ones = Array.from({ length: count }, () => 1);
  const last = String.fromCharCode(64 + count);
  const { undo } = await workbook.apply(planOf(cellsEdit("甲", `A1:${last}1`, [ones], [ones])));
  return undo.edits.flatMap((edit) => (edit.kind === "cells" ? (edit.styles[0]! as readonly CellStyle[]) : []));
};

/** The style sheet after one cell with the format 1 was made to look like `style`. */
const styled = async (style: CellStyle, styles: string | undefined, rows = '<row><c s="1"><v>1</v></c></row>') => {
  const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ rows, ...(styles === undefined ? {} : { styles }) }));
  await workbook.apply(planOf(cellsEdit("甲", "A1", [[1]], [[1]], style)));
  return partsOf(workbook.bytes());
};

const listOf = (styles: string, name: string): string => new RegExp(`<${name}[ >].*</${name}>`).exec(styles)![0];

const theme =
  '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

describe("styles that a file has", () => {
  test("fonts, fills, lines and alignment are read", async () => {
    const line = (side: string, style = "thin", color = "FFBFBFBF") =>
      `<${side} style="${style}"><color rgb="${color}"/></${side}>`;
    const around = ["left", "right", "top", "bottom"];
    const styles = styleSheet({
      fonts: '<font><b/><i val="0"/><color rgb="FF9C0006"/></font><font><b val="false"/><i val="1"/></font>',
      fills:
        '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill><fill><patternFill patternType="lightUp"><fgColor rgb="FF000000"/></patternFill></fill>',
      borders: `<border>${around.map((side) => line(side)).join("")}</border><border>${around.map((side) => line(side, side === "top" ? "thick" : "thin")).join("")}</border>`,
      cellXfs:
        '<xf numFmtId="10" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf>' +
        '<xf numFmtId="0" fontId="2" fillId="3" borderId="2"><alignment horizontal="distributed" vertical="justify"/></xf>',
    });
    expect(await stylesOf(2, { styles })).toEqual([
      {
        numberFormat: "0.00%",
        fill: "#FFC7CE",
        fontColor: "#9C0006",
        bold: true,
        italic: false,
        wrapText: true,
        horizontalAlignment: "center",
        verticalAlignment: "top",
        border: "#BFBFBF",
      },
      { ...plainStyle, italic: true },
    ]);
  });

  test("colours come from the theme with a tint, from the old palette, or from the workbook's own", async () => {
    const fill = (color: string) => `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
    const colors = ['theme="4"', 'theme="4" tint="-0.5"', 'indexed="10"', 'rgb="00FF00"', 'theme="99"', 'auto="1"'];
    const styles = styleSheet({
      fills: colors.map(fill).join(""),
      cellXfs: colors.map((_, at) => `<xf numFmtId="0" fontId="0" fillId="${at + 2}" borderId="0"/>`).join(""),
    });
    const fills = (await stylesOf(6, { styles, theme })).map((style) => style.fill);
    expect(fills).toEqual(["#4472C4", "#203864", "#FF0000", "#00FF00", null, null]);
    const palette = `<colors><indexedColors>${Array.from({ length: 11 }, () => '<rgbColor rgb="00112233"/>').join("")}</indexedColors></colors>`;
    const own = await stylesOf(6, { styles: styles.replace("</styleSheet>", `${palette}</styleSheet>`), theme });
    expect(own[2]?.fill).toBe("#112233");
  });

  test("the workbook's standard colour and alignment are plain, whatever they are", async () => {
    const styles = styleSheet({
      cellXfs:
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
    })
      .replace('<name val="等线"/>', '<color theme="4"/><name val="等线"/>')
      .replace(
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf>',
      );
    expect(await stylesOf(2, { styles, theme })).toEqual([plainStyle, { ...plainStyle, verticalAlignment: "bottom" }]);
  });

  test("a style that the workbook does not have is its default one", async () => {
    expect(await stylesOf(1, { styles: styleSheet() })).toEqual([plainStyle]);
  });

  test("another root than the styles' breaks the file", async () => {
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ styles: "<styles/>" }));
    expect((await refusal(workbook.read())).code).toBe("file-broken");
  });
});

describe("styles that a plan adds", () => {
  const bold = { ...plainStyle, bold: true };

  test("what a style does not speak of stays: the font's name and size, locks, indents", async () => {
    const styles = styleSheet({
      fonts: '<font><u/><sz val="16"/><color theme="4"/><name val="仿宋"/></font>',
      cellXfs:
        '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyProtection="1"><alignment horizontal="left" indent="2"/><protection locked="0"/></xf>',
    });
    const parts = await styled({ ...bold, fontColor: "#4472C4", wrapText: true, horizontalAlignment: "left" }, styles);
    expect(listOf(parts["xl/styles.xml"]!, "fonts")).toContain(
      '<font><b/><u/><sz val="16"/><color rgb="FF4472C4"/><name val="仿宋"/></font>',
    );
    expect(listOf(parts["xl/styles.xml"]!, "cellXfs")).toContain(
      '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyProtection="1" applyFont="1" applyAlignment="1"><alignment horizontal="left" indent="2" wrapText="1"/><protection locked="0"/></xf>',
    );
  });

  test("a style that the cell has already adds nothing", async () => {
    const styles = styleSheet({
      fonts: '<font><b val="1"/></font>',
      cellXfs: '<xf numFmtId="0" fontId="1" fillId="0" borderId="0"/>',
    });
    expect((await styled(bold, styles))["xl/styles.xml"]).toBe(styles);
  });

  test("equal fonts, fills, lines, number formats and formats are used again", async () => {
    const green = { ...plainStyle, fill: "#C6EFCE", fontColor: "#006100", border: "#BFBFBF", numberFormat: '0.0" 个"' };
    const workbook = XlsxWorkbook.fromBytes(
      makeWorkbook({ rows: "<row><c><v>1</v></c><c><v>2</v></c></row>", styles: styleSheet() }),
    );
    await workbook.apply(planOf(cellsEdit("甲", "A1", [[1]], [[1]], green)));
    const once = partsOf(workbook.bytes())["xl/styles.xml"]!;
    await workbook.apply(planOf(cellsEdit("甲", "B1", [[2]], [[2]], { ...green })));
    expect(partsOf(workbook.bytes())["xl/styles.xml"]).toBe(once);
    await workbook.apply(planOf(cellsEdit("甲", "B1", [[2]], [[2]], { ...green, bold: true })));
    const twice = partsOf(workbook.bytes())["xl/styles.xml"]!;
    expect(listOf(twice, "fills")).toBe(listOf(once, "fills"));
    expect(listOf(twice, "borders")).toBe(listOf(once, "borders"));
    expect(listOf(twice, "numFmts")).toBe(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; 个&quot;"/></numFmts>',
    );
  });

  test("a number format that Excel names by number is named so, and a new one gets a free number", async () => {
    const styles = styleSheet({
      numFmts: '<numFmt numFmtId="170" formatCode="0.000"/>',
      cellXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
    });
    const formatAfter = async (numberFormat: string) =>
      /<xf numFmtId="(\d+)"[^>]*applyNumberFormat="1"\/>/.exec(
        (await styled({ ...plainStyle, numberFormat }, styles))["xl/styles.xml"]!,
      )![1];
    expect(await formatAfter("0.00%")).toBe("10");
    expect(await formatAfter("0.000")).toBe("170");
    expect(await formatAfter("0.0000")).toBe("171");
  });

  test("lists that a style sheet lacks are added in the order of the format", async () => {
    const styles = `<styleSheet xmlns="${main}"><cellXfs><xf/></cellXfs><dxfs count="0"/></styleSheet>`;
    const parts = await styled(
      { ...bold, fill: "#C6EFCE", border: "#BFBFBF", numberFormat: "0.0" },
      styles,
      "<row><c><v>1</v></c></row>",
    );
    const names = [...parts["xl/styles.xml"]!.matchAll(/<(numFmts|fonts|fills|borders|cellXfs|dxfs)\b/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]);
    expect(listOf(parts["xl/styles.xml"]!, "fills")).toContain(
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    );
    expect(listOf(parts["xl/styles.xml"]!, "cellXfs")).toBe(
      '<cellXfs><xf/><xf numFmtId="164" applyNumberFormat="1" fillId="2" applyFill="1" borderId="1" applyBorder="1" fontId="1" applyFont="1"/></cellXfs>',
    );
  });

  test("a workbook without styles gets some, and every part that must know of them does", async () => {
    const parts = await styled(bold, undefined, "<row><c><v>1</v></c></row>");
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain(
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    );
    expect(parts["[Content_Types].xml"]).toContain(
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
    );
    expect(listOf(parts["xl/styles.xml"]!, "cellXfs")).toContain('fontId="1"');
    expect(await XlsxWorkbook.fromBytes(makePackage(parts)).read()).toMatchObject({ values: [[1]] });
  });

  test("without a style of its own a plan adds none", async () => {
    const parts = await styled(plainStyle, undefined, "<row><c><v>1</v></c></row>");
    expect(Object.keys(parts)).toEqual(Object.keys(workbookParts()));
  });

  test("a cell written where the column has a style is made from that", async () => {
    const head = '<cols><col min="1" max="1" width="9" style="1"/></cols>';
    const styles = styleSheet({
      cellXfs: '<xf numFmtId="10" fontId="0" fillId="0" borderId="0"><protection locked="0"/></xf>',
    });
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ head, styles }));
    await workbook.apply(
      planOf(cellsEdit("甲", "A1:A2", [[null], [null]], [[1], [null]], { ...bold, numberFormat: "0.00%" })),
    );
    const parts = partsOf(workbook.bytes());
    expect(listOf(parts["xl/styles.xml"]!, "cellXfs")).toContain(
      '<xf numFmtId="10" fontId="1" fillId="0" borderId="0" applyFont="1"><protection locked="0"/></xf>',
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<row r="1"><c r="A1" s="2"><v>1</v></c></row><row r="2"><c r="A2" s="2"/></row>',
    );
  });
});

describe("a tint", () => {
  test("makes a colour darker below nought and lighter above, and leaves it at nought", () => {
    expect([-1, -0.5, 0, 0.5, 1].map((tint) => tintColor("#4472C4", tint))).toEqual([
      "#000000",
      "#203864",
      "#4472C4",
      "#A2B9E2",
      "#FFFFFF",
    ]);
    expect(tintColor("#808080", 0.5)).toBe("#C0C0C0");
  });
});
