import { mkdirSync } from "node:fs";
import { join } from "node:path";

import type { Locator } from "playwright-core";

import type { Workbench } from "../../workbench/page/workbench";
import { bootedPane, type OpenedWorkbench } from "./workbench-harness";

/** Milliseconds after which what a test waits for will not come. */
const patience = 10_000;

/** A cell of the open book as a person sees it. */
export interface SeenCell {
  readonly content: unknown;
  readonly fill: string | null;
}

/** Wherever the page's own code runs, `window.workbench` is there for tests. */
interface WorkbenchWindow {
  readonly workbench: Workbench;
}

/** What a person does at the sheet and at the pane beside it, and what they see there. */
export class PaneDesk {
  constructor(readonly opened: OpenedWorkbench) {}

  /** The screen's own part of the pane, without the links over it. */
  get main(): Locator {
    return this.opened.pane.locator("main");
  }

  button(name: string | RegExp): Locator {
    return this.main.getByRole("button", { name, exact: typeof name === "string" });
  }

  /** Goes to a screen by its link. */
  async goTo(screen: string): Promise<void> {
    await this.opened.pane.getByRole("navigation").getByRole("button", { name: screen, exact: true }).click();
  }

  /** Closes the workbench; nothing was asked of anybody outside, and no error was told but those. */
  async closeQuietly(expectedConsoleErrors: readonly unknown[] = []): Promise<void> {
    const { externalRequests, pageErrors, consoleErrors } = this.opened;
    await this.opened.close();
    expect({ externalRequests, pageErrors, consoleErrors }).toEqual({
      externalRequests: [],
      pageErrors: [],
      consoleErrors: expectedConsoleErrors,
    });
  }

  /** Waits until the screen says this. */
  async reads(text: string | RegExp): Promise<void> {
    await this.main.getByText(text).filter({ visible: true }).first().waitFor({ timeout: patience });
  }

  /** Waits until the pane has told this, as a screen reader hears it. */
  async hears(text: string): Promise<void> {
    await this.opened.pane.getByRole("status").getByText(text).waitFor({ timeout: patience });
  }

  /** Presses a button of the ribbon. */
  async pressRibbon(name: string): Promise<void> {
    await this.opened.page.locator(".ribbon").getByRole("button", { name, exact: true }).click();
  }

  /** Types into a cell of the active sheet as its user does. */
  type(cell: string, text: string): Promise<void> {
    const place = placeOf(cell);
    return this.opened.page.evaluate(
      ({ row, column, typed }) => {
        const { book } = (window as unknown as WorkbenchWindow).workbench.desk!;
        book.userEdit(book.activeSheet.id, row, column, typed);
      },
      { ...place, typed: text },
    );
  }

  /** Closes the add-in and opens it anew in the same workbook. @returns the desk with the new pane, which has read the sheet */
  async withNewPane(): Promise<PaneDesk> {
    const { page } = this.opened;
    const pane = await bootedPane(page, () =>
      page.evaluate(() => {
        (window as unknown as WorkbenchWindow).workbench.desk!.pane.load();
      }),
    );
    await pane.locator("main h3").first().waitFor();
    return new PaneDesk({ ...this.opened, pane });
  }

  /** Adds a sheet with nothing on it, and looks at it. */
  openBlankSheet(): Promise<void> {
    return this.opened.page.evaluate(() => {
      const { book } = (window as unknown as WorkbenchWindow).workbench.desk!;
      book.activate(book.addSheet("空表").id);
    });
  }

  /** Adds a sheet as its user would fill it, and looks at it. */
  openSheetWith(rows: readonly (readonly string[])[], name = "新表"): Promise<void> {
    return this.opened.page.evaluate(
      ([typed, called]) => {
        const { book } = (window as unknown as WorkbenchWindow).workbench.desk!;
        const { id } = book.addSheet(called);
        book.activate(id);
        for (const [row, cells] of typed.entries())
          for (const [column, text] of cells.entries()) book.userEdit(id, row, column, text);
      },
      [rows, name] as const,
    );
  }

  protectSheet(): Promise<void> {
    return this.opened.page.evaluate(() => {
      const { activeSheet } = (window as unknown as WorkbenchWindow).workbench.desk!.book;
      activeSheet.protection = { ...activeSheet.protection, isProtected: true };
    });
  }

