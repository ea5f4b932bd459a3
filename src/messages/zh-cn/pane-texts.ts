import { shownStatuses } from "../../sheet/status-palette";
import type { ChartDescription, PaneTexts } from "../pane-texts";
import { statuses } from "./words";

const summary: PaneTexts["overview"]["summary"] = (counts) => {
  const present = shownStatuses.filter((status) => counts[status] > 0);
  const total = present.reduce((sum, status) => sum + counts[status], 0);
  const [only] = present;
  if (only === undefined) return "表中没有指标。";
  if (present.length === 1) return `${total}项指标全部${statuses[only]}。`;
  return `${total}项指标中，${present.map((status) => `${counts[status]}项${statuses[status]}`).join("，")}。`;
};

const listed = (values: ChartDescription["observations"]): string =>
  values.map(({ year, value }) => `${year}年${value}`).join("，");

const description: PaneTexts["chart"]["description"] = ({ observations, targets, projection }) => {
  const sentences = [
    observations.length === 0 ? "没有实际值" : `实际值：${listed(observations)}`,
    targets.length === 0 ? "没有目标值" : `目标值：${listed(targets)}`,
  ];
  if (projection !== null) {
    const width = projection.interval80 === null ? "" : `，80%区间${projection.interval80}`;
    sentences.push(`${projection.year}年预测值${projection.value}${width}`);
  }
  return `${sentences.join("；")}。`;
};

