import { Refusal } from "../../workbench/host/wire/refusal";
import { officeClient, openExcel, refusalOf } from "./open-excel";

const writeThree = (excel: ReturnType<typeof openExcel>, options: Excel.RunOptions = {}) =>
  officeClient().excel.run(options, async (context) => {
    const range = excel.sheet.name;
    for (const [row, value] of ["a", "b", "c"].entries()) {
      context.workbook.worksheets.getItem(range).getCell(row, 0).untrack().values = [[value]];
    }
    await context.sync();
  });

const column = ({ sheet }: ReturnType<typeof openExcel>) => [0, 1, 2].map((row) => sheet.cell(row, 0).content);

describe("faults on request", () => {
  test("any code at any request, before anything is done", async () => {
    const excel = openExcel();
    excel.host.faults.at(2, { error: "GeneralException" });
    await writeThree(excel);
    expect(await refusalOf(writeThree(excel))).toMatchObject({ code: "GeneralException" });
    await writeThree(excel);
    expect(excel.host.traffic.requests).toBe(3);
  });

  test("a batch may fail halfway, and what it did stays done", async () => {
    const excel = openExcel();
    excel.host.faults.at(1, { error: "AccessDenied", afterShare: 0.5 });
    expect(await refusalOf(writeThree(excel))).toMatchObject({ code: "AccessDenied" });
    expect(column(excel)[0]).toBe("a");
    expect(column(excel)[2]).toBeNull();
  });

  test("a fault may last", async () => {
    const excel = openExcel();
    excel.host.faults.from(2, { refusal: Refusal.TooManyRequests });
    await writeThree(excel);
    expect(await refusalOf(writeThree(excel))).toMatchObject({ code: "ActivityLimitReached" });
    expect(await refusalOf(writeThree(excel))).toMatchObject({ code: "ActivityLimitReached" });
    excel.host.faults.clear();
    await writeThree(excel);
  });

  test("an answer may be late, and later requests wait for it", async () => {
    const slept: number[] = [];
    const excel = openExcel({
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        return Promise.resolve();
      },
    });
    excel.host.faults.at(1, { delayMs: 1500 });
    await Promise.all([writeThree(excel), writeThree(excel)]);
    expect(slept).toEqual([1500]);
    expect(column(excel)).toEqual(["a", "b", "c"]);
  });
});

describe("limits", () => {
  test("a request above the limit is refused and does nothing", async () => {
    const excel = openExcel({ payloadLimit: 900 });
    expect(await refusalOf(writeThree(excel))).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(column(excel)).toEqual([null, null, null]);
  });

  test("an answer above the limit is refused, and what was done stays done", async () => {
    const excel = openExcel({ payloadLimit: 3000 });
    const work = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("指标");
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("A1:Z99").load("values");
      await context.sync();
    });
    expect(await refusalOf(work)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(excel.sheet.cell(0, 0).content).toBe("x");
  });

  test("what passes is counted in bytes of UTF-8", async () => {
    const { host } = openExcel();
    const body = JSON.stringify({
      Actions: [{ Id: 1, ActionType: 5, Name: "标😀é", ObjectPathId: 0 }],
      ObjectPaths: {},
    });
    const answer = await host.process({ body, flags: 0 });
    expect(answer).toEqual({ body: '{"Results":[{"ActionId":1,"Value":null}],"TraceIds":[1]}' });
    expect(host.traffic).toEqual({
      requests: 1,
      bytesIn: Buffer.byteLength(body),
      bytesOut: Buffer.byteLength("body" in answer ? answer.body : ""),
    });
  });
});

describe("a cell that is being edited", () => {
  test("refuses every request until it is done", async () => {
    const excel = openExcel();
    excel.host.beginCellEdit();
    expect(await refusalOf(writeThree(excel))).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.host.endCellEdit();
    await writeThree(excel);
    expect(column(excel)).toEqual(["a", "b", "c"]);
  });

  test("lets a request wait that says so, and answers others meanwhile", async () => {
    const excel = openExcel({ requirementSets: { ExcelApi: "1.17", DelayForCellEdit: "1.1" } });
    excel.host.beginCellEdit();
    const waiting = writeThree(excel, { delayForCellEdit: true });
    expect(await refusalOf(writeThree(excel))).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(column(excel)).toEqual([null, null, null]);
    excel.host.endCellEdit();
    await waiting;
    expect(column(excel)).toEqual(["a", "b", "c"]);
  });
});
