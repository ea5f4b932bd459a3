import type { ExclusionLapse } from "../sheet/trend-exclusion";

/** What is said of years that have no part in a trend; fetched with the figures of an indicator. */
export interface ExclusionTexts {
  /** Of so many observed years, so many are left out. */
  readonly heading: (years: number, excluded: number) => string;
  /** What is moved by it and what is not. */
  readonly note: string;
  readonly exclude: string;
  readonly include: string;
  /** The names of the two buttons of a year, for a screen reader. */
  readonly excludeYear: (year: number) => string;
  readonly includeYear: (year: number) => string;
  readonly reason: string;
  readonly reasonWanted: string;
  readonly apply: string;
  readonly cancel: string;
  readonly excluded: (note: string) => string;
  readonly lapsed: Readonly<Record<ExclusionLapse, (note: string) => string>>;
  /** A value stands out; values come with their units. */
  readonly proposed: (year: number, value: string, expected: string) => string;
  /** For the chart's legend, and for its description. */
  readonly mark: string;
  readonly described: (years: readonly number[]) => string;
  /** Before the years that a sum leaves out. */
  readonly leftOut: string;
  readonly year: (year: number) => string;
}
