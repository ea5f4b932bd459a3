import type { ObjectMaker } from "../api/api-object";
import { bind } from "../api/api-type";
import { CellRange } from "./cell-range";
import { rangeType } from "./range";
import { rangeAreas } from "./range-areas";
import { worksheetType } from "./worksheet";

export const objectMaker: ObjectMaker = {
  range: (sheet, area) => bind(rangeType, new CellRange(sheet, area)),
  rangeAreas: (sheet, areas) => bind(rangeAreas, { sheet, areas }),
  worksheet: (sheet) => bind(worksheetType, sheet),
};
