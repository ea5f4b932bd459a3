import { headlineIndicators, type HeadlineIndicator } from "./headline-indicators";
import type { Direction, IndicatorKind } from "./indicator";
import type { QuantifiedTask } from "./quantified-task";
import { quantifiedTasks } from "./quantified-tasks";
import type { Unit } from "./unit";

/** Something that the plan states in figures: a row of its table, a task of its text, or both. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly printedUnit: string;
  readonly unit: Unit;
  readonly kind: IndicatorKind;
  /** `null` where the plan sets a range. */
  readonly direction: Direction | null;
  readonly responsible: readonly string[];
  readonly headline: HeadlineIndicator | null;
  readonly task: QuantifiedTask | null;
}

const entryOf = (headline: HeadlineIndicator | null, task: QuantifiedTask | null): readonly CatalogueEntry[] => {
  const stated = headline ?? task;
  if (stated === null) return [];
  const { id, name, printedUnit, unit, kind, responsible } = stated;
  const others = [...stated.aliases, ...(task === null ? [] : [task.name, ...task.aliases])];
  const aliases = [...new Set(others)].filter((alias) => alias !== name);
  const direction = headline?.direction ?? (task?.figure.bound === "between" ? null : "increase");
  return [{ id, name, aliases, printedUnit, unit, kind, direction, responsible, headline, task }];
};

const taskById = new Map(quantifiedTasks.map((task) => [task.id, task]));
const headlineIds = new Set(headlineIndicators.map(({ id }) => id));

/** Both catalogues of the plan as one, each indicator once: the table's rows in its order, then the other tasks in the text's. */
export const catalogue: readonly CatalogueEntry[] = [
  ...headlineIndicators.flatMap((headline) => entryOf(headline, taskById.get(headline.id) ?? null)),
  ...quantifiedTasks.filter(({ id }) => !headlineIds.has(id)).flatMap((task) => entryOf(null, task)),
];
