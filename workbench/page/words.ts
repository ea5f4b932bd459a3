import type { DisplayLanguage, SampleKey } from "./query";

/** What the page itself says; the add-in has its own words. */
export interface Words {
  readonly title: string;
  readonly standIn: string;
  readonly ribbon: string;
  readonly file: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly samples: Readonly<Record<SampleKey | "none", string>>;
  readonly language: string;
  readonly faults: string;
  readonly addressBox: string;
  readonly formulaBar: string;
  readonly sheetTabs: string;
  readonly sheetArea: string;
  readonly pane: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly ready: string;
  readonly opening: (name: string) => string;
  readonly cannotOpen: (name: string) => string;
  readonly noSuchAddress: (text: string) => string;
  readonly protectedCells: string;
  readonly editingNote: string;
  readonly commandFailed: (label: string) => string;
  readonly noManifest: string;
  readonly unknown: (what: string) => string;
  readonly traffic: (requests: number, bytes: string) => string;
  readonly fault: FaultWords;
}

interface FaultWords {
  readonly none: string;
  readonly cellInEditMode: string;
  readonly nextRequestFails: string;
  readonly everyRequestFails: string;
  readonly slow: string;
  readonly tooLarge: string;
}

const chinese: Words = {
  title: "指标通工作台",
  standIn: "试用与测试专用，代替 Excel 承载加载项；并非 Excel。",
  ribbon: "功能区",
  file: "工作簿",
  open: "打开",
  save: "保存",
  sample: "示例",
  samples: { a: "规划原表", b: "示例数据（虚构）2022–2024", c: "示例数据（虚构）按月调度", none: "自己的文件" },
  language: "显示语言",
  faults: "故障模拟",
  addressBox: "单元格地址",
  formulaBar: "编辑栏",
  sheetTabs: "工作表",
  sheetArea: "表格",
  pane: "任务窗格",
  closePane: "关闭窗格",
  paneWidth: "调整窗格宽度",
  ready: "就绪",
  opening: (name) => `正在打开 ${name}…`,
  cannotOpen: (name) => `打不开 ${name}：它不是完好的 .xlsx 工作簿。`,
  noSuchAddress: (text) => `“${text}”不是单元格地址。`,
  protectedCells: "工作表受保护，不能修改这些单元格。",
  editingNote: "正在编辑单元格：加载项的请求会被拒绝，按 Enter 结束编辑。",
  commandFailed: (label) => `“${label}”没有执行：加载项未响应这个按钮。`,
  noManifest: "读不到 manifest.xml，因此没有功能区按钮。",
  unknown: (what) => `工作台未实现：${what}`,
  traffic: (requests, bytes) => `主机请求 ${requests} 次，${bytes}`,
  fault: {
    none: "无",
    cellInEditMode: "单元格正在编辑",
    nextRequestFails: "下一个请求失败",
    everyRequestFails: "所有请求失败",
    slow: "每个请求慢 2 秒",
    tooLarge: "请求超过 5 MB 上限",
  },
};

const english: Words = {
  title: "Zhibiao workbench",
  standIn: "Stands in for Excel, for trying and testing. It is not Excel.",
  ribbon: "Ribbon",
  file: "Workbook",
  open: "Open",
  save: "Save",
  sample: "Sample",
  samples: {
    a: "The plan's own table",
    b: "示例数据（虚构）illustrative",
    c: "示例数据（虚构）within the year",
    none: "Your own file",
  },
  language: "Display language",
  faults: "Faults",
  addressBox: "Cell address",
  formulaBar: "Formula bar",
  sheetTabs: "Sheets",
  sheetArea: "Spreadsheet",
  pane: "Task pane",
  closePane: "Close pane",
  paneWidth: "Pane width",
  ready: "Ready",
  opening: (name) => `Opening ${name}…`,
  cannotOpen: (name) => `${name} cannot be opened: it is not a sound .xlsx workbook.`,
  noSuchAddress: (text) => `“${text}” is not the address of a cell.`,
  protectedCells: "The sheet is protected; these cells cannot be changed.",
  editingNote: "A cell is being edited: requests of the add-in are refused. Press Enter to finish.",
  commandFailed: (label) => `“${label}” did not run: the add-in did not answer this button.`,
  noManifest: "manifest.xml cannot be read, so there are no ribbon buttons.",
  unknown: (what) => `Not implemented by the workbench: ${what}`,
  traffic: (requests, bytes) => `${requests} host ${requests === 1 ? "request" : "requests"}, ${bytes}`,
  fault: {
    none: "None",
    cellInEditMode: "A cell is being edited",
    nextRequestFails: "The next request fails",
    everyRequestFails: "Every request fails",
    slow: "Every request takes 2 s more",
    tooLarge: "Requests exceed the 5 MB limit",
  },
};

export function wordsIn(language: DisplayLanguage): Words {
  return language === "zh-CN" ? chinese : english;
}
