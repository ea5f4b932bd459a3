import type { Workbench } from "../../workbench/page/workbench";
import { openLargeSheet } from "./large-sheet";
import { PaneDesk } from "./pane-desk";
import { harnessOfFile } from "./harness-of-file";

// A sheet of a million cells is built in the browser, on machines with busy cores.
jest.setTimeout(240_000);

const harness = harnessOfFile();

test("reading 100,000 rows is cancelled in its midst, the workbook is as it was, and the pane reads the next sheet", async () => {
  const desk = new PaneDesk(await harness().open());
  const { page, pane } = desk.opened;
  await pane.locator("main h3").first().waitFor();
  await openLargeSheet(page, 100_000);
  const rows = () =>
    page.evaluate(() => {
      const { book } = (window as unknown as { readonly workbench: Workbench }).workbench.desk!;
      return [
        book.sheets.length,
        [...book.activeSheet.entries()].length,
        JSON.stringify(book.activeSheet.cell(100_000, 1)),
      ];
    });
  const before = await rows();
  await desk.button("重新分析").click();
  await desk.main.getByRole("progressbar").waitFor();
  // Some of the sheet has been read by then.
  await desk.reads(/^([2-9]|[1-9]\d)%$/u);
  await desk.button("取消").click();
  await desk.reads("已取消");
  expect(await desk.main.getByRole("progressbar").count()).toBe(0);
  expect(await rows()).toEqual(before);
  await desk.openBlankSheet();
  await desk.button("重新分析").click();
  await pane.getByText("空表").filter({ visible: true }).first().waitFor();
  expect({ pageErrors: desk.opened.pageErrors, consoleErrors: desk.opened.consoleErrors }).toEqual({
    pageErrors: [],
    consoleErrors: [],
  });
  await desk.opened.close();
});
