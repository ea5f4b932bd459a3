import type { CellsByPeriod } from "./placed-indicator";

/** Shared by the rows without figures of parts of years: nearly all. */
export const noPeriods: CellsByPeriod = { at: () => undefined };
