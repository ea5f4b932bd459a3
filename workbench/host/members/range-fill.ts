import type { ApiType } from "../api/api-type";
import { fillTraits, simplified } from "./cell-traits";
import type { CellRange } from "./cell-range";
import { traitProperties } from "./trait-type";

export const rangeFill: ApiType<CellRange> = {
  name: "RangeFill",
  properties: traitProperties(fillTraits),
  methods: {
    clear: {
      since: "1.1",
      evidence: "documented",
      run: (range, call) => {
        range.change("format", call.location, (cell) => ({
          ...cell,
          format: simplified({ ...cell.format, fill: null }),
        }));
      },
    },
  },
};
