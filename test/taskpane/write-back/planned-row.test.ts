import { messagesFor } from "../../../src/messages/messages-for";
import { plannedRow } from "../../../src/taskpane/write-back/planned-row";
import { indicatorNamed } from "../small-table";

test("a row is previewed with the figures that the sheet will show", async () => {
  const row = plannedRow(await indicatorNamed("省级科技创新型企业"), messagesFor("zh-CN"));
  // (42 − 44) ÷ (80 − 44) = −5.6 %
  expect(row).toMatchObject({ status: "regressing", completedShare: "-5.6%" });
  expect(row.chance).toMatch(/^\d+%$/u);
});

test("a figure that is withheld is previewed as the dash that the sheet will show", async () => {
  const row = plannedRow(await indicatorNamed("科技型中小企业"), messagesFor("zh-CN"));
  expect(row).toEqual({ status: "withheld", completedShare: "—", projection: "—", chance: "—" });
});
