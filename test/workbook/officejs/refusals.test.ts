import { OfficeWorkbook } from "../../../src/workbook/officejs/office-workbook";
import { Refusal } from "../../../workbench/host/wire/refusal";
import { office, openOffice, planOf, refusal, writing } from "./open-office-workbook";

const edit = writing({ row: 0, column: 1, rows: 1, columns: 1 }, () => "x");

describe("refusals of the host", () => {
  test.each([
    ["AccessDenied", "sheet-protected"],
    ["ApiNotFound", "host-too-old"],
    ["MergedRangeConflict", "merged-cells-in-the-way"],
    ["GeneralException", "host-failed"],
    ["ItemNotFound", "host-failed"],
  ])("%s is %s", async (error, code) => {
    const at = openOffice([["a"]]);
    at.host.faults.at(1, { error });
    const refused = await refusal(at.workbook.read("指标"));
    expect([refused.code, refused.place]).toEqual([code, { sheet: "指标", hostCode: error }]);
    expect(refused.cause).toMatchObject({ code: error });
  });

  test.each([
    [Refusal.CellInEditMode, "cell-in-edit-mode"],
    [Refusal.RequestTooLarge, "payload-too-large"],
    [Refusal.TooManyRequests, "host-failed"],
  ])("refusal %d is %s", async (refused, code) => {
    const at = openOffice([["a"]]);
    at.host.faults.from(1, { refusal: refused });
    expect((await refusal(at.workbook.apply(planOf(edit)))).code).toBe(code);
  });

  test("while a cell is edited a write is refused at once, and works when the cell is done", async () => {
    const at = openOffice([["a"]]);
    at.host.beginCellEdit();
    expect((await refusal(at.workbook.apply(planOf(edit)))).code).toBe("cell-in-edit-mode");
    expect(at.host.traffic.requests).toBe(1);
    at.host.endCellEdit();
    await at.workbook.apply(planOf(edit));
    expect(at.sheet.cell(0, 1).content).toBe("x");
  });

  test("an Excel older than the least that is needed is refused before anything is sent", async () => {
    const at = openOffice([["a"]], { requirementSets: { ExcelApi: "1.13" } });
    expect((await refusal(at.workbook.read())).code).toBe("host-too-old");
    expect((await refusal(at.workbook.apply(planOf(edit)))).code).toBe("host-too-old");
    expect(at.host.traffic.requests).toBe(0);
  });

  test("of several sheets the one that is missing is named", async () => {
    const at = openOffice([["a"]]);
    const error = await refusal(at.workbook.apply(planOf(edit, { ...edit, sheet: "没有" })));
    expect([error.code, error.place.sheet]).toEqual(["sheet-not-found", "没有"]);
  });

  test("a hidden sheet cannot be shown", async () => {
    const at = openOffice([["a"]]);
    at.book.addSheet("底稿").visibility = "Hidden";
    const error = await refusal(at.workbook.select("底稿", { row: 0, column: 0, rows: 1, columns: 1 }));
    expect([error.code, error.place]).toEqual(["host-failed", { sheet: "底稿", hostCode: "InvalidArgument" }]);
  });
});

describe("the client is the real one", () => {
  const prototype = () => office.excel.Range.prototype as { load: (...names: unknown[]) => unknown };

  test("an adapter that forgot to load would fail", async () => {
    const at = openOffice([["a"]]);
    const { load } = prototype();
    prototype().load = () => undefined;
    try {
      await expect(at.workbook.read()).rejects.toMatchObject({ code: "PropertyNotLoaded" });
    } finally {
      prototype().load = load;
    }
    expect((await at.workbook.read()).values).toEqual([["a"]]);
  });

  test("an adapter that forgot to sync would fail, and not by a refusal", async () => {
    openOffice([["a"]]);
    const forgetful = new Proxy(office.excel, {
      get: (excel, name) => {
        if (name !== "run") return Reflect.get(excel, name) as unknown;
        return (options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<unknown>) =>
          excel.run(options, (context) =>
            work(Object.create(context, { sync: { value: () => Promise.resolve() } }) as typeof context),
          );
      },
    });
    const workbook = new OfficeWorkbook({ ...office, excel: forgetful });
    await expect(workbook.read("指标")).rejects.toMatchObject({ name: "RichApi.Error", code: "PropertyNotLoaded" });
  });
});
