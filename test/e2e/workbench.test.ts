import { AxeBuilder } from "@axe-core/playwright";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { mkdtempSync } from "node:fs";
import type { Locator } from "playwright-core";

import { harnessOfFile } from "./harness-of-file";
import { keepScreenshot, paneThatKnowsItsHost, type OpenedWorkbench } from "./workbench-harness";

jest.setTimeout(180_000);

const harness = harnessOfFile();
let opened: OpenedWorkbench;

const cell = (address: string): Locator => opened.page.locator(`[data-address="${address}"]`);
const address = (): Promise<string> => opened.page.getByLabel("单元格地址").inputValue();

/** What an add-in reads of one range through Microsoft's client library, or the code with which it is refused. */
const readAsAddin = (range: string): Promise<unknown> =>
  opened.pane.evaluate(
    (text) =>
      Excel.run(async (context) => {
        const read = context.workbook.worksheets.getActiveWorksheet().getRange(text);
        read.load("values");
        await context.sync();
        return read.values;
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    range,
  );

beforeEach(async () => {
  opened = await harness().open({ sample: "a" });
});

afterEach(async () => {
  expect(opened.externalRequests).toEqual([]);
  expect(opened.pageErrors).toEqual([]);
  await opened.close();
});

describe("the sheet of the workbench", () => {
  test("what a person types reaches the add-in as the number that Excel makes of it", async () => {
    await cell("F3").click();
    await opened.page.keyboard.type("12.5%");
    await opened.page.keyboard.press("Enter");
    expect(await readAsAddin("F3")).toEqual([[0.125]]);
    expect(await cell("F3").innerText()).toBe("12.50%");
    expect(await address()).toBe("F4");
  });

  test("Escape leaves the cell as it was", async () => {
    await cell("F3").dblclick();
    await opened.page.keyboard.type("9");
    await opened.page.keyboard.press("Escape");
    expect(await cell("F3").innerText()).toBe("58");
  });

  test("the add-in sees the cells that a person selects by dragging", async () => {
    await cell("E3").hover();
    await opened.page.mouse.down();
    await cell("G5").hover();
    await opened.page.mouse.up();
    const selected = await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );
    expect(selected).toBe("主要指标!E3:G5");
  });

  test("a range that the add-in selects is scrolled to, and only the cells in view are drawn", async () => {
    await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1001:J6000").values = Array.from({ length: 5000 }, (_, row) =>
          Array.from({ length: 10 }, (_unused, column) => row * 10 + column),
        );
        sheet.getRange("B4000:C4001").select();
        await context.sync();
      }),
    );
    await cell("B4000").waitFor();
    expect(await cell("B4000").innerText()).toBe("29991");
    expect(await address()).toBe("B4000:C4001");
    expect(await opened.page.locator(".cell").count()).toBeLessThan(1500);
  });

  test("fills, bold text and widths that the add-in sets are shown", async () => {
    await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("I3");
        range.values = [["★ 已达标"]];
        range.format.fill.color = "#BDD7EE";
        range.format.font.bold = true;
        range.format.columnWidth = 90;
        await context.sync();
      }),
    );
    const shown = await cell("I3").evaluate((element) => {
      const { backgroundColor, fontWeight, width } = getComputedStyle(element);
      return { text: element.textContent, backgroundColor, fontWeight, width };
    });
    // 90 points are 120 pixels.
    expect(shown).toEqual({
      text: "★ 已达标",
      backgroundColor: "rgb(189, 215, 238)",
      fontWeight: "700",
      width: "120px",
    });
  });

  test("what is typed into the formula bar goes to the cell that was selected, even where another one is pressed", async () => {
    await cell("F4").click();
    await opened.page.getByRole("textbox", { name: "编辑栏" }).fill("51");
    await cell("G4").click();
    expect(await cell("F4").innerText()).toBe("51");
    expect(await cell("G4").innerText()).toBe("65");
    expect(await readAsAddin("F4:G4")).toEqual([[51, 65]]);
  });

  test("the address box goes to a cell, and says so where the text is no address", async () => {
    const box = opened.page.getByLabel("单元格地址");
    await box.fill("g17");
    await box.press("Enter");
    expect(await address()).toBe("G17");
    await box.fill("人口");
    await box.press("Enter");
    expect(await opened.page.locator("footer").innerText()).toContain("“人口”不是单元格地址。");
    expect(await address()).toBe("G17");
  });
});

