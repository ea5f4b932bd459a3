import { normaliseName } from "../../domain/normalise-name";
import type { NameMatch } from "../../domain/match-indicator-name";
import type { PlacedIndicator } from "../../sheet/placed-indicator";
import type { CellAddress } from "../../sheet/table";

/** A name on the sheet, once for all the rows that bear it. */
export interface NameOnSheet {
  /** As `normaliseName` writes it. */
  readonly written: string;
  readonly name: string;
  /** Of the first row. */
  readonly cell: CellAddress;
  readonly sheet: string;
  readonly match: NameMatch | null;
}

/** The names of a sheet's indicators: those to be confirmed first, then in the order of the sheet. */
export const namesIn = (indicators: readonly PlacedIndicator[]): readonly NameOnSheet[] => {
  const names = new Map<string, NameOnSheet>();
  for (const { indicator, nameCell, sheet, match } of indicators) {
    const written = normaliseName(indicator.name);
    if (!names.has(written)) names.set(written, { written, name: indicator.name, cell: nameCell, sheet, match });
  }
  const all = [...names.values()];
  return [...all.filter(isToConfirm), ...all.filter((name) => !isToConfirm(name))];
};

const isToConfirm = ({ match }: NameOnSheet): boolean => match?.confidence === "likely";
