import type { Call } from "../api/api-object";
import type { ApiType } from "../api/api-type";
import type { BookName } from "../book/book-parts";
import { itemNotFound } from "../host-error";
import { rangeOfName } from "./named-range";

export const namedItem: ApiType<BookName> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    comment: { since: "1.4", evidence: "documented", get: ({ comment }) => comment },
    formula: { since: "1.7", evidence: "documented", get: ({ formula }) => formula },
    name: { since: "1.1", evidence: "documented", get: ({ name }) => name },
    scope: { since: "1.4", evidence: "documented", get: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet") },
    type: {
      since: "1.1",
      evidence: "documented",
      note: "guessed: anything that is not a plain reference is a String",
      get: (name, call) => (rangeOfName(call.book, name) === null ? "String" : "Range"),
    },
    value: {
      since: "1.1",
      evidence: "documented",
      get: (name, call) => rangeOfName(call.book, name)?.address ?? name.formula.slice(1),
    },
    visible: { since: "1.1", evidence: "documented", get: ({ isVisible }) => isVisible },
  },
  methods: {
    delete: {
      since: "1.4",
      evidence: "documented",
      run: (name, { book }) => {
        book.names = book.names.filter((other) => other !== name);
      },
    },
    getRange: {
      since: "1.1",
      evidence: "documented",
      run: (name, call) => {
        const range = rangeObject(name, call);
        if (range === null) throw itemNotFound(call.location);
        return range;
      },
    },
    getRangeOrNullObject: { since: "1.4", evidence: "documented", run: rangeObject },
  },
};

function rangeObject(name: BookName, call: Call): unknown {
  const range = rangeOfName(call.book, name);
  return range === null ? null : call.make.range(range.sheet, range.area);
}
