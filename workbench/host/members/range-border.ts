import { type ApiType, type Property, bind } from "../api/api-type";
import { invalidArgument } from "../host-error";
import { borderIndexes, borderOf, stripsOf, withBorder, type BorderIndex } from "./border-edges";
import type { CellRange } from "./cell-range";
import { oncePerFormat } from "./trait-type";

type LineWord = "color" | "style" | "weight";

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

function lineProperty(name: LineWord): Property<RangeEdge> {
  return {
    since: "1.1",
    evidence: "documented",
    get: (edge, call) => commonLine(edge, name, call.location),
    set: ({ range, index }, value, call) => {
      for (const { area, side } of stripsOf(index, range.area)) {
        const drawn = oncePerFormat((format) => {
          const changed = withBorder(format, side, name, value);
          if (changed === null) throw invalidArgument(call.location);
          return changed;
        });
        range.over(area).change("format", call.location, (cell) => ({ ...cell, format: drawn(cell.format) }));
      }
    },
  };
}

/** Null where the parts of the line differ; no line where the range has no such line. */
function commonLine({ range, index }: RangeEdge, name: LineWord, location: string): unknown {
  const values = new Set<unknown>();
  for (const { area, side } of stripsOf(index, range.area)) {
    for (const format of range.over(area).formats(location)) values.add(borderOf(format, side)[name]);
  }
  if (values.size === 0) return name === "style" ? "None" : "";
  return values.size === 1 ? [...values][0] : null;
}
