import { plainStyle, type EditPlan } from "../../../src/sheet/edit-plan";
import { WorkbookError } from "../../../src/workbook/workbook";
import type { Book } from "../../../workbench/host/book";
import type { Fault } from "../../../workbench/host/fault-plan";
import { Refusal } from "../../../workbench/host/wire/refusal";
import { addSheet } from "../../contract/examples";
import { openOffice, planOf, refusal, seen, writing, type OpenedOffice } from "./open-office-workbook";

// The machine may be busy; nothing here is timed.
jest.setTimeout(60_000);

const legend = writing(
  { row: 0, column: 0, rows: 3, columns: 2 },
  (row, column) => (column === 0 ? "●▲■"[row]! : row === 1 ? "=A1" : row),
  (row) => ({ ...plainStyle, fill: ["#C6EFCE", "#FFEB9C", "#FFC7CE"][row]!, border: "#BFBFBF", bold: row === 1 }),
);

const plan: EditPlan = planOf(
  writing({ row: 0, column: 3, rows: 2, columns: 1 }, (row) => `▲${row}`),
  addSheet("图例"),
  { ...legend, sheet: "图例" },
  { kind: "column-widths", sheet: "图例", firstColumn: 0, widths: [20, null], why: { code: "widen-columns" } },
);

const open = (): OpenedOffice =>
  openOffice([
    ["a", 1],
    ["b", 2],
  ]);

const sheetsOf = ({ book }: OpenedOffice): string[] => book.sheets.map(({ name }) => name);

