import type { Session } from "../../src/application/session";
import { amendColumn } from "../../src/sheet/amend-corrections";
import { noCorrections, type SheetCorrections } from "../../src/sheet/sheet-corrections";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { planSheet, planWorkbook } from "./plan-workbook";
import { sessionOn } from "./session-on";

const said: SheetCorrections = {
  ...noCorrections({ sheet: planSheet, sheetId: "1" }),
  columns: [{ heading: "2021年实际值", nth: 0, kind: "target", year: 2021, unitText: null }],
  excludedRows: [{ name: "科技进步贡献率", entity: "" }],
};

const namesIn = ({ state }: Session) => state.assessment!.indicators.map(({ indicator }) => indicator.name);
const firstTarget = ({ state }: Session) => state.assessment!.indicators[0]!.indicator.targets[0];

describe("a session in which the reading is corrected", () => {
  let workbook: MemoryWorkbook;
  let session: Session;
  beforeEach(async () => {
    workbook = planWorkbook();
    session = sessionOn(workbook);
    await session.analyse();
  });

  test("reads the sheet again as the user says, and so does the next session", async () => {
    expect(namesIn(session)).toContain("科技进步贡献率");
    await session.correct(said);
    expect(session.state).toMatchObject({ outcome: "corrected", trouble: null, bug: null, work: null });
    expect(session.state.assessment!.corrections).toEqual(said);
    expect(namesIn(session)).not.toContain("科技进步贡献率");
    expect(firstTarget(session)?.year).toBe(2021);
    const next = sessionOn(workbook);
    await next.analyse();
    expect(namesIn(next)).toEqual(namesIn(session));
  });

  test("changes no cell, and takes the correction back like any write", async () => {
    const before = workbook.writtenDown();
    await session.correct(said);
    expect(workbook.writtenDown()).toEqual(before);
    await session.undo();
    expect(session.state).toMatchObject({ outcome: "undone", receipts: [] });
    expect(namesIn(session)).toContain("科技进步贡献率");
    expect(await workbook.recall()).toBeNull();
  });

  test("reads a sheet that was renamed meanwhile as it was corrected", async () => {
    await session.correct(said);
    workbook.renameSheet(planSheet, "2023年");
    const next = sessionOn(workbook);
    await next.analyse();
    expect(next.state.assessment!.corrections).toEqual({ ...said, sheet: "2023年" });
    expect(namesIn(next)).toEqual(namesIn(session));
    await next.correct(noCorrections({ sheet: "2023年", sheetId: "1" }));
    expect(await workbook.recall()).toBeNull();
  });

  test("goes back to automatic reading, and then remembers nothing", async () => {
    await session.correct(said);
    await session.correct(noCorrections({ sheet: planSheet, sheetId: "1" }));
    expect(namesIn(session)).toContain("科技进步贡献率");
    expect(await workbook.recall()).toBeNull();
  });

  test("writes nothing where the same is remembered already", async () => {
    await session.correct(said);
    await session.correct(said);
    expect(session.state.receipts).toHaveLength(1);
  });

  test("gives a table without a year the one that the user says, and the next session knows it", async () => {
    const cells = [
      ["指标名称", "单位", "数值"],
      ["高新技术企业", "家", 70],
    ];
    const undated = new MemoryWorkbook([{ name: planSheet, cells }]);
    const saying = sessionOn(undated);
    await saying.analyse();
    expect(saying.state.assessment).toMatchObject({ tables: [], outlines: [{ tableIndex: null }] });
    const [column] = saying.state.assessment!.outlines[0]!.undated;
    const amendment = { kind: "actual", year: 2022, unitText: null } as const;
    await saying.correct(
      amendColumn(noCorrections({ sheet: planSheet, sheetId: "1" }), column!.anchor, amendment, [column!.anchor]),
    );
    const next = sessionOn(undated);
    await next.analyse();
    for (const { state } of [saying, next])
      expect(state.assessment!.indicators[0]!.indicator.observations).toEqual([{ year: 2022, value: 70 }]);
    await saying.undo();
    expect(saying.state.assessment!.tables).toEqual([]);
  });
});
