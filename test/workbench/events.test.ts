import { officeClient, openExcel } from "./open-excel";

interface Heard {
  readonly type?: string;
  readonly address?: string;
  readonly [key: string]: unknown;
}

/** What a listener heard, without the functions that the client adds. */
const plain = (event: object): Heard =>
  Object.fromEntries(Object.entries(event).filter(([, value]) => typeof value !== "function" && value !== undefined));

const listening = async (
  add: (
    sheets: Excel.WorksheetCollection,
    hear: (event: object) => Promise<void>,
  ) => OfficeExtension.EventHandlerResult<unknown>,
) => {
  const excel = openExcel();
  const heard: Heard[] = [];
  const handler = await officeClient().excel.run(async (context) => {
    const added = add(context.workbook.worksheets, (event) => {
      heard.push(plain(event));
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = () =>
    officeClient().excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { ...excel, heard, stop };
};

afterEach(() => officeClient().settled());

describe("events", () => {
  test("a change by the user is told with its place, to those who listen to all sheets", async () => {
    const { book, sheet, heard, stop } = await listening((sheets, hear) => sheets.onChanged.add(hear));
    book.userEdit(sheet.id, 2, 1, "5");
    await officeClient().settled();
    expect(heard).toEqual([
      {
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: sheet.id,
        address: "B3",
        triggerSource: "Unknown",
      },
    ]);
    await stop();
    book.userEdit(sheet.id, 2, 1, "6");
    await officeClient().settled();
    expect(heard).toHaveLength(1);
  });

  test("a change by the add-in is marked as its own", async () => {
    const { run, heard, stop } = await listening((sheets, hear) => sheets.onChanged.add(hear));
    await run(async (context) => {
      context.workbook.worksheets.getItem("指标").getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await officeClient().settled();
    expect(heard).toMatchObject([{ address: "A1:B2", triggerSource: "ThisLocalAddin" }]);
    await stop();
  });

  test("a listener to one sheet does not hear of another", async () => {
    const excel = openExcel();
    const other = excel.book.addSheet("二");
    const heard: string[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("指标");
      sheet.load("id");
      await context.sync();
      sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.book.userEdit(other.id, 0, 0, "x");
    excel.book.userEdit(excel.sheet.id, 0, 1, "y");
    await officeClient().settled();
    expect(heard).toEqual(["B1"]);
  });

  test.each<
    [
      string,
      (
        sheets: Excel.WorksheetCollection,
        hear: (event: object) => Promise<void>,
      ) => OfficeExtension.EventHandlerResult<unknown>,
      (excel: ReturnType<typeof openExcel>) => void,
      object,
    ]
  >([
    [
      "a selection",
      (sheets, hear) => sheets.onSelectionChanged.add(hear),
      ({ book, sheet }) => {
        book.select(sheet.id, [{ row: 1, column: 1, rows: 2, columns: 1 }]);
      },
      { address: "B2:B3" },
    ],
    [
      "a new sheet",
      (sheets, hear) => sheets.onAdded.add(hear),
      ({ book }) => {
        book.addSheet("新");
      },
      { source: "Local" },
    ],
    [
      "a format",
      (sheets, hear) => sheets.onFormatChanged.add(hear),
      ({ sheet }) => {
        sheet.update("format", { row: 0, column: 0, rows: 1, columns: 1 }, (cell) => cell);
      },
      { address: "A1" },
    ],
    [
      "protection",
      (sheets, hear) => sheets.onProtectionChanged.add(hear),
      ({ sheet }) => {
        sheet.protection = { ...sheet.protection, isProtected: true };
      },
      { isProtected: true },
    ],
  ])("%s is told", async (_, add, act, expected) => {
    const { heard, stop, ...excel } = await listening(add);
    act(excel);
    await officeClient().settled();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject(expected);
    await stop();
  });

  test("the sheets that are left and entered are both told", async () => {
    const left = await listening((sheets, hear) => sheets.onDeactivated.add(hear));
    const second = left.book.addSheet("二");
    left.book.activate(second.id);
    await officeClient().settled();
    expect(left.heard).toMatchObject([{ worksheetId: left.sheet.id }]);
    await left.stop();
    const entered = await listening((sheets, hear) => sheets.onActivated.add(hear));
    const other = entered.book.addSheet("二");
    entered.book.activate(other.id);
    await officeClient().settled();
    expect(entered.heard).toMatchObject([{ worksheetId: other.id }]);
    await entered.stop();
  });

  test("a deleted sheet is told by its id", async () => {
    const { book, heard, stop } = await listening((sheets, hear) => sheets.onDeleted.add(hear));
    const { id } = book.addSheet("二");
    book.removeSheet(id);
    await officeClient().settled();
    expect(heard).toMatchObject([{ worksheetId: id }]);
    await stop();
  });

  test("nothing is told while the add-in has switched its events off", async () => {
    const { run, book, sheet, heard, stop } = await listening((sheets, hear) => sheets.onChanged.add(hear));
    const enable = (isOn: boolean) =>
      run(async (context) => {
        context.runtime.enableEvents = isOn;
        await context.sync();
      });
    await enable(false);
    book.userEdit(sheet.id, 0, 0, "1");
    await officeClient().settled();
    await enable(true);
    book.userEdit(sheet.id, 0, 0, "2");
    await officeClient().settled();
    expect(heard).toHaveLength(1);
    await stop();
  });
});