const kinds: readonly [string, Fault][] = [
  ["refused", { error: "GeneralException" }],
  ["failing at the first action", { error: "GeneralException", afterActions: 1 }],
  ...[0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((afterShare): [string, Fault] => [
    `failing after ${afterShare * 100} % of its actions`,
    { error: "InvalidArgument", afterShare },
  ]),
  ["turned away", { refusal: Refusal.TooManyRequests }],
  ["turned away for its size", { refusal: Refusal.RequestTooLarge }],
  ["done, but its answer turned away", { refusal: Refusal.ResponseTooLarge }],
  ["turned away while a cell is edited", { refusal: Refusal.CellInEditMode }],
];

/** What a plan ends with when some requests fail: the plan that brings back what stood before, and whether it was made. */
const outcomeOf = async (at: OpenedOffice, tried: EditPlan): Promise<{ undo: EditPlan | null; isMade: boolean }> => {
  const outcome = await at.workbook.apply(tried).catch((error: unknown) => error);
  at.host.faults.clear();
  if (!(outcome instanceof WorkbookError)) return { undo: (outcome as { undo: EditPlan }).undo, isMade: true };
  expect(outcome.code === "partly-written").toBe(outcome.receipt !== undefined);
  return { undo: outcome.receipt?.undo ?? null, isMade: false };
};

describe.each(kinds)("a request %s", (_, fault) => {
  describe.each([
    ["once", "at"],
    ["from then on", "from"],
  ] as const)("%s", (__, when) => {
    test.each([1, 2])("at request %d of adding: the book is as before, or the receipt undoes it", async (request) => {
      const at = open();
      const before = seen(at);
      at.host.faults[when](request, fault);
      const { undo } = await outcomeOf(at, plan);
      if (undo !== null) await at.workbook.apply(undo);
      expect(seen(at)).toBe(before);
    });

    test.each([1, 2, 3])(
      "at request %d of undoing: the sheet is there as before, or the receipt restores it",
      async (n) => {
        const at = open();
        const { undo } = await at.workbook.apply(plan);
        const written = seen(at);
        at.host.faults[when](n, fault);
        const outcome = await outcomeOf(at, undo);
        if (outcome.undo !== null) await at.workbook.apply(outcome.undo);
        expect(seen(at)).toBe(written);
      },
    );
  });
});

describe("a sheet added in Excel", () => {
  test("takes two requests, and its undo three, so that the tests above meet every one", async () => {
    const at = open();
    const before = seen(at);
    const { undo } = await at.workbook.apply(plan);
    expect(at.host.traffic.requests).toBe(2);
    await at.workbook.apply(undo);
    expect(at.host.traffic.requests).toBe(5);
    expect(seen(at)).toBe(before);
    expect(at.host.keptReferences).toBe(0);
  });

  test("is never the one that the user looks at", async () => {
    const at = open();
    const looked: string[] = [];
    at.book.onChange((change) => {
      if (change.kind === "selection" || (change.kind === "sheet" && change.what === "activated"))
        looked.push(change.kind);
    });
    const { undo } = await at.workbook.apply(plan);
    await at.workbook.apply(undo);
    expect(looked).toEqual([]);
  });

  test("is deleted again when the write fails behind it", async () => {
    const at = open();
    at.host.faults.at(2, { error: "InvalidArgument", afterShare: 0.9 });
    const told: string[] = [];
    at.book.onChange((change) => {
      if (change.kind === "sheet") told.push(change.what);
    });
    expect((await refusal(at.workbook.apply(plan))).code).toBe("host-failed");
    expect(told).toEqual(["added", "deleted"]);
    expect(sheetsOf(at)).toEqual(["指标"]);
  });

  test("where it cannot be deleted again the receipt says that it is there", async () => {
    const at = open();
    const before = seen(at);
    // The write fails behind the sheet; listing and reading work, deleting does not.
    at.host.faults.at(2, { error: "GeneralException", afterShare: 0.9 }).at(5, { error: "GeneralException" });
    const error = await refusal(at.workbook.apply(plan));
    expect([error.code, sheetsOf(at)]).toEqual(["partly-written", ["指标", "图例"]]);
    expect(error.receipt!.written).toContainEqual(addSheet("图例"));
    await at.workbook.apply(error.receipt!.undo);
    expect(seen(at)).toBe(before);
  });

  test("a sheet of that name which the user makes between check and write is left alone", async () => {
    const at = open();
    const onProgress = (share: number): void => {
      if (share === 0.5) at.book.addSheet("图例").setCell(8, 8, { content: "我的" });
    };
    const error = await refusal(at.workbook.apply(plan, { onProgress }));
    expect(error.code).toBe("partly-written");
    expect(at.book.findSheetByName("图例")!.cell(8, 8).content).toBe("我的");
    expect((await refusal(at.workbook.apply(error.receipt!.undo))).code).toBe("plan-stale");
    expect(at.book.findSheetByName("图例")!.cell(8, 8).content).toBe("我的");
  });

  test("the undo of an addition in doubt holds whether or not the sheet is there", async () => {
    for (const afterShare of [0, 0.9]) {
      const at = open();
      const before = seen(at);
      at.host.faults.from(2, { error: "GeneralException", afterShare });
      const error = await refusal(at.workbook.apply(plan));
      at.host.faults.clear();
      expect(error.code).toBe("partly-written");
      expect(sheetsOf(at)).toHaveLength(afterShare === 0 ? 1 : 2);
      await at.workbook.apply(error.receipt!.undo);
      expect(seen(at)).toBe(before);
    }
  });

  const ofUser: readonly [string, (book: Book, sheet: string) => void][] = [
    [
      "a comment",
      (book, sheet) => {
        const place = { sheet, row: 0, column: 0 };
        book.comments = [{ ...place, id: "c", author: "某", content: "批注", isResolved: false, replies: [] }];
      },
    ],
    [
      "a table",
      (book, sheet) => {
        const range = { row: 0, column: 0, rows: 2, columns: 1 };
        book.tables = [{ id: "t", name: "表", sheet, range, hasHeaders: true, showTotals: false, style: "" }];
      },
    ],
    [
      "a chart",
      (book, sheet) => {
        book.drawings = [{ id: "d", sheet, kind: "chart" }];
      },
    ],
    [
      "a picture",
      (book, sheet) => {
        book.drawings = [{ id: "d", sheet, kind: "shape" }];
      },
    ],
  ];
  test.each(ofUser)("with %s of the user it is not taken away", async (_, make) => {
    const at = open();
    const { undo } = await at.workbook.apply(planOf(addSheet("图例")));
    make(at.book, at.book.findSheetByName("图例")!.id);
    const error = await refusal(at.workbook.apply(undo));
    expect([error.code, error.place.sheet, sheetsOf(at)]).toEqual(["plan-stale", "图例", ["指标", "图例"]]);
  });
});
