import type { AwaitedTexts } from "../awaited-texts";

export const awaitedTexts: AwaitedTexts = {
  office: {
    statistics: "统计部门",
    science: "科技部门",
    province: "省级部门",
    finance: "财政部门",
    "market-regulation": "市场监管部门",
  },
  short: {
    "not-out": (year) => `${year}年数据未出`,
    due: (year) => `缺${year}年数据，可能已公布`,
    overdue: (year) => `缺${year}年数据，应已公布`,
  },
  clause: {
    "not-out": ({ year, expected }, office) =>
      `${year}年数据未出（${office}通常${expected.year}年${expected.month}月前后公布）`,
    due: ({ year, expected }, office) =>
      `表中没有${year}年数据（${office}通常${expected.year}年${expected.month}月前后公布，可能已出）`,
    overdue: ({ year, expected }, office) =>
      `表中缺少${year}年数据（${office}通常${expected.year}年${expected.month}月前后公布，应已公布）`,
  },
};
