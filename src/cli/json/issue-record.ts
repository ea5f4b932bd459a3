import type { Messages } from "../../messages/messages";
import { formatCellAddress } from "../../sheet/cell-address";
import type { FoundReview } from "../../sheet/finding-review";
import type { Issue } from "../../sheet/issue";
import { proposeRepair } from "../../sheet/repairs/propose-repair";
import type { Repair } from "../../sheet/repairs/repair";
import type { TableFrame } from "../../sheet/table";
import { tableAt } from "../../sheet/table-at";

/** What is known around an issue. */
interface Around {
  readonly tables: readonly TableFrame[];
  /** What somebody has decided of it, if anything. */
  readonly found: FoundReview | undefined;
}

/** An issue as schema `zhibiao.assessment/1` has it; its message in the language that was asked for. */
export const issueRecord = (issue: Issue, { tables, found }: Around, messages: Messages) => {
  const table = tableAt(tables, issue.range);
  const repair = table === undefined ? null : proposeRepair(issue, table);
  return {
    code: issue.code,
    severity: issue.severity,
    sheet: issue.sheet,
    cell: issue.cell,
    parameters: issue.parameters,
    message: messages.issue(issue),
    ...(found === undefined ? {} : { review: reviewRecord(found) }),
    ...(repair === null ? {} : { fix: fixRecord(repair) }),
  };
};

const reviewRecord = ({ review: { state, reason }, lapse }: FoundReview) => ({
  state,
  reason,
  lapsed: lapse !== null,
  ...(lapse === null ? {} : { why: lapse }),
});

const fixRecord = ({ kind, changes }: Repair) => ({
  kind,
  cells: changes.map(({ row, column, before, content, numberFormat }) => ({
    cell: formatCellAddress(row, column),
    before,
    after: content,
    ...(numberFormat === null ? {} : { numberFormat }),
  })),
});
