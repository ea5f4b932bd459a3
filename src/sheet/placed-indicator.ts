import type { Indicator, WithinYearPeriod } from "../domain/indicator";
import type { NameMatch } from "../domain/match-indicator-name";
import type { Year } from "../domain/year";
import type { CellAddress, PartOf } from "./table";
import type { FoundExclusion } from "./trend-exclusion";

/** Where the values of a row stand. */
export interface CellsByYear {
  /** The cell of the value of a year; `undefined` where the table has no such column. */
  get(year: Year): CellAddress | undefined;
}

/** Where the figures of parts of years stand. */
export interface CellsByPeriod {
  at(period: WithinYearPeriod): CellAddress | undefined;
}

/** An indicator together with the cells that it was read from; the domain itself knows no cell. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  readonly sheet: string;
  /** The place of its table among the tables of the sheet, from 0. */
  readonly tableIndex: number;
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly nameCell: CellAddress;
  readonly unitCell: CellAddress | null;
  /** The unit as the sheet writes it, known or not; `null` where it states none. */
  readonly unitText: string | null;
  /** The region that the row speaks of where the table names one; "" otherwise. */
  readonly entity: string;
  /** The region adds up or averages others: 全国, 合计, 东部地区. */
  readonly isAggregate: boolean;
  /** What a row or column of 其中 or # is a part of. */
  readonly partOf: PartOf | null;
  /** What the plan states under this name, and how sure that is. */
  readonly match: NameMatch | null;
  readonly observationCells: CellsByYear;
  readonly targetCells: CellsByYear;
  /** In the order of the indicator's `otherTargets`. */
  readonly otherTargetCells: readonly CellAddress[];
  readonly withinYearCells: CellsByPeriod;
  /** In the order of the indicator's `earlierFigures`. */
  readonly earlierCells: readonly CellAddress[];
  /** What a person said of years in its trend; `indicator.excludedYears` has those that hold. */
  readonly exclusions: readonly FoundExclusion[];
}
