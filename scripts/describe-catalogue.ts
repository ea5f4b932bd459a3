import { headlineIndicators } from "../src/domain/headline-indicators";
import type { QuantifiedTask, TaskDue, TaskFigure } from "../src/domain/quantified-task";
import { quantifiedTasks } from "../src/domain/quantified-tasks";

const preface = `# What the plan states in figures

Written from the code by \`npx tsx scripts/write-catalogue.ts\`. All of it is from 武威市强科技行动实施方案（2022—2025年），武办发〔2022〕36号.
责任单位 are those that the text names behind a point; where it names none (the table, the boxes 专栏), the cell stays empty.
A task that has the id of a headline indicator is that indicator, stated again in the text.`;

const tasksPreface = `\`≥\`: 以上, 达到, 力争 or 不低于; \`=\`: the figure alone; \`–\`: a range. A due year is named by the sentence itself or not at all.
Left out is what only describes (7条重点产业链, 8个关键环节, 千万千瓦级 and 百亿级) and the rates at which an applicant is paid or a cost may
be charged (一次性补助, 资金补助, 奖励, 最高不超过, 间接费用).`;

/** The two catalogues as the document docs/catalogue.md. */
export const describeCatalogue = (): string =>
  [
    preface,
    "## Headline indicators (二、主要目标, table 强科技行动主要指标)",
    table(
      ["no.", "id", "name", "unit", "kind", "baseline", "2022", "2025", "责任单位"],
      headlineIndicators.map((indicator) => [
        String(indicator.ordinal),
        `\`${indicator.id}\``,
        indicator.name,
        indicator.unit.symbol,
        indicator.kind,
        indicator.baseline?.printed.replace("*", "\\*") ?? "",
        String(indicator.milestone.value),
        String(indicator.target.value),
        indicator.responsible.join("、"),
      ]),
    ),
    "## Quantified tasks (三、重点任务, 四、支持政策)",
    tasksPreface,
    table(["place", "id", "name", "figure", "kind", "due", "责任单位", "phrase"], quantifiedTasks.map(taskCells)),
  ].join("\n\n") + "\n";

const taskCells = (task: QuantifiedTask): readonly string[] => [
  task.section,
  `\`${task.id}\``,
  task.name,
  `${figureText(task.figure)} ${task.printedUnit}`,
  task.kind,
  dueText(task.due),
  task.responsible.join("、"),
  task.phrase,
];

const figureText = (figure: TaskFigure): string =>
  figure.bound === "between"
    ? `${figure.from}–${figure.upTo}`
    : `${figure.bound === "at-least" ? "≥" : "="} ${figure.value}`;

const dueText = (due: TaskDue): string => {
  if (due.kind === "by") return String(due.year);
  return due.kind === "every-year" ? "every year" : "";
};

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
