import { assess } from "../../../src/domain/assess";
import { defaultSettings } from "../../../src/domain/default-settings";
import { messagesFor } from "../../../src/messages/messages-for";
import type { CellValue } from "../../../src/sheet/grid";
import { validateTable } from "../../../src/sheet/validate-table";
import { rowRemarks } from "../../../src/taskpane/indicators/row-remarks";
import { gridOfRows } from "../../sheet/grid-of-rows";
import { readFirstTable } from "../../sheet/read-first-table";

const header = ["指标名称", "单位", "2021年实际值", "2022年实际值", "2023年1—9月", "2025年目标值"];

/** What the list says of one row at a month; the figures of 科技型中小企业 come out about April and are overdue from August. */
const remarksOf = (row: readonly CellValue[], asOf: number, asOfMonth: number, language: "zh-CN" | "en" = "zh-CN") => {
  const { table } = readFirstTable(gridOfRows([header, row]));
  const [placed] = validateTable(table!, { asOf }).indicators;
  const assessment = assess(placed!.indicator, { ...defaultSettings(asOf), asOfMonth });
  return rowRemarks({ assessment }, messagesFor(language));
};

const reported = ["科技型中小企业", "家", 122, 133, null, 160];
const neverReported = ["科技型中小企业", "家", 122, null, null, 160];

test("what is judged with the latest figure that can exist needs no remark", () => {
  expect(remarksOf(reported, 2024, 3)).toEqual([]);
});

test("a figure that may be out, or should be, is asked for", () => {
  expect(remarksOf(reported, 2024, 4)).toEqual(["缺2023年数据，可能已公布"]);
  expect(remarksOf(reported, 2024, 8)).toEqual(["缺2023年数据，应已公布"]);
  expect(remarksOf(reported, 2024, 8, "en")).toEqual(["2023 is missing and should be out"]);
});

test("where nothing can be judged, not out yet is told from missing", () => {
  expect(remarksOf(neverReported, 2023, 3)).toEqual(["2022年数据未出"]);
  expect(remarksOf(neverReported, 2023, 8)).toEqual(["基期以后还没有实际值", "缺2022年数据，应已公布"]);
});

test("the pace within the year stands in the list", () => {
  expect(remarksOf(["科技型中小企业", "家", 122, 133, 60, 160], 2023, 10)).toEqual(["2023年1—9月明显慢于序时进度"]);
  expect(remarksOf(["科技型中小企业", "家", 122, 133, 60, 160], 2023, 10, "en")).toEqual([
    "Jan–Sep 2023: well behind the year",
  ]);
});

test("what no office publishes at a known time has its reason alone", () => {
  expect(remarksOf(["示范基地", "个", 3, null, null, null], 2024, 8)).toEqual(["没有目标值"]);
});
