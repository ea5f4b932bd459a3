import type { CliTexts } from "../cli-texts";
import { argumentProblems } from "./argument-problems";
import { usage } from "./usage";
import { statuses } from "./words";

export const cliTexts: CliTexts = {
  usage,
  usageHint: "用法见 zhibiao --help。",
  problem: argumentProblems,
  headings: (targetYear) => ({
    name: "指标",
    status: "状态",
    latest: "最新值",
    expected: "规划进度值",
    completedShare: "提升完成度",
    projection: `${targetYear}年预测`,
    chance: "达标概率",
    attainmentYear: "趋势达标年",
    requiredAndBest: "年均需/历年最大",
  }),
  tableTitle: (sheet, range) => `工作表“${sheet}”，${range}`,
  latest: (quantity, year, dataStatus) => `${quantity}（${year}年${dataStatus ?? ""}）`,
  timely: {
    headings: { withinYear: "序时进度", awaited: "待出数据" },
    withinYear: (period, completed, status) => `${period}完成${completed}，${status}`,
  },
  isMet: "已达标",
  notInSight: { "never-at-this-pace": "达不到", "too-far-ahead": "20年以上" },
  counts: (indicators, counts) =>
    indicators === 0
      ? "没有读到指标。"
      : `共 ${indicators} 项指标：${counts.map(([status, count]) => `${statuses[status]} ${count}`).join("，")}。`,
  cells: (sheet, first, total) => `${sheet}!${first.join("、")}${total > first.length ? ` 等 ${total} 处` : ""}`,
  noIssues: "没有发现问题。",
  decided: (count) => `另有 ${count} 处已标记为“已核实”或“忽略”，没有列出。`,
  lapsed: (count) => `有 ${count} 处的标记已失效（单元格内容变动，或同名的行有增减），重新列为问题。`,
  issueCounts: (errors, warnings, notes) => `发现问题：错误 ${errors}，警告 ${warnings}，提示 ${notes}。`,
  written: (file) => `已写入 ${file}。`,
  copiedWithoutPlace: (file) => `没有可以写回的表（只有每行一项指标的表可以写回），原样复制到 ${file}。`,
  copiedUnchanged: (file) => `表中已有同样的结果，原样复制到 ${file}。`,
  progress: (stage, percent) => `${stage === "reading" ? "正在读取" : "正在写入"} ${percent}%`,
  interrupted: "已中断，没有写完的文件已丢弃。",
  bug: (detail) => `程序出现了意外错误，没有写完的文件已丢弃。请把这一行告诉维护人员：${detail}`,
};
