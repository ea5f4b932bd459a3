import { findWithinYearPeriod } from "../domain/find-within-year-period";
import { saysOtherPeriod } from "../domain/says-other-period";
import type { IssueOf } from "./issue";
import { issueAt } from "./issue-at";
import type { CellAddress } from "./table";

/** Values whose year cannot be read from the text over or beside them: they are left out, and the reason is said. */
export const issueOfUndated = (
  sheet: string,
  cell: CellAddress,
  text: string,
): IssueOf<"year-unreadable"> | IssueOf<"year-not-calendar"> | IssueOf<"period-without-year"> => {
  if (findWithinYearPeriod(text)?.year === null) return issueAt(sheet, cell, "period-without-year", { text });
  return saysOtherPeriod(text)
    ? issueAt(sheet, cell, "year-not-calendar", { text })
    : issueAt(sheet, cell, "year-unreadable", { header: text });
};
