import type { ApiType } from "../api/api-type";
import { protectionTraits } from "./cell-traits";
import type { CellRange } from "./cell-range";
import { traitProperties } from "./trait-type";

export const formatProtection: ApiType<CellRange> = {
  name: "FormatProtection",
  properties: traitProperties(protectionTraits),
};
