import type { ApiObject, Call } from "../api/api-object";
import type { ApiType, Method } from "../api/api-type";
import type { Book } from "../book";
import type { BookSheet } from "../book/book-sheet";
import { anySheet } from "../events/event-type";
import { itemNotFound } from "../host-error";
import { eventMethods } from "./event-methods";
import { checkSheetName } from "./sheet-name";

export const worksheetCollection: ApiType<Book> = {
  name: "WorksheetCollection",
  items: (book, call) => book.sheets.map((sheet) => call.make.worksheet(sheet)),
  item: (book, call) => {
    const sheet = findSheet(book, call);
    if (sheet === undefined) throw itemNotFound(call.location);
    return call.make.worksheet(sheet);
  },
  methods: {
    ...eventMethods<Book>("collection", () => anySheet),
    add: {
      since: "1.1",
      evidence: "documented",
      run: (book, call) => {
        const name = call.value(0) === null ? undefined : checkSheetName(call.value(0), null, call);
        return call.make.worksheet(book.addSheet(name));
      },
    },
    getActiveWorksheet: {
      since: "1.1",
      evidence: "documented",
      run: (book, call) => call.make.worksheet(book.activeSheet),
    },
    getCount: { since: "1.4", evidence: "documented", run: (book, call) => listed(book, call).length },
    getFirst: end((sheets) => sheets[0]),
    getItemOrNullObject: {
      since: "1.4",
      evidence: "documented",
      run: (book, call) => {
        const sheet = findSheet(book, call);
        return sheet === undefined ? null : call.make.worksheet(sheet);
      },
    },
    getLast: end((sheets) => sheets.at(-1)),
  },
};

/** By name or id. */
function findSheet(book: Book, call: Call): BookSheet | undefined {
  const key = call.text(0);
  return book.findSheet(key) ?? book.findSheetByName(key);
}

function listed(book: Book, call: Call): readonly BookSheet[] {
  return call.flag(0) ? book.sheets.filter((sheet) => sheet.visibility === "Visible") : book.sheets;
}

function end(choose: (sheets: readonly BookSheet[]) => BookSheet | undefined): Method<Book> {
  return {
    since: "1.5",
    evidence: "documented",
    run: (book, call): ApiObject => {
      const sheet = choose(listed(book, call));
      if (sheet === undefined) throw itemNotFound(call.location);
      return call.make.worksheet(sheet);
    },
  };
}
