import type { SettingProblemSentences } from "../../domain/settings/setting-problem";

const list = (items: readonly string[]): string => items.join("、");

export const settingProblems: SettingProblemSentences = {
  "setting-value-unknown": ({ key, text, known }) => `设置“${key}”不能取“${text}”。可取：${list(known)}。`,
  "setting-unknown": ({ key, known }) => `没有“${key}”这项设置。可用的设置：${list(known)}。`,
  "setting-repeated": ({ key }) => `设置“${key}”写了不止一次。请只保留一个。`,
  "setting-year-invalid": ({ key, text }) => `设置“${key}”应为四位年份，这里是“${text}”。`,
  "threshold-invalid": ({ key, text }) => `设置“${key}”应为大于 0 的数字，这里是“${text}”。`,
  "thresholds-crossed": ({ lower, upper }) =>
    `设置 ${lower.key}（${lower.value}）不能大于 ${upper.key}（${upper.value}）。`,
};
