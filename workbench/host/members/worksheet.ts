import type { Call } from "../api/api-object";
import { type ApiType, bind } from "../api/api-type";
import type { BookSheet } from "../book/book-sheet";
import { oneCell, wholeSheet, isOnSheet, type Rectangle } from "../book/rectangle";
import { HostError } from "../host-error";
import { commentCollection } from "./comment-collection";
import { chartCollection, shapeCollection } from "./drawing-collections";
import { eventMethods } from "./event-methods";
import { namedItemCollection } from "./named-item-collection";
import { rangeAt } from "./range-argument";
import { checkSheetName } from "./sheet-name";
import { tableCollection } from "./table-collection";
import { worksheetProtection } from "./worksheet-protection";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

export const worksheetType: ApiType<BookSheet> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: "1.1", evidence: "documented", get: ({ id }) => id },
    name: {
      since: "1.1",
      evidence: "documented",
      get: ({ name }) => name,
      set: (sheet, value, call) => {
        sheet.name = checkSheetName(value, sheet, call);
      },
    },
    position: {
      since: "1.1",
      evidence: "documented",
      get: (sheet, call) => call.book.sheets.indexOf(sheet),
      set: (sheet, value, call) => {
        const isPosition = typeof value === "number" && Number.isInteger(value) && value >= 0;
        if (!isPosition || value >= call.book.sheets.length) throw call.invalid();
        call.book.moveSheet(sheet.id, value);
      },
    },
    standardWidth: {
      since: "1.7",
      evidence: "documented",
      note: "in characters of the standard font; guessed for fonts other than Calibri 11",
      get: ({ columns }) => Math.round(((columns.standard / 0.75 - 5) / 7) * 100) / 100,
    },
    tabColor: {
      since: "1.7",
      evidence: "documented",
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, call) => {
        if (typeof value !== "string" || !/^(#[0-9a-f]{6})?$/i.test(value)) throw call.invalid();
        sheet.tabColor = value.toUpperCase();
      },
    },
    visibility: {
      since: "1.1",
      evidence: "documented",
      get: ({ visibility }) => visibility,
      set: (sheet, value, call) => {
        const visibility = visibilities.find((word) => word === value);
        if (visibility === undefined) throw call.invalid();
        if (visibility !== "Visible") refuseLastVisible(sheet, call);
        sheet.visibility = visibility;
      },
    },
  },
  links: {
    charts: { since: "1.1", evidence: "documented", go: (sheet) => bind(chartCollection, sheet) },
    comments: {
      since: "1.10",
      evidence: "documented",
      go: ({ id }, call) => bind(commentCollection, { book: call.book, sheet: id }),
    },
    names: { since: "1.4", evidence: "documented", go: (sheet) => bind(namedItemCollection, { sheet }) },
    protection: { since: "1.2", evidence: "documented", go: (sheet) => bind(worksheetProtection, sheet) },
    shapes: { since: "1.9", evidence: "documented", go: (sheet) => bind(shapeCollection, sheet) },
    tables: { since: "1.1", evidence: "documented", go: (sheet) => bind(tableCollection, { sheet }) },
  },
  methods: {
    ...eventMethods<BookSheet>("sheet", ({ id }) => id),
    activate: {
      since: "1.1",
      evidence: "documented",
      note: "guessed that a hidden sheet refuses",
      run: (sheet, call) => {
        if (sheet.visibility !== "Visible") throw call.invalid();
        call.book.activate(sheet.id);
      },
    },
    delete: {
      since: "1.1",
      evidence: "documented",
      run: (sheet, call) => {
        if (sheet.visibility === "VeryHidden") throw invalidOperation(call);
        refuseLastVisible(sheet, call);
        call.book.removeSheet(sheet.id);
      },
    },
    getCell: {
      since: "1.1",
      evidence: "documented",
      run: (sheet, call) => rangeOn(sheet, oneCell(call.wholeNumber(0), call.wholeNumber(1)), call),
    },
    getRange: {
      since: "1.1",
      evidence: "documented",
      run: (sheet, call) => {
        const address = call.optionalText(0) ?? "";
        if (address === "") return call.make.range(sheet, wholeSheet);
        const range = rangeAt(address, call, sheet);
        return call.make.range(range.sheet, range.area);
      },
    },
    getRangeByIndexes: {
      since: "1.7",
      evidence: "documented",
      run: (sheet, call) => {
        const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => call.wholeNumber(index));
        return rangeOn(sheet, { row: row ?? 0, column: column ?? 0, rows: rows ?? 0, columns: columns ?? 0 }, call);
      },
    },
    getRanges: {
      since: "1.9",
      evidence: "documented",
      run: (sheet, call) => {
        const areas = call
          .text(0)
          .split(",")
          .map((address) => rangeAt(address, call, sheet).area);
        return call.make.rangeAreas(sheet, areas);
      },
    },
    getUsedRange: {
      since: "1.1",
      evidence: "documented",
      run: (sheet, call) => call.make.range(sheet, sheet.usedRange(call.flag(0)) ?? oneCell(0, 0)),
    },
    getUsedRangeOrNullObject: {
      since: "1.4",
      evidence: "documented",
      run: (sheet, call) => {
        const used = sheet.usedRange(call.flag(0));
        return used === null ? null : call.make.range(sheet, used);
      },
    },
  },
};

function rangeOn(sheet: BookSheet, area: Rectangle, call: Call): unknown {
  if (!isOnSheet(area)) throw call.invalid();
  return call.make.range(sheet, area);
}

function refuseLastVisible(sheet: BookSheet, call: Call): void {
  const others = call.book.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (others.length === 0) throw invalidOperation(call);
}

function invalidOperation(call: Call): HostError {
  return new HostError("InvalidOperation", "This operation is not permitted for the current object.", call.location);
}
