import { assess } from "../../../src/domain/assess";
import { defaultSettings } from "../../../src/domain/default-settings";
import { applyChoices } from "../../../src/domain/settings/apply-choices";
import type { SettingChoices } from "../../../src/domain/settings/setting-choices";
import { anIndicator, researchIntensity, years } from "../an-indicator";

const leadingOf = (choices: SettingChoices, indicator = researchIntensity({ 2022: 0.85 })) =>
  assess(indicator, applyChoices(defaultSettings(2025), choices)).leading;

describe("the status that is shown", () => {
  test("is the plan path's own unless somebody chooses another method", () => {
    // The milestone of 2022 is met exactly: on the path, and yet 14 points behind a straight line.
    expect(leadingOf({})).toBe("on-track");
  });

  test.each([
    ["growthRatio", "slightly-behind"],
    ["straightLine", "slightly-behind"],
    ["unProgressChart", "slightly-behind"],
  ] as const)("is that of %s where it leads, under the nearest word: %s", (leadingMethod, status) => {
    expect(leadingOf({ leadingMethod })).toBe(status);
  });

  test("is withheld where the leading method has no answer, though the plan path has one", () => {
    expect(leadingOf({ leadingMethod: "dns" })).toEqual({ withheld: "fewer-than-four-years" });
  });

  test("is achieved where the target is met, whoever leads", () => {
    const met = anIndicator({ observations: years({ 2020: 0, 2022: 12 }), targets: years({ 2025: 10 }) });
    expect(leadingOf({ leadingMethod: "straightLine" }, met)).toBe("achieved");
  });

  test("follows the thresholds that are chosen", () => {
    expect(leadingOf({ leadingMethod: "straightLine", "straightLine.red": 0.12 })).toBe("behind");
  });
});
