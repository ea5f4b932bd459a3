import type { DataStatus } from "../../domain/data-status";
import type { ColumnMeaning } from "../../sheet/table";
import type { ReadingTexts } from "../reading-texts";
import { dataStatuses } from "./words";

const kinds: Readonly<Record<ColumnMeaning["kind"], string>> = {
  ordinal: "序号",
  category: "类别",
  name: "指标名称",
  unit: "计量单位",
  entity: "地区",
  year: "年份",
  "value-kind": "实际或目标",
  part: "分组",
  direction: "方向",
  "upper-limit": "上限",
  "lower-limit": "下限",
  "data-status": "数据状态",
  department: "责任单位",
  remark: "备注",
  values: "数值",
  actual: "实际值",
  target: "目标值",
  "within-year": "年内累计数",
  annotation: "指标通写回的结果",
  excluded: "不读取",
  unknown: "未读作数据",
};

const ofStatus = (status: DataStatus | undefined): string =>
  status === undefined ? "" : `（${dataStatuses[status]}）`;

export const readingTexts: ReadingTexts = {
  intro: "下面是工作表被读成的样子。点击地址可在表中查看。读错的可以更改：只改变读法，不改动单元格，工作簿会记住。",
  notAnalysed: "还没有分析。请先在“概览”页分析工作表。",
  noTable: "没有读到指标表，原因见“问题”页。",
  memoryUnreadable: "工作簿中保存的更正读不出来，暂时不能更改，原因见“问题”页。",
  table: (number, total) => (total === 1 ? "表格" : `表格${number}`),
  layout: {
    "indicator-by-year": "一行一个指标，列为年份",
    "region-by-year": "一行一个地区，列为年份",
    "region-by-indicator": "一行一个地区，列为指标",
    "year-by-indicator": "一行一个年份，列为指标",
    long: "一行一个数值",
  },
  range: "区域",
  headerRows: "表头",
  rows: (first, last) => (first === last ? `第${first}行` : `第${first}～${last}行`),
  columns: "列",
  meaning: (meaning) => {
    const kind = kinds[meaning.kind];
    if (meaning.kind === "values") return meaning.valueKind === undefined ? kind : kinds[meaning.valueKind];
    if (meaning.kind === "within-year") {
      const { year, throughMonth } = meaning;
      const months = throughMonth === 1 ? "1月" : `1—${throughMonth}月`;
      return year === null ? `${months}累计数（年份不明）` : `${year}年${months}累计数${ofStatus(meaning.dataStatus)}`;
    }
    if (meaning.kind === "data-status") return meaning.year === null ? kind : `${meaning.year}年${kind}`;
    if (meaning.kind !== "actual" && meaning.kind !== "target") return kind;
    if (meaning.year === null) return `${kind}（年份不明）`;
    return meaning.isBaseline === true
      ? `${meaning.year}年${kind}（基期）`
      : `${meaning.year}年${kind}${ofStatus(meaning.dataStatus)}`;
  },
  corrected: "已更正",
  change: "更改",
  changeOf: (what) => `更改“${what}”的读法`,
  use: "读作",
  uses: {
    actual: "实际值",
    target: "目标值",
    baseline: "基期值",
    name: "指标名称",
    entity: "地区",
    year: "年份",
    unit: "计量单位",
    direction: "方向",
    "data-status": "数据状态",
    "lower-limit": "下限",
    "upper-limit": "上限",
    category: "类别",
    ordinal: "序号",
    department: "责任单位",
    remark: "备注",
    excluded: "不读取",
  },
  usesOfValues: "数值",
  usesOfWords: "文字说明",
  automaticAs: (meaning) => `自动识别（${meaning}）`,
  notRead: "按现在的读法，这里读不出指标表。可在下面改回，或恢复自动识别。",
  notReadUndated: "这里的数值没有年份，还没有读取。请指明是哪一年的。",
  undated: (columns) => `${columns}列数值没有年份`,
  sayYear: "指明年份",
  sayYearOf: (table) => `指明${table}中数值的年份`,
  year: "年份",
  yearWanted: "请填写四位年份，如 2021。",
  unit: "计量单位",
  unitAsRead: "不变",
  apply: "应用",
  cancel: "取消",
  names: "指标名称与方案的对应",
  match: (name, entry, confidence) => {
    if (entry === null) return "方案中没有对应项";
    if (entry === name) return "方案中的同名项";
    return confidence === "certain" ? `对应方案“${entry}”` : `可能对应方案“${entry}”，请确认`;
  },
  confirm: "确认",
  confirmOf: (name) => `确认“${name}”的对应`,
  entry: "对应方案中的",
  automatic: "自动识别",
  noEntry: "不是方案中的指标",
  headlineGroup: "主要指标",
  taskGroup: "量化任务",
  sheetRows: "行",
  leaveOut: "不读取",
  leaveOutOf: (what) => `不读取“${what}”`,
  leftOut: "不读取的行",
  takeIn: "恢复",
  takeInOf: (what) => `恢复读取“${what}”`,
  lapsedExclusions: "已失效的“不计入趋势”",
  lapsedYear: (name, year) => `${name}，${year}年`,
  lapsedBecause: {
    "value-changed": (note) => `原因：${note}。该年数值后来有改动。`,
    "place-unclear": (note) => `原因：${note}。同名的行数有变化，无法确定是哪一行。`,
    "row-missing": (note) => `原因：${note}。表中已没有这一行。`,
  },
  forget: "删除",
  forgetOf: (what) => `删除“${what}”的记录`,
  reset: "全部恢复自动识别",
};
