import { type Call, isRecord } from "../api/api-object";
import type { ApiType } from "../api/api-type";
import type { BookSheet } from "../book/book-sheet";
import { sheetProtectionDefaults, type ProtectionOptions } from "../book/sheet-protection";
import { accessDenied, HostError } from "../host-error";

export const worksheetProtection: ApiType<BookSheet> = {
  name: "WorksheetProtection",
  properties: {
    options: { since: "1.2", evidence: "documented", get: ({ protection }) => protection.options },
    protected: { since: "1.2", evidence: "documented", get: ({ protection }) => protection.isProtected },
  },
  methods: {
    protect: {
      since: "1.2",
      evidence: "documented",
      note: "guessed from office-js issue 6784: a protected sheet refuses with AccessDenied",
      run: (sheet, call) => {
        if (sheet.protection.isProtected) throw accessDenied(call.location);
        const options = call.value(0) === null ? {} : call.record(0);
        sheet.protection = {
          isProtected: true,
          password: call.optionalText(1) ?? "",
          options: readOptions(options, call),
        };
      },
    },
    unprotect: {
      since: "1.7",
      evidence: "documented",
      note: "guessed that an unprotected sheet takes it without complaint",
      run: (sheet, call) => {
        const password = call.optionalText(0) ?? "";
        if (sheet.protection.password !== password) {
          throw new HostError("BadPassword", "The password you supplied is incorrect.", call.location, 400);
        }
        sheet.protection = sheetProtectionDefaults;
      },
    },
  },
};

function readOptions(given: Readonly<Record<string, unknown>>, call: Call): ProtectionOptions {
  const known = sheetProtectionDefaults.options;
  for (const [name, value] of Object.entries(given)) {
    const expected: unknown = isRecord(known) ? known[name] : undefined;
    if (value !== null && typeof value !== typeof expected) throw call.invalid();
  }
  const named = Object.entries(given).filter(([, value]) => value !== null);
  return { ...known, ...Object.fromEntries(named) };
}
