import fc from "fast-check";
import type { FindingReview } from "../../src/sheet/finding-review";
import { planCorrections } from "../../src/sheet/plan-corrections";
import { correctionsOf, noCorrections, type SheetCorrections } from "../../src/sheet/sheet-corrections";
import { readMemory, writeMemory } from "../../src/sheet/workbook-memory";
import { isXmlText } from "../../src/workbook/xml-characters";

const review: FindingReview = {
  ...{ sheet: "主要指标", sheetId: "1", code: "count-not-whole" },
  ...{ name: "高新技术企业", entity: "", column: "2023年实际值", nth: 0, of: 1 },
  content: 59.5,
  state: "verified",
  reason: "年报如此",
};

const anyText = fc.string({ unit: "binary", maxLength: 20 });

const anyReview: fc.Arbitrary<FindingReview> = fc.record({
  sheet: anyText,
  sheetId: anyText,
  code: anyText,
  name: anyText,
  entity: anyText,
  column: anyText,
  nth: fc.nat(),
  of: fc.nat(),
  content: fc.oneof(
    fc.constant(null),
    anyText,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    fc.boolean(),
  ),
  state: fc.constantFrom("verified" as const, "ignored" as const),
  reason: anyText,
});

describe("what a workbook remembers", () => {
  it("is read as it was written, whatever the words, and XML can hold it", () => {
    fc.assert(
      fc.property(fc.array(anyReview, { minLength: 1, maxLength: 5 }), (reviews) => {
        const text = writeMemory({ reviews, corrections: [] });
        expect(readMemory(text)).toEqual({ text, memory: { reviews, corrections: [] }, trouble: null });
        expect(isXmlText(text ?? "")).toBe(true);
      }),
    );
  });

  it("is no text where there is nothing", () => {
    expect(writeMemory({ reviews: [], corrections: [] })).toBeNull();
    expect(readMemory(null)).toEqual({ text: null, memory: { reviews: [], corrections: [] }, trouble: null });
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["JSON of something else", "[1]"],
    ["no schema", '{"reviews":[],"corrections":[]}'],
    ["a schema of somebody else", '{"schema":"other/1","reviews":[],"corrections":[]}'],
    ["no list of reviews", '{"schema":"zhibiao.memory/1","reviews":{},"corrections":[]}'],
    [
      "a review that is none",
      JSON.stringify({ schema: "zhibiao.memory/1", reviews: [{ ...review, state: "seen" }], corrections: [] }),
    ],
    [
      "a review without its words",
      JSON.stringify({ schema: "zhibiao.memory/1", reviews: [{ ...review, reason: 1 }], corrections: [] }),
    ],
    [
      "a review of an object",
      JSON.stringify({ schema: "zhibiao.memory/1", reviews: [{ ...review, content: {} }], corrections: [] }),
    ],
    ["markup", "<a/>"],
  ])("is broken where it holds %s, and the text is kept", (_, text) => {
    expect(readMemory(text)).toEqual({ text, memory: { reviews: [], corrections: [] }, trouble: "broken" });
  });

  it("of a later version is not taken in, and not taken for broken", () => {
    const text = '{"schema":"zhibiao.memory/2","everything":"else"}';
    expect(readMemory(text)).toMatchObject({ text, trouble: "later-version" });
  });

  it("whatever text stands there, reading throws nothing", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        expect(readMemory(text).memory.reviews).toEqual([]);
      }),
    );
  });
});

