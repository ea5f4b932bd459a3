import type { SessionState } from "../../../src/application/session-state";
import { messagesFor } from "../../../src/messages/messages-for";
import { noticesOf } from "../../../src/taskpane/shell/notices-of";
import { sayNotice } from "../../../src/taskpane/shell/say-notice";
import { sayProgress } from "../../../src/taskpane/shell/say-progress";
import { WorkbookError } from "../../../src/workbook/workbook";
import { assessSmallTable, partsOver } from "../small-table";

const chinese = messagesFor("zh-CN");

const stateWith = (change: Partial<SessionState>): SessionState => ({ ...partsOver().session.state, ...change });

describe("the notices", () => {
  test("are none where nothing has happened", () => {
    expect(noticesOf(stateWith({}))).toEqual([]);
  });

  test("tell of a refusal in the sentence of its code", () => {
    const trouble = new WorkbookError("cell-in-edit-mode");
    const [notice] = noticesOf(stateWith({ trouble }));
    expect(notice).toMatchObject({ kind: "trouble", intent: "error", action: null });
    expect(sayNotice(notice!, chinese)).toBe(chinese.workbookError(trouble));
  });

  test("do not call it an error when the user has cancelled", () => {
    expect(noticesOf(stateWith({ trouble: new WorkbookError("cancelled") }))).toMatchObject([{ intent: "info" }]);
  });

  test("offer to analyse again, once, where the plan is stale or the sheet is gone", async () => {
    const assessment = await assessSmallTable();
    for (const code of ["plan-stale", "sheet-not-found"] as const) {
      const notices = noticesOf(stateWith({ assessment, isStale: true, trouble: new WorkbookError(code) }));
      expect(notices.map(({ action }) => action)).toEqual(["analyse"]);
    }
  });

  test("offer to undo what was written by half", () => {
    expect(noticesOf(stateWith({ trouble: new WorkbookError("partly-written") }))).toMatchObject([{ action: "undo" }]);
  });

  test("warn of a sheet that was changed after it was read, with its name", async () => {
    const [notice] = noticesOf(stateWith({ assessment: await assessSmallTable(), isStale: true }));
    expect(notice).toMatchObject({ kind: "stale", intent: "warning", action: "analyse" });
    expect(sayNotice(notice!, chinese)).toContain("主要指标");
  });

  test("confirm what was written, undone, or not needed", () => {
    for (const outcome of ["written", "undone", "nothing-to-write"] as const) {
      const [notice] = noticesOf(stateWith({ outcome }));
      expect(sayNotice(notice!, chinese)).toBe(chinese.pane.outcome[outcome]);
    }
  });
});

describe("a screen reader hears", () => {
  test("nothing before anything happens", () => {
    expect(sayProgress(stateWith({}), chinese)).toBe("");
  });

  test("which work begins, and not each of its steps", () => {
    const early = sayProgress(stateWith({ work: { kind: "writing", share: 0.1 } }), chinese);
    const late = sayProgress(stateWith({ work: { kind: "writing", share: 0.9 } }), chinese);
    expect(early).toBe("正在写回工作表");
    expect(late).toBe(early);
  });

  test("what an analysis found", async () => {
    expect(sayProgress(stateWith({ assessment: await assessSmallTable() }), chinese)).toBe(
      "分析完成。 5项指标中，1项已达标，1项符合规划进度，1项明显滞后，1项低于基期，1项暂不评价。",
    );
  });

  test("why nothing was found on a sheet without a table", async () => {
    const { session } = partsOver([["甲", "乙"]]);
    await session.analyse();
    expect(sayProgress(session.state, chinese)).toContain("没有找到指标表");
  });

  test("an outcome rather than the analysis before it", async () => {
    const state = stateWith({ assessment: await assessSmallTable(), outcome: "written" });
    expect(sayProgress(state, chinese)).toBe(chinese.pane.outcome.written);
  });
});
