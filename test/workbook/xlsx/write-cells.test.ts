import fc from "fast-check";
import { formatRange } from "../../../src/sheet/cell-address";
import { plainStyle, type CellStyle, type Edit } from "../../../src/sheet/edit-plan";
import type { CellContent } from "../../../src/sheet/grid";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { refusal } from "../../contract/contract-hall";
import { basisOf, cellsEdit, planOf, widthsEdit } from "../../contract/examples";
import { main, makeWorkbook, partsOf, sheetPart, styleSheet, type WorkbookParts } from "./make-package";

/** Milliseconds; each run packs and unpacks a file. */
const minute = 60_000;

/** What a plan leaves of the first sheet's part, between `<sheetData>` and its end unless `all` of it is wanted. */
const patched = async (parts: WorkbookParts, edits: readonly Edit[], all = false): Promise<string> => {
  const workbook = XlsxWorkbook.fromBytes(makeWorkbook(parts));
  await workbook.apply(planOf(...edits));
  const sheet = partsOf(workbook.bytes())["xl/worksheets/sheet1.xml"]!;
  return all ? sheet : /<sheetData>([\s\S]*)<\/sheetData>/.exec(sheet)![1]!;
};

const plain = (at: string, before: CellContent, content: CellContent, style: CellStyle = plainStyle) =>
  cellsEdit("甲", at, [[before]], [[content]], style);

