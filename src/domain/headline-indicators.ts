import type { Direction, IndicatorKind, Observation, Target } from "./indicator";
import { quantifiedTasks } from "./quantified-tasks";
import type { Unit } from "./unit";
import { units } from "./units";

/** The baseline of a headline indicator with the text that the plan prints for it, e.g. `42.92*`. */
interface PrintedBaseline extends Observation {
  readonly printed: string;
}

/** One row of the plan's table of headline indicators. */
export interface HeadlineIndicator {
  readonly ordinal: number;
  /** Stable; a quantified task of the same id is this indicator, as the text states it. */
  readonly id: string;
  readonly category: "综合指标" | "投入指标" | "产出指标";
  readonly name: string;
  /** The name as the document prints it, with its line ends and blanks. */
  readonly printedName: string;
  /** Other names of the same indicator, beyond those that `normaliseName` makes one. */
  readonly aliases: readonly string[];
  /** The unit as printed; `unit` is what it means under this name. */
  readonly printedUnit: string;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly kind: IndicatorKind;
  readonly baseline: PrintedBaseline | null;
  readonly milestone: Target;
  readonly target: Target;
  /** Decimals with which values are shown. */
  readonly decimals: number;
  /** 责任单位 where the text names them behind its statement of the target; the table itself names none. */
  readonly responsible: readonly string[];
}

/** The plan's note, which gives the values marked with `*` to 2020. */
export const headlineNote = "注：加*号为 2020年数据";

/** What the plan prints where an indicator has no baseline. */
export const noBaselinePrinted = "—";

const headerYear = 2021;
const starYear = 2020;
const milestoneYear = 2022;
const targetYear = 2025;

const percentage = { printedUnit: "%", unit: units.percent, decimals: 2 } as const;
const share = { ...percentage, kind: "share" } as const;
const organisations = { printedUnit: "家", unit: units.organisation, decimals: 0 } as const;

const comprehensive = { category: "综合指标" } as const;
const input = { category: "投入指标" } as const;
const output = { category: "产出指标" } as const;

interface Row extends Pick<
  HeadlineIndicator,
  "id" | "category" | "printedName" | "printedUnit" | "unit" | "kind" | "decimals"
> {
  readonly aliases?: readonly string[];
  /** As printed under 2021年实际值, 2022年目标值 and 2025年目标值. */
  readonly values: readonly [baseline: string, milestone: number, target: number];
}

const rows: readonly Row[] = [
  {
    ...comprehensive,
    ...share,
    id: "technology-contribution-rate",
    printedName: "科技进步贡献率",
    values: ["55.35", 58, 65],
  },
  {
    ...comprehensive,
    ...percentage,
    kind: "index",
    id: "innovation-index",
    printedName: "综合科技创新水平指数",
    aliases: ["综合科技进步水平指数"],
    values: ["42.92*", 50, 65],
  },
  {
    ...comprehensive,
    ...share,
    id: "enterprise-rd-share",
    printedName: "企业研发经费支出占全社会研发经费支出的比\n重",
    values: ["61.34*", 63, 65],
  },
  {
    ...input,
    ...share,
    id: "rd-intensity",
    printedName: "全社会研发经费支出占地区生产总值的比\n重",
    aliases: ["全社会研发经费投入强度", "研发经费投入强度"],
    values: ["0.62*", 0.85, 1.5],
  },
  {
    ...input,
    ...share,
    id: "city-fiscal-share",
    printedName: "市本级财政科技支出占一般公共预算支出\n比重",
    values: ["0.56", 1.5, 2],
  },
  {
    ...input,
    ...share,
    id: "county-fiscal-share",
    printedName: "县区财政科技支出占一般公共预算支出比\n重",
    values: ["—", 0.5, 1],
  },
  {
    ...input,
    ...share,
    id: "industrial-rd-to-revenue",
    printedName: "全市规模以上工业企业研发经费支出占营\n业收入比重",
    aliases: ["规模以上工业企业研发经费支出占营业收入比重"],
    values: ["0.85*", 1, 1.3],
  },
  {
    ...input,
    ...share,
    id: "industrial-firms-with-rd-share",
    printedName: "规模以上工业企业有研发活动的占比",
    aliases: ["有研发活动的规模以上工业企业占比"],
    values: ["36*", 38, 40],
  },
  {
    ...input,
    id: "rd-personnel-per-population",
    printedName: "万人 R&D人员数",
    aliases: ["每万人R&D人员数"],
    printedUnit: "人年",
    unit: units.workYearsPerTenThousand,
    kind: "rate",
    decimals: 2,
    values: ["7.95*", 8, 10],
  },
  {
    ...output,
    id: "high-value-patents-per-population",
    printedName: "每万人口高价值发明专利拥有量",
    aliases: ["每万人高价值发明专利拥有量"],
    printedUnit: "件",
    unit: units.piecesPerTenThousand,
    kind: "rate",
    decimals: 2,
    values: ["0.58", 0.75, 1.2],
  },
  {
    ...output,
    ...share,
    id: "new-product-sales-share",
    printedName: "新产品销售收入占企业营业收入比重",
    aliases: ["新产品销售收入占营业收入比重"],
    values: ["3.19*", 4, 8],
  },
  {
    ...output,
    id: "technology-contracts",
    printedName: "技术合同成交额",
    printedUnit: "亿元",
    unit: units.hundredMillionYuan,
    kind: "flow",
    decimals: 2,
    values: ["14.1", 19, 28],
  },
  {
    ...output,
    ...organisations,
    kind: "stock",
    id: "high-tech-enterprises",
    printedName: "高新技术企业",
    aliases: ["高企"],
    values: ["59", 70, 100],
  },
  {
    ...output,
    ...organisations,
    kind: "stock",
    id: "provincial-innovative-enterprises",
    printedName: "省级科技创新型企业",

    values: ["44", 55, 80],
  },
  {
    ...output,
    ...organisations,
    kind: "flow",
    id: "technology-smes",
    printedName: "科技型中小企业",
    aliases: ["科小"],
    values: ["122", 130, 160],
  },
];

const readBaseline = (printed: string): PrintedBaseline | null =>
  printed === noBaselinePrinted
    ? null
    : { year: printed.endsWith("*") ? starYear : headerYear, value: Number.parseFloat(printed), printed };

/**
 * The 15 headline indicators of the plan, in its order. All are better when larger.
 *
 * Decimals are those of published bulletins: two for shares, rates and 亿元, none for 家. 科技型中小企业 is a flow, since its
 * registrations lapse with the year and are counted anew.
 *
 * @source 武威市强科技行动实施方案（2022—2025年），武办发〔2022〕36号，二、主要目标
 */
export const headlineIndicators: readonly HeadlineIndicator[] = rows.map(
  ({ values: [baseline, milestone, target], ...row }, index) => ({
    ...row,
    ordinal: index + 1,
    name: row.printedName.replace(/\s/g, ""),
    aliases: row.aliases ?? [],
    direction: "increase",
    baseline: readBaseline(baseline),
    milestone: { year: milestoneYear, value: milestone },
    target: { year: targetYear, value: target },
    responsible: quantifiedTasks.find(({ id }) => id === row.id)?.responsible ?? [],
  }),
);
