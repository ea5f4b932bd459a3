import fc from "fast-check";
import type { FindingReview } from "../../src/sheet/finding-review";
import { planCorrections } from "../../src/sheet/plan-corrections";
import { noCorrections, type SheetCorrections, statedKinds } from "../../src/sheet/sheet-corrections";
import { emptyMemory, readMemory, writeMemory } from "../../src/sheet/workbook-memory";
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
        const text = writeMemory({ ...emptyMemory, reviews });
        expect(readMemory(text)).toEqual({
          text,
          memory: { ...emptyMemory, reviews },
          trouble: null,
        });
        expect(isXmlText(text ?? "")).toBe(true);
      }),
    );
  });

  it("takes in an older memory, which has no settings, and writes it as it was", () => {
    const older = JSON.stringify({ schema: "zhibiao.memory/1", reviews: [review], corrections: [] });
    const { memory, trouble } = readMemory(older);
    expect({ memory, trouble }).toEqual({
      memory: { ...emptyMemory, reviews: [review] },
      trouble: null,
    });
    expect(writeMemory(memory)).toBe(older);
  });

  it("keeps settings alone", () => {
    const memory = {
      ...emptyMemory,
      settings: { preset: "yinchuan", "straightLine.red": 0.2 },
    } as const;
    expect(readMemory(writeMemory(memory)).memory).toEqual(memory);
  });

  it.each([[["notes"]], [["methods", "notes"]]] as const)(
    "keeps that %j are written beside the statuses",
    (additions) => {
      const memory = { ...emptyMemory, additions };
      expect(readMemory(writeMemory(memory)).memory).toEqual(memory);
    },
  );

  it("is no text where there is nothing", () => {
    expect(writeMemory(emptyMemory)).toBeNull();
    expect(readMemory(null)).toEqual({
      text: null,
      memory: emptyMemory,
      trouble: null,
    });
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
    [
      "a setting that is not known",
      '{"schema":"zhibiao.memory/1","reviews":[],"corrections":[],"settings":{"path":"curved"}}',
    ],
    [
      "thresholds the wrong way round",
      '{"schema":"zhibiao.memory/1","reviews":[],"corrections":[],"settings":{"slightlyBehindFrom":0.97}}',
    ],
    [
      "an addition that nobody knows",
      '{"schema":"zhibiao.memory/1","reviews":[],"corrections":[],"additions":["chart"]}',
    ],
    ["markup", "<a/>"],
  ])("is broken where it holds %s, and the text is kept", (_, text) => {
    expect(readMemory(text)).toEqual({
      text,
      memory: emptyMemory,
      trouble: "broken",
    });
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

const column = { heading: "b", nth: 0, kind: "actual" as const, year: 2021, unitText: null };

const anyCorrections: fc.Arbitrary<SheetCorrections> = fc.record({
  sheet: anyText,
  sheetId: anyText,
  columns: fc.array(
    fc.record({
      heading: anyText,
      nth: fc.option(fc.nat(9)),
      kind: fc.constantFrom(...statedKinds),
      year: fc.option(fc.integer({ min: 1990, max: 2035 })),
      unitText: fc.option(anyText),
    }),
    { maxLength: 3 },
  ),
  excludedRows: fc.array(fc.record({ name: anyText, entity: anyText }), { maxLength: 3 }),
  names: fc.array(fc.record({ written: anyText, entry: fc.option(anyText) }), { maxLength: 3 }),
});

describe("the corrections that a workbook remembers", () => {
  it("are read as they were written", () => {
    fc.assert(
      fc.property(anyCorrections, (corrections) => {
        const text = writeMemory({ ...emptyMemory, corrections: [corrections] });
        expect(readMemory(text).memory.corrections).toEqual([corrections]);
      }),
    );
  });

  it("are read in the older form, too: then every column headed so is meant", () => {
    const older = {
      sheetId: "1",
      sheet: "甲",
      columns: [{ heading: "年末数", kind: "target", year: 2025, unitText: "家" }],
      excludedColumns: ["备考"],
      excludedRows: [],
      names: [],
    };
    const text = JSON.stringify({ schema: "zhibiao.memory/1", reviews: [], corrections: [older] });
    expect(readMemory(text).memory.corrections).toEqual([
      {
        ...noCorrections({ sheet: "甲", sheetId: "1" }),
        columns: [
          { heading: "年末数", nth: null, kind: "target", year: 2025, unitText: "家" },
          { heading: "备考", nth: null, kind: "excluded", year: null, unitText: null },
        ],
      },
    ]);
  });

  it.each([
    ["no list of rows", { sheet: "a", columns: [], names: [] }],
    [
      "a heading that is no text",
      { ...noCorrections({ sheet: "a", sheetId: "1" }), columns: [{ ...column, heading: 1 }] },
    ],
    [
      "a column left out, in the older form, that is no text",
      { ...noCorrections({ sheet: "a", sheetId: "1" }), excludedColumns: [1] },
    ],
    [
      "a number among those headed alike that is none",
      { ...noCorrections({ sheet: "a", sheetId: "1" }), columns: [{ ...column, nth: -1 }] },
    ],
    ["a year that is none", { ...noCorrections({ sheet: "a", sheetId: "1" }), columns: [{ ...column, year: 21 }] }],
    ["another kind", { ...noCorrections({ sheet: "a", sheetId: "1" }), columns: [{ ...column, kind: "x" }] }],
    ["nothing", null],
  ])("are broken with %s, and nothing of them is used", (_what, corrections) => {
    const text = JSON.stringify({ schema: "zhibiao.memory/1", reviews: [], corrections: [corrections] });
    expect(readMemory(text)).toEqual({
      text,
      memory: emptyMemory,
      trouble: "broken",
    });
  });

  it("replace those of the same sheet, leave those of others, and vanish when there are none", () => {
    const one = { ...noCorrections({ sheet: "甲", sheetId: "1" }), columns: [{ ...column, heading: "a" }] };
    const other = { ...noCorrections({ sheet: "乙", sheetId: "1" }), columns: [column] };
    const recalled = readMemory(writeMemory({ ...emptyMemory, reviews: [review], corrections: [one, other] }));
    const changed = { ...one, columns: [{ ...column, heading: "c" }] };
    const [edit] = planCorrections(recalled, changed).edits;
    expect(edit).toMatchObject({ kind: "memory", before: recalled.text });
    const content = edit?.kind === "memory" ? edit.content : null;
    expect(readMemory(content).memory).toEqual({
      ...emptyMemory,
      reviews: [review],
      corrections: [other, changed],
    });
    const [undone] = planCorrections(readMemory(content), noCorrections({ sheet: "甲", sheetId: "1" })).edits;
    expect(readMemory(undone?.kind === "memory" ? undone.content : null).memory.corrections).toEqual([other]);
    expect(planCorrections({ ...recalled, trouble: "later-version" }, changed).edits).toEqual([]);
  });
});
