/**
 * What a finding puts at risk, the gravest first.
 *
 * - `verdict`: a standing or a projection would be wrong
 * - `left-out`: something of the table was not taken in
 * - `doubt`: a figure was taken as it stands and may be wrong
 * - `form`: the figures are right; others may stumble over how they are written
 */
export const risks = ["verdict", "left-out", "doubt", "form"] as const;

export type Risk = (typeof risks)[number];
