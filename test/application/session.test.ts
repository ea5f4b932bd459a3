import type { Session } from "../../src/application/session";
import type { SessionState } from "../../src/application/session-state";
import { headlineIndicators } from "../../src/domain/headline-indicators";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { WorkbookError, type Workbook } from "../../src/workbook/workbook";
import { planSheet, planWorkbook } from "./plan-workbook";
import { sessionOn } from "./session-on";

const milestones = headlineIndicators.map(({ milestone }) => milestone.value);

/** A workbook that refuses one method. */
const refusing = (workbook: Workbook, method: "read" | "apply", error: Error): Workbook =>
  new Proxy(workbook, {
    get: (target, name) => {
      if (name === method) return () => Promise.reject(error);
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? (member.bind(target) as unknown) : member;
    },
  });

const contents = async (workbook: Workbook) => (await workbook.read(planSheet)).contents;

describe("a session", () => {
  let workbook: MemoryWorkbook;
  let session: Session;
  beforeEach(() => {
    workbook = planWorkbook({ 2022: milestones });
    session = sessionOn(workbook);
  });

  test("analyses, previews, writes and takes back, and the sheet is as it was", async () => {
    const before = await contents(workbook);
    await session.analyse();
    expect(session.state.assessment?.indicators).toHaveLength(15);
    await session.preview();
    expect(session.state.preview?.edits).toHaveLength(3);
    expect(await contents(workbook)).toEqual(before);
    await session.write();
    expect(session.state.outcome).toBe("written");
    expect(await contents(workbook)).not.toEqual(before);
    await session.undo();
    expect(session.state).toMatchObject({ outcome: "undone", receipts: [], trouble: null, bug: null, work: null });
    expect(await contents(workbook)).toEqual(before);
  });

  test("finds nothing to write the second time", async () => {
    await session.preview();
    await session.write();
    const once = await contents(workbook);
    await session.preview();
    expect(session.state.preview).toEqual({ basis: [], edits: [] });
    await session.write();
    expect(session.state.outcome).toBe("nothing-to-write");
    expect(session.state.receipts).toHaveLength(1);
    expect(await contents(workbook)).toEqual(once);
  });

  test("writes nothing before a preview was asked for, nor after it was dismissed", async () => {
    const before = await contents(workbook);
    await session.write();
    await session.preview();
    session.dismissPreview();
    await session.write();
    expect(await contents(workbook)).toEqual(before);
  });

  test("refuses a preview that a source cell has outrun, writes nothing, and offers to analyse again", async () => {
    await session.preview();
    workbook.typeInto(planSheet, "F2", 57);
    const before = await contents(workbook);
    await session.write();
    expect(session.state.trouble).toMatchObject({ code: "plan-stale", place: { sheet: planSheet, cell: "F2" } });
    expect(session.state).toMatchObject({ isStale: true, preview: null, receipts: [] });
    expect(await contents(workbook)).toEqual(before);
    await session.preview();
    await session.write();
    expect(session.state).toMatchObject({ outcome: "written", trouble: null });
  });

  test("notices an edit of the user on the assessed sheet, and stops noticing when told", async () => {
    const stop = await session.watch();
    await session.analyse();
    workbook.typeInto(planSheet, "F2", 57);
    expect(session.state.isStale).toBe(true);
    await session.analyse();
    expect(session.state.isStale).toBe(false);
    await stop();
    workbook.typeInto(planSheet, "F2", 58);
    expect(session.state.isStale).toBe(false);
  });

  test("takes what it has read for outdated where the user edited the sheet meanwhile", async () => {
    await session.watch();
    const stop = session.subscribe(() => {
      if ((session.state.work?.share ?? 0) === 0) return;
      stop();
      workbook.typeInto(planSheet, "F2", 57);
    });
    await session.analyse();
    expect(session.state.assessment).not.toBeNull();
    expect(session.state.isStale).toBe(true);
    await session.analyse();
    expect(session.state.isStale).toBe(false);
  });

  test("does one thing at a time", async () => {
    const first = session.analyse();
    const second = session.preview();
    await Promise.all([first, second]);
    expect(session.state.assessment).not.toBeNull();
    expect(session.state.preview).toBeNull();
  });

  test("stops when cancelled, says so, and keeps what was known", async () => {
    await session.analyse();
    const known = session.state.assessment;
    const stopping = session.subscribe(() => {
      session.cancel();
    });
    await session.analyse();
    stopping();
    expect(session.state.trouble?.code).toBe("cancelled");
    expect(session.state.assessment).toBe(known);
    expect(session.state.work).toBeNull();
  });

  test("keeps a refusal of the host as trouble, and clears it with the next action", async () => {
    const troubled = sessionOn(refusing(workbook, "read", new WorkbookError("cell-in-edit-mode")));
    await troubled.analyse();
    expect(troubled.state).toMatchObject({ trouble: { code: "cell-in-edit-mode" }, bug: null, work: null });
  });

  test("can take back what a write left behind that was interrupted", async () => {
    const receipt = { written: [], undo: { basis: [], edits: [] } };
    const error = new WorkbookError("partly-written", { sheet: planSheet }, { receipt });
    const interrupted = sessionOn(refusing(workbook, "apply", error));
    await interrupted.preview();
    await interrupted.write();
    expect(interrupted.state.receipts).toEqual([receipt]);
  });

  test("keeps anything else that is thrown as a bug", async () => {
    const broken = sessionOn(refusing(workbook, "read", new TypeError("x is not a function")));
    await broken.analyse();
    expect(broken.state.bug?.message).toBe("x is not a function");
    expect(broken.state.trouble).toBeNull();
  });

  test("tells of every change with a new state", async () => {
    const seen: SessionState[] = [];
    session.subscribe(() => seen.push(session.state));
    await session.analyse();
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen[0]?.work).toEqual({ kind: "analysing", share: 0 });
    expect(seen.at(-1)?.work).toBeNull();
  });
});
