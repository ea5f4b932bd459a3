/** What stands on the sheet of the methods' verdicts beside the methods' own words, in one language. */
export interface MethodSheetTexts {
  readonly sheetName: (source: string) => string;
  readonly title: (source: string) => string;
  readonly indicator: string;
  readonly cell: string;
  readonly conflicts: string;
  /** Before a verdict that disagrees with the plan path. */
  readonly disagrees: (verdict: string) => string;
  readonly withheld: (reason: string) => string;
}
