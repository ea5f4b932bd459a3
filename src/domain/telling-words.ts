/** Counted from a beginning on, not what stands. */
export const newlyCounted = "新增";

/**
 * The words by which indicators of science and technology differ from one another, each with its other spellings. Two names may mean
 * the same only where they hold the same of them. Trade knowledge: the words in which the names of the plan's catalogue and those of
 * the statistical returns on research (107-1, 107-2, 607-2) differ.
 */
const spellings: readonly (readonly string[])[] = [
  // Whose
  ["市本级", "市级", "市直"],
  ["县区", "区县", "县级", "县"],
  ["省级", "省"],
  ["国家级", "国家"],
  ["规模以上"],
  ["大中型"],
  ["中小"],
  ["企业"],
  ["工业"],
  ["农业"],
  ["服务业"],
  ["高校", "高等学校", "院校"],
  ["科研单位", "科研机构", "科研院所", "研究院所"],
  // What
  ["R&D"],
  ["人员", "人数", "从业者"],
  ["特派员"],
  ["法人", "团队"],
  ["专员"],
  ["领军", "人才"],
  ["女性"],
  ["博士", "硕士", "本科"],
  ["岁", "青年"],
  ["经费", "资金"],
  ["机构"],
  ["平台"],
  ["实验室"],
  ["园区", "开发区"],
  ["孵化", "众创"],
  ["中心"],
  ["基地"],
  ["观测"],
  ["站所"],
  ["工作站"],
  ["联盟"],
  ["联合体"],
  ["项目", "课题"],
  ["揭榜"],
  ["专利"],
  ["商标"],
  ["论文", "著作"],
  ["发明"],
  ["高价值"],
  ["申请", "受理"],
  ["授权"],
  ["合同"],
  ["市场"],
  ["输出"],
  ["吸纳"],
  ["新产品"],
  ["出口"],
  ["进口"],
  ["财政"],
  ["预算"],
  ["教育"],
  ["生产总值"],
  ["产值"],
  ["增加值"],
  ["营业收入", "营收", "主营业务收入"],
  ["销售"],
  ["利润"],
  ["税"],
  ["高新技术"],
  ["科技型"],
  ["创新型"],
  ["专精特新"],
  ["小巨人"],
  ["库"],
  ["纳统"],
  ["推广"],
  ["示范"],
  ["提质增效"],
  ["转移", "转化"],
  ["指数"],
  ["进步"],
  ["贡献"],
  ["活动"],
  // A part of the whole
  ["基础研究"],
  ["应用研究"],
  ["试验发展"],
  ["政府"],
  ["外商", "港澳台", "境外"],
  ["日常性"],
  ["资产性"],
  ["劳务费"],
  ["外部"],
  // How it is counted
  ["每万", "万人"],
  ["人均", "每人"],
  ["每户", "每个", "单个"],
  ["占", "比重", "比例", "强度", "率", "份额"],
  ["额"],
  ["项数", "件数", "项"],
  ["增长", "增速", "增幅", "同比", "提高"],
  ["排名", "位次"],
  [newlyCounted, "新认定", "新培育", "新"],
];

/** Tells nothing, but holds the letters of a word that does. */
const mute = "创新";

const canonicalWord: ReadonlyMap<string, string> = new Map(
  spellings.flatMap((words) => words.map((word) => [word, words[0] ?? word])),
);

/** The longer of two words that begin alike is meant. */
const anyWord = new RegExp([mute, ...canonicalWord.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/**
 * The telling words of a name, each once, in a fixed order.
 *
 * @param normalisedName  as `normaliseName` writes it
 * @example tellingWords("技术合同成交额") // ["合同", "额"]
 * @example tellingWords("科技创新水平") // []
 */
export const tellingWords = (normalisedName: string): readonly string[] => {
  const found = new Set(normalisedName.match(anyWord)?.flatMap((word) => canonicalWord.get(word) ?? []));
  return [...found].sort();
};
