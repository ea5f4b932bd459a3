import fc from "fast-check";
import { openXlsxWorkbook } from "../../src/workbook/xlsx/open-xlsx-workbook";
import { samplePath } from "../sample-grids";
import { parseAssessment } from "./assessment-document";
import { faultsOfAssessment, faultsOfCheck } from "./assessment-schema";
import { faultySheet, goodSheet } from "./plan-sheets";
import { opening, recordedRun } from "./recorded-run";

describe("the JSON of assess", () => {
  test.each(["plan", "example"] as const)("keeps to its schema for the sample “%s”", async (sample) => {
    const { status, stdout, stderr } = await recordedRun(["assess", samplePath(sample), "--json", "-"], {
      openWorkbook: openXlsxWorkbook,
    });
    const document = parseAssessment(stdout);
    expect(faultsOfAssessment(document)).toEqual([]);
    expect(document.indicators.map(({ row }) => row)).toHaveLength(15);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("the schema that the tests hold it to sees a key too many, one too few, and a null", () => {
    const document = { schema: "zhibiao.check/1", workbook: "a", settings: { asOf: null }, tables: [], more: 1 };
    expect(faultsOfCheck(document)).toEqual([
      "$.more: not in the schema",
      "$.settings.asOf: a whole number, not null",
      "$.issues: a list, not undefined",
      "$.findings: a list, not undefined",
    ]);
  });

  test("keeps to its schema whatever stands in the cells: no null, no NaN, no key missing", async () => {
    const content = fc.oneof(
      fc.double(),
      fc.double({ min: -200, max: 200, noNaN: true }),
      fc.constantFrom("—", "", "…", "1.2*", "约30", "８８", "−3", "1e308", "12%", null, true, 0, 1e-300, 1e300),
    );
    const row = fc.tuple(
      fc.string(),
      fc.constantFrom("%", "家", "亿元", "斤", "", null),
      fc.array(content, { minLength: 5, maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        const cells = rows.map(([name, unit, values], at) => [
          at + 1,
          `指标${name.replace(/^[=']/u, "")}`,
          unit,
          ...values.map((value) => (typeof value === "number" && !Number.isFinite(value) ? null : value)),
        ]);
        const sheet = { name: "表", cells: [...(goodSheet.cells?.slice(0, 1) ?? []), ...cells] };
        const { status, stdout, stderr } = await recordedRun(["assess", "a.xlsx", "--json", "-"], {
          openWorkbook: opening(sheet),
        });
        expect({ stderr, isDone: status < 2 }).toEqual({ stderr: "", isDone: true });
        expect(faultsOfAssessment(parseAssessment(stdout))).toEqual([]);
      }),
    );
  });

  test("gives a unit that is not known as the sheet writes it", async () => {
    const cells = [...(goodSheet.cells?.slice(0, 1) ?? []), [1, "论文数", "篇", 10, 12, 13, 14, 20]];
    const { stdout } = await recordedRun(["assess", "a.xlsx", "--json", "-"], {
      openWorkbook: opening({ name: "表", cells }),
    });
    expect(parseAssessment(stdout).indicators.map(({ unit }) => unit)).toEqual(["篇"]);
  });

  test("names the cells behind each figure", async () => {
    const { stdout } = await recordedRun(["assess", "a.xlsx", "--json", "-"], { openWorkbook: opening(goodSheet) });
    const [first] = parseAssessment(stdout).indicators;
    expect(first?.standing).toHaveProperty("trail");
    const steps = first !== undefined && "trail" in first.standing ? first.standing.trail : [];
    // (1.02 − 0.62) ÷ (1.5 − 0.62): G2, D2 and H2
    expect(
      steps
        .find(({ figure }) => figure === "completedShare")
        ?.cells.concat()
        .sort(),
    ).toEqual(["D2", "G2", "H2"]);
  });
});

test("the JSON of check keeps to its schema and holds the issues", async () => {
  const { status, stdout } = await recordedRun(["check", "a.xlsx", "--json", "-"], {
    openWorkbook: opening(faultySheet),
  });
  const document: unknown = JSON.parse(stdout);
  expect(faultsOfCheck(document)).toEqual([]);
  expect(document).toMatchObject({ issues: [{ code: "value-unreadable", cell: "G4" }] });
  expect(status).toBe(1);
});
