import { refusal, type ContractHall } from "./contract-hall";
import { addSheet, cellsEdit, indicators, marked, planOf, range, remarks, sheetNamed } from "./examples";

export function describeReading({ open, testWith }: ContractHall): void {
  describe("sheets", () => {
    test("the sheets are listed in their order, the hidden ones marked", async () => {
      const { workbook } = await open(indicators, { name: "底稿", isHidden: true }, remarks);
      expect(await workbook.sheets()).toMatchObject([
        { name: "主要指标", isHidden: false },
        { name: "底稿", isHidden: true },
        { name: "说明", isHidden: false },
      ]);
    });

    test("10. each sheet has an id of its own, which a read gives, too, and which is the same for whoever opens the workbook later", async () => {
      const at = await open(indicators, { name: "底稿", isHidden: true }, remarks);
      const ids = (await at.workbook.sheets()).map(({ id }) => id);
      expect(new Set(ids).size).toBe(3);
      expect(ids).not.toContain("");
      expect((await at.workbook.read("说明")).sheetId).toBe(ids[2]);
      await at.workbook.apply(planOf(addSheet("图例")));
      const later = (await at.reopened().sheets()).map(({ id }) => id);
      expect(later.slice(0, 3)).toEqual(ids);
      expect(new Set(later).size).toBe(4);
    });

    testWith("rename-sheet", "10. a sheet that is renamed keeps its id", async () => {
      const at = await open(indicators, remarks);
      const [, before] = await at.workbook.sheets();
      await at.renameSheet!("说明", "新名");
      expect((await at.workbook.sheets())[1]).toEqual({ ...before, name: "新名" });
      expect((await at.workbook.read("新名")).sheetId).toBe(before!.id);
    });

    test("a sheet's name may hold quotes, ampersands, angle brackets and blanks", async () => {
      const name = `年度 '指标" & <表>`;
      const at = await open({ ...indicators, name });
      expect(await at.workbook.sheets()).toMatchObject([{ name, isHidden: false }]);
      expect((await at.workbook.read(name)).sheet).toBe(name);
      await at.workbook.apply(planOf(cellsEdit(name, "E2", [[null]], [["▲"]])));
      expect(sheetNamed(await at.snapshot(), name).cells["E2"]).toEqual({ content: "▲", style: marked });
    });
  });

  describe("read", () => {
    test("1. a read gives the values, contents and number formats of the used range, all of its shape", async () => {
      const { workbook } = await open(indicators);
      expect(await workbook.read("主要指标")).toEqual({
        sheet: "主要指标",
        sheetId: expect.any(String) as unknown,
        range: range("A1:D3"),
        values: [
          ["指标", "2021年", "2025年", "比值"],
          ["研发经费", 0.5, 1.5, 1 / 3],
          ["企业", 12, null, "无"],
        ],
        contents: [
          ["指标", "2021年", "2025年", "比值"],
          ["研发经费", 0.5, 1.5, "=B2/C2"],
          ["企业", 12, null, "无"],
        ],
        numberFormats: Array.from({ length: 3 }, () => ["General", "General", "General", "General"]),
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        listTables: [],
        isProtected: false,
        isHidden: false,
      });
    });

    test("1. the used range begins where the first content stands", async () => {
      const { workbook } = await open({ name: "远", cells: [[], [], [null, null, "角"], [null, null, 1, 2]] });
      const grid = await workbook.read("远");
      expect(grid.range).toEqual(range("C3:D4"));
      expect(grid.values).toEqual([
        ["角", null],
        [1, 2],
      ]);
    });

    test("1. a cell that has a style and no content does not widen the used range", async () => {
      const blank = { content: null, style: { fill: "#FFF2CC" } };
      const { workbook } = await open({ name: "彩", cells: [[1, null, blank], [], [blank]] });
      expect((await workbook.read("彩")).range).toEqual(range("A1"));
    });

    test("1. an empty sheet is one empty cell", async () => {
      const { workbook } = await open({ name: "空" });
      expect(await workbook.read("空")).toMatchObject({ range: range("A1"), values: [[null]], contents: [[null]] });
    });

    test("1. without a name the sheet is read that the user looks at", async () => {
      const { workbook } = await open(indicators, { ...remarks, isActive: true });
      expect((await workbook.read()).sheet).toBe("说明");
    });

    test("1. numbers come back to the last of their 17 digits", async () => {
      const numbers = [
        0.1 + 0.2,
        1 / 3,
        1234567890123456.8,
        2.2250738585072014e-308,
        -9.9999999999999e307,
        123456789.12345679,
      ];
      const { workbook } = await open({ name: "数", cells: [numbers] });
      expect((await workbook.read("数")).values).toEqual([numbers]);
    });

    test("1. text, numbers, booleans and errors are told apart", async () => {
      const cells = ["12", 12, true, false, "TRUE", { content: "=1/0", value: { error: "#DIV/0!" } }];
      const { workbook } = await open({ name: "种类", cells: [cells] });
      const grid = await workbook.read("种类");
      expect(grid.values).toEqual([["12", 12, true, false, "TRUE", { error: "#DIV/0!" }]]);
      expect(grid.contents).toEqual([["12", 12, true, false, "TRUE", "=1/0"]]);
    });

    test("1. text keeps its blanks, its line breaks and its characters", async () => {
      const texts = ["  前后  ", "一\n二", "a\tb", `<&>"'`, "𠮷林", "_x000D_"];
      const { workbook } = await open({ name: "文字", cells: [texts] });
      expect((await workbook.read("文字")).values).toEqual([texts]);
    });

    test("1. text that looks like a formula is text, and is marked in the contents", async () => {
      const { workbook } = await open({ name: "像", cells: [["'=abc", "'=1+1", { content: "=1+1", value: 2 }]] });
      const grid = await workbook.read("像");
      expect(grid.values).toEqual([["=abc", "=1+1", 2]]);
      expect(grid.contents).toEqual([["'=abc", "'=1+1", "=1+1"]]);
    });

    test("1. number formats are those of the cells, also where a cell is empty", async () => {
      const pieces = '#,##0.0" 件"';
      const { workbook } = await open({
        name: "格式",
        cells: [
          [
            { content: 0.5, style: { numberFormat: "0.00%" } },
            { content: 45000, style: { numberFormat: "yyyy-mm-dd" } },
          ],
          [{ content: null, style: { numberFormat: pieces } }, 1],
        ],
      });
      expect((await workbook.read("格式")).numberFormats).toEqual([
        ["0.00%", "yyyy-mm-dd"],
        [pieces, "General"],
      ]);
    });

    test("1. merged cells are read as rectangles, their content in the first cell", async () => {
      const cells = [["标题"], ["a", "b", "c"], [null, "d"]];
      const { workbook } = await open({ name: "合", cells, merges: ["A1:C1", "A2:A3"] });
      const grid = await workbook.read("合");
      expect([...grid.merges].sort((one, next) => one.row - next.row)).toEqual([range("A1:C1"), range("A2:A3")]);
      expect(grid.values[0]).toEqual(["标题", null, null]);
    });

    test("1. hidden rows and columns within the used range are told, ascending", async () => {
      const cells = [[], [null, 1, 2, 3], [null, 4, 5, 6], [null, 7, 8, 9], [null, 10, 11, 12]];
      const lines = { hiddenRows: [1, 5, 3], hiddenColumns: ["A", "D", "B"] };
      const { workbook } = await open({ name: "藏", cells, ...lines });
      expect(await workbook.read("藏")).toMatchObject({
        range: range("B2:D5"),
        hiddenRows: [2, 4],
        hiddenColumns: [1, 3],
      });
    });

    test("1. rows and columns are told that are all hidden", async () => {
      const { workbook } = await open({ name: "全藏", cells: [[1], [2]], hiddenRows: [1, 2], hiddenColumns: ["A"] });
      expect(await workbook.read("全藏")).toMatchObject({ hiddenRows: [0, 1], hiddenColumns: [0] });
    });

    test("1. Excel's own tables are told with their places, header rows and total rows", async () => {
      const cells = [
        ["指标", "2021年", null, "地区", "人"],
        ["企业", 12, null, "甲县", 3],
        ["平台", 13, null, "汇总", 3],
      ];
      const listTables = [
        { name: "指标表", range: "A1:B3" },
        { name: "地区表", range: "D1:E3", hasTotalRow: true },
      ];
      const { workbook } = await open({ name: "表", cells, listTables });
      expect((await workbook.read("表")).listTables).toEqual([
        { name: "指标表", range: range("A1:B3"), hasHeaderRow: true, hasTotalRow: false },
        { name: "地区表", range: range("D1:E3"), hasHeaderRow: true, hasTotalRow: true },
      ]);
    });

    test("1. a read says whether the sheet is hidden or protected", async () => {
      const { workbook } = await open(indicators, { ...remarks, isHidden: true, isProtected: true });
      expect(await workbook.read("主要指标")).toMatchObject({ isHidden: false, isProtected: false });
      expect(await workbook.read("说明")).toMatchObject({ isHidden: true, isProtected: true });
    });

    test("1. rows without a formula are shared between values and contents", async () => {
      const { workbook } = await open(indicators);
      const grid = await workbook.read("主要指标");
      expect(grid.contents.map((row, at) => Object.is(row, grid.values[at]))).toEqual([true, false, true]);
    });

    test("1. a read changes nothing, not even the selection", async () => {
      const at = await open(indicators, remarks);
      const [before, selected] = [await at.snapshot(), await at.selection?.()];
      await at.workbook.read("主要指标");
      await at.workbook.read("说明");
      expect(await at.snapshot()).toEqual(before);
      expect(await at.selection?.()).toEqual(selected);
    });

    test("1. what was read stays as it was when the workbook changes", async () => {
      const at = await open(indicators);
      const grid = await at.workbook.read("主要指标");
      await at.userEdit("主要指标", "B2", 99);
      expect(grid.values[1]?.[1]).toBe(0.5);
      expect((await at.workbook.read("主要指标")).values[1]?.[1]).toBe(99);
    });

    test("7. a sheet that is not there is refused by its name", async () => {
      const { workbook } = await open(indicators);
      const error = await refusal(workbook.read("没有"));
      expect([error.code, error.place.sheet]).toEqual(["sheet-not-found", "没有"]);
    });

    test("7. a read that was cancelled is refused as such", async () => {
      const { workbook } = await open(indicators);
      expect((await refusal(workbook.read("主要指标", { signal: { aborted: true } }))).code).toBe("cancelled");
    });
  });
}
