/** What a note on a status cell says, in one language; figures come ready, with their units. */
export interface NoteTexts {
  readonly title: string;
  /** @param method  whose word the status is */
  readonly status: (word: string, method: string) => string;
  readonly planPath: string;
  /** @param cell  `null` where the value has no cell of its own */
  readonly actual: (year: number, value: string, cell: string | null) => string;
  readonly baseline: (year: number, value: string, cell: string | null) => string;
  readonly target: (year: number, value: string, cell: string | null) => string;
  /** The figure of a part of a year, with the word for its pace. */
  readonly withinYear: (period: string, value: string, cell: string | null, status: string) => string;
  /** A value with how final it is. */
  readonly ofStatus: (value: string, dataStatus: string) => string;
  /** A figure, its formula and the formula with its numbers, and the cells that these stand in where they are not named before. */
  readonly sum: (label: string, value: string, formula: string, numbers: string, cells: readonly string[]) => string;
  /** What a comparison came to, with its cells. */
  readonly verdict: (
    label: string,
    value: string,
    formula: string,
    numbers: string,
    cells: readonly string[],
  ) => string;
  /** A step that has no label of its own. */
  readonly step: (formula: string, numbers: string) => string;
  /** The comparison with a threshold that decided the status. */
  readonly decision: (formula: string, numbers: string) => string;
  readonly signature: (checksum: string) => string;
}