describe("cells written into a file", () => {
  test("each kind of content is written in its own form", async () => {
    const contents = [1.5, true, false, "甲", "'=x", '=A1&"<"', "#N/A", "'#N/A", null];
    expect(await patched({}, [cellsEdit("甲", "A1:I1", [contents.map(() => null)], [contents], plainStyle)])).toBe(
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c>' +
        '<c r="D1" t="inlineStr"><is><t>甲</t></is></c><c r="E1" t="inlineStr"><is><t>=x</t></is></c>' +
        '<c r="F1"><f>A1&amp;&quot;&lt;&quot;</f></c><c r="G1" t="e"><v>#N/A</v></c><c r="H1" t="inlineStr"><is><t>#N/A</t></is></c></row>',
    );
  });

  test("text asks for its blanks and escapes what XML cannot hold", async () => {
    const contents = [" a", "a\nb", "<&>", "\u000b", "_x000B_", "a\rb", "\ud800", "\uffff"];
    const written = await patched({}, [cellsEdit("甲", "A1:H1", [contents.map(() => null)], [contents], plainStyle)]);
    expect([...written.matchAll(/<t[^/]*<\/t>/g)].map(([text]) => text)).toEqual([
      '<t xml:space="preserve"> a</t>',
      '<t xml:space="preserve">a\nb</t>',
      "<t>&lt;&amp;&gt;</t>",
      "<t>_x000B_</t>",
      "<t>_x005F_x000B_</t>",
      "<t>a_x000D_b</t>",
      "<t>_xD800_</t>",
      "<t>_xFFFF_</t>",
    ]);
  });

  /** Writes values side by side, and reads them from the file that comes of it. */
  const writtenAndRead = async (contents: readonly CellContent[]) => {
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook());
    const at = formatRange({ row: 0, column: 0, rows: 1, columns: contents.length });
    await workbook.apply(planOf(cellsEdit("甲", at, [contents.map(() => null)], [contents], plainStyle)));
    return (await XlsxWorkbook.fromBytes(workbook.bytes()).read()).values[0];
  };

  test(
    "any text is read back as it was written",
    async () => {
      const awkward = fc.string({
        unit: fc.constantFrom("_", "x", "0", "F", "&", "\r", "\n", " ", "'", "="),
        minLength: 1,
      });
      const texts = fc.array(fc.oneof(fc.string({ unit: "binary", minLength: 1 }), awkward), {
        minLength: 1,
        maxLength: 25,
      });
      await fc.assert(
        fc.asyncProperty(texts, async (values) => {
          expect(await writtenAndRead(values.map((text) => `'${text}`))).toEqual(values);
        }),
        // The escape of the carriage return would close what stands before it to an escape of its own.
        { numRuns: 30, examples: [[["_xF00F\r_"]], [["_x000B\u000b", "_x005F\r_x000D_"]]] },
      );
    },
    minute,
  );

  test(
    "any number is read back as it was written",
    async () => {
      const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 25 });
      await fc.assert(
        fc.asyncProperty(numbers, async (values) => {
          // A file knows no negative nought.
          expect(await writtenAndRead(values)).toEqual(values.map((value) => value + 0));
        }),
        { numRuns: 30 },
      );
    },
    minute,
  );

  test("cells are put in their places among those that are there, whose bytes stay", async () => {
    const rows =
      '<row r="2" ht="20" customHeight="1">\n  <c r="B2"  s="0" ><v>1</v></c>\n  <c r="D2" t="str"><f>"d"</f><v>d</v></c>\n</row>';
    const edits = [
      plain("A2", null, 1),
      plain("C2", null, 3),
      plain("E2", null, 5),
      plain("A1", null, "x"),
      plain("A9", null, "y"),
    ];
    expect(await patched({ rows }, edits)).toBe(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>' +
        '<row r="2" ht="20" customHeight="1">\n  <c r="A2"><v>1</v></c><c r="B2"  s="0" ><v>1</v></c>\n  <c r="C2"><v>3</v></c>' +
        '<c r="D2" t="str"><f>"d"</f><v>d</v></c>\n<c r="E2"><v>5</v></c></row>' +
        '<row r="9"><c r="A9" t="inlineStr"><is><t>y</t></is></c></row>',
    );
  });

  test("a row that was its own end gets one when cells come into it", async () => {
    expect(await patched({ rows: '<row r="1" hidden="1"/>' }, [plain("A1", null, 1)])).toBe(
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>',
    );
  });

  test("sheet data that were their own end get one", async () => {
    const sheet = sheetPart("").replace("<sheetData></sheetData>", "<sheetData/>");
    expect(await patched({ sheet }, [plain("B1", null, 1)])).toBe('<row r="1"><c r="B1"><v>1</v></c></row>');
  });

  test("a cell that comes to be empty and plain is gone, and with it a row that says nothing else", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" spans="1:1"><c r="A2"><v>2</v></c></row><row r="3" ht="9"><c r="A3"><v>3</v></c></row>';
    expect(await patched({ rows }, [cellsEdit("甲", "A2:A3", [[2], [3]], [[null], [null]], plainStyle)])).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" ht="9"></row>',
    );
  });

  test("an empty cell keeps its place where later ones count on it", async () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ rows }));
    await workbook.apply(
      planOf(cellsEdit("甲", "A1:A2", [[1], [3]], [[null], [null]], plainStyle), plain("B2", null, 4)),
    );
    expect((await workbook.read()).values).toEqual([[2], [4]]);
  });

  test("elements are written with the prefix that the sheet uses", async () => {
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(
      await patched({ sheet }, [plain("B1", null, "甲"), plain("A2", null, "=A1"), widthsEdit("甲", 0, [9])], true),
    ).toBe(
      `<x:worksheet xmlns:x="${main}"><x:cols><x:col min="1" max="1" width="9" customWidth="1"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row>` +
        `<x:row r="2"><x:c r="A2"><x:f>A1</x:f></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });

  test("content that would vanish under a merge is refused", async () => {
    const tail = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ tail }));
    const edit = cellsEdit("甲", "A1:B1", [[null, null]], [["a", "b"]]);
    const error = await refusal(workbook.apply(planOf(edit)));
    expect([error.code, error.place]).toEqual(["merged-cells-in-the-way", { sheet: "甲", cell: "B1" }]);
    await workbook.apply(planOf(cellsEdit("甲", "A1:B1", [[null, null]], [["a", null]])));
    expect((await workbook.read()).values).toEqual([["a"]]);
  });

  test("the same plan gives the same bytes", async () => {
    const bytes = async () => {
      const workbook = XlsxWorkbook.fromBytes(makeWorkbook());
      await workbook.apply(planOf(plain("A1", null, "甲", { ...plainStyle, bold: true })));
      return workbook.bytes();
    };
    expect((await bytes()).equals(await bytes())).toBe(true);
  });
});

describe("shared formulas whose own cell is overwritten", () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>1</v></c></row><row r="2"><c r="A2" s="0"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';

  test("the cells that shared one get it as their own, with the results that they had", async () => {
    expect(await patched({ rows }, [plain("A1", "=B1*2", 7)])).toBe(
      '<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2" s="0"><f>B2*2</f><v>2</v></c></row><row r="3"><c r="A3"><f>B3*2</f><v>3</v></c></row>',
    );
  });

  test("so do those whose looks alone are changed", async () => {
    const bold = { ...plainStyle, bold: true };
    expect(await patched({ rows }, [plain("A1", "=B1*2", 7), plain("A2", "=B2*2", "=B2*2", bold)])).toContain(
      '<c r="A2" s="1"><f>B2*2</f><v>2</v></c>',
    );
  });

  test("one that shares is overwritten without harm to the others", async () => {
    expect(await patched({ rows }, [plain("A2", "=B2*2", 7)])).toBe(
      rows.replace('<c r="A2" s="0"><f t="shared" si="0"/><v>2</v></c>', '<c r="A2"><v>7</v></c>'),
    );
  });
});

describe("column widths in a file", () => {
  const cols =
    '<cols><col min="2" max="5" width="12.5" style="1" customWidth="1"/><col min="7" max="7" width="3" hidden="1"/></cols>';
  const styles = styleSheet({
    cellXfs: '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  });

  const columnsAfter = async (head: string, firstColumn: number, widths: (number | null)[]): Promise<string> => {
    const sheet = await patched({ head, styles }, [widthsEdit("甲", firstColumn, widths)], true);
    return /<cols>.*<\/cols>/.exec(sheet)?.[0] ?? "";
  };

  test("a run of columns is divided, and its other columns keep what it said", async () => {
    expect(await columnsAfter(cols, 2, [20])).toBe(
      '<cols><col min="2" max="2" width="12.5" style="1" customWidth="1"/><col min="3" max="3" width="20" style="1" customWidth="1"/><col min="4" max="5" width="12.5" style="1" customWidth="1"/><col min="7" max="7" width="3" hidden="1"/></cols>',
    );
  });

  test("columns that nothing was said of are added in their places", async () => {
    expect(await columnsAfter(cols, 5, [8])).toBe(
      cols.replace('<col min="7"', '<col min="6" max="6" width="8" customWidth="1"/><col min="7"'),
    );
    expect(await columnsAfter("", 0, [8, 9])).toBe(
      '<cols><col min="1" max="1" width="8" customWidth="1"/><col min="2" max="2" width="9" customWidth="1"/></cols>',
    );
  });

  test("a column goes back to the default width, with its style where it has one", async () => {
    expect(await columnsAfter('<cols><col min="1" max="1" width="20" customWidth="1"/></cols>', 0, [null])).toBe("");
    expect(
      await columnsAfter(
        '<sheetFormatPr defaultColWidth="10"/><cols><col min="1" max="1" width="20" style="1" customWidth="1"/></cols>',
        0,
        [null],
      ),
    ).toBe('<cols><col min="1" max="1" width="10" style="1"/></cols>');
  });

  test("undo knows a width of its own from the default one", async () => {
    const head =
      '<sheetFormatPr defaultColWidth="10"/><cols><col min="1" max="1" width="10" style="1"/><col min="2" max="2" width="11"/></cols>';
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ head, styles }));
    const { undo } = await workbook.apply(planOf(widthsEdit("甲", 0, [1, 2, 3])));
    expect(undo.edits).toMatchObject([{ kind: "column-widths", firstColumn: 0, widths: [null, 11, null] }]);
  });
});

describe("what a file keeps of its calculation", () => {
  const links = [["rId9", "calcChain", "calcChain.xml"]] as const;
  const more = { "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>` };
  const sheets = '<sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets>';
  const rows = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row>';

  const after = async (edits: readonly Edit[], parts: WorkbookParts = {}) => {
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ rows, links, more, ...parts }));
    await workbook.apply(planOf(...edits));
    const written = partsOf(workbook.bytes());
    const calcPr = /<calcPr[^>]*>/.exec(written["xl/workbook.xml"]!)?.[0] ?? null;
    return { calcPr, hasChain: "xl/calcChain.xml" in written, written };
  };

  test("where a formula goes, the chain goes too, and Excel is asked to calculate", async () => {
    const { calcPr, hasChain, written } = await after([plain("A1", "=B1", 7)]);
    expect([calcPr, hasChain]).toEqual(['<calcPr fullCalcOnLoad="1"/>', false]);
    expect(written["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("where a formula comes, Excel is asked to calculate, and keeps what else it knew", async () => {
    const workbook = `${sheets}<calcPr calcId="191029" iterate="1"/><extLst/>`;
    expect((await after([plain("D1", null, "=A1")], { workbook })).calcPr).toBe(
      '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>',
    );
  });

  test("where a formula looks at a cell that changes, Excel is asked to calculate", async () => {
    expect(await after([plain("B1", 1, 2)])).toMatchObject({ calcPr: '<calcPr fullCalcOnLoad="1"/>', hasChain: true });
  });

  test("where none does, the workbook's own part is left alone", async () => {
    const { calcPr, hasChain, written } = await after([plain("C1", 1, 2)]);
    expect([calcPr, hasChain]).toEqual([null, true]);
    expect(written["xl/workbook.xml"]).toBe(partsOf(makeWorkbook({ links, more }))["xl/workbook.xml"]);
  });

  test("a formula of another sheet counts, and a name", async () => {
    const two =
      '<sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="汇总" sheetId="2" r:id="rId2"/></sheets>';
    const summary = (formula: string) => ({
      workbook: two,
      links: [["rId2", "worksheet", "worksheets/sheet2.xml"] as const],
      more: { "xl/worksheets/sheet2.xml": sheetPart(`<row><c><f>${formula}</f></c></row>`) },
    });
    expect((await after([plain("C1", 1, 2)], summary("COUNTIF(甲!C:C,2)"))).calcPr).toBe(
      '<calcPr fullCalcOnLoad="1"/>',
    );
    expect((await after([plain("C1", 1, 2)], summary("COUNTIF(C:C,2)"))).calcPr).toBe(null);
    const named = (text: string) =>
      `${sheets}<definedNames><definedName name="值">${text}</definedName></definedNames>`;
    expect((await after([plain("C1", 1, 2)], { workbook: named("甲!$C$1") })).calcPr).toBe(
      '<calcPr fullCalcOnLoad="1"/>',
    );
    expect((await after([plain("C1", 1, 2)], { workbook: named("甲!$E$1") })).calcPr).toBe(null);
  });
});

