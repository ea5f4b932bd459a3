import { amendColumn, amendName, amendRow } from "../../src/sheet/amend-corrections";
import { noCorrections } from "../../src/sheet/sheet-corrections";

const start = noCorrections({ sheet: "主要指标", sheetId: "1" });
const asTarget = { kind: "target", year: 2025, unitText: null } as const;

describe("amending corrections", () => {
  it("keeps one word for each heading: the last one", () => {
    const excluded = amendColumn(amendColumn(start, "年末数", asTarget), "年末数", "excluded");
    expect(excluded).toEqual({ ...start, excludedColumns: ["年末数"] });
    expect(amendColumn(excluded, "年末数", asTarget)).toEqual({
      ...start,
      columns: [{ heading: "年末数", ...asTarget }],
    });
  });

  it("takes a word back, and leaves the others", () => {
    const both = amendColumn(amendColumn(start, "甲", "excluded"), "乙", asTarget);
    expect(amendColumn(both, "甲", "automatic")).toEqual({ ...start, columns: [{ heading: "乙", ...asTarget }] });
  });

  it("leaves a row out once, and takes it in again", () => {
    const row = { name: "高新技术企业", entity: "凉州区" };
    const twice = amendRow(amendRow(start, row, true), { ...row }, true);
    expect(twice.excludedRows).toEqual([row]);
    expect(amendRow(twice, { ...row, entity: "民勤县" }, false)).toEqual(twice);
    expect(amendRow(twice, row, false)).toEqual(start);
  });

  it("tells none of the plan's from nothing said", () => {
    const none = amendName(start, "甲", null);
    expect(none.names).toEqual([{ written: "甲", entry: null }]);
    expect(amendName(none, "甲", "rd-intensity").names).toEqual([{ written: "甲", entry: "rd-intensity" }]);
    expect(amendName(none, "甲", undefined)).toEqual(start);
  });
});
