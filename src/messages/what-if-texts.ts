/** What is said of a value that is only supposed; fetched with the figures of an indicator. */
export interface WhatIfTexts {
  readonly heading: string;
  /** Begins to suppose a value of a year. */
  readonly begin: (year: number) => string;
  /** The name of the field and of the handle on the chart; `unit` is `null` where it can't be read. */
  readonly value: (year: number, unit: string | null) => string;
  readonly numberWanted: string;
  readonly reset: string;
  /** Where the value may be changed, and that the sheet is not. */
  readonly note: string;
  readonly figure: string;
  readonly now: (year: number) => string;
  readonly supposed: (year: number) => string;
  /** Figures that are withheld under the supposition, and why. */
  readonly withheld: (figures: readonly string[], reason: string) => string;
  /** For the chart's legend. */
  readonly mark: string;
  readonly projection: (hasInterval: boolean) => string;
  /** One sentence for a screen reader after the value has changed. */
  readonly told: (year: number, value: string, status: string) => string;
}
