import { openExcel, officeClient, refusalOf } from "./open-excel";

describe("the client is Microsoft's own", () => {
  test("a property that was not loaded cannot be read", async () => {
    const { run } = openExcel();
    const work = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("指标");
      await context.sync();
      return sheet.name;
    });
    expect(await refusalOf(work)).toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("a property that was loaded cannot be read before the sync", async () => {
    const { run } = openExcel();
    const work = run((context) => {
      const sheet = context.workbook.worksheets.getItem("指标");
      sheet.load("name");
      return Promise.resolve(sheet.name);
    });
    expect(await refusalOf(work)).toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("its objects belong to another realm", () => {
    expect(Object.getPrototypeOf(officeClient().excel.RequestContext)).not.toBe(Function.prototype);
  });
});

describe("object paths", () => {
  test("a path that makes something is walked once, however often it is used", async () => {
    const { run, book } = openExcel();
    const name = await run(async (context) => {
      const added = context.workbook.worksheets.add("新");
      added.getRange("A1").values = [["x"]];
      added.load("name");
      await context.sync();
      added.tabColor = "#00FF00";
      await context.sync();
      return added.name;
    });
    expect(name).toBe("新");
    expect(book.sheets.map((sheet) => [sheet.name, sheet.tabColor])).toEqual([
      ["指标", ""],
      ["新", "#00FF00"],
    ]);
  });

  test("a sheet is found by name in any case and by id", async () => {
    const { run, book, sheet } = openExcel();
    book.addSheet("Data");
    const found = await run(async (context) => {
      const byName = context.workbook.worksheets.getItem("dAtA");
      const byId = context.workbook.worksheets.getItem(sheet.id);
      byName.load("name");
      byId.load("name");
      await context.sync();
      return [byName.name, byId.name];
    });
    expect(found).toEqual(["Data", "指标"]);
  });

  test("a range that is used after the sync is kept, and let go at the end", async () => {
    const { run, host, sheet } = openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRange("A1:B2");
      range.load("address");
      await context.sync();
      expect(host.keptReferences).toBe(1);
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await officeClient().settled();
    expect(host.keptReferences).toBe(0);
    expect(sheet.cell(1, 1).value).toBe(4);
    expect(host.traffic.requests).toBe(3);
  });

  test("a range that is not tracked costs no request to let go", async () => {
    const { run, host } = openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRange("A1").untrack();
      range.load("values");
      await context.sync();
    });
    await officeClient().settled();
    expect(host.traffic.requests).toBe(1);
  });
});

describe("null objects", () => {
  test("a sheet that is not there is a null object, and so is what comes from it", async () => {
    const { run } = openExcel();
    const answers = await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("没有");
      const used = missing.getUsedRangeOrNullObject();
      used.load("address");
      await context.sync();
      return [missing.isNullObject, used.isNullObject];
    });
    expect(answers).toEqual([true, true]);
  });

  test("a write to a null object is refused", async () => {
    const { run } = openExcel();
    const work = run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("没有").name = "有";
      await context.sync();
    });
    expect(await refusalOf(work)).toMatchObject({ code: "InvalidObjectPath" });
  });
});

