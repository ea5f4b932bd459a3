import { office, openOffice } from "./open-office-workbook";

const listening = async () => {
  const at = openOffice([["a"]]);
  const heard: string[] = [];
  const stop = await at.workbook.onUserEdit((sheet) => heard.push(sheet));
  return { ...at, heard, stop };
};

/** Long enough for whatever does not wait. */
const turns = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe("listening to the user", () => {
  test("tells the sheet's name as it is now", async () => {
    const { book, sheet, heard, stop } = await listening();
    sheet.name = "新名";
    book.userEdit(sheet.id, 0, 0, "1");
    await office.settled();
    expect(heard).toEqual(["新名"]);
    await stop();
  });

  test("does not tell of co-authors", async () => {
    const { host, sheet, heard, stop } = await listening();
    host.onPush(() => undefined);
    const message = JSON.stringify({
      worksheetId: sheet.id,
      source: "Remote",
      address: "A1",
      triggerSource: "Unknown",
    });
    office.push([[65_536, 10, "Workbook", message, "", false]]);
    await office.settled();
    expect(heard).toEqual([]);
    await stop();
  });

  test("tells of an edit once the user has finished the next one", async () => {
    const { book, sheet, host, heard, stop } = await listening();
    book.userEdit(sheet.id, 0, 0, "1");
    host.beginCellEdit();
    await turns();
    expect(heard).toEqual([]);
    host.endCellEdit();
    await office.settled();
    expect(heard).toEqual(["指标"]);
    await stop();
  });

  test("keeps silent about a sheet that is gone by then", async () => {
    const { book, heard, stop } = await listening();
    const other = book.addSheet("二");
    book.userEdit(other.id, 0, 0, "1");
    book.removeSheet(other.id);
    await office.settled();
    expect(heard).toEqual([]);
    await stop();
  });

  test("can begin while a cell is edited", async () => {
    const at = openOffice([["a"]]);
    at.host.beginCellEdit();
    const heard: string[] = [];
    const listening = at.workbook.onUserEdit((sheet) => heard.push(sheet));
    at.host.endCellEdit();
    const stop = await listening;
    at.book.userEdit(at.sheet.id, 0, 0, "1");
    await office.settled();
    expect(heard).toEqual(["指标"]);
    await stop();
  });
});
