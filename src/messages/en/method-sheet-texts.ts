import type { MethodSheetTexts } from "../method-sheet-texts";

export const methodSheetTexts: MethodSheetTexts = {
  sheetName: (source) => `Methods·${source}`,
  title: (source) => `What each method says: ${source} (≠ differs from the plan path)`,
  indicator: "Indicator",
  cell: "Cell",
  conflicts: "Why they differ",
  disagrees: (verdict) => `≠ ${verdict}`,
  withheld: (reason) => `Withheld: ${reason}`,
};
