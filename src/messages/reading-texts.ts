import type { MatchConfidence } from "../domain/match-indicator-name";
import type { StatedKind } from "../sheet/sheet-corrections";
import type { ColumnMeaning, TableLayout } from "../sheet/table";
import type { LapsedExclusion } from "../sheet/trend-exclusion";

/** What a column may be taken for by the user's word. */
export type ColumnUse = "automatic" | StatedKind;

/** What the screen says that shows as what a sheet was read; fetched with it. */
export interface ReadingTexts {
  readonly intro: string;
  readonly notAnalysed: string;
  readonly noTable: string;
  readonly memoryUnreadable: string;
  readonly table: (number: number, total: number) => string;
  readonly layout: Readonly<Record<TableLayout, string>>;
  readonly range: string;
  readonly headerRows: string;
  readonly rows: (first: number, last: number) => string;
  readonly columns: string;
  readonly meaning: (meaning: ColumnMeaning) => string;
  readonly corrected: string;
  readonly change: string;
  /** The button's name for a screen reader: what is changed. */
  readonly changeOf: (what: string) => string;
  readonly use: string;
  readonly uses: Readonly<Record<StatedKind, string>>;
  readonly usesOfValues: string;
  readonly usesOfWords: string;
  /** The choice to take back what was said; `meaning`: what the column is then taken for. */
  readonly automaticAs: (meaning: string) => string;
  /** In the place of a layout, where what was said leaves no table. */
  readonly notRead: string;
  /** The same where it is the year that is wanting. */
  readonly notReadUndated: string;
  readonly undated: (columns: number) => string;
  readonly sayYear: string;
  readonly sayYearOf: (table: string) => string;
  readonly year: string;
  readonly yearWanted: string;
  readonly unit: string;
  /** Where a unit may be left to what was read. */
  readonly unitAsRead: string;
  readonly apply: string;
  readonly cancel: string;
  readonly names: string;
  /** What the plan has under a name on the sheet; `entry` is the plan's own name for it. */
  readonly match: (name: string, entry: string | null, confidence: MatchConfidence) => string;
  readonly confirm: string;
  readonly confirmOf: (name: string) => string;
  readonly entry: string;
  readonly automatic: string;
  readonly noEntry: string;
  readonly headlineGroup: string;
  readonly taskGroup: string;
  readonly sheetRows: string;
  readonly leaveOut: string;
  readonly leaveOutOf: (what: string) => string;
  readonly leftOut: string;
  readonly takeIn: string;
  readonly takeInOf: (what: string) => string;
  /** Of years that were left out of trends and count again. */
  readonly lapsedExclusions: string;
  readonly lapsedYear: (name: string, year: number) => string;
  readonly lapsedBecause: Readonly<Record<LapsedExclusion["why"], (note: string) => string>>;
  readonly forget: string;
  readonly forgetOf: (what: string) => string;
  readonly reset: string;
}
