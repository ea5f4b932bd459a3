/** What a unit measures; only units of one dimension convert into one another. */
export type Dimension =
  | "ratio"
  | "money"
  | "people"
  | "work-years"
  | "organisations"
  | "items"
  | "items-per-population"
  | "work-years-per-population";

/** A canonical unit. `factor` converts a value into the dimension's first unit (元, 人, …; for ratios: %). */
export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension;
  readonly factor: number;
}
