import type { Session } from "../../src/application/session";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { planWorkbook } from "./plan-workbook";
import { sessionOn } from "./session-on";

describe("a session in which settings are chosen", () => {
  let workbook: MemoryWorkbook;
  let session: Session;
  beforeEach(async () => {
    workbook = planWorkbook();
    session = sessionOn(workbook);
    await session.analyse();
  });

  test("assesses the sheet by them, and so does the next session on the workbook", async () => {
    await session.choose({ preset: "yinchuan", asOf: 2023 });
    expect(session.state).toMatchObject({ outcome: "chosen", trouble: null, bug: null, work: null });
    expect(session.state.assessment!.settings).toMatchObject({ asOf: 2023, leadingMethod: "straightLine" });
    const next = sessionOn(workbook);
    await next.analyse();
    expect(next.state.assessment!.settings).toEqual(session.state.assessment!.settings);
    expect(next.state.assessment!.standings).toEqual(session.state.assessment!.standings);
  });

  test("changes no cell, and takes the choice back like any write", async () => {
    const before = workbook.writtenDown();
    const { settings } = session.state.assessment!;
    await session.choose({ leadingMethod: "growthRatio" });
    expect(workbook.writtenDown()).toEqual(before);
    await session.undo();
    expect(session.state).toMatchObject({ outcome: "undone", receipts: [] });
    expect(session.state.assessment!.settings).toEqual(settings);
    expect(await workbook.recall()).toBeNull();
  });

  test("writes nothing where the same is chosen already", async () => {
    await session.choose({ path: "geometric" });
    await session.choose({ path: "geometric" });
    expect(session.state.receipts).toHaveLength(1);
  });
});