describe("errors", () => {
  test("an error names its code and member, and what was done before it stays done", async () => {
    const { run, sheet } = openExcel();
    const work = run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("指标").getRange("A1").values = [["x"]];
      sheets.getItem("没有").load("name");
      await context.sync();
    });
    expect(await refusalOf(work)).toEqual({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
    expect(sheet.cell(0, 0).value).toBe("x");
  });

  test("a member that this host has not fails with its name", async () => {
    const { run } = openExcel();
    const method = run(async (context) => {
      context.workbook.worksheets.getItem("指标").getRange("A1").flashFill();
      await context.sync();
    });
    expect(await refusalOf(method)).toEqual({ code: "NotImplemented", location: "Range.FlashFill" });
    const object = run(async (context) => {
      context.workbook.worksheets.getItem("指标").pivotTables.load("items/name");
      await context.sync();
    });
    expect(await refusalOf(object)).toEqual({ code: "NotImplemented", location: "Worksheet.PivotTables" });
    const property = run(async (context) => {
      context.workbook.worksheets.getItem("指标").load("showGridlines");
      await context.sync();
    });
    expect(await refusalOf(property)).toEqual({ code: "NotImplemented", location: "Worksheet.showGridlines" });
  });

  test("a bug of this host is not dressed up as a refusal", async () => {
    const { host, book } = openExcel();
    Object.defineProperty(book, "activeSheet", {
      get: () => {
        throw new TypeError("broken on purpose");
      },
    });
    const body = {
      Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 3 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        3: {
          Id: 3,
          ObjectPathType: 3,
          Name: "GetActiveWorksheet",
          ParentObjectPathId: 2,
          ArgumentInfo: { Arguments: [] },
        },
      },
    };
    await expect(host.process({ body: JSON.stringify(body), flags: 0 })).rejects.toThrow("broken on purpose");
  });

  test.each([
    ["an action", { Actions: [{ Id: 1, ActionType: 42, Name: "", ObjectPathId: 1 }] }],
    ["a path", { Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 2 }] }],
  ])("%s of a type that nobody knows is refused by its number", async (_, { Actions }) => {
    const { host } = openExcel();
    const ObjectPaths = { 1: { Id: 1, ObjectPathType: 1, Name: "" }, 2: { Id: 2, ObjectPathType: 42, Name: "" } };
    const answer = await host.process({ body: JSON.stringify({ Actions, ObjectPaths }), flags: 0 });
    expect(answer).toMatchObject({ body: expect.stringContaining("type 42") as unknown });
  });
});

describe("queries", () => {
  test("a load without names gives every scalar", async () => {
    const { run, sheet } = openExcel();
    sheet.setCell(0, 0, { content: 1 });
    const data = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRange("A1:B1");
      range.load();
      await context.sync();
      return range.toJSON();
    });
    expect(data).toMatchObject({ address: "指标!A1:B1", values: [[1, ""]], formulas: [[1, ""]], text: [["1", ""]] });
  });

  test("a load reaches into properties and items", async () => {
    const { run, book } = openExcel();
    book.addSheet("二").visibility = "Hidden";
    const names = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/name,items/protection/protected,items/visibility");
      await context.sync();
      return sheets.items.map((item) => [item.name, item.visibility, item.protection.protected]);
    });
    expect(names).toEqual([
      ["指标", "Visible", false],
      ["二", "Hidden", false],
    ]);
  });

  test("top and skip choose among the items", async () => {
    const { run, book } = openExcel();
    for (const name of ["二", "三", "四"]) book.addSheet(name);
    const names = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ select: "name", top: 2, skip: 1 });
      await context.sync();
      return sheets.items.map((item) => item.name);
    });
    expect(names).toEqual(["二", "三"]);
  });

  test("set with an object sets each of its properties", async () => {
    const { run, sheet } = openExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRange("A1");
      range.set({ values: [["z"]], format: { fill: { color: "#00FF00" }, font: { bold: true }, wrapText: true } });
      await context.sync();
    });
    expect(sheet.cell(0, 0)).toMatchObject({
      value: "z",
      format: { fill: { color: "#00FF00" }, bold: true, wrapText: true },
    });
  });

  test("a batch that expects values that have changed is refused whole", async () => {
    const { run, sheet } = openExcel();
    sheet.setCell(0, 0, { content: 2 });
    const expecting = (value: number) =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem("指标").getRange("A1");
        (range as unknown as { ensureUnchanged(data: object): void }).ensureUnchanged({ values: [[value]] });
        range.values = [[3]];
        await context.sync();
      });
    expect(await refusalOf(expecting(1))).toMatchObject({ code: "Conflict" });
    expect(sheet.cell(0, 0).value).toBe(2);
    await expecting(2);
    expect(sheet.cell(0, 0).value).toBe(3);
  });

  test("retrieve asks for JSON where the host says that it can give it", async () => {
    const { run, sheet } = openExcel({ requirementSets: { ExcelApi: "1.17", RichApiRuntime: "1.2" } });
    sheet.setCell(0, 0, { content: 7 });
    const data = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("指标").getRange("A1");
      const retrieved = (range as unknown as { retrieve(what: object): object }).retrieve({ values: true });
      await context.sync();
      return retrieved;
    });
    expect(data).toEqual({ values: [[7]] });
  });
});
