import type { IssueCode, Issue, IssueOf } from "../issue";
import type { TableFrame } from "../table";
import { convertCellUnit, convertRowUnit } from "./convert-unit";
import { fractionToPercent } from "./fraction-to-percent";
import { numberOfText } from "./number-of-text";
import type { Repair, RepairKind } from "./repair";

type Proposal<Code extends IssueCode> = (issue: IssueOf<Code>, table: TableFrame) => Repair | null;

const asNumber =
  (kind: RepairKind): Proposal<IssueCode> =>
  ({ range }, { grid }) => {
    const change = numberOfText(grid, range.row, range.column);
    return change === null ? null : { kind, changes: [change], restsOn: [] };
  };

const proposals: { readonly [Code in IssueCode]?: Proposal<Code> } = {
  "unit-differs": convertRowUnit,
  "value-in-other-unit": convertCellUnit,
  "percent-as-fraction": fractionToPercent,
  "number-as-text": asNumber("text-to-number"),
  "mark-in-text": asNumber("split-mark"),
};

/**
 * What would mend an issue without changing what the sheet says, where that is certain.
 *
 * @param table  the one that the issue's cell belongs to
 * @returns      `null` where there is no such repair; what to do then is in the issue's sentence
 */
export const proposeRepair = (issue: Issue, table: TableFrame): Repair | null => proposeFor(issue, table);

const proposeFor = <Code extends IssueCode>(issue: IssueOf<Code>, table: TableFrame): Repair | null =>
  proposals[issue.code]?.(issue, table) ?? null;
