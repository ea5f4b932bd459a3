import type { Rectangle } from "../../sheet/grid";
import { sameContent } from "../cell-content";
import { writtenForm } from "./host-content";
import { planLookWrites } from "./plan-look-writes";
import { queueLookWrite } from "./queue-look-write";
import { queueNoteWrite } from "./queue-note-write";
import { rangeAt } from "./range-at";
import { jsonBytes, partsOfRange, type RequestPart } from "./request-in-parts";
import type {
  CellsEditState,
  CellsState,
  EditState,
  Matrix,
  MemoryEditState,
  NotesEditState,
  SheetEditState,
  WidthsEditState,
} from "./standing";

/**
 * The writes that turn what stands where a plan writes into what shall stand there: sheets that come first, then cells and widths,
 * except those of sheets that go, and these last.
 *
 * `Worksheet.delete` clears Excel's own list of undoable steps, and neither it nor `add` can be taken back by `Ctrl+Z`.
 */
export const planWrites = (current: readonly EditState[], target: readonly EditState[]): readonly RequestPart[] => {
  const gone = new Set(target.flatMap((state) => (state.kind === "sheet" && !state.isThere ? [state.edit.sheet] : [])));
  const moves = target.flatMap((wanted, index) => {
    const stands = current[index];
    if (stands === undefined) throw new RangeError("every target has a state");
    const isGone = (stands.kind === "cells" || stands.kind === "column-widths") && gone.has(stands.edit.sheet);
    return isGone ? [] : [{ stands, wanted }];
  });
  const order = ({ wanted }: (typeof moves)[number]): number =>
    wanted.kind === "sheet" ? (wanted.isThere ? 0 : 2) : 1;
  return [...moves]
    .sort((one, next) => order(one) - order(next))
    .flatMap(({ stands, wanted }) => writeParts(stands, wanted));
};

/**
 * The writes that turn what stands somewhere into what shall stand there, and no more: what is as it shall be is not touched.
 *
 * Number formats come before contents, because Excel reads text by the format of its cell.
 */
const writeParts = (current: EditState, target: EditState): readonly RequestPart[] => {
  if (current.kind === "cells" && target.kind === "cells") return cellsParts(current, target);
  if (current.kind === "column-widths" && target.kind === "column-widths") return widthsParts(current, target);
  if (current.kind === "sheet" && target.kind === "sheet") return sheetParts(current, target);
  if (current.kind === "notes" && target.kind === "notes") return notesParts(current, target);
  if (current.kind === "memory" && target.kind === "memory") return memoryParts(current, target);
  throw new TypeError("an edit and its target are of one kind");
};

/** Whether nothing has to be written. */
export const isSameState = (current: EditState, target: EditState): boolean => writeParts(current, target).length === 0;

/** The client sends `add` as the making of an object, which Excel does once; the sheet that is open stays open. */
const sheetParts = ({ edit, isThere }: SheetEditState, target: SheetEditState): RequestPart[] => {
  if (isThere === target.isThere) return [];
  return [
    {
      bytes: 500,
      queue: ({ workbook: { worksheets } }) => {
        if (target.isThere) worksheets.add(edit.sheet);
        else worksheets.getItem(edit.sheet).delete();
        return () => undefined;
      },
    },
  ];
};

const notesParts = ({ edit, notes, hasPlainNotes }: NotesEditState, target: NotesEditState): RequestPart[] =>
  edit.notes.flatMap((cell, at) => {
    const [stands, wanted] = [notes[at], target.notes[at]?.text ?? null];
    if ((stands?.text ?? null) === wanted) return [];
    return [
      {
        bytes: jsonBytes(wanted) + 300,
        queue: (context) => {
          const sheet = context.workbook.worksheets.getItem(edit.sheet);
          queueNoteWrite(sheet, cell, stands?.handle ?? null, wanted, hasPlainNotes);
          return () => undefined;
        },
      },
    ];
  });

