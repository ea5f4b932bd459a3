import { type Call, isApiObject } from "../api/api-object";
import { parseAddress } from "../book/a1";
import type { BookSheet } from "../book/book-sheet";
import { CellRange } from "./cell-range";
import { namedRange } from "./named-range";

/**
 * An argument that may be a range or its address, with or without its sheet, or a name.
 *
 * @param sheet  where an address without a sheet lies; null where it must have one
 * @throws InvalidArgument where it is neither
 */
export function rangeArgument(call: Call, index: number, sheet: BookSheet | null): CellRange {
  const value = call.value(index);
  if (isApiObject(value) && value.target instanceof CellRange) return value.target;
  if (typeof value !== "string") throw call.invalid();
  return rangeAt(value, call, sheet);
}

export function rangeAt(address: string, call: Call, sheet: BookSheet | null): CellRange {
  const reference = parseAddress(address);
  if (reference === null) return namedRange(call.book, address, sheet) ?? fail(call);
  const on = reference.sheet === null ? sheet : (call.book.findSheetByName(reference.sheet) ?? null);
  return on === null ? fail(call) : new CellRange(on, reference.range);
}

function fail(call: Call): never {
  throw call.invalid();
}
