import type { Call } from "../api/api-object";
import { type ApiType, bind } from "../api/api-type";
import type { Book } from "../book";
import { itemNotFound } from "../host-error";

/** One setting, by its key. */
export interface SettingKey {
  readonly book: Book;
  readonly key: string;
}

export const setting: ApiType<SettingKey> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { since: "1.4", evidence: "documented", get: ({ key }) => key },
    value: {
      since: "1.4",
      evidence: "documented",
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
    _Id: { since: "internal", evidence: "client-enforced", get: ({ key }) => key },
  },
  methods: {
    delete: {
      since: "1.4",
      evidence: "documented",
      run: ({ book, key }) => {
        book.settings.delete(key);
      },
    },
  },
};

/** What an add-in keeps in the workbook by key. */
export const settingCollection: ApiType<Book> = {
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => bind(setting, { book, key })),
  item: (book, call) => {
    if (!book.settings.has(call.text(0))) throw itemNotFound(call.location);
    return bind(setting, { book, key: call.text(0) });
  },
  methods: {
    add: {
      since: "1.4",
      evidence: "documented",
      note: "a key that is there gets the new value",
      run: (book, call) => {
        book.settings.set(call.text(0), call.value(1));
        return bind(setting, { book, key: call.text(0) });
      },
    },
    getCount: { since: "1.4", evidence: "documented", run: (book) => book.settings.size },
    getItemOrNullObject: {
      since: "1.4",
      evidence: "documented",
      run: (book, call: Call) => (book.settings.has(call.text(0)) ? bind(setting, { book, key: call.text(0) }) : null),
    },
  },
};
