/** The JSON of `assess` as its readers see it (docs/command-line.md). */
export interface AssessmentDocument {
  readonly schema: string;
  readonly workbook: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly tables: readonly TableRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly issues: readonly IssueRecord[];
}

interface WithheldRecord {
  readonly withheld: string;
}

type Figure = number | WithheldRecord;

interface TableRecord {
  readonly sheet: string;
  readonly range: string;
  readonly layout: string;
  readonly indicators: number;
}

interface DatedRecord {
  readonly year: number;
  readonly value: number;
  readonly cell: string;
}

interface TrailRecord {
  readonly figure: string;
  readonly formula: string;
  readonly numbers: string;
  readonly cells: readonly string[];
}

interface StandingRecord {
  readonly year: number;
  readonly value: number;
  readonly status: string;
  readonly expected: Figure;
  readonly completedShare: Figure;
  readonly plannedShare: Figure;
  readonly paceRatio: Figure;
  readonly requiredPerYear: Figure;
  readonly shortfall: number;
  readonly flags: readonly string[];
  readonly trail: readonly TrailRecord[];
}

interface OutlookRecord {
  readonly year: number;
  readonly value: number;
  readonly method: string;
  readonly points: number;
  readonly interval80: readonly [number, number] | WithheldRecord;
  readonly interval95: readonly [number, number] | WithheldRecord;
  readonly chance: Figure;
  readonly band: string | WithheldRecord;
  readonly attainmentYear: number | WithheldRecord;
  readonly trail: readonly TrailRecord[];
}

interface WithinYearRecord {
  readonly year: number;
  readonly throughMonth: number;
  readonly value: number;
  readonly annual: number;
  readonly completedShare: number;
  readonly elapsedShare: number;
  readonly paceRatio: number;
  readonly status: string;
  readonly trail: readonly TrailRecord[];
}

export interface IndicatorRecord {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly entity: string;
  readonly isAggregate: boolean;
  readonly partOf: { readonly name: string; readonly cell: string } | null;
  readonly unit: string;
  readonly direction: string;
  readonly observations: readonly DatedRecord[];
  readonly targets: readonly DatedRecord[];
  readonly baseline: DatedRecord | WithheldRecord;
  readonly standing: StandingRecord | (WithheldRecord & { readonly status: WithheldRecord });
  readonly outlook: OutlookRecord | WithheldRecord;
  readonly withinYear: WithinYearRecord | WithheldRecord;
  readonly earlierFigures: readonly Readonly<Record<string, unknown>>[];
  readonly fits: Readonly<Record<string, unknown>>;
}

interface IssueRecord {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export const parseAssessment = (text: string): AssessmentDocument => JSON.parse(text) as AssessmentDocument;
