import fc from "fast-check";
import { defaultSettings } from "../../../src/domain/default-settings";
import { applyChoices } from "../../../src/domain/settings/apply-choices";
import { areSameChoices } from "../../../src/domain/settings/are-same-choices";
import { findCrossedThresholds } from "../../../src/domain/settings/find-crossed-thresholds";
import { presets } from "../../../src/domain/settings/presets";
import { readChoices } from "../../../src/domain/settings/read-choices";
import type { SettingChoices, SettingKey } from "../../../src/domain/settings/setting-choices";
import { isSettingKey, settingForms, settingKeys } from "../../../src/domain/settings/setting-forms";

const base = defaultSettings(2024);

const anyValue = (key: SettingKey): fc.Arbitrary<string | number> => {
  const form = settingForms[key];
  if (form.form === "word") return fc.constantFrom<string[]>(...form.known);
  return form.form === "year" ? fc.integer({ min: 1900, max: 2099 }) : fc.constantFrom(0.05, 0.2, 0.5, 0.95, 1.2);
};

const anyChoices = fc.record(Object.fromEntries(settingKeys.map((key) => [key, anyValue(key)])), { requiredKeys: [] });

describe("choices of settings", () => {
  test("are read as JSON has them, whichever were made", () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        expect(readChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
      }),
    );
  });

  test("made twice change no more than made once", () => {
    fc.assert(
      fc.property(anyChoices, (any) => {
        const choices = readChoices(any)!;
        const once = applyChoices(base, choices);
        expect(applyChoices(once, choices)).toEqual(once);
      }),
    );
  });

  test.each([
    ["an unknown name", { onTrack: 0.9 }],
    ["a word that is not known", { path: "curved" }],
    ["a threshold of 0", { "dns.nearly": 0 }],
    ["a threshold in words", { onTrackFrom: "0.9" }],
    ["half a year", { asOf: 2024.5 }],
    ["a list", [0.9]],
    ["nothing", null],
  ])("with %s are none", (_what, value) => {
    expect(readChoices(value)).toBeNull();
  });

  test("of one threshold leave its method's other one, and all other settings", () => {
    expect(applyChoices(base, { "straightLine.red": 0.2 })).toEqual({
      ...base,
      thresholds: { ...base.thresholds, straightLine: { yellow: 0.1, red: 0.2 } },
    });
  });

  test("are each taken into the setting of their name", () => {
    const choices: SettingChoices = {
      onTrackFrom: 0.91,
      slightlyBehindFrom: 0.51,
      targetYear: 2030,
      asOf: 2023,
      path: "geometric",
      leadingMethod: "dns",
      compat: "statcan",
      lightNearlyOnPace: "green",
      lightRed: "target-year-over",
      palette: "traffic-light",
      "growthRatio.onTrack": 0.92,
      "growthRatio.accelerationNeeded": 0.52,
      "straightLine.yellow": 0.13,
      "straightLine.red": 0.33,
      "unProgressChart.onTrack": 0.94,
      "unProgressChart.fairProgress": 0.14,
      "dns.nearly": 0.06,
      "dns.slightly": 0.26,
      wording: "cards",
    };
    expect(Object.keys(choices)).toHaveLength(settingKeys.length - 1);
    expect(applyChoices(base, choices)).toEqual({
      ...{
        onTrackFrom: 0.91,
        slightlyBehindFrom: 0.51,
        targetYear: 2030,
        asOf: 2023,
        asOfMonth: 12,
        path: "geometric",
      },
      ...{
        leadingMethod: "dns",
        compat: "statcan",
        lightNearlyOnPace: "green",
        lightRed: "target-year-over",
        palette: "traffic-light",
      },
      thresholds: {
        growthRatio: { onTrack: 0.92, accelerationNeeded: 0.52 },
        straightLine: { yellow: 0.13, red: 0.33 },
        unProgressChart: { onTrack: 0.94, fairProgress: 0.14 },
        dns: { nearly: 0.06, slightly: 0.26 },
      },
      wording: "cards",
    });
  });

  test("of another year of assessment see that year whole; of the same one leave the month", () => {
    const inJune = { ...base, asOfMonth: 6 };
    expect(applyChoices(inJune, { asOf: base.asOf - 1 })).toMatchObject({ asOf: base.asOf - 1, asOfMonth: 12 });
    expect(applyChoices(inJune, { asOf: base.asOf })).toEqual(inJune);
    expect(applyChoices(inJune, {})).toEqual(inJune);
  });

  test("win over the preset beside them", () => {
    const { leadingMethod, palette, thresholds } = applyChoices(base, { preset: "yinchuan", palette: "standard" });
    expect({ leadingMethod, palette, lights: thresholds.straightLine }).toEqual({
      leadingMethod: "straightLine",
      palette: "standard",
      lights: { yellow: 0.1, red: 0.3 },
    });
  });

  test("that say the default differ from none, for the default may change", () => {
    expect(areSameChoices({ path: "linear" }, {})).toBe(false);
    expect(areSameChoices({ path: "linear" }, { path: "linear" })).toBe(true);
  });
});

test.each([
  ["yinchuan", { leadingMethod: "straightLine", palette: "traffic-light", wording: "lights" }],
  ["zaozhuang", { leadingMethod: "planPath", palette: "blue-yellow-red", wording: "cards" }],
  ["eurostat", { leadingMethod: "growthRatio", compat: "none", palette: "standard", wording: "plan" }],
  ["statcan", { leadingMethod: "growthRatio", compat: "statcan", palette: "standard", wording: "plan" }],
] as const)("the preset %s judges and shows as its source does", (preset, settings) => {
  expect(applyChoices(base, { preset })).toMatchObject(settings);
});

test("every preset holds settings that can be given, in order, and changes nothing that its source does not state", () => {
  for (const preset of Object.values(presets)) {
    expect(readChoices(preset)).toEqual(preset);
    expect(Object.keys(preset).every(isSettingKey)).toBe(true);
    expect(findCrossedThresholds(applyChoices(base, preset))).toBeNull();
    expect(preset).not.toHaveProperty("onTrackFrom");
  }
  expect(applyChoices(base, { preset: "default" })).toEqual(base);
});

test.each([
  ["slightlyBehindFrom", "onTrackFrom"],
  ["growthRatio.accelerationNeeded", "growthRatio.onTrack"],
  ["straightLine.yellow", "straightLine.red"],
  ["unProgressChart.fairProgress", "unProgressChart.onTrack"],
  ["dns.nearly", "dns.slightly"],
] as const)("%s above %s is told", (lower, upper) => {
  expect(findCrossedThresholds(applyChoices(base, { [lower]: 0.7, [upper]: 0.4 }))).toEqual({
    lower: { key: lower, value: 0.7 },
    upper: { key: upper, value: 0.4 },
  });
});
