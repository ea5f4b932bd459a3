import { type ApiObject, type Call, isApiObject } from "../api/api-object";
import { type ApiType, bind } from "../api/api-type";
import type { BookName } from "../book/book-parts";
import { sheetAddress } from "../book/a1";
import type { BookSheet } from "../book/book-sheet";
import { itemNotFound } from "../host-error";
import { namedItem } from "./named-item";
import { rangeArgument } from "./range-argument";

/** The names of the workbook (`sheet` null) or of one sheet. */
export interface NameScope {
  readonly sheet: BookSheet | null;
}

export const namedItemCollection: ApiType<NameScope> = {
  name: "NamedItemCollection",
  items: (scope, call) => namesOf(scope, call).map((name) => bind(namedItem, name)),
  item: (scope, call) => {
    const name = find(scope, call);
    if (name === undefined) throw itemNotFound(call.location);
    return bind(namedItem, name);
  },
  methods: {
    add: { since: "1.4", evidence: "documented", run: add },
    getCount: { since: "1.4", evidence: "documented", run: (scope, call) => namesOf(scope, call).length },
    getItemOrNullObject: {
      since: "1.4",
      evidence: "documented",
      run: (scope, call) => {
        const name = find(scope, call);
        return name === undefined ? null : bind(namedItem, name);
      },
    },
  },
};

function add(scope: NameScope, call: Call): ApiObject {
  const name = call.text(0);
  const isTaken = find(scope, call) !== undefined;
  if (isTaken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw call.invalid();
  const added: BookName = {
    name,
    sheet: scope.sheet?.id ?? null,
    formula: formulaOf(call),
    comment: call.optionalText(2) ?? "",
    isVisible: true,
  };
  call.book.names = [...call.book.names, added];
  return bind(namedItem, added);
}

function formulaOf(call: Call): string {
  if (!isApiObject(call.value(1))) return call.text(1).startsWith("=") ? call.text(1) : `=${call.text(1)}`;
  const { sheet, area } = rangeArgument(call, 1, null);
  const [sheetPart, cells] = splitLast(sheetAddress(sheet.name, area));
  return `=${sheetPart}!${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function splitLast(address: string): [sheet: string, cells: string] {
  const at = address.lastIndexOf("!");
  return [address.slice(0, at), address.slice(at + 1)];
}

function namesOf({ sheet }: NameScope, { book }: Call): readonly BookName[] {
  return book.names.filter((name) => name.sheet === (sheet?.id ?? null));
}

function find(scope: NameScope, call: Call): BookName | undefined {
  const key = call.text(0).toLowerCase();
  return namesOf(scope, call).find(({ name }) => name.toLowerCase() === key);
}
