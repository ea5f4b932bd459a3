import { findingTextsFor } from "../../messages/finding-texts-for";
import type { Messages } from "../../messages/messages";
import { formatCellAddress } from "../../sheet/cell-address";
import type { FoundReview } from "../../sheet/finding-review";
import type { Issue } from "../../sheet/issue";
import { findHindrance, proposeRepair } from "../../sheet/repairs/propose-repair";
import type { Repair } from "../../sheet/repairs/repair";
import type { RepairHindrance } from "../../sheet/repairs/repair-hindrance";
import type { TableFrame } from "../../sheet/table";

/** What is known around an issue. */
interface Around {
  readonly tables: readonly TableFrame[];
  /** What somebody has decided of it, if anything. */
  readonly found: FoundReview | undefined;
}

/** An issue as schema `zhibiao.assessment/1` has it; its message in the language that was asked for. */
export const issueRecord = (issue: Issue, { tables, found }: Around, messages: Messages) => {
  const repair = proposeRepair(issue, tables);
  const hindrance = findHindrance(issue, tables);
  return {
    code: issue.code,
    severity: issue.severity,
    sheet: issue.sheet,
    cell: issue.cell,
    parameters: issue.parameters,
    message: messages.issue(issue),
    ...(found === undefined ? {} : { review: reviewRecord(found) }),
    ...(repair === null ? {} : { fix: fixRecord(repair) }),
    ...(hindrance === null ? {} : { noFix: hindranceRecord(hindrance, messages.language) }),
  };
};

const reviewRecord = ({ review: { state, reason }, lapse }: FoundReview) => ({
  state,
  reason,
  lapsed: lapse !== null,
  ...(lapse === null ? {} : { why: lapse }),
});

const hindranceRecord = (hindrance: RepairHindrance, language: Messages["language"]) => ({
  code: hindrance,
  message: findingTextsFor(language).hindrances[hindrance],
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
