import fc from "fast-check";

import type { Severity } from "../../../src/sheet/issue";
import { orderIssues } from "../../../src/taskpane/problems/order-issues";

const placed = (severity: Severity, row: number, column: number) => ({
  severity,
  range: { row, column, rows: 1, columns: 1 },
});

test("errors come before warnings and notes, and each kind in the order of the sheet", () => {
  const warning = placed("warning", 1, 0);
  const note = placed("note", 0, 0);
  const late = placed("error", 9, 1);
  const early = placed("error", 2, 5);
  const left = placed("error", 2, 4);
  expect(orderIssues([warning, note, late, early, left])).toEqual([left, early, late, warning, note]);
});

test("ordering loses no issue, adds none, and leaves the list that it was given as it was", () => {
  const severity = fc.constantFrom<Severity>("error", "warning", "note");
  const issues = fc.array(fc.tuple(severity, fc.nat(20), fc.nat(20)).map((parts) => placed(...parts)));
  fc.assert(
    fc.property(issues, (given) => {
      const before = [...given];
      const ordered = orderIssues(given);
      expect(given).toEqual(before);
      expect(ordered).toHaveLength(given.length);
      expect(new Set(ordered)).toEqual(new Set(given));
    }),
  );
});
