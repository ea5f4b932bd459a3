import { amendColumn, amendName, amendRow } from "../../src/sheet/amend-corrections";
import { noCorrections } from "../../src/sheet/sheet-corrections";

const start = noCorrections({ sheet: "主要指标", sheetId: "1" });
const asTarget = { kind: "target", year: 2025, unitText: null } as const;
const excluded = { kind: "excluded", year: null, unitText: null } as const;
const first = { heading: "年末数", nth: 0 };
const second = { heading: "年末数", nth: 1 };
const other = { heading: "备考", nth: 0 };
const anchors = [first, other, second];

describe("amending corrections", () => {
  it("keeps one word for each column: the last one", () => {
    const once = amendColumn(start, first, asTarget, anchors);
    const twice = amendColumn(once, first, excluded, anchors);
    expect(twice).toEqual({ ...start, columns: [{ ...first, ...excluded }] });
    expect(amendColumn(twice, first, asTarget, anchors)).toEqual(once);
  });

  it("takes a word back, and leaves the others, those of columns headed alike too", () => {
    const said = [first, second, other].reduce((sum, anchor) => amendColumn(sum, anchor, excluded, anchors), start);
    expect(amendColumn(said, second, "automatic", anchors).columns).toEqual([
      { ...first, ...excluded },
      { ...other, ...excluded },
    ]);
  });

  it("leaves what was said of all columns headed alike to the others", () => {
    const all = { ...start, columns: [{ heading: "年末数", nth: null, ...excluded }] };
    expect(amendColumn(all, first, "automatic", anchors).columns).toEqual([{ ...second, ...excluded }]);
    expect(amendColumn(all, second, asTarget, anchors).columns).toEqual([
      { ...first, ...excluded },
      { ...second, ...asTarget },
    ]);
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