describe("the host behind the workbench", () => {
  test("while a cell is being edited the add-in is refused, unless its request waits", async () => {
    await cell("F3").dblclick();
    expect(await readAsAddin("A1")).toBe("InvalidOperationInCellEditMode");
    const waiting = opened.pane.evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("F3");
        range.load("values");
        await context.sync();
        return range.values;
      }),
    );
    await opened.page.keyboard.type("0");
    await opened.page.keyboard.press("Enter");
    expect(await waiting).toEqual([[580]]);
  });

  test("a fault that a developer chooses strikes the next request and no other", async () => {
    await opened.page.getByLabel("故障模拟").last().selectOption("nextRequestFails");
    expect(await readAsAddin("A1")).toBe("GeneralException");
    expect(await readAsAddin("F3")).toEqual([[58]]);
  });

  test("a member that the host lacks is named on the page", async () => {
    await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().pivotTables.load("items/name");
        await context.sync();
      }).catch(() => undefined),
    );
    expect(await opened.page.getByRole("alert").innerText()).toContain("工作台未实现：Worksheet.PivotTables");
  });

  test("a message from any window but the pane's is not answered", async () => {
    const traffic = opened.page.locator(".traffic");
    const before = await traffic.innerText();
    await opened.page.evaluate(() => {
      const body = JSON.stringify({ Actions: [], ObjectPaths: {} });
      const data = { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "", "", [], body, 0] };
      const envelope = { _messageType: 0, _actionType: 0, _actionName: "executeMethod", _conversationId: "x" };
      window.postMessage(JSON.stringify({ ...envelope, _correlationId: 1, _data: data }), window.location.origin);
    });
    await readAsAddin("A1");
    expect(before).not.toBe(await traffic.innerText());
    expect(await opened.page.getByRole("alert").innerText()).toBe("");
  });
});

describe("the pane's frame", () => {
  test.each(["as soon as it knows its host", "once it is loaded"])(
    "a pane that loads itself anew %s begins a new conversation and works",
    async (when) => {
      const pane = await paneThatKnowsItsHost(opened.page);
      if (when === "once it is loaded") await pane.waitForLoadState("load");
      const before = await opened.page.locator("iframe").getAttribute("name");
      await pane.evaluate(() => {
        window.location.reload();
      });
      await opened.page.locator(`iframe:not([name=${JSON.stringify(before)}])`).waitFor();
      const heading = opened.page.frameLocator("iframe").getByRole("heading", { name: "完成情况" });
      await heading.waitFor();
    },
  );

  test("its edge is moved by the arrow keys, and stops at 320 pixels", async () => {
    const edge = opened.page.getByRole("separator", { name: "调整窗格宽度" });
    await edge.press("ArrowLeft");
    expect(await edge.getAttribute("aria-valuenow")).toBe("366");
    for (let press = 0; press < 5; press += 1) await edge.press("ArrowRight");
    expect(await opened.page.locator("iframe").evaluate((frame) => frame.clientWidth)).toBe(320);
  });
});

describe("the bars of the workbench", () => {
  test("a ribbon button of the manifest runs the add-in's function, which shows the pane", async () => {
    await opened.page.getByRole("button", { name: "关闭窗格" }).click();
    expect(await opened.page.getByRole("complementary").isVisible()).toBe(false);
    await opened.page.getByRole("button", { name: "分析", exact: true }).click();
    await opened.page.getByRole("complementary").waitFor();
    expect(await opened.page.locator("footer").innerText()).toContain("就绪");
  });

  test("a saved workbook comes back with its values, merged cells and looks", async () => {
    await cell("H3").click();
    await opened.page.keyboard.type("=F3*2");
    await opened.page.keyboard.press("Enter");
    const saving = opened.page.waitForEvent("download");
    await opened.page.getByRole("button", { name: "保存" }).click();
    const path = join(mkdtempSync(join(tmpdir(), "zhibiao-")), "saved.xlsx");
    await (await saving).saveAs(path);
    const looks = (): Promise<unknown> =>
      opened.page
        .locator(".cell")
        .evaluateAll((cells) => cells.map((each) => `${each.textContent} ${each.getAttribute("style")}`));
    const before = await looks();
    await opened.page.locator("input[type=file]").setInputFiles(path);
    // The status line names the file as soon as it is being opened, the title when it is open.
    await opened.page.getByRole("banner").getByText("saved.xlsx").waitFor();
    await cell("H3").click();
    expect(await opened.page.getByLabel("编辑栏").last().inputValue()).toBe("=F3*2");
    expect(await looks()).toEqual(before);
  });

  test("a file that is no workbook is refused in one sentence, and what is open stays", async () => {
    await opened.page.locator("input[type=file]").setInputFiles({
      name: "说明.xlsx",
      mimeType: "text/plain",
      buffer: Buffer.from("not a workbook"),
    });
    await opened.page.getByText("打不开 说明.xlsx：它不是完好的 .xlsx 工作簿。").waitFor();
    expect(await cell("C3").innerText()).toBe("科技进步贡献率");
  });

  test("the page has no fault that axe finds, in light and dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await opened.page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: opened.page }).exclude("iframe").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    }
    await keepScreenshot(opened.page, "workbench-dark");
  });

  test("in English every word of the page is English, and Office tells the add-in so", async () => {
    await opened.close();
    opened = await harness().open({ sample: "b", lang: "en-US", width: 1024 });
    expect(await opened.pane.evaluate(() => Office.context.displayLanguage)).toBe("en-US");
    expect(await opened.page.getByText("It is not Excel.").isVisible()).toBe(true);
    const ribbon = await opened.page.getByRole("group", { name: "Zhibiao" }).innerText();
    expect(ribbon.split("\n")).toEqual(["Open pane", "Analyse", "Write back", "Undo write-back"]);
    await keepScreenshot(opened.page, "workbench-en-US-1024");
  });
});