  /**
   * Everything that a person can see of the open book, as text for comparison. Black and the automatic colour are one to Excel's
   * API, and a cell that is empty and plain is none.
   */
  snapshot(): Promise<string> {
    return this.opened.page.evaluate(() => {
      const { book } = (window as unknown as WorkbenchWindow).workbench.desk!;
      const seen = (thing: object): string =>
        JSON.stringify(thing, (key, value: unknown) => (key === "fontColor" ? (value ?? "#000000") : value));
      const plain = seen(book.activeSheet.cell(1_000_000, 10_000));
      return JSON.stringify({
        sheets: book.sheets.map((sheet) => ({
          ...sheet.snapshot(),
          cells: [...sheet.entries()]
            .filter(([, , cell]) => seen(cell) !== plain)
            .map(([row, column, cell]) => `${row} ${column} ${seen(cell)}`)
            .sort(),
        })),
        names: book.names,
        tables: book.tables,
        comments: book.comments,
      });
    });
  }

  /** What stands in the columns left of this one, with its looks. */
  cellsBefore(column: string): Promise<readonly string[]> {
    return this.opened.page.evaluate(
      (end) =>
        [...(window as unknown as WorkbenchWindow).workbench.desk!.book.activeSheet.entries()]
          .filter(([, at]) => at < end)
          .map((entry) => JSON.stringify(entry))
          .sort(),
      placeOf(`${column}1`).column,
    );
  }

  /** Where the selection of the active sheet begins, once it is the cell, or after some patience. */
  async selectionComingTo(address: string): Promise<{ readonly row: number; readonly column: number } | undefined> {
    const place = placeOf(address);
    const deadline = Date.now() + patience;
    for (;;) {
      const selection = await this.#selection();
      const isThere = selection?.row === place.row && selection.column === place.column;
      if (isThere || Date.now() > deadline) return selection;
      await this.opened.page.waitForTimeout(50);
    }
  }

  #selection(): Promise<{ readonly row: number; readonly column: number } | undefined> {
    return this.opened.page.evaluate(() => {
      const [area] = (window as unknown as WorkbenchWindow).workbench.desk!.book.selection.areas;
      return area && { row: area.row, column: area.column };
    });
  }

  cell(address: string): Promise<SeenCell> {
    return this.opened.page.evaluate(({ row, column }) => {
      const { content, format } = (window as unknown as WorkbenchWindow).workbench.desk!.book.activeSheet.cell(
        row,
        column,
      );
      return { content, fill: format.fill?.color ?? null };
    }, placeOf(address));
  }

  /** The next requests fail with this code of Excel's; the first of them is `request`, counted from 1. */
  fail(request: number, error: string): Promise<void> {
    return this.opened.page.evaluate(
      ([at, code]) => {
        (window as unknown as WorkbenchWindow).workbench.desk!.host.excel.faults.at(at, { error: code });
      },
      [request, error] as const,
    );
  }

  /** Nothing fails any more. */
  heal(): Promise<void> {
    return this.opened.page.evaluate(() => {
      (window as unknown as WorkbenchWindow).workbench.desk!.host.excel.faults.clear();
    });
  }

  /** Chooses among the troubles that the workbench offers. */
  async chooseFault(fault: string): Promise<void> {
    await this.opened.page.locator(".wishes select").last().selectOption(fault);
  }

  /** Makes the pane as narrow as Excel for Windows has it, 320 px. */
  async narrow(): Promise<void> {
    const edge = this.opened.page.getByRole("separator");
    await edge.focus();
    for (let step = 0; step < 8; step += 1) await edge.press("ArrowRight");
  }

  /** Pixels by which the pane is wider than its frame. */
  overflow(): Promise<number> {
    return this.main.evaluate((main) =>
      Math.max(document.documentElement.scrollWidth - window.innerWidth, main.scrollWidth - main.clientWidth),
    );
  }

  /** What has the focus in the pane, by its text. */
  focused(): Promise<string> {
    return this.opened.pane.evaluate(() => document.activeElement?.textContent ?? "");
  }

  /** Keeps a picture of the pane for a person to look at. */
  async keepPicture(name: string): Promise<void> {
    const folder = join(__dirname, "screenshots");
    mkdirSync(folder, { recursive: true });
    await this.opened.page.locator("iframe").screenshot({ path: join(folder, `${name}.png`) });
  }
}

/** @example placeOf("E7") // { row: 6, column: 4 } */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letter = "A", digits = "1"] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
  return { row: Number(digits) - 1, column: letter.charCodeAt(0) - "A".charCodeAt(0) };
}
