import type { ApiType } from "../api/api-type";
import { fontTraits } from "./cell-traits";
import type { CellRange } from "./cell-range";
import { traitProperties } from "./trait-type";

export const rangeFont: ApiType<CellRange> = { name: "RangeFont", properties: traitProperties(fontTraits) };
