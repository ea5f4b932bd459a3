import { StandingTally } from "../../src/sheet/standing-tally";
import { assessSmallTable } from "../taskpane/small-table";

test("every row is counted under its status, and the counts add up to the rows", async () => {
  const { indicators, standings } = await assessSmallTable();
  expect(standings.statuses).toEqual({
    achieved: 1,
    "on-track": 1,
    "slightly-behind": 0,
    behind: 1,
    regressing: 1,
    withheld: 1,
  });
  expect(Object.values(standings.statuses).reduce((sum, count) => sum + count, 0)).toBe(indicators.length);
});

test("no rows are counted as none of each status", () => {
  const { statuses, withheldReasons } = new StandingTally().counts();
  expect(Object.values(statuses)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(withheldReasons).toEqual([]);
});

test("the reasons for rows without a standing are counted, the most frequent first", async () => {
  const { indicators } = await assessSmallTable();
  const tally = new StandingTally();
  tally.count({ leading: { withheld: "no-target" } });
  for (const { assessment } of [...indicators, ...indicators]) tally.count(assessment);
  expect(tally.counts().withheldReasons).toEqual([
    { reason: "no-observation-since-baseline", count: 2 },
    { reason: "no-target", count: 1 },
  ]);
});
