import fc from "fast-check";
import { contentOfHost, isErrorText, valueOfHost, writtenForm } from "../../../src/workbook/officejs/host-content";
import { enterText } from "../../../workbench/host/book/enter-text";

describe("what a cell of Excel holds", () => {
  test.each([
    ["a number", { formula: 12, value: 12 }, 12, 12],
    ["a truth", { formula: true, value: true }, true, true],
    ["nothing", { formula: "", value: "" }, null, null],
    ["text", { formula: "abc", value: "abc" }, "abc", "abc"],
    ["a formula", { formula: "=A1", value: 5 }, "=A1", 5],
    ["a formula that gives an error", { formula: "=1/0", value: "#DIV/0!" }, "=1/0", { error: "#DIV/0!" }],
    ["a formula that gives empty text", { formula: '=""', value: "" }, '=""', null],
    ["text that looks like a formula", { formula: "=abc", value: "=abc" }, "'=abc", "=abc"],
    ["the same, where Excel keeps the mark", { formula: "'=abc", value: "=abc" }, "'=abc", "=abc"],
    ["text that begins with an apostrophe", { formula: "'tis", value: "'tis" }, "''tis", "'tis"],
    ["a lone equals sign", { formula: "=", value: "=" }, "'=", "="],
    ["an error", { formula: "#N/A", value: "#N/A" }, "#N/A", { error: "#N/A" }],
    ["an error by its type", { formula: "#N/A", value: "#N/A", type: "Error" }, "#N/A", { error: "#N/A" }],
    ["text that looks like an error", { formula: "#N/A", value: "#N/A", type: "String" }, "'#N/A", "#N/A"],
    ["text that looks like a number", { formula: "12", value: "12" }, "12", "12"],
  ])("%s", (_, cell, content, value) => {
    expect(contentOfHost(cell)).toBe(content);
    expect(valueOfHost(cell)).toEqual(value);
  });
});

describe("what is written", () => {
  test.each([
    ["状态", "状态"],
    ["▲ 略有滞后", "▲ 略有滞后"],
    ["符合规划进度（2024年）", "符合规划进度（2024年）"],
    ["abc", "abc"],
    ["—", "—"],
    ["0.95", "'0.95"],
    ["2021年实际值", "'2021年实际值"],
    ["2021-12-31", "'2021-12-31"],
    [" 7 ", "' 7 "],
    ["５", "'５"],
    ["Jan 5", "'Jan 5"],
    ["上午9:30", "'上午9:30"],
    ["true", "'true"],
    ["+1", "'+1"],
    ["-", "'-"],
    ["@a", "'@a"],
    ["'=abc", "'=abc"],
    ["=A1", "=A1"],
    ["=", "'="],
    ["#N/A", "#N/A"],
  ])("%j is written as %j", (content, form) => {
    expect(writtenForm(content, "General")).toBe(form);
  });

  test("a cell of the text format takes text as it is", () => {
    expect([writtenForm("0.95", "@"), writtenForm("'=a", "@")]).toEqual(["0.95", "'=a"]);
  });

  test("an empty cell is written as empty text, for null would leave the cell as it is", () => {
    expect(writtenForm(null, "General")).toBe("");
  });

  test("whatever text is written is text again when Excel has read it", () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom("0", "1e5", "12%", "TRUE", "1/2", "2021-01-01", "=A1", "-x", "+", "1,000", "'", "''", "#REF!x"),
      fc.double().map(String),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("General", "0.0%", "@"), (content, numberFormat) => {
        fc.pre(content !== "" && !content.startsWith("'") && !(content.length > 1 && content.startsWith("=")));
        fc.pre(!isErrorText(content));
        const form = writtenForm(content, numberFormat);
        expect(enterText(String(form), numberFormat).value).toBe(content);
      }),
    );
  });
});
