import type { Rectangle } from "./rectangle";

/** A defined name of the workbook (`sheet` null) or of one sheet. */
export interface BookName {
  readonly name: string;
  readonly sheet: string | null;
  /** Beginning with `=`, e.g. "=Sheet1!$A$1:$B$2". */
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
}

export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** With its header row and its total row. */
  readonly range: Rectangle;
  readonly hasHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
}

export interface BookReply {
  readonly id: string;
  readonly author: string;
  readonly content: string;
}

export interface BookComment {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly content: string;
  readonly isResolved: boolean;
  readonly replies: readonly BookReply[];
}

/** What lies over the cells of a sheet. The book knows that it is there, not what it shows. */
export interface BookDrawing {
  readonly id: string;
  readonly sheet: string;
  readonly kind: "chart" | "shape";
}

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}
