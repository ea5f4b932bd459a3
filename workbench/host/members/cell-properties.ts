import { type Call, isRecord } from "../api/api-object";
import { mapValues } from "../api/map-values";
import { sheetAddress } from "../book/a1";
import { borderSides, type CellFormat } from "../book/cell-format";
import { oneCell } from "../book/rectangle";
import { invalidArgument, notImplemented } from "../host-error";
import { borderOf, withBorder } from "./border-edges";
import type { CellRange } from "./cell-range";
import { alignmentTraits, fillTraits, fontTraits, protectionTraits, type CellTraits } from "./cell-traits";
import { writeTrait } from "./trait-type";

type Wanted = Readonly<Record<string, unknown>>;

const groups: Readonly<Record<string, CellTraits>> = {
  fill: fillTraits,
  font: fontTraits,
  protection: protectionTraits,
};

/** `Range.getCellProperties`: of each cell what the load options name. */
export function readCellProperties(range: CellRange, call: Call): unknown {
  const { format, address, ...others } = call.record(0);
  refuseOthers(others, call.location);
  return range.matrix(call.location, (cell, row, column) => ({
    ...(address === true && { address: sheetAddress(range.sheet.name, oneCell(row, column)) }),
    ...(isRecord(format) && { format: readFormat(cell.format, format, call) }),
  }));
}

function readFormat(format: CellFormat, wanted: Wanted, call: Call): object {
  return mapValues(wanted, (inner, name) => {
    if (name === "borders" && isRecord(inner)) return readBorders(format, inner, call);
    const traits = groups[name];
    if (traits !== undefined) return readTraits(traits, inner === true ? allOf(traits) : inner, format, call);
    return inner === true ? readTrait(alignmentTraits, name, format, call) : undefined;
  });
}

function readTraits(traits: CellTraits, wanted: unknown, format: CellFormat, call: Call): object {
  const names = Object.entries(isRecord(wanted) ? wanted : {}).flatMap(([name, isWanted]) =>
    isWanted === true ? [name] : [],
  );
  return Object.fromEntries(names.map((name) => [name, readTrait(traits, name, format, call)]));
}

function readTrait(traits: CellTraits, name: string, format: CellFormat, call: Call): unknown {
  const trait = traits[name];
  if (trait === undefined) throw notImplemented(`${call.location}: ${name}`);
  return trait.read(format);
}

function readBorders(format: CellFormat, wanted: Wanted, call: Call): object {
  const names = Object.keys(wanted).filter((name) => wanted[name] === true);
  return Object.fromEntries(
    borderSides.map((side) => {
      const { style, color, weight } = borderOf(format, side);
      const line: Readonly<Record<string, string>> = { style, color, weight };
      for (const name of names) if (!(name in line)) throw notImplemented(`${call.location}: borders.${name}`);
      return [side, Object.fromEntries(names.map((name) => [name, line[name]]))];
    }),
  );
}

function allOf(traits: CellTraits): Wanted {
  return mapValues(traits, () => true);
}

/** `Range.setCellProperties`: of each cell what its object names; the rest of the cell stays as it is. */
export function writeCellProperties(range: CellRange, call: Call): void {
  const rows = call.value(0);
  const { row: top, column: left } = range.area;
  if (!fits(rows, range)) throw invalidArgument(call.location, sizesDiffer);
  range.change("format", call.location, (cell, row, column) => {
    const wanted = rows[row - top]?.[column - left];
    if (!isRecord(wanted)) return cell;
    const { format, ...others } = wanted;
    refuseOthers(others, call.location);
    return isRecord(format) ? { ...cell, format: writeFormat(cell.format, format, call) } : cell;
  });
}

export const sizesDiffer =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Whether the value is an array of rows of the range's size. */
export function fits(value: unknown, { area }: CellRange): value is readonly (readonly unknown[])[] {
  return (
    Array.isArray(value) &&
    value.length === area.rows &&
    value.every((row: unknown) => Array.isArray(row) && row.length === area.columns)
  );
}

function writeFormat(format: CellFormat, wanted: Wanted, call: Call): CellFormat {
  return Object.entries(wanted).reduce((changed, [name, inner]) => {
    if (name === "borders" && isRecord(inner)) return writeBorders(changed, inner, call);
    const traits = groups[name];
    if (traits !== undefined && isRecord(inner)) return writeTraits(changed, traits, inner, call);
    return writeTraits(changed, alignmentTraits, { [name]: inner }, call);
  }, format);
}

function writeTraits(format: CellFormat, traits: CellTraits, wanted: Wanted, call: Call): CellFormat {
  return Object.entries(wanted).reduce((changed, [name, value]) => {
    const trait = traits[name];
    if (trait?.write === undefined) throw notImplemented(`${call.location}: ${name}`);
    return writeTrait(trait, changed, value, call.location);
  }, format);
}

function writeBorders(format: CellFormat, wanted: Wanted, call: Call): CellFormat {
  let changed = format;
  for (const [name, line] of Object.entries(wanted)) {
    const side = borderSides.find((known) => known === name);
    if (side === undefined || !isRecord(line)) throw notImplemented(`${call.location}: borders.${name}`);
    // The style comes last: "None" takes away what the colour has drawn.
    const parts = Object.entries(line).sort(([a], [b]) => Number(a === "style") - Number(b === "style"));
    for (const [part, value] of parts) {
      const next = withBorder(changed, side, part, value);
      if (next === null) throw invalidArgument(call.location);
      changed = next;
    }
  }
  return changed;
}

function refuseOthers(others: Wanted, location: string): void {
  for (const [name, value] of Object.entries(others)) {
    if (value !== undefined && value !== false) throw notImplemented(`${location}: ${name}`);
  }
}