describe("applying in steps", () => {
  test("a write that is cancelled on the way leaves the workbook as it was", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
    ).join("");
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook({ rows }));
    const before = workbook.bytes();
    const column = Array.from({ length: 20_000 }, (_, at) => [`第${at}行`]);
    const plan = planOf(
      cellsEdit(
        "甲",
        "B1:B20000",
        column.map(() => [null]),
        column,
      ),
    );
    const signal = { aborted: false };
    const onProgress = (share: number): void => {
      if (share > 0.6) signal.aborted = true;
    };
    expect((await refusal(workbook.apply(plan, { signal, onProgress }))).code).toBe("cancelled");
    expect(workbook.bytes().equals(before)).toBe(true);
    await workbook.apply(plan);
    expect((await workbook.read()).values[19_999]).toEqual([19_999, "第19999行"]);
  });

  test("of two plans that come at once, the second is checked against what the first has written", async () => {
    const workbook = XlsxWorkbook.fromBytes(makeWorkbook());
    const [first, second] = await Promise.allSettled([
      workbook.apply(planOf(plain("A1", null, 1))),
      workbook.apply({ basis: [basisOf("甲", "A1", [[null]])], edits: [plain("B1", null, 2)] }),
    ]);
    expect([first.status, second.status]).toEqual(["fulfilled", "rejected"]);
    expect((await workbook.read()).values).toEqual([[1]]);
  });
});
