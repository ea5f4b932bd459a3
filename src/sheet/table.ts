import type { IndicatorDirection, Limits } from "../domain/indicator";
import type { DataStatus } from "../domain/data-status";
import type { Month } from "../domain/month";
import type { Year } from "../domain/year";
import type { Grid, Rectangle } from "./grid";
import type { MarkMeaning } from "./read-mark-meanings";

/** A1 notation without the sheet, e.g. "E7". */
export type CellAddress = string;

/**
 * Which of several targets of a year a column holds.
 *
 * - `basic`: the one that binds (基本目标, 约束性)
 * - `further`: what is hoped for beyond it (力争目标, 预期性)
 * - `lower-edge`, `upper-edge`: of a band (目标下限, 目标上限)
 */
export type TargetRole = "basic" | "further" | "lower-edge" | "upper-edge";

/** What a column of a table holds. */
export type ColumnMeaning =
  | { readonly kind: "ordinal" }
  | { readonly kind: "category" }
  | { readonly kind: "name" }
  /** Names the region of each row. */
  | { readonly kind: "entity" }
  | { readonly kind: "unit" }
  /** Says the year of each row. */
  | { readonly kind: "year" }
  /** Says of each row whether its value is an actual or a target. */
  | { readonly kind: "value-kind" }
  /** Of a breakdown: what it says belongs to the name of each row's indicator. */
  | { readonly kind: "part" }
  | { readonly kind: "direction" }
  | { readonly kind: "upper-limit" | "lower-limit" }
  /** Says of each row how final a figure of it is; `year` where its header names one. */
  | { readonly kind: "data-status"; readonly year: Year | null }
  | { readonly kind: "department" }
  | { readonly kind: "remark" }
  /** `isBaseline`: the header calls it 基期, so the plan counts from it. */
  | {
      readonly kind: "actual" | "target";
      readonly year: Year;
      readonly isBaseline?: true;
      readonly role?: TargetRole;
      readonly dataStatus?: DataStatus;
    }
  /** One indicator's values, or one of several columns of values, where the rows say the year. */
  | { readonly kind: "values"; readonly valueKind?: "actual" | "target" }
  /** A header that speaks of an actual or a target value but whose year cannot be read. */
  | { readonly kind: "actual" | "target"; readonly year: null; readonly role?: TargetRole }
  /** What has accumulated from January to the end of a month (1—9月); `null`: of a year that the header does not say. */
  | {
      readonly kind: "within-year";
      readonly year: Year | null;
      readonly throughMonth: Month;
      readonly dataStatus?: DataStatus;
    }
  /** Written by this add-in on an earlier run; never read as data. */
  | { readonly kind: "annotation" }
  /** Left out by the user. */
  | { readonly kind: "excluded" }
  | { readonly kind: "unknown" };

export interface Column {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** The header's text from top to bottom, its lines joined. */
  readonly header: string;
  readonly headerCell: CellAddress;
  readonly meaning: ColumnMeaning;
}

/** `within-year`: what has accumulated in a part of a year; it is no actual of that year. */
export type ValueKind = "actual" | "target" | "within-year";

/** A column of values whose year is known. */
export interface ValueColumn {
  readonly column: number;
  /** Zero-based row of the sheet, where the years run down and the value stands in a row of its own. */
  readonly row?: number;
  readonly headerCell: CellAddress;
  readonly kind: ValueKind;
  readonly year: Year;
  /** Of a part of a year: the month through which it runs. */
  readonly throughMonth?: Month;
  /** Its header calls it 基期. */
  readonly isBaseline: boolean;
  /** What the header says of all its figures: 2023年（初步数）. */
  readonly dataStatus?: DataStatus;
  /** Of targets, where the header says one. */
  readonly role?: TargetRole;
}

/**
 * How exactly a cell states its number.
 *
 * - `about`: 约60, 近60, 60左右
 * - `at-least`, `at-most`: 100家以上, 不低于100, 力争达到100; 不超过5, 5以内
 * - `estimate`: [2.42], 预计60, 60（快报数）
 */
export type Qualifier = "about" | "at-least" | "at-most" | "estimate";

/** A number as a cell states it. */
export interface NumberReading {
  readonly kind: "number";
  readonly value: number;
  /** A footnote mark beside the number, in half width: `*`, `①`, `[1]`. */
  readonly mark: string | null;
  /** Typed as text though nothing but a number, perhaps with its unit. */
  readonly isTextNumber: boolean;
  readonly qualifier?: Qualifier;
  /** Where the cell says it, or a column of statuses in its row: [2.42], 60（快报数）. */
  readonly dataStatus?: DataStatus;
  /** The unit that stands with the number in its cell, as it is written. */
  readonly unitText?: string;
}

