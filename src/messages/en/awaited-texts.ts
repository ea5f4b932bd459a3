import type { AwaitedTexts } from "../awaited-texts";

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

const when = ({ year, month }: { readonly year: number; readonly month: number }): string =>
  `about ${months[month - 1] ?? String(month)} ${year}`;

export const awaitedTexts: AwaitedTexts = {
  office: {
    statistics: "the statistical office",
    science: "the science department",
    province: "the province",
    finance: "the finance department",
    "market-regulation": "the market regulator",
  },
  short: {
    "not-out": (year) => `${year} is not out yet`,
    due: (year) => `${year} is absent and may be out`,
    overdue: (year) => `${year} is missing and should be out`,
  },
  clause: {
    "not-out": ({ year, expected }, office) =>
      `the figure of ${year} is not out yet (${office} usually publishes it ${when(expected)})`,
    due: ({ year, expected }, office) =>
      `the sheet has no figure of ${year} (${office} usually publishes it ${when(expected)}, so it may be out)`,
    overdue: ({ year, expected }, office) =>
      `the figure of ${year} is missing (${office} usually publishes it ${when(expected)}, so it should be out)`,
  },
};
