import { headlineIndicators } from "../../src/domain/headline-indicators";
import type { QuantifiedTask, TaskDue, TaskFigure } from "../../src/domain/quantified-task";
import { quantifiedTasks } from "../../src/domain/quantified-tasks";

/**
 * SOURCE: 武威市强科技行动实施方案（2022—2025年），武办发〔2022〕36号: the sentences that hold figures and the 责任单位 behind their points,
 * typed off a second time. A point without 责任单位 is one of a box (专栏).
 */
const sentences: Readonly<Record<string, string>> = {
  "三（一）1":
    "力争到2025年，新培育国家级野外科学观测研究站等平台2家以上，新增省级各类科技创新平台3家以上。（责任单位：市科技局、市发展改革委、市工信局、市卫生健康委、武威工业园区管委会，各县区政府）",
  "三（一）专栏1·2": "以国家农业科技园区为引领，推进4个鲜明区域特色和产业特色的省级农业科技园区提质增效。",
  "三（一）专栏1·4": "形成石羊河全流域基础研究站群，力争新增野外科学观测研究站2家以上，培育国家级站所2家以上。",
  "三（一）专栏1·5": "鼓励建设院士专家工作站、工程实验室和重点实验室，新增省级以上科技创新平台3家以上。",
  "三（一）2":
    "到2025年，全市纳统科学研究与技术推广单位达到45家，科研单位年度研发经费投入达到1.5亿元。（责任单位：市科技局、市教育局、市财政局、市水务局、市农业农村局、市林草局，各县区政府）",
  "三（二）4":
    "到2025年，全市有R&D活动的规模以上工业企业占比达到40%以上，规模以上工业企业研发经费支出占营业收入比重达到1.3%以上。（责任单位：市科技局、市工信局、市财政局、市政府国资委、市税务局，各县区政府）",
  "三（二）7":
    "到2025年，组建企业创新联合体2个，带动上中下游企业协同发展。（责任单位：市科技局、市发展改革委、市工信局、市农业农村局、市文体广电旅游局、市卫生健康委、市生态环境局，各县区政府）",
  "三（二）专栏2·1": "加大政策宣传培训力度和跟踪辅导，到2025年，全市高新技术企业达到100家以上。",
  "三（二）专栏2·2":
    "加大专精特新企业培育力度，到2025年，专精特新中小企业达到25户以上、专精特新“小巨人”企业达到5户以上。",
  "三（二）专栏2·3": "到2025年，省级科技创新型企业达到80家，评价入库科技型中小企业达到160家。",
  "三（二）专栏2·4": "实行“科技专员”制度，每年支持高校院所面向企业选派科技专员30名以上。",
  "三（四）17":
    "深入推行科技特派员制度，强化市县联动，每年选派科技特派员500名以上，鼓励科技人员深入农村一线创新创业。（责任单位：市科技局、市委组织部、市人社局、市农业农村局，各县区政府）",
  "三（五）19":
    "到2025年，新培育省级科技成果转移转化示范机构3家，技术合同成交额达到28亿元。（责任单位：市科技局、市人社局、市市场监管局）",
  "三（五）21":
    "到2025年，培育一批知识产权优势示范企业，每万人口高价值发明专利拥有量达到1.2件。（责任单位：市市场监管局、市科技局）",
  "四（一）1":
    "到2025年，市、县两级本级财政科技支出占一般公共预算支出比重分别达到2%、1%以上。（责任单位：市财政局、市科技局、市政府金融办，各县区政府）",
  "四（一）3": "单个科技揭榜挂帅制项目科技投入总额不低于300万元。（责任单位：市科技局、市财政局）",
  "四（四）13":
    "对企业创新联合体进行“靶向扶持”，每年以市级科技计划项目方式给予不低于50万元支持，连续支持3年。（责任单位：市科技局、市财政局）",
  "四（四）16":
    "每年选择3—4户专利、商标等数量和质量在全市排名靠前，产品销售收入和市场占有率同行业领先的示范企业，每户给予20—30万元的一次性扶持资金。（责任单位：市市场监管局、市财政局）",
  "四（五）18":
    "鼓励青年科技人才领衔重大科技任务，45岁以下科研人员主持市级科技计划项目的比例不低于50%。（责任单位：市科技局、市财政局）",
  "四（五）19":
    "对选派的市级科技特派员，对派出单位按每人每年不低于1万元给予工作经费，保障科技特派员开展技术服务。对选派服务企业的科技专员，按每人每年不低于1万元对所服务企业给予工作经费，用于科技专员相关支出。（责任单位：市科技局、市财政局）",
};

