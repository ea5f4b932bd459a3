import type { WhatIfTexts } from "../what-if-texts";

export const whatIfTexts: WhatIfTexts = {
  heading: "What if",
  begin: (year) => `Suppose a value for ${year}`,
  value: (year, unit) => `Supposed value for ${year}${unit === null ? "" : ` (${unit})`}`,
  numberWanted: "Enter a number, such as 1.2.",
  reset: "Clear",
  note: "Type a value, drag the square on the chart, or focus the square and press the arrow keys. A supposed value is never written to the sheet.",
  figure: "Result",
  now: (year) => `Now (${year})`,
  supposed: (year) => `Supposed (${year})`,
  withheld: (figures, reason) => `${figures.join("; ")}: ${reason}.`,
  mark: "Supposed value",
  projection: (hasInterval) => (hasInterval ? "Projection from it with 80% interval" : "Projection from it"),
  told: (year, value, status) => `Supposing ${value} in ${year}: ${status}.`,
};
