import type { Call } from "../api/api-object";
import type { ApiType } from "../api/api-type";
import type { BookDrawing } from "../book/book-parts";
import type { BookSheet } from "../book/book-sheet";

export const chartCollection: ApiType<BookSheet> = {
  name: "ChartCollection",
  methods: {
    getCount: { since: "1.4", evidence: "documented", run: (sheet, call) => countOf(sheet, "chart", call) },
  },
};

export const shapeCollection: ApiType<BookSheet> = {
  name: "ShapeCollection",
  methods: {
    getCount: { since: "1.9", evidence: "documented", run: (sheet, call) => countOf(sheet, "shape", call) },
  },
};

function countOf({ id }: BookSheet, kind: BookDrawing["kind"], { book }: Call): number {
  return book.drawings.filter((drawing) => drawing.sheet === id && drawing.kind === kind).length;
}
