import { openExcel, refusalOf } from "./open-excel";

const described = ({ name, type, value, formula, comment, scope }: Excel.NamedItem): unknown[] => [
  name,
  type,
  value,
  formula,
  comment,
  scope,
];

describe("names", () => {
  test("a name stands for a range, a constant or a formula, in the workbook or on one sheet", async () => {
    const { run, book } = openExcel();
    book.addSheet("二 号");
    const facts = await run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("基期", worksheets.getItem("二 号").getRange("A1:B2"), "说明");
      names.add("比例", "=0.5");
      worksheets.getItem("指标").names.add("本表", worksheets.getItem("指标").getRange("C3"));
      names.load("items/name,items/type,items/value,items/formula,items/comment,items/scope");
      const range = names.getItem("基期").getRange();
      const local = worksheets.getItem("指标").getRange("本表");
      range.load("address");
      local.load("address");
      await context.sync();
      return [names.items.map(described), range.address, local.address];
    });
    expect(facts).toEqual([
      [
        ["基期", "Range", "'二 号'!A1:B2", "='二 号'!$A$1:$B$2", "说明", "Workbook"],
        ["比例", "String", "0.5", "=0.5", "", "Workbook"],
      ],
      "'二 号'!A1:B2",
      "指标!C3",
    ]);
  });

  test("a name is found in any case, taken once, and deleted", async () => {
    const { run, book } = openExcel();
    const add = (name: string) =>
      run(async (context) => {
        context.workbook.names.add(name, "=1");
        await context.sync();
      });
    await add("Rate");
    expect(await refusalOf(add("RATE"))).toMatchObject({ code: "InvalidArgument" });
    expect(await refusalOf(add("1st"))).toMatchObject({ code: "InvalidArgument" });
    const missing = await run(async (context) => {
      context.workbook.names.getItem("rate").delete();
      const found = context.workbook.names.getItemOrNullObject("rate");
      await context.sync();
      return found.isNullObject;
    });
    expect(missing).toBe(true);
    expect(book.names).toEqual([]);
  });
});

describe("tables", () => {
  test("a table has a header, a body, columns and rows", async () => {
    const { run, sheet } = openExcel();
    const cells = [
      ["指标", "值"],
      ["甲", 1],
      ["乙", 2],
    ];
    for (const [row, line] of cells.entries())
      for (const [column, content] of line.entries()) sheet.setCell(row, column, { content });
    const facts = await run(async (context) => {
      const table = context.workbook.tables.add("指标!A1:B3", true);
      table.name = "表一";
      await context.sync();
      table.rows.add(undefined, [["丙", 3]]);
      const [range, body, header] = [table.getRange(), table.getDataBodyRange(), table.getHeaderRowRange()];
      for (const part of [range, body, header]) part.load("address");
      const column = table.columns.getItem("值");
      column.load("index,values");
      table.columns.load("count,items/name");
      table.rows.load("count,items/values");
      table.load("name,showHeaders,style,worksheet/name");
      await context.sync();
      return {
        places: [range.address, body.address, header.address],
        column: [column.index, column.values],
        columns: [table.columns.count, table.columns.items.map(({ name }) => name)],
        rows: [table.rows.count, table.rows.items.at(-1)!.values],
        table: [table.name, table.showHeaders, table.style, table.worksheet.name],
      };
    });
    expect(facts).toEqual({
      places: ["指标!A1:B4", "指标!A2:B4", "指标!A1:B1"],
      column: [1, [["值"], [1], [2], [3]]],
      columns: [2, ["指标", "值"]],
      rows: [3, [["丙", 3]]],
      table: ["表一", true, "TableStyleMedium2", "指标"],
    });
  });

  test("tables do not overlap, are found by name, and become ranges again", async () => {
    const { run, book } = openExcel();
    const add = () =>
      run(async (context) => {
        const table = context.workbook.worksheets.getItem("指标").tables.add("A1:B3", true);
        table.load("name");
        await context.sync();
        return table.name;
      });
    const name = await add();
    expect(await refusalOf(add())).toMatchObject({ code: "InvalidArgument" });
    const gone = await run(async (context) => {
      context.workbook.tables.getItem(name.toUpperCase()).convertToRange();
      const found = context.workbook.tables.getItemOrNullObject(name);
      await context.sync();
      return found.isNullObject;
    });
    expect(gone).toBe(true);
    expect(book.tables).toEqual([]);
  });
});

