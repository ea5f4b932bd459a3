import { findCatalogueEntry } from "../domain/find-catalogue-entry";
import type { CorrectedNames } from "./place-indicator";
import type { SheetCorrections } from "./sheet-corrections";

/** What the user says of names. A correction to an entry that the catalogue does not know (any more) is none. */
export const correctedNames = ({ names }: SheetCorrections): CorrectedNames =>
  new Map(
    names.flatMap(({ written, entry }) => {
      const known = entry === null ? null : findCatalogueEntry(entry);
      return entry !== null && known === null ? [] : [[written, known] as const];
    }),
  );
