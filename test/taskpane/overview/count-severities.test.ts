import { countSeverities } from "../../../src/taskpane/overview/count-severities";
import { assessSmallTable } from "../small-table";

test("issues are counted by severity", async () => {
  const { issues } = await assessSmallTable();
  expect(issues.map(({ code }) => code).sort()).toEqual(["number-as-text", "value-unreadable"]);
  expect(countSeverities(issues)).toEqual({ error: 1, warning: 1, note: 0 });
});
