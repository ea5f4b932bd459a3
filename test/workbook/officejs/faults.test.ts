import { plainStyle, type EditPlan } from "../../../src/sheet/edit-plan";
import { WorkbookError } from "../../../src/workbook/workbook";
import type { Fault } from "../../../workbench/host/fault-plan";
import { Refusal } from "../../../workbench/host/wire/refusal";
import { openOffice, planOf, refusal, seen, writing, type OpenedOffice } from "./open-office-workbook";

// The machine may be busy; nothing here is timed.
jest.setTimeout(60_000);

const colors = ["#C6EFCE", "#FFEB9C", "#FFC7CE"];

/** Contents, formulas, number formats, looks and widths, over cells that hold and look like something already. */
const plan: EditPlan = planOf(
  {
    ...writing(
      { row: 0, column: 1, rows: 4, columns: 3 },
      (row, column) => [`▲${row}`, row / 10, "=A1*2"][column]!,
      (row, column) => ({
        ...plainStyle,
        fill: colors[(row + column) % 3]!,
        bold: row === 0,
        border: "#BFBFBF",
        numberFormat: column === 1 ? "0.0%" : "General",
        horizontalAlignment: "center",
      }),
    ),
    before: [
      ["b", null, null],
      [null, 7, null],
      [null, null, "=B1"],
      [null, null, null],
    ],
  },
  { kind: "column-widths", sheet: "指标", firstColumn: 1, widths: [20, null], why: { code: "widen-columns" } },
);

const open = (): OpenedOffice => {
  const at = openOffice([
    ["a", "b"],
    [null, null, 7],
    [null, null, null, "=B1"],
  ]);
  const line = { style: "Continuous", color: "#112233", weight: "Medium" };
  at.sheet.update("format", { row: 1, column: 1, rows: 2, columns: 2 }, (cell, row) => ({
    ...cell,
    numberFormat: "0.00",
    format: {
      ...cell.format,
      fill: { color: "#FFFFFF", pattern: row === 1 ? "Solid" : "Gray25", patternColor: "" },
      horizontalAlignment: "Justify",
      italic: true,
      borders: { bottom: line },
    },
  }));
  at.sheet.resize("columns", 2, 1, 77.25);
  return at;
};

const requestsOfAWholeWrite = 3;

const kinds: readonly [string, Fault][] = [
  ["refused", { error: "GeneralException" }],
  ["failing at the first action", { error: "GeneralException", afterActions: 1 }],
  ...[0.3, 0.5, 0.7, 0.9, 0.99].map((afterShare): [string, Fault] => [
    `failing after ${afterShare * 100} % of its actions`,
    { error: "InvalidArgument", afterShare },
  ]),
  ["turned away", { refusal: Refusal.TooManyRequests }],
  ["turned away for its size", { refusal: Refusal.RequestTooLarge }],
  ["done, but its answer turned away", { refusal: Refusal.ResponseTooLarge }],
  ["turned away while a cell is edited", { refusal: Refusal.CellInEditMode }],
];

describe.each(kinds)("a request %s", (_, fault) => {
  for (let request = 1; request <= requestsOfAWholeWrite; request += 1) {
    test.each([
      ["once", "at"],
      ["from then on", "from"],
    ] as const)(`at request ${request}, %s: the sheet is as before, or the receipt undoes it`, async (__, when) => {
      const at = open();
      const before = seen(at);
      at.host.faults[when](request, fault);
      const outcome = await at.workbook.apply(plan).catch((error: unknown) => error);
      at.host.faults.clear();
      if (outcome instanceof WorkbookError) {
        if (outcome.code === "partly-written") await at.workbook.apply(outcome.receipt!.undo);
        else expect(outcome.receipt).toBeUndefined();
      } else {
        await at.workbook.apply((outcome as { undo: EditPlan }).undo);
      }
      expect(seen(at)).toBe(before);
    });
  }
});

describe("a write that fails", () => {
  test("takes three requests when it does not fail, so that the tests above meet every one", async () => {
    const at = open();
    await at.workbook.apply(plan);
    expect(at.host.traffic.requests).toBe(requestsOfAWholeWrite);
  });

  test("is taken back, and the host's own code is told", async () => {
    const at = open();
    const before = seen(at);
    at.host.faults.at(3, { error: "InvalidArgument", afterShare: 0.7 });
    const error = await refusal(at.workbook.apply(plan));
    expect([error.code, error.place]).toEqual(["host-failed", { sheet: "指标", hostCode: "InvalidArgument" }]);
    expect(seen(at)).toBe(before);
  });

  test("where it cannot be taken back the receipt lists what stands there now, and only that", async () => {
    const at = openOffice([["a"]]);
    const edits = [1, 3].map((column) => writing({ row: 0, column, rows: 1, columns: 1 }, () => `甲${column}`));
    const before = seen(at);
    // The write fails after the first edit; looking again works, putting back does not, looking again works.
    at.host.faults.at(2, { error: "GeneralException", afterShare: 0.6 }).at(4, { error: "GeneralException" });
    const error = await refusal(at.workbook.apply(planOf(...edits)));
    expect(error.code).toBe("partly-written");
    expect(at.sheet.cell(0, 1).content).toBe("甲1");
    expect(at.sheet.cell(0, 3).content).toBeNull();
    expect(error.receipt!.written).toMatchObject([{ range: edits[0]!.range, contents: [["甲1"]] }]);
    await at.workbook.apply(error.receipt!.undo);
    expect(seen(at)).toBe(before);
  });

  test("the undo of a write in doubt is stale where the user has typed since", async () => {
    const at = openOffice([["a"]]);
    at.host.faults.from(2, { error: "GeneralException", afterShare: 0.9 });
    const edit = writing({ row: 0, column: 1, rows: 1, columns: 2 }, () => "x");
    const error = await refusal(at.workbook.apply(planOf(edit)));
    expect(error.code).toBe("partly-written");
    at.host.faults.clear();
    at.book.userEdit(at.sheet.id, 0, 1, "mine");
    expect((await refusal(at.workbook.apply(error.receipt!.undo))).code).toBe("plan-stale");
    expect(at.sheet.cell(0, 1).content).toBe("mine");
  });

  test("a write that is cancelled after the check writes nothing; once it has begun it is not cancelled", async () => {
    const at = open();
    const before = seen(at);
    const signal = { aborted: false };
    const cancelled = at.workbook.apply(plan, { signal, onProgress: (share) => (signal.aborted = share > 0) });
    expect((await refusal(cancelled)).code).toBe("cancelled");
    expect(seen(at)).toBe(before);
    signal.aborted = false;
    const work = at.workbook.apply(plan, { signal, onProgress: () => undefined });
    const stop = at.book.onChange(() => (signal.aborted = true));
    await work;
    stop();
    expect(signal.aborted).toBe(true);
    expect(at.sheet.cell(3, 1).content).toBe("▲3");
  });
});
