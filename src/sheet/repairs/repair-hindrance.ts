/**
 * Why a unit is not converted, though it could be.
 *
 * - `unit-shared`: the unit stands in a heading, once for the table or in a merged cell, and other rows go by it
 * - `figure-not-plain`: a figure of the row is a formula, a text or shown as a percentage
 * - `row-in-formulas`: a formula of the sheet refers to the row, and would go on as if nothing had changed
 * - `meaning-unknown`: the row holds other numbers, which may be in the same unit
 */
export type RepairHindrance = "unit-shared" | "figure-not-plain" | "row-in-formulas" | "meaning-unknown";
