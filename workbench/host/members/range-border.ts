import { type ApiType, type Property, bind } from "../api/api-type";
import type { BorderSide, CellFormat } from "../book/cell-format";
import { invalidArgument } from "../host-error";
import { borderIndexes, borderOf, sidesAt, withBorder, type BorderIndex } from "./border-edges";
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
      const drawn = drawOnSides(name, value, call.location);
      range.change("format", call.location, (cell, row, column) => ({
        ...cell,
        format: drawn(cell.format, sidesAt(index, range, row, column)),
      }));
    },
  };
}

/** Cells that share a format, and have the line on the same sides, share one afterwards. */
function drawOnSides(
  name: LineWord,
  value: unknown,
  location: string,
): (format: CellFormat, sides: readonly BorderSide[]) => CellFormat {
  const known = new Map<string, (format: CellFormat) => CellFormat>();
  return (format, sides) => {
    const key = sides.join();
    const draw = known.get(key) ?? oncePerFormat((before) => drawn(before, sides, name, value, location));
    known.set(key, draw);
    return draw(format);
  };
}

function drawn(
  format: CellFormat,
  sides: readonly BorderSide[],
  name: LineWord,
  value: unknown,
  location: string,
): CellFormat {
  return sides.reduce((before, side) => {
    const after = withBorder(before, side, name, value);
    if (after === null) throw invalidArgument(location);
    return after;
  }, format);
}

/** Null where the parts of the line differ; no line where the range has no such line. */
function commonLine({ range, index }: RangeEdge, name: LineWord, location: string): unknown {
  const lines = range.matrix(location, (cell, row, column) =>
    sidesAt(index, range, row, column).map((side) => borderOf(cell.format, side)[name]),
  );
  const values = new Set(lines.flat(2));
  const [first] = values;
  if (values.size === 0) return name === "style" ? "None" : "";
  return values.size === 1 ? first : null;
}
