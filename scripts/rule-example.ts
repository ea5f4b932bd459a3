import type { MemorySheet } from "../src/workbook/memory/memory-sheet";

/** A sheet on which a rule finds something. The figures are invented: 示例数据（虚构）. */
export interface RuleExample {
  readonly rows: NonNullable<MemorySheet["cells"]>;
  /** Where the rule finds it. */
  readonly cell: string;
  /** Rows that are hidden, counted from 1. */
  readonly hiddenRows?: readonly number[];
  /** Rows that the document shows, counted from 1; all of them where none are named. */
  readonly shown?: readonly number[];
}
