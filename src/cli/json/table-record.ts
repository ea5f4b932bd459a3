import type { SheetAssessment } from "../../application/assess-sheet";
import { formatRange } from "../../sheet/cell-address";
import { indicatorsByTable } from "../../sheet/indicators-by-table";

/** The tables of a sheet as schema `zhibiao.assessment/1` has them. */
export const tableRecords = ({ tables, indicators }: SheetAssessment) =>
  indicatorsByTable(tables, indicators).map(({ table: { sheet, range, layout }, indicators: { length } }) => ({
    sheet,
    range: formatRange(range),
    layout,
    indicators: length,
  }));
