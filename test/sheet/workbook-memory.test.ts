import fc from "fast-check";
import type { FindingMark } from "../../src/sheet/finding-mark";
import { readMemory, writeMemory } from "../../src/sheet/workbook-memory";
import { isXmlText } from "../../src/workbook/xml-characters";

const mark: FindingMark = {
  sheet: "主要指标",
  code: "count-not-whole",
  row: "高新技术企业",
  nth: 0,
  column: "2023年实际值",
  content: 59.5,
  state: "verified",
  reason: "年报如此",
};

const anyText = fc.string({ unit: "binary", maxLength: 20 });

const anyMark: fc.Arbitrary<FindingMark> = fc.record({
  sheet: anyText,
  code: anyText,
  row: anyText,
  nth: fc.nat(),
  column: anyText,
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
      fc.property(fc.array(anyMark, { minLength: 1, maxLength: 5 }), (marks) => {
        const text = writeMemory({ marks, corrections: [] });
        expect(readMemory(text)).toEqual({ text, memory: { marks, corrections: [] }, trouble: null });
        expect(isXmlText(text ?? "")).toBe(true);
      }),
    );
  });

  it("is no text where there is nothing", () => {
    expect(writeMemory({ marks: [], corrections: [] })).toBeNull();
    expect(readMemory(null)).toEqual({ text: null, memory: { marks: [], corrections: [] }, trouble: null });
  });

  it.each([
    ["no JSON", "{"],
    ["nothing", ""],
    ["JSON of something else", "[1]"],
    ["no schema", '{"marks":[],"corrections":[]}'],
    ["a schema of somebody else", '{"schema":"other/1","marks":[],"corrections":[]}'],
    ["no list of marks", '{"schema":"zhibiao.memory/1","marks":{},"corrections":[]}'],
    [
      "a mark that is none",
      JSON.stringify({ schema: "zhibiao.memory/1", marks: [{ ...mark, state: "seen" }], corrections: [] }),
    ],
    [
      "a mark without its words",
      JSON.stringify({ schema: "zhibiao.memory/1", marks: [{ ...mark, reason: 1 }], corrections: [] }),
    ],
    [
      "a mark of an object",
      JSON.stringify({ schema: "zhibiao.memory/1", marks: [{ ...mark, content: {} }], corrections: [] }),
    ],
    ["markup", "<a/>"],
  ])("is broken where it holds %s, and the text is kept", (_, text) => {
    expect(readMemory(text)).toEqual({ text, memory: { marks: [], corrections: [] }, trouble: "broken" });
  });

  it("of a later version is not taken in, and not taken for broken", () => {
    const text = '{"schema":"zhibiao.memory/2","everything":"else"}';
    expect(readMemory(text)).toMatchObject({ text, trouble: "later-version" });
  });

  it("whatever text stands there, reading throws nothing", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        expect(readMemory(text).memory.marks).toEqual([]);
      }),
    );
  });
});
