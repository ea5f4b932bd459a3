import type { Session } from "../../src/application/session";
import { isOpen } from "../../src/sheet/finding-review";
import { headlineIndicators } from "../../src/domain/headline-indicators";
import type { Issue } from "../../src/sheet/issue";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { planSheet, planWorkbook } from "./plan-workbook";
import { sessionOn } from "./session-on";

const milestones: readonly number[] = headlineIndicators.map(({ milestone }) => milestone.value);

/** The one issue that these sheets have: a number stored as text. */
const withText = () => planWorkbook({ 2022: ["65.5", ...milestones.slice(1)] });

const textIssue = ({ state }: Session): Issue =>
  state.assessment!.issues.find(({ code }) => code === "number-as-text")!;

const isIssueOpen = (session: Session): boolean => isOpen(textIssue(session), session.state.assessment!.reviews);

describe("a session in which findings are reviewed", () => {
  let workbook: MemoryWorkbook;
  let session: Session;
  beforeEach(async () => {
    workbook = withText();
    session = sessionOn(workbook);
    await session.analyse();
  });

  test("remembers the review in the workbook, for the next session too", async () => {
    await session.review([textIssue(session)], { state: "verified", reason: "年报如此" });
    expect(session.state).toMatchObject({ outcome: "reviewed", trouble: null, bug: null, work: null });
    expect(isIssueOpen(session)).toBe(false);
    const next = sessionOn(workbook);
    await next.analyse();
    expect(next.state.assessment!.reviews.get(textIssue(next))).toMatchObject({
      lapse: null,
      review: { state: "verified", reason: "年报如此" },
    });
  });

  test("finds the review on a sheet that was renamed", async () => {
    await session.review([textIssue(session)], { state: "verified", reason: "" });
    workbook.renameSheet(planSheet, "2023年");
    const next = sessionOn(workbook);
    await next.analyse();
    expect(isIssueOpen(next)).toBe(false);
    await next.review([textIssue(next)], null);
    expect(isIssueOpen(next)).toBe(true);
    expect(await workbook.recall()).toBeNull();
  });

  test("changes no cell, and takes the review back like any write", async () => {
    const before = workbook.writtenDown();
    await session.review([textIssue(session)], { state: "ignored", reason: "" });
    expect(workbook.writtenDown()).toEqual(before);
    expect(session.state.receipts).toHaveLength(1);
    await session.undo();
    expect(session.state).toMatchObject({ outcome: "undone", receipts: [] });
    expect(isIssueOpen(session)).toBe(true);
    expect(await workbook.recall()).toBeNull();
  });

  test("withdraws", async () => {
    await session.review([textIssue(session)], { state: "verified", reason: "" });
    await session.review([textIssue(session)], null);
    expect(session.state.outcome).toBe("withdrawn");
    expect(isIssueOpen(session)).toBe(true);
    expect(await workbook.recall()).toBeNull();
  });

  test("lets a review lapse when the value has changed, and says so", async () => {
    const { cell } = textIssue(session);
    await session.review([textIssue(session)], { state: "verified", reason: "" });
    workbook.typeInto(planSheet, cell, "66.6");
    await session.analyse();
    expect(session.state.assessment!.reviews.get(textIssue(session))).toMatchObject({ lapse: "cell-changed" });
    expect(isIssueOpen(session)).toBe(true);
  });

  test("refuses to write over a review that somebody else has made meanwhile", async () => {
    const other = sessionOn(workbook);
    await other.analyse();
    await other.review([textIssue(other)], { state: "verified", reason: "" });
    await session.review([textIssue(session)], { state: "ignored", reason: "" });
    expect(session.state).toMatchObject({ isStale: true, receipts: [], trouble: { code: "plan-stale" } });
    await session.analyse();
    expect(isIssueOpen(session)).toBe(false);
  });

  test("writes nothing where the review is there already, or nothing was analysed", async () => {
    await session.review([textIssue(session)], { state: "verified", reason: "" });
    await session.review([textIssue(session)], { state: "verified", reason: "" });
    expect(session.state.receipts).toHaveLength(1);
    const fresh = sessionOn(workbook);
    await fresh.review([textIssue(session)], { state: "ignored", reason: "" });
    expect(fresh.state.receipts).toEqual([]);
  });

  test.each([
    ["broken", "{"],
    ["later-version", '{"schema":"zhibiao.memory/2"}'],
  ])("says that what the workbook remembers is %s, and leaves it as it is", async (trouble, text) => {
    const kept = new MemoryWorkbook(withText().writtenDown(), text);
    const onKept = sessionOn(kept);
    await onKept.analyse();
    expect(onKept.state.assessment!.issues).toContainEqual(
      expect.objectContaining({ code: "memory-unreadable", parameters: { trouble } }),
    );
    await onKept.review([textIssue(onKept)], { state: "verified", reason: "" });
    expect(onKept.state).toMatchObject({ receipts: [], trouble: null });
    expect(await kept.recall()).toBe(text);
  });
});
