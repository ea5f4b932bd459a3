import type { ExclusionTexts } from "../exclusion-texts";

export const exclusionTexts: ExclusionTexts = {
  heading: (years, excluded) => `Years in the trend (${years}${excluded === 0 ? "" : `, ${excluded} left out`})`,
  note: "A year that is left out has no part in projection and fits. Status, completed share and the sheet stay as they are.",
  exclude: "Leave out…",
  include: "Count again",
  excludeYear: (year) => `Leave ${year} out of the trend…`,
  includeYear: (year) => `Count ${year} in the trend again`,
  reason: "Reason (kept in the workbook)",
  reasonWanted: "Give a reason, such as “definition changed”.",
  apply: "Leave out",
  cancel: "Cancel",
  excluded: (note) => `Left out of the trend: ${note}`,
  lapsed: {
    "value-changed": (note) => `Was left out of the trend (${note}); the value has changed since, and it counts again.`,
    "place-unclear": (note) =>
      `Was left out of the trend (${note}); more or fewer rows have this name now, and it counts again.`,
  },
  proposed: (year, value, expected) =>
    `${value} in ${year} is far from the other years, by which it would be about ${expected}. Leave it out of the trend where it is a special case; correct it first where it is a slip.`,
  mark: "Actual value left out of the trend",
  described: (years) => `Left out of the trend: ${years.join(", ")}.`,
  leftOut: "Left out",
  year: String,
};
