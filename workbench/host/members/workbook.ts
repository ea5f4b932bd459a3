import type { Call } from "../api/api-object";
import { type ApiType, bind } from "../api/api-type";
import type { Book } from "../book";
import { oneCell } from "../book/rectangle";
import { HostError, itemNotFound } from "../host-error";
import { applicationType } from "./application";
import { commentCollection } from "./comment-collection";
import { customXmlPartCollection } from "./custom-xml-part";
import { namedItemCollection } from "./named-item-collection";
import { runtimeType } from "./runtime";
import { settingCollection } from "./setting";
import { tableCollection } from "./table-collection";
import { worksheetCollection } from "./worksheet-collection";

export const workbookType: ApiType<Book> = {
  name: "Workbook",
  properties: { name: { since: "1.7", evidence: "documented", get: ({ name }) => name } },
  links: {
    application: { since: "1.1", evidence: "documented", go: (_, call) => bind(applicationType, call.session) },
    comments: { since: "1.10", evidence: "documented", go: (book) => bind(commentCollection, { book, sheet: null }) },
    customXmlParts: {
      since: "1.5",
      evidence: "documented",
      go: () => bind(customXmlPartCollection, { namespaceUri: null }),
    },
    names: { since: "1.1", evidence: "documented", go: () => bind(namedItemCollection, { sheet: null }) },
    settings: { since: "1.4", evidence: "documented", go: (book) => bind(settingCollection, book) },
    tables: { since: "1.1", evidence: "documented", go: () => bind(tableCollection, { sheet: null }) },
    worksheets: { since: "1.1", evidence: "documented", go: (book) => bind(worksheetCollection, book) },
    _Runtime: { since: "internal", evidence: "client-enforced", go: (_, call) => bind(runtimeType, call.session) },
  },
  methods: {
    getActiveCell: {
      since: "1.7",
      evidence: "documented",
      run: (book, call) => {
        const { row, column } = firstArea(book, call);
        return call.make.range(book.activeSheet, oneCell(row, column));
      },
    },
    getSelectedRange: {
      since: "1.1",
      evidence: "documented",
      run: (book, call) => {
        if (book.selection.areas.length > 1) {
          throw new HostError("InvalidSelection", "More than one range is selected.", call.location);
        }
        return call.make.range(book.activeSheet, firstArea(book, call));
      },
    },
    getSelectedRanges: {
      since: "1.9",
      evidence: "documented",
      run: (book, call) => call.make.rangeAreas(book.activeSheet, book.selection.areas),
    },
    _RemoveReference: {
      since: "internal",
      evidence: "client-enforced",
      run: (_, call) => {
        call.session.references.release(call.text(0));
      },
    },
  },
};

function firstArea(book: Book, call: Call): Book["selection"]["areas"][number] {
  const [area] = book.selection.areas;
  if (area === undefined) throw itemNotFound(call.location);
  return area;
}
