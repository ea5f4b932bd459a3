/** What a unit measures; only units of one dimension convert into one another. */
export type Dimension =
  | "ratio"
  | "money"
  | "us-dollars"
  | "money-per-person"
  | "people"
  | "attendances"
  | "people-per-population"
  | "work-years"
  | "work-years-per-population"
  | "organisations"
  | "organisations-per-population"
  | "items"
  | "items-per-population"
  | "mass"
  | "standard-coal"
  | "standard-coal-per-money"
  | "area"
  | "length"
  | "volume"
  | "electricity"
  | "power"
  | "duration"
  | "age"
  | "multiple"
  | "points";

/** A canonical unit. `factor` converts a value into the dimension's first unit (元, 人, …; for ratios: %). */
export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension;
  readonly factor: number;
}