/** What a data cell says, told apart as yearbooks do. */
export type CellReading =
  | NumberReading
  /** Nothing there: unknown. */
  | { readonly kind: "blank" }
  /** `—` and its like: the item does not exist or does not apply. */
  | { readonly kind: "not-applicable"; readonly text: string }
  /** N/A, `/`, 暂无: the figure is missing. `isAwaited`: it is still to be published (未公布, 数据未出). */
  | { readonly kind: "missing"; readonly text: string; readonly isAwaited: boolean }
  /** `…`: there is a figure, smaller than the smallest unit; neither 0 nor missing. */
  | { readonly kind: "below-unit"; readonly text: string }
  /** A number in another unit than that of its row: 28亿元 among 万元. */
  | { readonly kind: "other-unit"; readonly text: string; readonly unitText: string }
  /** 60—65, ≥60且≤65: two values between which it is to lie, in the row's unit; as they are written, the lower one first. */
  | { readonly kind: "band"; readonly text: string; readonly lower: number; readonly upper: number }
  /** 60，力争65: two targets, of which the further one stands beside the one that decides. In the row's unit. */
  | { readonly kind: "two-targets"; readonly text: string; readonly deciding: number; readonly further: number }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "error"; readonly error: string };

/** The whole that an indicator is a part of. */
export interface PartOf {
  readonly name: string;
  /** Of the whole's name, or of its heading. */
  readonly cell: CellAddress;
}

/** What speaks against the unit of a row, or left it without one. */
export interface UnitDoubts {
  /** Units given for the whole sheet, none of which the row's name lets be meant for certain. */
  readonly unfitForSheet?: string;
  /** A unit in the row's name that contradicts the one in its column of units. */
  readonly unitInName?: string;
  /** The unit with which the same indicator stands further up in a table of one row per value. */
  readonly unitAbove?: string;
}

/**
 * What the table says of one indicator: a row of the sheet where the rows are indicators, one column of a row where they are
 * regions, a column where the years run down.
 */
export interface TableRow {
  /** Zero-based row of the sheet; the first one where the values stand in several. */
  readonly row: number;
  readonly name: string;
  /** The region that the values are of where the table names one; "" otherwise. */
  readonly entity: string;
  /** Its name says only that it adds up or averages other rows: 合计. */
  readonly isTotal?: true;
  /** What a row or a column of 其中 or # is a part of. */
  readonly partOf?: PartOf;
  readonly nameCell: CellAddress;
  /** What stands under 指标类型, or the heading of the group of rows. */
  readonly category: string | null;
  readonly unitText: string | null;
  /** Where the unit stands, or should stand: its column's cell, the name's with the unit in brackets, or the sheet's 单位：. */
  readonly unitCell: CellAddress | null;
  readonly unitDoubts?: UnitDoubts;
  readonly direction: IndicatorDirection | null;
  readonly limits: Limits;
  /** Where its values stand; rows that take them from the same columns share the list. */
  readonly places: readonly ValueColumn[];
  /** In the order of `places`. */
  readonly cells: readonly CellReading[];
}

/** A note under or over the table, with what it says of values marked with `*`, ① and their like. */
export interface TableNote {
  readonly cell: CellAddress;
  readonly text: string;
  readonly marks: readonly MarkMeaning[];
}

/**
 * - `indicator-by-year`: a row is an indicator, the columns are years
 * - `region-by-year`: a row is a region, the columns are years of the indicator that the title names
 * - `region-by-indicator`: a row is a region, the columns are indicators, of the title's year or each of several years
 * - `year-by-indicator`: a row is a year, the columns are indicators
 * - `long`: a row is an indicator in a year
 */
export type TableLayout = "indicator-by-year" | "region-by-year" | "region-by-indicator" | "year-by-indicator" | "long";

/** An indicator sheet as read: what is where, nothing judged yet. */
export interface Table {
  readonly sheet: string;
  /** Its place among the tables of its sheet, from 0, in the order in which they are read. */
  readonly index: number;
  readonly grid: Grid;
  /**
   * From the first header row to the last data row, from the first to the last column with a header. Columns of an annotation
   * do not count.
   */
  readonly range: Rectangle;
  readonly layout: TableLayout;
  /** Zero-based rows of the sheet. */
  readonly headerRows: { readonly first: number; readonly last: number };
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** Those under the table first, then those over it and in its header. */
  readonly notes: readonly TableNote[];
  /** The label that says that the figures are invented, e.g. 示例数据（虚构）; it is shown wherever they are. */
  readonly sampleLabel: string | null;
  /** Columns of an earlier run of this add-in, if any. */
  readonly annotation: AnnotationPlace | null;
}

/** What is known of a table when its rows have become indicators: where it stands and what its columns mean. */
export type TableFrame = Omit<Table, "rows">;

/** Where an earlier run wrote its columns and its legend. */
export interface AnnotationPlace {
  readonly columns: Rectangle;
  readonly legend: Rectangle | null;
}
