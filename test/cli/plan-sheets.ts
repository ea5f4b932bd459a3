import type { MemorySheet } from "../../src/workbook/memory/memory-sheet";

/** 示例数据（虚构）: three indicators, one of each common fate, without an error. */
export const goodSheet: MemorySheet = {
  name: "主要指标",
  cells: [
    ["序号", "指标名称", "单位", "2020年实际值", "2022年目标值", "2022年实际值", "2023年实际值", "2025年目标值"],
    [1, "全社会研发经费支出占地区生产总值的比重", "%", 0.62, 0.85, 0.86, 1.02, 1.5],
    [2, "高新技术企业", "家", 59, 70, 75, 101, 100],
    [3, "技术合同成交额", "亿元", 15, 20, null, null, 28],
  ],
};

/** The same with a value that cannot be read. */
export const faultySheet: MemorySheet = {
  ...goodSheet,
  name: "有误",
  cells: [...(goodSheet.cells?.slice(0, 3) ?? []), [3, "技术合同成交额", "亿元", 15, 20, null, "30（存疑）", 28]],
};

/** A cover: words, and nothing that looks like a table. */
export const coverSheet: MemorySheet = { name: "封面", cells: [["强科技行动主要指标"], ["示例数据（虚构）"]] };
