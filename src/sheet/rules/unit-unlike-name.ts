import { dimensionOfName } from "../../domain/dimension-of-name";
import type { Dimension } from "../../domain/unit";
import { issueAt } from "../issue-at";
import { noIssues, type RowRule } from "./rule";

/** Kinds of things that are counted or measured so differently that a name for one never means the other. */
const families: readonly (readonly Dimension[])[] = [
  ["money", "us-dollars", "money-per-person"],
  ["people", "work-years", "attendances", "people-per-population", "work-years-per-population"],
  ["organisations", "items", "organisations-per-population", "items-per-population"],
  ["ratio", "multiple", "points"],
];

/** A unit that cannot measure what the name says: 研发经费支出 in 人. Of the plan's own indicators the plan knows better. */
export const unitUnlikeName: RowRule = ({ row, placed, headline }, { table }) => {
  const { unit } = placed.indicator;
  if (headline !== null || row.unitText === null || unit === null) return noIssues;
  const meant = familyOf(dimensionOfName(row.name));
  const stated = familyOf(unit.dimension);
  if (meant === null || stated === null || meant === stated) return noIssues;
  const parameters = { unit: row.unitText, name: row.name };
  return [issueAt(table.sheet, row.unitCell ?? row.nameCell, "unit-unlike-name", parameters)];
};

const familyOf = (dimension: Dimension | null): readonly Dimension[] | null =>
  dimension === null ? null : (families.find((family) => family.includes(dimension)) ?? null);
