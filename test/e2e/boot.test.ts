import {
  keepScreenshot,
  type OpenedWorkbench,
  startWorkbenchHarness,
  type WorkbenchHarness,
} from "./workbench-harness";

jest.setTimeout(180_000);

describe("the pane in the workbench", () => {
  let harness: WorkbenchHarness;
  let opened: OpenedWorkbench;

  beforeAll(async () => {
    harness = await startWorkbenchHarness();
    opened = await harness.open({ sample: "a" });
  });

  afterAll(async () => {
    await harness.stop();
  });

  test("Microsoft's Office.js takes the page around it for Excel on the web", async () => {
    const where = await opened.pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      return { host, platform: String(platform), language: Office.context.displayLanguage };
    });
    expect(where).toEqual({ host: "Excel", platform: "OfficeOnline", language: "zh-CN" });
  });

  test("an add-in reads through the client library what the sheet on the left shows", async () => {
    const read = await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
        range.load("values,address");
        await context.sync();
        return { address: range.address, values: range.values };
      }),
    );
    const flat = read.values.flat().map(String);
    expect(flat).toContain("科技进步贡献率");
    const shown = await opened.page.locator('.cell span:text-is("科技进步贡献率")').count();
    expect(shown).toBe(1);
  });

  test("nothing is asked of any other server", () => {
    expect(opened.externalRequests).toEqual([]);
  });

  test("no error goes uncaught, and the host lacks nothing that was asked of it", async () => {
    await keepScreenshot(opened.page, "workbench-zh-CN");
    expect(opened.pageErrors).toEqual([]);
    expect(opened.consoleErrors).toEqual([]);
  });
});
