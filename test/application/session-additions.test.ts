import type { Session } from "../../src/application/session";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { planSheet, planWorkbook } from "./plan-workbook";
import { sessionOn } from "./session-on";

describe("a session in which more than the statuses is wanted", () => {
  let workbook: MemoryWorkbook;
  let session: Session;
  beforeEach(async () => {
    // Values of 2024 for the first three indicators, so that they have a status to explain.
    workbook = planWorkbook({ 2024: [62.9, 56.5, 60.2] });
    session = sessionOn(workbook);
    await session.analyse();
  });

  const noteEdits = () => session.state.preview!.edits.filter(({ kind }) => kind === "notes");

  test("previews none until they are chosen, and plans anew when they are", async () => {
    await session.preview();
    expect(noteEdits()).toEqual([]);
    await session.writeAlso(["notes"]);
    expect(noteEdits()).toHaveLength(1);
    await session.writeAlso([]);
    expect(noteEdits()).toEqual([]);
  });

  test("writes them with the statuses, and takes both back in one undo", async () => {
    const before = workbook.writtenDown();
    await session.writeAlso(["notes"]);
    await session.preview();
    await session.write();
    expect((await workbook.notes(planSheet)).length).toBeGreaterThan(0);
    await session.undo();
    expect(workbook.writtenDown()).toEqual(before);
  });

  test("adds the sheet of all methods where it is wanted, and the undo takes it away", async () => {
    const before = workbook.writtenDown();
    await session.writeAlso(["methods"]);
    await session.preview();
    await session.write();
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual([planSheet, `各法结论·${planSheet}`]);
    await session.preview();
    expect(session.state.preview!.edits).toEqual([]);
    await session.undo();
    expect(workbook.writtenDown()).toEqual(before);
  });

  test("finds them chosen again in the same workbook, without writing a cell, and undoes the choice like all that was written", async () => {
    const before = workbook.writtenDown();
    await session.writeAlso(["notes", "methods"]);
    expect(workbook.writtenDown()).toEqual(before);
    const next = sessionOn(workbook);
    await next.analyse();
    expect(next.state.additions).toEqual(["notes", "methods"]);
    await session.undo();
    expect(session.state.additions).toEqual([]);
    expect(await workbook.recall()).toBeNull();
  });

  test("chooses them for itself alone where what the workbook remembers cannot be read", async () => {
    const unreadable = new MemoryWorkbook([{ name: planSheet, cells: [["指标名称"]] }], "<a/>");
    session = sessionOn(unreadable);
    await session.analyse();
    await session.writeAlso(["notes"]);
    await session.analyse();
    expect(session.state.additions).toEqual(["notes"]);
    expect(await unreadable.recall()).toBe("<a/>");
  });

  test.each([["notes"], ["methods"]] as const)(
    "writes no %s where a source cell has changed since the preview, though the statuses are up to date",
    async (addition) => {
      await session.preview();
      await session.write();
      await session.writeAlso([addition]);
      await session.preview();
      expect(session.state.preview!.edits.some(({ why }) => why.code === "write-status-columns")).toBe(false);
      expect(session.state.preview!.edits.length).toBeGreaterThan(0);
      workbook.typeInto(planSheet, "F2", 61);
      const before = workbook.writtenDown();
      await session.write();
      expect(session.state.trouble).toMatchObject({ code: "plan-stale", place: { sheet: planSheet, cell: "F2" } });
      expect(session.state).toMatchObject({ isStale: true, preview: null });
      expect(workbook.writtenDown()).toEqual(before);
    },
  );

  test("asks for the list of sheets once, and rests on the source cells once", async () => {
    const sheets = jest.spyOn(workbook, "sheets");
    await session.writeAlso(["notes", "methods"]);
    sheets.mockClear();
    await session.preview();
    expect(sheets).toHaveBeenCalledTimes(1);
    expect(session.state.preview!.basis).toHaveLength(1);
  });

  test("keeps a note that its user has made since, and says so in the next preview", async () => {
    await session.writeAlso(["notes"]);
    await session.preview();
    await session.write();
    const [first] = Object.keys(workbook.writtenDown()[0]!.notes!);
    workbook.noteOn(planSheet, first!, "我的批注");
    await session.preview();
    expect(session.state.preview!.leftOut).toEqual([{ code: "others-notes", sheet: planSheet, cells: [first] }]);
    expect(session.state.preview!.edits).toEqual([]);
  });
});
