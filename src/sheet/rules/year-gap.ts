import type { Issue } from "../issue";
import { issueAt } from "../issue-at";
import type { ValueColumn } from "../table";
import type { TableRule } from "./rule";

/**
 * Years that are missing in a run of actuals. Every fifth year, or any other even step, is a habit and no gap; neither is what lies
 * between a baseline and the first year of a plan.
 */
export const yearGap: TableRule = ({ table, sources }) =>
  sources.flatMap(({ columns }) => {
    const hasTargets = columns.some((column) => column?.kind === "target");
    const years = columns
      .filter((column): column is ValueColumn => column?.kind === "actual" && !column.isBaseline)
      .sort((one, other) => one.year - other.year)
      // 初步数 and 最终核实数 of one year.
      .filter(({ year }, index, sorted) => sorted[index - 1]?.year !== year)
      .slice(hasTargets ? 1 : 0);
    const steps = years.slice(1).map((later, index) => ({ later, after: years[index]?.year ?? later.year }));
    const usual = steps.reduce((least, { later, after }) => Math.min(least, later.year - after), Infinity);
    return steps.flatMap(({ later, after }): readonly Issue[] =>
      later.year - after > usual
        ? [issueAt(table.sheet, later.headerCell, "year-gap", { after, before: later.year })]
        : [],
    );
  });
