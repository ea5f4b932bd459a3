import type { Finding } from "./finding";
import type { Issue } from "./issue";
import { risks } from "./rules/risk";
import { ruleCatalogue, type Cause } from "./rules/rule-catalogue";

/**
 * Groups issues by their cause, and orders what comes of it by what it puts at risk, then by place: sheets in the order in which
 * they first occur, rows from the top, columns from the left.
 *
 * @returns  every issue is in one finding
 */
export const groupIssues = (issues: readonly Issue[]): readonly Finding[] => {
  const sheets = orderOfSheets(issues);
  const byPlace = [...issues].sort((one, other) => comparePlaces(one, other, sheets));
  const groups = new Map<string, [Issue, ...Issue[]]>();
  for (const issue of byPlace) {
    const key = causeOf(issue);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()]
    .map((group): Finding => ({ code: group[0].code, severity: group[0].severity, issues: group }))
    .sort((one, other) => rankOf(one) - rankOf(other));
};

const rankOf = ({ code }: Finding): number => risks.indexOf(ruleCatalogue[code].risk);

const orderOfSheets = (issues: readonly Issue[]): ReadonlyMap<string, number> => {
  const order = new Map<string, number>();
  for (const { sheet } of issues) if (!order.has(sheet)) order.set(sheet, order.size);
  return order;
};

const comparePlaces = (one: Issue, other: Issue, sheets: ReadonlyMap<string, number>): number =>
  (sheets.get(one.sheet) ?? 0) - (sheets.get(other.sheet) ?? 0) ||
  one.range.row - other.range.row ||
  one.range.column - other.range.column;

const causeOf = (issue: Issue): string =>
  JSON.stringify([issue.sheet, issue.code, ...causeParts(issue, ruleCatalogue[issue.code].cause)]);

const causeParts = (issue: Issue, cause: Cause): readonly unknown[] => {
  if (cause === "sheet") return [];
  if (cause === "row") return [issue.range.row];
  if (cause === "column") return [issue.range.column];
  if (cause === "cell") return [issue.cell, issue.parameters];
  const parameters = new Map<string, unknown>(Object.entries(issue.parameters));
  return cause.map((name) => parameters.get(name));
};
