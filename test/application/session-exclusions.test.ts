import type { Session } from "../../src/application/session";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { planWorkbook } from "./plan-workbook";
import { sessionOn } from "./session-on";

describe("a session in which a year is left out of a trend", () => {
  let workbook: MemoryWorkbook;
  let session: Session;
  beforeEach(async () => {
    workbook = planWorkbook();
    session = sessionOn(workbook);
    await session.analyse();
  });

  const observed = () => {
    const found = session.state.assessment!.indicators.find(({ indicator }) => indicator.observations.length > 0)!;
    return { found, year: found.indicator.observations[0]!.year };
  };

  const excluded = (of: Session) => of.state.assessment!.indicators.flatMap(({ indicator }) => indicator.excludedYears);

  test("assesses the sheet without it, and so does the next session on the workbook", async () => {
    const { found, year } = observed();
    await session.exclude(found, year, { note: "口径变化" });
    expect(session.state).toMatchObject({ outcome: "excluded", trouble: null, bug: null, work: null });
    expect(excluded(session)).toEqual([year]);
    const next = sessionOn(workbook);
    await next.analyse();
    expect(excluded(next)).toEqual([year]);
  });

  test("changes no cell, and takes it back like any write", async () => {
    const before = workbook.writtenDown();
    const { found, year } = observed();
    await session.exclude(found, year, { note: "口径变化" });
    expect(workbook.writtenDown()).toEqual(before);
    await session.undo();
    expect(session.state).toMatchObject({ outcome: "undone", receipts: [] });
    expect(excluded(session)).toEqual([]);
    expect(await workbook.recall()).toBeNull();
  });

  test("counts the year again where a person says so", async () => {
    const { found, year } = observed();
    await session.exclude(found, year, { note: "口径变化" });
    await session.exclude(observed().found, year, null);
    expect(session.state.outcome).toBe("included");
    expect(excluded(session)).toEqual([]);
  });
});