const sentenceOf = ({ section }: QuantifiedTask): string => sentences[section] ?? "";

/** The figures of a sentence with their units: `达到45家` gives `45家`; a range gives `3—4户`. */
const figuresIn = (sentence: string): readonly string[] =>
  sentence.match(/\d+(?:\.\d+)?(?:—\d+)?(?:%|家|户|个|名|件|亿元|万元)/g) ?? [];

const figureText = ({ bound, ...figure }: TaskFigure): string =>
  "from" in figure ? `${figure.from}—${figure.upTo}` : `${figure.value}${bound === "between" ? "?" : ""}`;

const dueIn = (sentence: string): TaskDue => {
  if (sentence.includes("到2025年")) return { kind: "by", year: 2025 };
  return sentence.includes("每年") && !sentence.includes("不低于50%") ? { kind: "every-year" } : { kind: "unstated" };
};

describe("the catalogue of quantified tasks", () => {
  it("has every sentence of the plan that states one, and no other", () => {
    expect([...new Set(quantifiedTasks.map(({ section }) => section))]).toEqual(Object.keys(sentences));
  });

  it("holds every figure of these sentences with its unit, in their order", () => {
    for (const [section, sentence] of Object.entries(sentences)) {
      const held = quantifiedTasks.filter((task) => task.section === section);
      expect(held.map(({ figure, printedUnit }) => `${figureText(figure)}${printedUnit}`)).toEqual(figuresIn(sentence));
    }
  });

  it.each(quantifiedTasks)("quotes $section for $id as it stands there", (task) => {
    expect(sentenceOf(task)).toContain(task.phrase);
    expect(figuresIn(task.phrase)).toContain(`${figureText(task.figure)}${task.printedUnit}`);
  });

  it.each(quantifiedTasks)("binds the figure of $id as its sentence does", ({ figure, phrase }) => {
    const isBounded = /以上|达到|力争|不低于/.test(phrase);
    const isRange = /\d—\d/.test(phrase);
    expect(figure.bound).toBe(isRange ? "between" : isBounded ? "at-least" : "as-stated");
  });

  it.each(quantifiedTasks)("gives $id the time of its sentence", (task) => {
    expect(task.due).toEqual(dueIn(sentenceOf(task)));
  });

  it.each(quantifiedTasks)("gives $id the 责任单位 of its point, and none where it names none", (task) => {
    const printed = /（责任单位：(.+)）$/.exec(sentenceOf(task))?.[1] ?? "";
    expect(task.responsible.join("、")).toBe(printed.replaceAll("，", "、"));
  });

  it("counts as accumulated what is newly set up, and anew each year what is sent out", () => {
    for (const { kind, phrase } of quantifiedTasks) {
      expect(kind === "cumulative").toBe(/新增|培育|组建/.test(phrase));
      if (phrase.includes("选派科技")) expect(kind).toBe("flow");
    }
  });

  it("has no id twice", () => {
    const ids = quantifiedTasks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the text and the table of the plan", () => {
  const restated = headlineIndicators.flatMap((headline) =>
    quantifiedTasks.filter(({ id }) => id === headline.id).map((task) => ({ headline, task })),
  );

  it("agree in target, year, unit and kind wherever both state a figure", () => {
    expect(restated).toHaveLength(9);
    for (const { headline, task } of restated) {
      expect(task.figure).toEqual({ bound: "at-least", value: headline.target.value });
      expect(task.due).toEqual({ kind: "by", year: headline.target.year });
      expect([task.unit, task.printedUnit, task.kind]).toEqual([headline.unit, headline.printedUnit, headline.kind]);
    }
  });

  it("name the responsible for six headline indicators; the boxes and the table name nobody", () => {
    const named = headlineIndicators.filter(({ responsible }) => responsible.length > 0);
    expect(named.map(({ ordinal }) => ordinal)).toEqual([5, 6, 7, 8, 10, 12]);
    expect(headlineIndicators[11]?.responsible).toEqual(["市科技局", "市人社局", "市市场监管局"]);
    expect(headlineIndicators[9]?.responsible[0]).toBe("市市场监管局");
  });
});
