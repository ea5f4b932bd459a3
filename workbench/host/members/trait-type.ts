import type { Property } from "../api/api-type";
import { mapValues } from "../api/map-values";
import type { CellFormat } from "../book/cell-format";
import { invalidArgument } from "../host-error";
import type { CellRange } from "./cell-range";
import { simplified, type CellTrait, type CellTraits } from "./cell-traits";

/** The traits of cells as properties of a range: what all cells have in common when read, all of them when set. */
export function traitProperties(traits: CellTraits): Readonly<Record<string, Property<CellRange>>> {
  return mapValues(traits, traitProperty);
}

function traitProperty(trait: CellTrait): Property<CellRange> {
  const { read, write, ...tag } = trait;
  return {
    ...tag,
    get: (range, call) => range.common(call.location, read),
    ...(write && {
      set: (range, value, call) => {
        const written = oncePerFormat((format) => writeTrait(trait, format, value, call.location));
        range.change("format", call.location, (cell) => ({ ...cell, format: written(cell.format) }));
      },
    }),
  };
}

/** @throws InvalidArgument where the property cannot have the value */
export function writeTrait(trait: CellTrait, format: CellFormat, value: unknown, location: string): CellFormat {
  const written = trait.write?.(format, value) ?? null;
  if (written === null) throw invalidArgument(location);
  return simplified(written);
}

/** Cells that share a format before a change share one after it. */
export function oncePerFormat(change: (format: CellFormat) => CellFormat): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const changed = known.get(format) ?? change(format);
    known.set(format, changed);
    return changed;
  };
}
