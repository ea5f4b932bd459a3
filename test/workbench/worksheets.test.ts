import { openExcel, refusalOf } from "./open-excel";

const names = ({ book }: ReturnType<typeof openExcel>) => book.sheets.map(({ name }) => name);

describe("worksheets", () => {
  test("they are added, renamed, moved, coloured and deleted", async () => {
    const excel = openExcel();
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add();
      const last = worksheets.add("末");
      last.position = 0;
      last.tabColor = "#C6EFCE";
      worksheets.getItem("指标").name = "表";
      await context.sync();
    });
    expect(names(excel)).toEqual(["末", "表", "Sheet2"]);
    expect(excel.book.sheets[0]!.tabColor).toBe("#C6EFCE");
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet2").delete();
      await context.sync();
    });
    expect(names(excel)).toEqual(["末", "表"]);
  });

  test.each(["", "a/b", "'a", "x".repeat(32), "指标"])("%j is no name for a new sheet", async (name) => {
    const excel = openExcel();
    const work = excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await refusalOf(work)).toMatchObject({ code: "InvalidArgument" });
    expect(names(excel)).toEqual(["指标"]);
  });

  test("first, last and count may leave out what is hidden", async () => {
    const { run, book } = openExcel();
    book.addSheet("底稿").visibility = "Hidden";
    const facts = await run(async (context) => {
      const { worksheets } = context.workbook;
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      const [first, last, lastVisible] = [worksheets.getFirst(), worksheets.getLast(), worksheets.getLast(true)];
      for (const sheet of [first, last, lastVisible]) sheet.load("name");
      await context.sync();
      return [all.value, visible.value, first.name, last.name, lastVisible.name];
    });
    expect(facts).toEqual([2, 1, "指标", "底稿", "指标"]);
  });

  test("the last visible sheet can neither be hidden nor deleted", async () => {
    const { run, book } = openExcel();
    book.addSheet("底稿").visibility = "VeryHidden";
    const attempt = (work: (sheet: Excel.Worksheet) => void, name = "指标") =>
      refusalOf(
        run(async (context) => {
          work(context.workbook.worksheets.getItem(name));
          await context.sync();
        }),
      );
    expect(await attempt((sheet) => (sheet.visibility = "Hidden"))).toMatchObject({ code: "InvalidOperation" });
    expect(
      await attempt((sheet) => {
        sheet.delete();
      }),
    ).toMatchObject({ code: "InvalidOperation" });
    expect(
      await attempt((sheet) => {
        sheet.delete();
      }, "底稿"),
    ).toEqual({ code: "InvalidOperation", location: "Worksheet.delete" });
  });

  test("activate makes a sheet the active one, unless it is hidden", async () => {
    const { run, book } = openExcel();
    book.addSheet("二");
    book.addSheet("三").visibility = "Hidden";
    const activate = (name: string) =>
      run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.load("name");
        await context.sync();
        return active.name;
      });
    expect(await activate("二")).toBe("二");
    expect(await refusalOf(activate("三"))).toMatchObject({ code: "InvalidArgument" });
    expect(book.activeSheet.name).toBe("二");
  });

  test("the standard width is told in characters", async () => {
    const { run } = openExcel();
    const width = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("指标");
      sheet.load("standardWidth");
      await context.sync();
      return sheet.standardWidth;
    });
    expect(width).toBeCloseTo(8.43, 2);
  });
});

describe("protection", () => {
  const attempt = async (
    work: (sheet: Excel.Worksheet) => void,
    options: Excel.WorksheetProtectionOptions = {},
    unlocked?: string,
  ) => {
    const { run, sheet } = openExcel();
    await run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("指标");
      if (unlocked !== undefined) worksheet.getRange(unlocked).format.protection.locked = false;
      worksheet.protection.protect(options, "密");
      await context.sync();
    });
    const before = JSON.stringify(sheet.snapshot());
    const outcome = await run(async (context) => {
      work(context.workbook.worksheets.getItem("指标"));
      await context.sync();
      return "done";
    }).catch((error: unknown) => (error as { code: string }).code);
    return { outcome, changed: JSON.stringify(sheet.snapshot()) !== before };
  };

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a value", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["a fill", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
    ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0.0"]])],
    ["a border", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous")],
    ["a width", (sheet) => (sheet.getRange("A1").format.columnWidth = 100)],
    ["an inserted row", (sheet) => sheet.getRange("1:1").insert("Down")],
    [
      "a merge",
      (sheet) => {
        sheet.getRange("A1:B1").merge();
      },
    ],
  ])("a protected sheet refuses %s and stays as it is", async (_, work) => {
    expect(await attempt(work)).toEqual({ outcome: "AccessDenied", changed: false });
  });

  test("cells that are not locked may be written", async () => {
    expect(await attempt((sheet) => (sheet.getRange("A1").values = [[1]]), {}, "A1:B2")).toMatchObject({
      outcome: "done",
      changed: true,
    });
    expect(await attempt((sheet) => (sheet.getRange("A1:C1").values = [[1, 2, 3]]), {}, "A1:B2")).toMatchObject({
      outcome: "AccessDenied",
    });
  });

  test("what the options allow may be done", async () => {
    const format = await attempt((sheet) => (sheet.getRange("A1").format.font.bold = true), { allowFormatCells: true });
    expect(format.outcome).toBe("done");
    const width = await attempt((sheet) => (sheet.getRange("A1").format.columnWidth = 90), {
      allowFormatColumns: true,
    });
    expect(width.outcome).toBe("done");
  });

  test("protection is told, is not given twice, and ends with the right password", async () => {
    const { run, sheet } = openExcel();
    const act = (work: (protection: Excel.WorksheetProtection) => void) =>
      run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("指标");
        work(protection);
        protection.load("protected,options");
        await context.sync();
        return [protection.protected, protection.options.allowSort];
      });
    expect(
      await act((protection) => {
        protection.protect({ allowSort: true }, "密");
      }),
    ).toEqual([true, true]);
    expect(
      await refusalOf(
        act((protection) => {
          protection.protect();
        }),
      ),
    ).toMatchObject({ code: "AccessDenied" });
    expect(
      await refusalOf(
        act((protection) => {
          protection.unprotect("错");
        }),
      ),
    ).toMatchObject({ code: "BadPassword" });
    expect(
      await act((protection) => {
        protection.unprotect("密");
      }),
    ).toEqual([false, false]);
    expect(sheet.protection.isProtected).toBe(false);
  });
});
