import type { IndicatorKind } from "./indicator";
import type { Unit } from "./unit";
import { units } from "./units";
import type { Year } from "./year";

/** By when a task is due. `unstated`: its sentence names no year, and none is put in its place. */
export type TaskDue =
  { readonly kind: "by"; readonly year: Year } | { readonly kind: "every-year" } | { readonly kind: "unstated" };

/**
 * What the sentence asks for, in the task's unit: `at-least` where it says 以上, 达到, 力争 or 不低于; `between` the two ends of a
 * range; `as-stated` where the figure stands alone.
 */
export type TaskFigure =
  | { readonly bound: "at-least" | "as-stated"; readonly value: number }
  | { readonly bound: "between"; readonly from: number; readonly upTo: number };

/** A task of the plan that is stated in figures. */
export interface QuantifiedTask {
  /** That of a headline indicator where the text speaks of what the table lists. */
  readonly id: string;
  /** What is counted, in the words of the text. */
  readonly name: string;
  /** Other names of the same thing, beyond those that `normaliseName` makes one. */
  readonly aliases: readonly string[];
  /** The unit as printed; `unit` is what it means under this name. */
  readonly printedUnit: string;
  readonly unit: Unit;
  readonly kind: IndicatorKind;
  readonly due: TaskDue;
  readonly figure: TaskFigure;
  /** 责任单位 as the text lists them behind the point; none where it names none, as in its boxes (专栏). */
  readonly responsible: readonly string[];
  /** Where it stands: 三（二）专栏2·4 is the fourth point of the second box, in the second section of the third part. */
  readonly section: string;
  /** The part of the sentence that holds the figure, without the blanks and line ends of print. */
  readonly phrase: string;
}

/** A numbered point of the text or of a box: what it says of all its tasks, and the tasks in its order. */
export interface PlanPoint extends Pick<QuantifiedTask, "section" | "due"> {
  /** As printed behind 责任单位：. */
  readonly responsible?: string;
  readonly tasks: readonly StatedTask[];
}

type StatedTask = Omit<QuantifiedTask, "aliases" | "responsible" | "section" | "due"> & {
  readonly aliases?: readonly string[];
};

export const by2025: TaskDue = { kind: "by", year: 2025 };
export const everyYear: TaskDue = { kind: "every-year" };
export const unstated: TaskDue = { kind: "unstated" };

export const atLeast = (value: number): TaskFigure => ({ bound: "at-least", value });
export const asStated = (value: number): TaskFigure => ({ bound: "as-stated", value });
export const between = (from: number, upTo: number): TaskFigure => ({ bound: "between", from, upTo });

export const percent = { printedUnit: "%", unit: units.percent, kind: "share" } as const;
export const hundredMillionYuan = { printedUnit: "亿元", unit: units.hundredMillionYuan, kind: "flow" } as const;
/** So much for each project, firm or person: such amounts don't add up. */
export const tenThousandYuanEach = { printedUnit: "万元", unit: units.tenThousandYuan, kind: "rate" } as const;
/** 家, 个 and 户 count alike; a point says which it prints. */
export const organisations = { printedUnit: "家", unit: units.organisation, kind: "stock" } as const;
/** Counted from the beginning of the plan on: 新增, 新培育, 组建. */
export const newOrganisations = { ...organisations, kind: "cumulative" } as const;
/** Sent out anew each year: 选派. */
export const peopleSentOut = { printedUnit: "名", unit: units.person, kind: "flow" } as const;