const memoryParts = ({ part }: MemoryEditState, target: MemoryEditState): RequestPart[] => {
  const [stands, wanted] = [part?.xml ?? null, target.part?.xml ?? null];
  if (stands === wanted) return [];
  return [
    {
      bytes: jsonBytes(wanted),
      queue: ({ workbook: { customXmlParts } }) => {
        const existing = part === null ? null : customXmlParts.getItem(part.id);
        if (wanted === null) existing?.delete();
        else if (existing === null) customXmlParts.add(wanted);
        else existing.setXml(wanted);
        return () => undefined;
      },
    },
  ];
};

const cellsParts = ({ edit, cells }: CellsEditState, target: CellsEditState): RequestPart[] => {
  const { range, sheet } = edit;
  const bytes = jsonBytes(target.cells.contents) + bytesOfLooks * range.rows * range.columns;
  return partsOfRange(range, bytes).flatMap((part) => {
    const rows = [part.row - range.row, part.row - range.row + part.rows] as const;
    return cellsPart(sheet, part, sliceState(cells, ...rows), sliceState(target.cells, ...rows));
  });
};

/** An estimate, for cutting only: the parts are measured. */
const bytesOfLooks = 30;

const cellsPart = (sheet: string, range: Rectangle, current: CellsState, target: CellsState): RequestPart[] => {
  const formats = differing(range, target.numberFormats, (format, row, column) =>
    format === current.numberFormats[row]?.[column] ? null : format,
  );
  const contents = differing(range, target.contents, (content, row, column) =>
    sameContent(content, current.contents[row]?.[column] ?? null)
      ? null
      : writtenForm(content, target.numberFormats[row]?.[column] ?? ""),
  );
  const looks = planLookWrites(range, current.looks, target.looks);
  if (formats === null && contents === null && looks.length === 0) return [];
  return [
    {
      bytes: [formats?.values, contents?.values, looks].reduce(
        (sum, item) => sum + jsonBytes(item ?? null),
        looks.length * 600,
      ),
      queue: (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        if (formats !== null) rangeAt(worksheet, formats.range).numberFormat = formats.values;
        if (contents !== null) rangeAt(worksheet, contents.range).formulas = contents.values;
        for (const write of looks) queueLookWrite(worksheet, write);
        return () => undefined;
      },
    },
  ];
};

interface Block<Item> {
  readonly range: Rectangle;
  /** Null leaves a cell as it is. @source Microsoft, "Blank and null values in Excel add-ins" */
  readonly values: (Item | null)[][];
}

/** The columns in which something must be written; null where there are none. */
const differing = <Source, Item>(
  range: Rectangle,
  matrix: Matrix<Source>,
  read: (item: Source, row: number, column: number) => Item | null,
): Block<Item> | null => {
  const values = matrix.map((line, row) => line.map((item, column) => read(item, row, column)));
  const used = Array.from({ length: range.columns }, (_, column) => values.some((line) => line[column] !== null));
  const [first, last] = [used.indexOf(true), used.lastIndexOf(true)];
  if (first < 0) return null;
  return {
    range: { ...range, column: range.column + first, columns: last - first + 1 },
    values: values.map((line) => line.slice(first, last + 1)),
  };
};

const sliceState = ({ contents, numberFormats, looks }: CellsState, from: number, to: number): CellsState => ({
  contents: contents.slice(from, to),
  numberFormats: numberFormats.slice(from, to),
  looks: looks.slice(from, to),
});

const widthsParts = ({ edit, widths }: WidthsEditState, target: WidthsEditState): RequestPart[] =>
  target.widths.flatMap((width, index) => {
    const current = widths[index];
    const isSame = width.isStandard
      ? current?.isStandard === true
      : current?.points === width.points && !current.isStandard;
    if (isSame) return [];
    return [
      {
        bytes: 500,
        queue: (context) => {
          const sheet = context.workbook.worksheets.getItem(edit.sheet);
          const { format } = rangeAt(sheet, { row: 0, column: edit.firstColumn + index, rows: 1, columns: 1 });
          if (width.isStandard) format.useStandardWidth = true;
          else format.columnWidth = width.points;
          return () => undefined;
        },
      },
    ];
  });