describe("settings and custom XML", () => {
  test("a setting keeps whatever JSON holds, by its key", async () => {
    const { run, book } = openExcel();
    const facts = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("palette", { safe: true, colors: ["#C6EFCE"] });
      settings.add("palette", { safe: false });
      settings.add("other", 1);
      const found = settings.getItem("palette");
      found.load("key,value");
      const count = settings.getCount();
      await context.sync();
      return [found.key, found.value as unknown, count.value];
    });
    expect(facts).toEqual(["palette", { safe: false }, 2]);
    const missing = await run(async (context) => {
      context.workbook.settings.getItem("palette").delete();
      const found = context.workbook.settings.getItemOrNullObject("palette");
      await context.sync();
      return found.isNullObject;
    });
    expect(missing).toBe(true);
    expect([...book.settings.keys()]).toEqual(["other"]);
  });

  test("a custom XML part is found by its namespace, read, replaced and deleted", async () => {
    const { run, book } = openExcel();
    const facts = await run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<z:plan xmlns:z="urn:zhibiao"><z:year>2025</z:year></z:plan>');
      customXmlParts.add("<other/>");
      const [ours, theirs] = [customXmlParts.getByNamespace("urn:zhibiao"), customXmlParts.getByNamespace("urn:x")];
      const [only, none] = [ours.getOnlyItemOrNullObject(), theirs.getOnlyItemOrNullObject()];
      only.load("id,namespaceUri");
      part.load("id");
      const count = customXmlParts.getCount();
      const xml = part.getXml();
      await context.sync();
      return [only.id === part.id, only.namespaceUri, none.isNullObject, count.value, xml.value];
    });
    expect(facts).toEqual([
      true,
      "urn:zhibiao",
      true,
      2,
      '<z:plan xmlns:z="urn:zhibiao"><z:year>2025</z:year></z:plan>',
    ]);
    await run(async (context) => {
      const part = context.workbook.customXmlParts.getByNamespace("urn:zhibiao").getOnlyItem();
      part.setXml('<plan xmlns="urn:zhibiao"/>');
      await context.sync();
      context.workbook.customXmlParts.getByNamespace("").getOnlyItem().delete();
      await context.sync();
    });
    expect(book.customXmlParts.map(({ xml }) => xml)).toEqual(['<plan xmlns="urn:zhibiao"/>']);
  });
});

describe("comments", () => {
  test("a comment has a place, an author, a state and replies", async () => {
    const { run } = openExcel({ userName: "张三" });
    const facts = await run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add("指标!B2", "数据待核");
      await context.sync();
      comment.replies.add("已核");
      comment.resolved = true;
      comment.content = "数据已核";
      await context.sync();
      const found = comments.getItemByCell("指标!B2");
      found.load("content,authorName,resolved,replies/items/content");
      const location = found.getLocation();
      location.load("address");
      const onSheet = context.workbook.worksheets.getItem("指标").comments.getCount();
      await context.sync();
      return [
        found.content,
        found.authorName,
        found.resolved,
        found.replies.items.map(({ content }) => content),
        location.address,
        onSheet.value,
      ];
    });
    expect(facts).toEqual(["数据已核", "张三", true, ["已核"], "指标!B2", 1]);
  });

  test("a cell has one comment, and none after it was deleted", async () => {
    const { run, book } = openExcel();
    const add = () =>
      run(async (context) => {
        context.workbook.comments.add("指标!A1", "x");
        await context.sync();
      });
    await add();
    expect(await refusalOf(add())).toMatchObject({ code: "InvalidOperation" });
    await run(async (context) => {
      context.workbook.comments.getItemAt(0).delete();
      await context.sync();
    });
    expect(book.comments).toEqual([]);
    const missing = run(async (context) => {
      context.workbook.comments.getItemByCell("指标!A1").load("content");
      await context.sync();
    });
    expect(await refusalOf(missing)).toEqual({ code: "ItemNotFound", location: "CommentCollection.getItemByCell" });
  });
});

describe("the application", () => {
  test("holding back calculation and painting is taken without complaint", async () => {
    const { run } = openExcel();
    const mode = await run(async (context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = "Manual";
      application.calculate("Full");
      application.load("calculationMode,calculationState");
      await context.sync();
      return [application.calculationMode, application.calculationState];
    });
    expect(mode).toEqual(["Manual", "Done"]);
  });
});