export const paneTexts: PaneTexts = {
  title: "指标通",
  loading: "正在加载……",
  screens: {
    label: "功能",
    overview: "概览",
    reading: "读取",
    problems: "问题",
    indicators: "指标",
    "write-back": "写回",
    settings: "设置",
  },
  actions: {
    analyse: "重新分析",
    cancel: "取消",
    undo: "撤销写回",
    dismiss: "关闭提示",
    more: (shown, total) => `更多（已显示${shown}项，共${total}项）`,
    selectCell: (cell) => `选中单元格 ${cell}`,
  },
  work: {
    analysing: "正在读取并分析工作表",
    writing: "正在写回工作表",
    undoing: "正在撤销写回",
    analysed: "分析完成。",
    stale: (sheet) => `工作表“${sheet}”在分析后有改动，下列结果可能已经过时。`,
  },
  outcome: {
    written: "已写回工作表。源数据单元格没有改动。",
    "nothing-to-write": "工作表上已是最新结果，没有写入任何内容。",
    undone: "已撤销，工作簿恢复原样。",
    reviewed: "标记已记在工作簿中，单元格没有改动。",
    withdrawn: "标记已去掉。",
    corrected: "已按更正重新读取，工作簿会记住。",
    chosen: "已按新的设置重新评价，工作簿会记住。",
    repaired: "已修复，并重新读取了工作表。可以撤销。",
  },
  overview: {
    notAnalysed: "还没有分析。请打开填有指标的工作表，再点击“重新分析”。",
    range: "表格区域",
    ranges: (shown, total) => `${shown.join("、")}${total > shown.length ? ` 等${total}个` : ""}`,
    asOf: "评价年份",
    targetYear: "目标年份",
    year: (year) => `${year}年`,
    summary,
    standings: "完成情况",
    indicatorCount: (count) => `${count}项`,
    showThese: "查看这些指标",
    withheldReasons: "暂不评价的原因：",
    withheldReason: (reason, count) => `${reason}（${count}项）`,
    problems: "数据问题",
    noProblems: "没有发现问题。",
    showProblems: "查看问题",
    sheetProtected: "这张工作表受保护：可以分析，但不能写回。需要写回时，请先在“审阅”中撤销工作表保护。",
    sheetHidden: "这张工作表是隐藏的，选中单元格前请先取消隐藏。",
  },
  indicators: {
    search: "按名称查找",
    statusFilter: "按状态筛选",
    anyStatus: "全部状态",
    found: (found, total) => (found === total ? `共${total}项` : `显示${found}项，共${total}项`),
    none: "没有可列出的指标。",
    noneMatches: "没有符合条件的指标。请更换查找文字或状态。",
    completedShare: "提升完成度",
  },
  detail: {
    back: "返回指标列表",
    direction: { increase: "数值越高越好", decrease: "数值越低越好" },
    about: (unit, kind, direction) =>
      [unit === null ? "单位无法识别" : `单位：${unit}`, ...(kind === null ? [] : [kind]), direction].join(" · "),
    remarks: "提请注意",
    progress: "进度",
    baseline: (year) => (year === null ? "基期值" : `基期值（${year}年）`),
    latest: (year) => `最新实际值（${year}年）`,
    target: (year) => (year === null ? "目标值" : `目标值（${year}年）`),
    expected: (year, isMilestone) => (isMilestone ? `当年目标值（${year}年）` : `规划进度参考值（${year}年）`),
    completedShare: "提升完成度",
    plannedShare: "规划要求完成度",
    paceRatio: "进度比",
    requiredPerYear: "达标所需年均变化",
    shortfall: "与规划进度的差距",
    status: "状态",
    outlook: "预测",
    projection: (year) => `${year}年预测值`,
    method: "预测方法",
    methods: { "shrunk-drift": "收缩漂移法" },
    methodFrom: (method, points) => `${method}，依据${points}个年份`,
    chanceInBand: (chance, band) => `${chance}（${band}）`,
    interval80: "80%预测区间",
    interval95: "95%预测区间",
    chance: "达标概率",
    attainmentYear: "按目前趋势达标年份",
    bestYearlyGain: (year) => `历年最大年均进展（${year}年）`,
    requiredGain: "达标所需进展是否有过先例",
    requiredGains: { none: "已达标", "within-record": "有过先例", "beyond-record": "历年未曾有过" },
    interval: (lower, upper) => `${lower}～${upper}`,
    withheld: (reason) => `暂不评价：${reason}`,
    formula: "公式",
    numbers: "代入",
    takenFrom: "取自",
    symbols: "公式中的符号",
    symbolMeanings: [
      { symbol: "x", meaning: "最新实际值" },
      { symbol: "b", meaning: "规划路径起点的值（基期值；没有基期值的，为首个目标值）" },
      { symbol: "T", meaning: "最终目标值" },
      { symbol: "e", meaning: "规划路径在该年的值" },
      { symbol: "r", meaning: "进度比" },
      { symbol: "θ₁、θ₂", meaning: "“符合规划进度”和“略有滞后”的进度比下限" },
      { symbol: "v₀、v₁", meaning: "该年前、后最近的既定值" },
      { symbol: "t、t₀、t₁", meaning: "各值的年份" },
      { symbol: "h", meaning: "从最新实际值到目标年份的年数" },
      { symbol: "d", meaning: "每年变化的收缩平均值（按平方根推算的，为平方根的变化）" },
      { symbol: "c、u", meaning: "预测中心值和误差单位（按平方根推算的，为平方根值）" },
      { symbol: "q、q₀、q₁", meaning: "经实际短序列校准的误差分位数" },
      { symbol: "P", meaning: "概率" },
    ],
    actualOf: (year) => `${year}年实际值`,
    targetOf: (year) => `${year}年目标值`,
    values: "数值与来源",
    yearColumn: "年份",
    actualColumn: "实际值",
    targetColumn: "目标值",
    baselineMark: "基期",
    fits: "对照方法",
    fitsNote: "以下各法只描述以往走势，供对照，不作为预测依据：点数少时，区间偏窄，概率不可靠。",
    ols: "最小二乘直线（OLS）",
    theilSen: "中位数斜率直线（Theil–Sen）",
    logLinear: "对数直线",
    cagr: "年均复合增长率（CAGR）",
    drift: "年均变化顺推（漂移）",
    fit: "方法和年均变化",
    growthRate: (rate) => `每年${rate.replace("-", "−")}`,
    fitValue: (year) => `${year}年值和80%区间`,
    fitChance: "达标概率",
    mannKendall: (s, p) =>
      `Mann–Kendall趋势检验：S＝${String(s).replace("-", "−")}${p === null ? "" : `，没有趋势时出现同样强弱的概率为${p}`}。`,
  },
  chart: {
    title: (name) => `${name}：规划路径、实际值与预测`,
    description,
    path: "规划路径",
    milestone: "目标值",
    observation: "实际值",
    projection: "预测值和80%区间",
  },
  writeBack: {
    intro: "在表格右侧写入状态、提升完成度、预测、达标概率和说明，并附图例。写入前先预览，写入后可以撤销。",
    preview: "预览",
    planned: "将要写入",
    sourceUntouched: "源数据单元格不会改动。",
    rows: "各行将写入的结果",
    indicatorColumn: "指标及状态",
    completedShareColumn: "完成度",
    projectionColumn: (year) => `${year}年预测`,
    chanceColumn: "达标概率",
    confirm: "写回",
    nothing: "工作表上已是最新结果，没有需要写入的内容。",
    noTable: "没有读到指标表，无法写回。",
    undoable: (writes) => (writes === 1 ? "有1次写回可以撤销。" : `有${writes}次写回可以撤销，从最近一次开始。`),
  },
  failure: {
    heading: "程序出错",
    details: "错误信息",
    copy: "复制错误信息",
    copied: "已复制",
    reload: "重新打开窗格",
  },
  outsideExcel: {
    heading: "指标通是 Excel 加载项",
    explanation: "这个页面需要在 Excel 的任务窗格中打开，单独打开时没有可以读取的工作簿。",
    steps: [
      "打开填有指标的 Excel 工作簿。",
      "在“开始”选项卡点击“加载项”，上传或选择本加载项的清单文件（manifest.xml）。",
      "在“开始”选项卡的“指标通”组中点击“打开窗格”。",
    ],
    scriptMissing: "没有加载到 Office 脚本（office.js）。请检查网络连接，再重新打开窗格。",
  },
};
