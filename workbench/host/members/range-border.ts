import { bind, type ApiType, type Property } from "../api/api-type";
import { invalidArgument } from "../host-error";
import { borderIndexes, borderOf, sidesAt, withBorder, type BorderIndex } from "./border-edges";
import type { CellRange } from "./cell-range";

/** One of the lines of a range. */
export interface RangeEdge {
  readonly range: CellRange;
  readonly index: BorderIndex;
}

export const rangeBorder: ApiType<RangeEdge> = {
  name: "RangeBorder",
  identity: ({ index }) => ({ Id: index }),
  properties: {
    color: lineProperty("color"),
    sideIndex: { since: "1.1", evidence: "documented", get: ({ index }) => index },
    style: lineProperty("style"),
    weight: lineProperty("weight"),
  },
};

export const rangeBorderCollection: ApiType<CellRange> = {
  name: "RangeBorderCollection",
  properties: { count: { since: "1.1", evidence: "documented", get: () => borderIndexes.length } },
  items: (range) => borderIndexes.map((index) => bind(rangeBorder, { range, index })),
  item: (range, call) => {
    const index = borderIndexes.find((name) => name === call.text(0));
    if (index === undefined) throw call.invalid();
    return bind(rangeBorder, { range, index });
  },
  methods: {
    getItemAt: {
      since: "1.1",
      evidence: "documented",
      run: (range, call) => {
        const index = borderIndexes[call.wholeNumber(0)];
        if (index === undefined) throw call.invalid();
        return bind(rangeBorder, { range, index });
      },
    },
  },
};

function lineProperty(name: "color" | "style" | "weight"): Property<RangeEdge> {
  return {
    since: "1.1",
    evidence: "documented",
    get: (edge, call) => commonLine(edge, name, call.location),
    set: ({ range, index }, value, call) => {
      range.change("format", call.location, (cell, row, column) => {
        let format = cell.format;
        for (const side of sidesAt(index, range, row, column)) {
          const changed = withBorder(format, side, name, value);
          if (changed === null) throw invalidArgument(call.location);
          format = changed;
        }
        return { ...cell, format };
      });
    },
  };
}

/** Null where the parts of the line differ; no line where the range has no such line. */
function commonLine({ range, index }: RangeEdge, name: "color" | "style" | "weight", location: string): unknown {
  const lines = range.matrix(location, (cell, row, column) =>
    sidesAt(index, range, row, column).map((side) => borderOf(cell.format, side)[name]),
  );
  const values = new Set(lines.flat(2));
  const [first] = values;
  if (values.size === 0) return name === "style" ? "None" : "";
  return values.size === 1 ? first : null;
}
