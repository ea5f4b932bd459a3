import { assessSheet, type CountedAssessment } from "../../src/application/assess-sheet";
import { Session } from "../../src/application/session";
import { defaultSettings } from "../../src/domain/default-settings";
import { trace, type AssessmentTrail } from "../../src/domain/trace";
import { annotationWordingFor } from "../../src/messages/annotation-wording-for";
import { additionWordingFor } from "../../src/messages/addition-wording-for";
import type { Language } from "../../src/messages/language";
import { messagesFor } from "../../src/messages/messages-for";
import type { AssessedIndicator } from "../../src/sheet/assessed-indicator";
import type { CellContent } from "../../src/sheet/grid";
import type { PaneParts } from "../../src/taskpane/pane-parts";
import { PaneNavigation } from "../../src/taskpane/pane-navigation";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";

const sheetName = "主要指标";

/** Five rows of the plan's table with 2022 and 2023 made up so that each row has another status. */
export const smallTable: readonly (readonly CellContent[])[] = [
  ["序号", "指标名称", "单位", "2021年实际值", "2022年实际值", "2023年实际值", "2022年目标值", "2025年目标值"],
  [1, "科技进步贡献率", "%", 55.35, 58, 60.4, 58, 65],
  [2, "技术合同成交额", "亿元", 14.1, 20.5, 28.5, 19, 28],
  [3, "高新技术企业", "家", 59, "60", 61, 70, 100],
  [4, "省级科技创新型企业", "家", 44, 43, 42, 55, 80],
  [5, "科技型中小企业", "家", 122, null, "150（存疑）", 130, 160],
];

const settings = defaultSettings(2024);

/** The pane's parts over a workbook with one sheet, nothing read yet. */
export function partsOver(
  cells: readonly (readonly CellContent[])[] = smallTable,
  language: Language = "zh-CN",
  memory: string | null = null,
): PaneParts & { readonly workbook: MemoryWorkbook } {
  const messages = messagesFor(language);
  const workbook = new MemoryWorkbook([{ name: sheetName, cells }], memory);
  const session = new Session({
    workbook,
    settings,
    wording: annotationWordingFor(messages),
    fetchAdditionWording: () => Promise.resolve(additionWordingFor(messages)),
    pause: () => Promise.resolve(),
  });
  return { workbook, session, messages, navigation: new PaneNavigation() };
}

export const assessSmallTable = (): Promise<CountedAssessment> =>
  assessSheet(new MemoryWorkbook([{ name: sheetName, cells: smallTable }]), settings);

/** The row of the small table with this name. */
export async function indicatorNamed(name: string): Promise<AssessedIndicator> {
  const { indicators } = await assessSmallTable();
  const found = indicators.find(({ indicator }) => indicator.name === name);
  if (found === undefined) throw new Error(`The small table has no ${name}`);
  return found;
}

/** The sums behind what is said of a row of the small table. */
export const trailOf = ({ indicator, assessment }: AssessedIndicator): AssessmentTrail =>
  trace(indicator, assessment, settings);
