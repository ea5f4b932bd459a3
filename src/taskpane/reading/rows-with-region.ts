import type { PlacedIndicator } from "../../sheet/placed-indicator";
import { type ExcludedRow, rowKey } from "../../sheet/sheet-corrections";
import type { CellAddress, TableFrame } from "../../sheet/table";

/** A row of the sheet that is known by its region, alone or with its indicator. */
export interface RegionRow {
  readonly key: ExcludedRow;
  readonly label: string;
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** The rows that have a region, each once, in the order of the sheet. */
export const rowsWithRegion = (
  tables: readonly TableFrame[],
  indicators: readonly PlacedIndicator[],
): readonly RegionRow[] => {
  const rows = new Map<string, RegionRow>();
  for (const { entity, indicator, nameCell, sheet, tableIndex } of indicators) {
    const table = tables[tableIndex];
    if (entity === "" || table === undefined) continue;
    const key = rowKey(table.layout, { name: indicator.name, entity });
    const label = key.name === "" ? entity : `${entity}·${indicator.name}`;
    if (!rows.has(label)) rows.set(label, { key, label, sheet, cell: nameCell });
  }
  return [...rows.values()];
};
