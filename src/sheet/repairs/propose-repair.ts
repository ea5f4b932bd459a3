import type { IssueCode, Issue, IssueOf } from "../issue";
import type { TableFrame } from "../table";
import { convertCellUnit, convertRowUnit } from "./convert-unit";
import { fractionToPercent } from "./fraction-to-percent";
import { numberOfText } from "./number-of-text";
import { tableAt } from "../table-at";
import type { Repair, RepairKind } from "./repair";
import type { RepairHindrance } from "./repair-hindrance";

/** The repair of an issue, what stands in its way, or `null` where there is none of its kind. */
type Proposal<Code extends IssueCode> = (
  issue: IssueOf<Code>,
  table: TableFrame | undefined,
) => Repair | RepairHindrance | null;

const inTable =
  <Code extends IssueCode>(propose: (issue: IssueOf<Code>, table: TableFrame) => Repair | null): Proposal<Code> =>
  (issue, table) =>
    table === undefined ? null : propose(issue, table);

const asNumber =
  (kind: RepairKind): Proposal<IssueCode> =>
  ({ range }, table) => {
    const change = table === undefined ? null : numberOfText(table.grid, range.row, range.column);
    return change === null ? null : { kind, changes: [change], restsOn: [] };
  };

const proposals: { readonly [Code in IssueCode]?: Proposal<Code> } = {
  "unit-differs": convertRowUnit,
  "value-in-other-unit": inTable(convertCellUnit),
  "percent-as-fraction": inTable(fractionToPercent),
  "number-as-text": asNumber("text-to-number"),
  "mark-in-text": asNumber("split-mark"),
};

/**
 * What would mend an issue without changing what the sheet says, where that is certain.
 *
 * @param tables  those of the sheet
 * @returns       `null` where there is no such repair; what to do then is in the issue's sentence, or `findHindrance` knows why
 */
export const proposeRepair = (issue: Issue, tables: readonly TableFrame[]): Repair | null => {
  const proposed = proposeFor(issue, tables);
  return typeof proposed === "string" ? null : proposed;
};

/** What stands in the way of a repair that an issue of its kind can have; `null` where nothing does, or there is none. */
export const findHindrance = (issue: Issue, tables: readonly TableFrame[]): RepairHindrance | null => {
  const proposed = proposeFor(issue, tables);
  return typeof proposed === "string" ? proposed : null;
};

const proposeFor = <Code extends IssueCode>(issue: IssueOf<Code>, tables: readonly TableFrame[]) =>
  proposals[issue.code]?.(issue, tableAt(tables, issue.range)) ?? null;
