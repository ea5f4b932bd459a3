import { defaultSettings } from "../../../src/domain/default-settings";
import { settingValues } from "../../../src/taskpane/settings/setting-values";
import { draftOf, readDraft } from "../../../src/taskpane/settings/settings-draft";

const base = defaultSettings(2024);

test("what is filled in becomes a choice, and what is empty is left to the preset", () => {
  expect(readDraft({ preset: "yinchuan", asOf: "２０２３", onTrackFrom: " 0.9 ", path: "" }, base)).toEqual({
    choices: { preset: "yinchuan", asOf: 2023, onTrackFrom: 0.9 },
  });
});

test.each([
  ["asOf", "去年"],
  ["asOf", "20"],
  ["onTrackFrom", "0"],
  ["dns.nearly", "百分之五"],
  ["path", "curved"],
])("%s is asked for again where it says %j", (key, text) => {
  expect(readDraft({ [key]: text }, base)).toEqual({ wanted: key });
});

test("thresholds that stand the wrong way round are not taken, those of the default beside them included", () => {
  expect(readDraft({ slightlyBehindFrom: "0.97" }, base)).toMatchObject({
    crossed: { lower: { key: "slightlyBehindFrom", value: 0.97 }, upper: { key: "onTrackFrom", value: 0.95 } },
  });
});

test("choices go into the fields and come back the same", () => {
  const choices = { preset: "eurostat", targetYear: 2030, "straightLine.red": 0.25 } as const;
  expect(readDraft(draftOf(choices), base)).toEqual({ choices });
});

test("each field can show what holds", () => {
  expect(settingValues(base)).toMatchObject({ asOf: "2024", onTrackFrom: "0.95", leadingMethod: "planPath" });
});
