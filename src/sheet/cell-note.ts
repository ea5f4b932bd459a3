import type { Cell } from "./cell-address";

/** A note on a cell: a text that Excel shows beside the cell when somebody points at it. A comment with its replies is one, too. */
export interface CellNote extends Cell {
  /** Lines end with a line feed. */
  readonly text: string;
}
