import { parseRange } from "../../../sheet/cell-address";
import type { ListTable } from "../../../sheet/grid";
import { relationshipsOf } from "./relationships";
import type { XlsxPackage } from "./xlsx-package";

/**
 * Excel's own tables on a sheet.
 *
 * @param ids  of the relationships that lead from the sheet to its tables
 * @throws WorkbookError "file-broken"
 * @source ECMA-376-1 §18.5.1.2: a header row unless `headerRowCount` is 0, a total row only where `totalsRowCount` is not
 */
export const readListTables = (pack: XlsxPackage, sheet: string, ids: readonly string[]): readonly ListTable[] => {
  if (ids.length === 0) return [];
  return relationshipsOf(pack, sheet).flatMap(({ id, target }) => {
    if (!ids.includes(id)) return [];
    const { ref, displayName, name, headerRowCount, totalsRowCount } = pack.xml(target).root.attributes;
    const range = parseRange(ref ?? "");
    if (range === null) return [];
    const hasTotalRow = totalsRowCount !== undefined && totalsRowCount !== "0";
    return [{ name: displayName ?? name ?? "", range, hasHeaderRow: headerRowCount !== "0", hasTotalRow }];
  });
};
