import { countSeverities } from "../../../src/taskpane/overview/count-severities";
import { countStatuses } from "../../../src/taskpane/overview/count-statuses";
import { countWithheldReasons } from "../../../src/taskpane/overview/count-withheld-reasons";
import { assessSmallTable } from "../small-table";

test("every row is counted under its status, and the counts add up to the rows", async () => {
  const { indicators } = await assessSmallTable();
  expect(countStatuses(indicators)).toEqual({
    achieved: 1,
    "on-track": 1,
    "slightly-behind": 0,
    behind: 1,
    regressing: 1,
    withheld: 1,
  });
});

test("no rows are counted as none of each status", () => {
  expect(Object.values(countStatuses([]))).toEqual([0, 0, 0, 0, 0, 0]);
});

test("the reasons for rows without a standing are counted, the most frequent first", async () => {
  const { indicators } = await assessSmallTable();
  const unjudged = indicators.filter(({ indicator }) => indicator.name === "科技型中小企业");
  const [only] = unjudged;
  const other = { assessment: { ...only!.assessment, standing: { withheld: "no-target" as const } } };
  expect(countWithheldReasons([other, ...unjudged, ...indicators])).toEqual([
    { reason: "no-observation-since-baseline", count: 2 },
    { reason: "no-target", count: 1 },
  ]);
});

test("issues are counted by severity", async () => {
  const { issues } = await assessSmallTable();
  expect(issues.map(({ code }) => code).sort()).toEqual(["number-as-text", "value-unreadable"]);
  expect(countSeverities(issues)).toEqual({ error: 1, warning: 1, note: 0 });
});
