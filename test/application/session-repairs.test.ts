import type { Session } from "../../src/application/session";
import { headlineIndicators } from "../../src/domain/headline-indicators";
import { proposeRepair } from "../../src/sheet/repairs/propose-repair";
import type { Repair } from "../../src/sheet/repairs/repair";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { planSheet, planWorkbook } from "./plan-workbook";
import { sessionOn } from "./session-on";

const milestones: readonly number[] = headlineIndicators.map(({ milestone }) => milestone.value);

/** The repairs of the numbers that are stored as text. */
const repairsIn = ({ state: { assessment } }: Session): readonly Repair[] =>
  assessment!.issues.flatMap((issue) =>
    issue.code === "number-as-text" ? (proposeRepair(issue, assessment!.tables) ?? []) : [],
  );

describe("a session in which a finding is repaired", () => {
  let workbook: MemoryWorkbook;
  let session: Session;
  beforeEach(async () => {
    workbook = planWorkbook({ 2022: ["65.5", "12.0", ...milestones.slice(2)] });
    session = sessionOn(workbook);
    await session.analyse();
  });

  test("the cells are mended, the sheet is read again, and the finding is gone", async () => {
    expect(repairsIn(session)).toHaveLength(2);
    await session.repair(repairsIn(session));
    expect(session.state).toMatchObject({ outcome: "repaired", trouble: null, bug: null, work: null, isStale: false });
    expect(session.state.receipts).toHaveLength(1);
    expect(repairsIn(session)).toEqual([]);
  });

  test("the undo brings the cells and the finding back", async () => {
    const before = workbook.writtenDown();
    await session.repair(repairsIn(session));
    expect(workbook.writtenDown()).not.toEqual(before);
    await session.undo();
    expect(workbook.writtenDown()).toEqual(before);
    expect(session.state).toMatchObject({ outcome: "undone", receipts: [] });
    expect(repairsIn(session)).toHaveLength(2);
  });

  test("nothing is written where a cell was changed meanwhile", async () => {
    workbook.typeInto(planSheet, "F3", "13.0");
    const before = workbook.writtenDown();
    await session.repair(repairsIn(session));
    expect(session.state).toMatchObject({ isStale: true, receipts: [], trouble: { code: "plan-stale" } });
    expect(workbook.writtenDown()).toEqual(before);
  });

  test("nothing is written where nothing is to be repaired", async () => {
    await session.repair([]);
    expect(session.state).toMatchObject({ outcome: null, receipts: [] });
  });
});
