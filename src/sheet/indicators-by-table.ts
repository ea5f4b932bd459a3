import type { PlacedIndicator } from "./placed-indicator";
import type { TableFrame } from "./table";

/** The indicators of each table of a sheet, in the order of the tables; a table without any has an empty list. */
export const indicatorsByTable = <Placed extends PlacedIndicator>(
  tables: readonly TableFrame[],
  indicators: readonly Placed[],
): readonly { readonly table: TableFrame; readonly indicators: readonly Placed[] }[] => {
  const grouped = tables.map((table): { readonly table: TableFrame; readonly indicators: Placed[] } => ({
    table,
    indicators: [],
  }));
  for (const indicator of indicators) grouped[indicator.tableIndex]?.indicators.push(indicator);
  return grouped;
};
