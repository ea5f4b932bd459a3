import type { Property } from "../api/api-type";
import { invalidArgument } from "../host-error";
import type { Cell } from "../book/cell";
import type { CellRange } from "./cell-range";
import { simplified, type CellTrait, type CellTraits } from "./cell-traits";

/** The traits of cells as properties of a range: what all cells have in common when read, all of them when set. */
export function traitProperties(traits: CellTraits): Readonly<Record<string, Property<CellRange>>> {
  return Object.fromEntries(Object.entries(traits).map(([name, trait]) => [name, traitProperty(trait)]));
}

function traitProperty(trait: CellTrait): Property<CellRange> {
  const { read, write, ...tag } = trait;
  return {
    ...tag,
    get: (range, call) => range.common(call.location, (cell) => read(cell.format)),
    ...(write && {
      set: (range, value, call) => {
        range.change("format", call.location, (cell) => writeTrait(trait, cell, value, call.location));
      },
    }),
  };
}

/** @throws InvalidArgument where the property cannot have the value */
export function writeTrait(trait: CellTrait, cell: Cell, value: unknown, location: string): Cell {
  const format = trait.write?.(cell.format, value) ?? null;
  if (format === null) throw invalidArgument(location);
  return { ...cell, format: simplified(format) };
}
