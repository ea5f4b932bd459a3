import { parseRange } from "../../../sheet/cell-address";
import type { Rectangle } from "../../../sheet/grid";
import { relationshipsOf } from "./relationships";
import type { XlsxPackage } from "./xlsx-package";

/**
 * The rows of headings of the tables on a sheet.
 *
 * @param ids  of the relationships that lead from the sheet to its tables
 * @throws WorkbookError "file-broken"
 */
export const readTableHeadings = (pack: XlsxPackage, sheet: string, ids: readonly string[]): readonly Rectangle[] => {
  if (ids.length === 0) return [];
  return relationshipsOf(pack, sheet).flatMap(({ id, target }) => {
    if (!ids.includes(id)) return [];
    const { ref, headerRowCount } = pack.xml(target).root.attributes;
    const range = parseRange(ref ?? "");
    return range === null || headerRowCount === "0" ? [] : [{ ...range, rows: 1 }];
  });
};