describe("what is remembered of a sheet", () => {
  const one = { ...review, sheet: "甲", sheetId: "7" };
  const corrected = { ...noCorrections({ sheet: "甲", sheetId: "7" }), excludedColumns: ["a"] };
  const text = writeMemory({ reviews: [one], corrections: [corrected] });
  const sheetsIn = (sheets: readonly { readonly id: string; readonly name: string }[]) => {
    const { reviews, corrections } = readMemory(text, sheets).memory;
    return [...reviews, ...corrections].map(({ sheet }) => sheet);
  };

  it("is found under its new name where the sheet was renamed, and not at another sheet that has the old one", () => {
    expect(sheetsIn([{ id: "7", name: "乙" }])).toEqual(["乙", "乙"]);
    const renamed = [
      { id: "8", name: "甲" },
      { id: "7", name: "乙" },
    ];
    expect(sheetsIn(renamed)).toEqual(["乙", "乙"]);
  });

  it("is found by the name where the workbook knows no such id", () => {
    expect(sheetsIn([{ id: "{00000000-0001-0000-0000-000000000000}", name: "甲" }])).toEqual(["甲", "甲"]);
  });

  it("holds by its id against what only has the name", () => {
    const other = { ...corrected, sheet: "乙", sheetId: "gone", excludedColumns: ["b"] };
    const both = writeMemory({ reviews: [], corrections: [corrected, other] });
    const { memory } = readMemory(both, [{ id: "7", name: "乙" }]);
    expect(correctionsOf(memory, { sheet: "乙", sheetId: "7" }).excludedColumns).toEqual(["a"]);
  });
});

const anyCorrections: fc.Arbitrary<SheetCorrections> = fc.record({
  sheet: anyText,
  sheetId: anyText,
  columns: fc.array(
    fc.record({
      heading: anyText,
      kind: fc.constantFrom("actual" as const, "target" as const),
      year: fc.integer({ min: 1990, max: 2035 }),
      unitText: fc.option(anyText),
    }),
    { maxLength: 3 },
  ),
  excludedColumns: fc.array(anyText, { maxLength: 3 }),
  excludedRows: fc.array(fc.record({ name: anyText, entity: anyText }), { maxLength: 3 }),
  names: fc.array(fc.record({ written: anyText, entry: fc.option(anyText) }), { maxLength: 3 }),
});

describe("the corrections that a workbook remembers", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(anyCorrections, (corrections) => {
        const text = writeMemory({ reviews: [], corrections: [corrections] });
        expect(readMemory(text).memory.corrections).toEqual([corrections]);
      }),
    );
  });

  it.each([
    ["no list of rows", { sheet: "a", sheetId: "1", columns: [], excludedColumns: [], names: [] }],
    ["a heading that is no text", { ...noCorrections({ sheet: "a", sheetId: "1" }), excludedColumns: [1] }],
    [
      "a year that is none",
      {
        ...noCorrections({ sheet: "a", sheetId: "1" }),
        columns: [{ heading: "b", kind: "actual", year: 21, unitText: null }],
      },
    ],
    [
      "another kind",
      {
        ...noCorrections({ sheet: "a", sheetId: "1" }),
        columns: [{ heading: "b", kind: "x", year: 2021, unitText: null }],
      },
    ],
    ["nothing", null],
  ])("are broken with %s, and nothing of them is used", (_what, corrections) => {
    const text = JSON.stringify({ schema: "zhibiao.memory/1", reviews: [], corrections: [corrections] });
    expect(readMemory(text)).toEqual({ text, memory: { reviews: [], corrections: [] }, trouble: "broken" });
  });

  it("replace those of the same sheet, leave those of others, and vanish when there are none", () => {
    const one = { ...noCorrections({ sheet: "甲", sheetId: "1" }), excludedColumns: ["a"] };
    const other = { ...noCorrections({ sheet: "乙", sheetId: "2" }), excludedColumns: ["b"] };
    const recalled = readMemory(writeMemory({ reviews: [review], corrections: [one, other] }));
    const changed = { ...one, excludedColumns: ["c"] };
    const [edit] = planCorrections(recalled, changed).edits;
    expect(edit).toMatchObject({ kind: "memory", before: recalled.text });
    const content = edit?.kind === "memory" ? edit.content : null;
    expect(readMemory(content).memory).toEqual({ reviews: [review], corrections: [other, changed] });
    const [undone] = planCorrections(readMemory(content), noCorrections({ sheet: "甲", sheetId: "1" })).edits;
    expect(readMemory(undone?.kind === "memory" ? undone.content : null).memory.corrections).toEqual([other]);
    expect(planCorrections({ ...recalled, trouble: "later-version" }, changed).edits).toEqual([]);
  });
});
