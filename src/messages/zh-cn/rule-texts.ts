import type { RuleTexts } from "../rule-texts";

export const ruleTexts: RuleTexts = {
  severalCells: ({ issues }, title, sentence) => `${title}。如 ${issues[0].cell}：${sentence}`,
  rules: {
    "no-table": { title: "没有指标表", finds: "工作表上没有能读懂的指标表" },
    "sheet-empty": { title: "空工作表", finds: "工作表是空的" },
    "header-without-rows": { title: "表头下没有指标", finds: "有表头，但表头下没有指标" },
    "several-tables": { title: "多个表", finds: "工作表上有多个表，其中有未读取的" },
    "layout-not-annotated": { title: "版式不写回", finds: "不是“一行一个指标”的表，只读取和检查，不写回" },
    "row-without-name": { title: "行缺指标名称", finds: "有数值而没有指标名称的行" },
    "duplicate-indicator": { title: "指标重复", finds: "同一类别、同一地区内，同一指标（含方案中的别名）出现两次" },
    "unit-missing": { title: "缺计量单位", finds: "单位列、名称、表头和全表都没有给出计量单位" },
    "unit-unknown": { title: "单位不认识", finds: "计量单位不是规范单位，也不是其常见写法" },
    "unit-differs": { title: "单位与方案不同", finds: "计量单位与方案中同一指标的单位不同" },
    "no-year-columns": { title: "表头没有年份", finds: "表头中读不出任何年份" },
    "year-unreadable": { title: "年份读不出", finds: "数值列的表头中没有能读懂的年份" },
    "year-repeated": { title: "年份重复", finds: "同一年份的实际值或目标值出现两次" },
    "year-in-future": { title: "未来年份有实际值", finds: "晚于评价年份的年份已填有实际值" },
    "star-without-note": { title: "星号没有注", finds: "数值带 * 号，但没有注说明它指哪一年" },
    "value-unreadable": { title: "不是数值", finds: "数值格中的文字既不是数字，也不是表示无数据的符号" },
    "value-error": { title: "公式出错", finds: "公式的结果是错误值，如 #DIV/0!" },
    "number-as-text": { title: "数字存为文本", finds: "以文本存放的数字：能读取，但 Excel 求和时会漏掉" },
    "share-outside-0-100": { title: "占比超出 0～100", finds: "占比小于 0% 或大于 100%" },
    "count-not-whole": { title: "计数不是整数", finds: "以家、件、项、人计数的指标不是整数" },
    "milestone-order": { title: "目标值倒退", finds: "后一年的目标值比前一年的退步" },
    "direction-missing": { title: "没有说明方向", finds: "目标值低于基期值，但没有说明数值越高越好还是越低越好" },
  },
};
