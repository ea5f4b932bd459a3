import { enterpriseTaskPoints } from "./enterprise-tasks";
import { platformTaskPoints } from "./platform-tasks";
import { policyTaskPoints } from "./policy-tasks";
import type { QuantifiedTask } from "./quantified-task";
import { talentAndTransferTaskPoints } from "./talent-and-transfer-tasks";

const points = [...platformTaskPoints, ...enterpriseTaskPoints, ...talentAndTransferTaskPoints, ...policyTaskPoints];

/**
 * The tasks that the plan states in figures outside its table of headline indicators, in its order. Left out is what only
 * describes (7条重点产业链, 8个关键环节, 千万千瓦级 and 百亿级) and the rates at which an applicant is paid or a cost may be charged.
 */
export const quantifiedTasks: readonly QuantifiedTask[] = points.flatMap(({ section, due, responsible, tasks }) =>
  tasks.map((task) => ({
    ...task,
    aliases: task.aliases ?? [],
    responsible: responsible?.split(/[、，]/) ?? [],
    section,
    due,
  })),
);
