import type { SheetAssessment } from "../../application/assess-sheet";
import { formatRange } from "../../sheet/cell-address";

/** The table of a sheet as schema `zhibiao.assessment/1` has it; none where the sheet has no table. */
export const tableRecords = ({ table, indicators }: SheetAssessment) =>
  table === null
    ? []
    : [{ sheet: table.sheet, range: formatRange(table.range), layout: table.layout, indicators: indicators.length }];
