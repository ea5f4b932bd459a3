import type { Year } from "../domain/year";
import type { CellAddress } from "./table";

/** A row of a sheet, said so that it is found again when rows have moved. */
export interface RowAnchor {
  readonly sheet: string;
  /** The workbook's own id of the sheet, which outlasts another name. */
  readonly sheetId: string;
  /** Of the indicator, as `normaliseName` writes it. */
  readonly name: string;
  /** The region of the row; "" where it has none. */
  readonly entity: string;
  /** Which of the indicators that these words fit, from 0. */
  readonly nth: number;
  /** How many they fit. Where it is another number by now, nobody knows which of them was meant. */
  readonly of: number;
}

/** A person's word that the observation of a year has no part in the trend. It holds for as long as the year has `value`. */
export interface TrendExclusion extends RowAnchor {
  readonly year: Year;
  /** In the unit of the row. */
  readonly value: number;
  /** Why, in the words of whoever decided it. */
  readonly note: string;
}

/**
 * Why an exclusion holds no longer.
 *
 * - `value-changed`: the year has another value by now, or none
 * - `place-unclear`: more or fewer rows than then have the words of its row
 */
export type ExclusionLapse = "value-changed" | "place-unclear";

/** An exclusion that was found again at its row. */
export interface FoundExclusion {
  readonly exclusion: TrendExclusion;
  /** `null`: it holds. Otherwise the year counts again. */
  readonly lapse: ExclusionLapse | null;
}

/** An exclusion that leaves nothing out any more; `row-missing`: no row is called so. */
export interface LapsedExclusion {
  readonly exclusion: TrendExclusion;
  readonly why: ExclusionLapse | "row-missing";
  /** Of its year, else of its row; `null` where there is no row. */
  readonly cell: CellAddress | null;
}

export const noExclusions: readonly FoundExclusion[] = [];

/** Lists in another order count as other: reading once more does no harm. */
export const areSameExclusions = (one: readonly TrendExclusion[], other: readonly TrendExclusion[]): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
