import fc from "fast-check";
import { inPieces } from "../../src/cli/in-pieces";
import { writeJson } from "../../src/cli/json/write-json";

const document = (values: Record<string, unknown>, lists: Record<string, Iterable<unknown>>): unknown =>
  JSON.parse([...writeJson({ values, lists })].join(""));

describe("JSON that is written piece by piece", () => {
  test("reads back as what was written, whatever the values and lists", () => {
    const key = fc.string({ minLength: 1 }).filter((name) => name !== "__proto__");
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), fc.dictionary(key, fc.array(fc.jsonValue())), (values, lists) => {
        // A key that is among both stands twice; the later one counts, as in any JSON reader.
        expect(document(values, lists)).toEqual(JSON.parse(JSON.stringify({ ...values, ...lists })));
      }),
    );
  });

  test("puts each element of a list on a line of its own, and ends with a line end", () => {
    const text = [
      ...writeJson({ values: { schema: "x/1" }, lists: { indicators: [{ row: 7 }, { row: 8 }], issues: [] } }),
    ];
    expect(text.join("")).toBe('{\n"schema": "x/1",\n"indicators": [\n{"row":7},\n{"row":8}\n],\n"issues": []\n}\n');
  });

  test("goes out in pieces of some size, none lost", () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `${index} 指标\n`);
    const pieces = [...inPieces(texts)];
    expect(pieces.join("")).toBe(texts.join(""));
    expect(pieces.length).toBeLessThan(3);
    expect([...inPieces([])]).toEqual([]);
  });
});
