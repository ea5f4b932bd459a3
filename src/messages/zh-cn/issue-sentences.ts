import type { ValueKind } from "../../sheet/table";
import type { IssueSentences } from "../messages";
import { awaitedTexts } from "./awaited-texts";

const valueKinds: Readonly<Record<ValueKind, string>> = {
  actual: "实际值",
  target: "目标值",
  "within-year": "同一时段的累计数",
};

export const issueSentences: IssueSentences = {
  "no-table": () =>
    "这张工作表上没有找到指标表。能读取的表有：一行一个指标、年份在列（表头有“指标名称”和“2021年实际值”等）；一行一个地区、年份或指标在列（表头有“地区”，标题写明指标或年份）；一行一个年份、指标在列（表头有“年份”）；一行一个数值的长表（表头有“指标名称”“年份”“数值”）。请整理表头后重试。",
  "sheet-empty": () => "这张工作表是空的。请打开填有指标的工作表。",
  "header-without-rows": () => "找到了表头，但表头下面没有指标。请在表头下逐行填写指标。",
  "no-year-columns": () =>
    "表头中没有读出任何年份。请在数值列的表头写明年份和类别，如“2022年实际值”，或在“读取”页指明年份。",
  "layout-not-annotated": () =>
    "这张表不是“一行一个指标”，已读取和检查，但不写回状态列。需要写回时，请整理成一行一个指标、年份在列的表。",
  "no-room-beside": ({ neighbour }) =>
    `这张表已读取和检查，但右侧紧挨着另一张表（${neighbour}），因此不写回状态列。需要写回时，请把其中一张移到其他行或单独的工作表。`,
  "year-unreadable": ({ header }) =>
    `表头“${header}”读不出年份，这一列未计入。请写明四位年份，如“2023年实际值”，或在“读取”页指明年份。`,
  "year-not-calendar": ({ text }) =>
    `“${text}”不是一个可用的公历年（一段时期、跨年度、财年，或相差很远的年份），它的数值未计入。要计入，请写明四位公历年份。`,
  "period-without-year": ({ text }) =>
    `“${text}”只有月份，没有年份，这些数未计入。请写明年份，如“2023年1—9月”，或在“读取”页指明年份。`,
  "cumulative-falls": ({ year, month, value, laterMonth, later }) =>
    `${year}年${laterMonth === 12 ? "全年" : `1—${laterMonth}月`}数${later}小于1—${month}月数${value}；年内累计数不应减少。请核对两个数和口径。`,
  "figure-overdue": ({ year, office, expectedYear, expectedMonth }) =>
    `这里没有${year}年数据，而${awaitedTexts.office[office]}通常在${expectedYear}年${expectedMonth}月前后公布，应已公布。请补填；确实没有的，请填“—”或写明原因。`,
  "year-repeated": ({ year, what, firstCell }) =>
    what !== "target"
      ? `${year}年${valueKinds[what]}重复出现：已采用 ${firstCell} 一列，此列未计入。请核对年份；如是同一年的初步数和最终核实数，请在表头写明。`
      : `${year}年目标值重复出现：已按 ${firstCell} 一列评价，此列作为另一目标并列，不参与评价。请核对年份；如确有两个目标，请在表头写明“基本目标”和“力争目标”。`,
  "year-in-future": ({ year, asOf }) => `${year}年晚于评价年份${asOf}年，不可能已有实际值，未计入。请核对年份。`,
  "row-without-name": () => "这一行有数值，但没有指标名称，未计入。请填写指标名称，或删除这一行。",
  "unit-missing": ({ name }) => `“${name}”没有计量单位。请在单位列填写。`,
  "sheet-unit-does-not-fit": ({ name, unit }) =>
    `不能确定全表单位“${unit}”适用于“${name}”，单位按未知处理。请在名称后或单位列写明它的单位。`,
  "unit-contradictory": ({ name, inName, unit }) =>
    `“${name}”的名称中写的单位是“${inName}”，单位列是“${unit}”，已按单位列读取。请核对，只保留一个。`,
  "unit-mixed": ({ name, unitAbove, unit }) =>
    `“${name}”前面的单位是“${unitAbove}”，从这里起是“${unit}”，两部分已分开读取，没有换算。请统一单位。`,
  "unit-unknown": ({ unit }) => `不认识的计量单位“${unit}”。请核对，或改用规范单位（如 %、亿元、家、件、人年）。`,
  "unit-differs": ({ unit, expected, name }) => `“${name}”的单位是“${unit}”，方案中是“${expected}”。请核对单位和数值。`,
  "value-unreadable": ({ text }) => `“${text}”不是数值，未计入。请填写数字；没有数据时留空或填“—”。`,
  "value-error": ({ error }) => `公式结果为 ${error}，未计入。请检查公式。`,
  "value-in-other-unit": ({ text, unit, expected }) =>
    `“${text}”的单位是“${unit}”，这一行的单位是“${expected}”，未计入，也未换算。请统一单位。`,
  "value-approximate": ({ text, value }) => `“${text}”是约数，已按 ${value} 读取。请换成准确的数字。`,
  "value-bounded": ({ text, value }) => `“${text}”只是一个界限，不是实际数，已按 ${value} 读取。请换成实际的数字。`,
  "target-bounded": ({ text, value, bound }) =>
    `“${text}”已按目标值 ${value} 读取：${bound === "at-least" ? "达到或超过" : "不超过"} ${value} 即为达标。如不是这个意思，请改写。`,
  "target-band": ({ lower, upper }) =>
    `目标是区间 ${lower}～${upper}，没有说明方向，已按落在区间内为达标读取。如越高越好或越低越好，请在“方向”列填“上升”或“下降”；如应落在区间内，请填“区间”。`,
  "band-with-direction": ({ lower, upper, direction }) => {
    const [first, further] = direction === "increase" ? [lower, upper] : [upper, lower];
    const [way, edge] = direction === "increase" ? ["越高越好", "下限"] : ["越低越好", "上限"];
    return `目标是区间 ${lower}～${upper}，方向却是${way}：已按${edge} ${first} 评价，${further} 作为另一目标并列。如应落在区间内，请把“方向”改为“区间”。`;
  },
  "band-reversed": ({ lower, upper }) =>
    `目标区间的下限 ${lower} 大于上限 ${upper}，这个目标未计入。请核对两端的数值。`,
  "band-without-width": ({ target }) =>
    `方向是区间，目标却只有一个数值 ${target}：只有恰好等于它才算达标。请把目标写成区间，如“60～65”。`,
  "further-target-behind": ({ year, target, further }) =>
    `${year}年的力争（预期性）目标 ${further} 反而不如基本（约束性）目标 ${target}。请核对两列是否填反。`,
  "value-estimated": ({ text, value }) => `“${text}”是估计数或初步数，已按 ${value} 读取。正式数公布后请更新。`,
  "value-below-unit": ({ text }) =>
    `“${text}”表示不足最小计量单位，既不是 0，也不是缺数，未作为数值计入。需要参与评价时，请填写准确的数字。`,
  "mark-in-text": ({ text, mark }) =>
    `“${text}”因带标记“${mark}”成了文本，而表中有公式引用这一格，Excel 计算时会漏掉它。请改为数字，由数字格式显示“${mark}”。`,
  "number-as-text": ({ text }) => `“${text}”是文本格式的数字，已按数字读取。建议改为数字格式。`,
  "share-outside-0-100": ({ value }) => `占比 ${value}% 超出 0～100。请核对数值或单位。`,
  "count-not-whole": ({ value, unit }) => `以“${unit}”计数的指标应为整数，这里是 ${value}。请核对。`,
  "milestone-order": ({ earlierYear, earlier, laterYear, later }) =>
    `目标值前后矛盾：${earlierYear}年为 ${earlier}，${laterYear}年为 ${later}，后者反而退步。请核对目标值。`,
  "direction-missing": ({ baseline, target }) =>
    `目标值 ${target} 低于基期值 ${baseline}，但没有说明数值越高越好还是越低越好，暂不评价。请加一列“方向”，填“上升”或“下降”。`,
  "star-without-note": ({ text, mark }) =>
    `“${text}”带有注记“${mark}”，但没有找到说明其含义的注，已按表头年份读取。请补充注，如“注：加${mark}号为2020年数据”。`,
  "mark-ambiguous": ({ text, mark, years }) =>
    `“${text}”的年份不明：注中对“${mark}”给出了不同的年份（${years.join("、")}），未计入。请核对并统一注。`,
  "duplicate-indicator": ({ name, firstCell }) => `指标“${name}”与 ${firstCell} 重复。请核对是否多填了一行。`,
  "memory-unreadable": ({ trouble }) =>
    trouble === "later-version"
      ? "工作簿中的标记和更正由更新版本的指标通写入，本版本读不了，已原样保留，这次没有采用。请更新指标通。"
      : "工作簿中保存的标记和更正已损坏，已原样保留，这次没有采用，也不能再做标记。如不再需要，请在 Excel 的“文件→信息→检查文档”中删除自定义 XML 数据，再重新标记。",
  "correction-lapsed": ({ what, words }) =>
    `曾对${{ column: "列", row: "行", name: "指标名称" }[what]}“${words}”作过更正，但这张表中没有找到，这次未用。如已不需要，请在“读取”页恢复自动识别。`,
  "exclusion-lapsed": ({ name, year, note, why }) => {
    const reason = {
      "value-changed": "该年数值后来有改动",
      "place-unclear": "表中同名的行数有变化，无法确定是哪一行",
      "row-missing": "表中已没有这一行",
    };
    const outcome = why === "row-missing" ? "" : "，现已照常计入";
    const row = why === "row-missing" ? "这一行如是改了名，请在改名后的" : "如仍不应计入，请在该";
    return `“${name}”${year}年曾设为不计入趋势（${note}），但${reason[why]}${outcome}。${row}指标的“趋势所用年份”中重新设置；不再需要的，请在“读取”页删除。`;
  },
  "correction-without-table": () =>
    "按您在“读取”页对各列的更正，这里读不出指标表，所以未计入。更正仍然保留，请在“读取”页改回，或恢复自动识别。",
  "name-matched-loosely": ({ name, entry }) =>
    `“${name}”可能就是方案中的“${entry}”。确认之前不按方案指标处理。请在“读取”页确认或更正。`,
  "duplicate-differs": ({ name, year, value, firstCell, first }) =>
    `“${name}”出现两次，${year}年一处是 ${value}，${firstCell} 是 ${first}。请核对哪一处正确，删去另一处。`,
  "hidden-values": ({ what }) =>
    `这一${what === "row" ? "行" : "列"}被隐藏，但其中有数值，已照常读取。请核对是否应当计入；不需要时请删除，或在读取时排除。`,
  "total-differs": ({ name, year, total, sum, parts }) =>
    `“${name}”${year}年合计为 ${total}，${parts} 个分项之和为 ${sum}，两者不符。请核对合计数和分项数。`,
  "part-exceeds-total": ({ year, part, total, totalName }) =>
    `其中项 ${year}年为 ${part}，大于“${totalName}”的 ${total}。请核对。`,
  "unit-wrong-dimension": ({ unit, expected, name }) =>
    `“${name}”的单位是“${unit}”，方案中是“${expected}”，两者不是同一类量，无法换算。请核对单位。`,
  "unit-unlike-name": ({ unit, name }) => `“${name}”的单位是“${unit}”，与名称所指的不是同一类量。请核对单位。`,
  "percent-as-fraction": ({ value, percent }) =>
    `单位是 %，这里是 ${value}，像是把 ${percent}% 存成了小数。请改为 ${percent}，或把单元格设为百分比格式。`,
  "unit-slip": ({ year, value, factor, way }) =>
    `${year}年的 ${value} 比同行其他年份${way === "large" ? "大" : "小"}约 ${factor} 倍，可能单位填错（如千元、万元、亿元混用）。请核对。`,
  "magnitude-differs": ({ value, planned }) =>
    `这里是 ${value}，方案中的数值是 ${planned}，相差一个数量级以上。请核对数值和单位。`,
  "year-gap": ({ after, before }) =>
    `实际值缺 ${after}年与 ${before}年之间的年份。趋势按实际间隔计算；如有数据请补上。`,
  "years-out-of-order": ({ year, previous }) =>
    `${year}年排在 ${previous}年之后，年份没有按顺序排列。已按年份读取；请核对表头年份。`,
  "target-before-baseline": ({ target, baseline }) => `目标年份 ${target}年早于基期 ${baseline}年。请核对年份。`,
  "column-kind-doubtful": ({ what, year, alike }) =>
    `${year}年${what === "actual" ? "实际值" : "目标值"}一列有 ${alike} 个数与方案的${what === "actual" ? "目标值" : "基期值"}完全相同，可能填错了列。请核对表头和数值。`,
  "baseline-year-differs": ({ year, planned, value }) =>
    `${value} 在方案中是 ${planned}年的基期值，这里放在 ${year}年。请核对年份，或用 * 和注说明。`,
  "target-year-differs": ({ year, planned, value }) =>
    `${value} 在方案中是 ${planned}年的目标值，这里放在 ${year}年。请核对年份。`,
  "value-negative": ({ value }) => `这里是 ${value}，但这类指标不会为负。请核对数值。`,
  "value-outlier": ({ year, value, expected }) =>
    `${year}年的 ${value} 明显偏离本行其他年份（按前后年份约为 ${expected}）。请核对；如属实，请在说明中写明原因。`,
  "ratio-differs": ({ year, value, computed, numerator, denominator }) =>
    `${year}年为 ${value}，而按“${numerator}”和“${denominator}”计算约为 ${computed}。请核对分子、分母和单位。`,
  "target-met-at-baseline": ({ baseline, year, target }) =>
    `基期值 ${baseline} 已达到 ${year}年目标值 ${target}。请核对基期值和目标值。`,
  "plan-differs": ({ what, year, value, planned }) =>
    `${year}年${what === "baseline" ? "基期值" : "目标值"}是 ${value}，方案中是 ${planned}。请核对。`,
  "return-part-exceeds": ({ year, part, whole, wholeName }) =>
    `${year}年为 ${part}，大于“${wholeName}”的 ${whole}。审核关系要求不大于，请核对。`,
  "return-denominator": ({ name, year, value }) => `“${name}”${year}年为 ${value}，作为分母必须大于 0。请核对。`,
  "return-change": ({ year, value, previous, percent }) =>
    `${year}年为 ${value}，上年为 ${previous}，变动 ${percent}%，超过 30%。请在说明中写明原因。`,
  "return-zero": ({ name, year, other, amount }) => `“${name}”${year}年为 0，而“${other}”为 ${amount}。请核对。`,
  "return-intensity": ({ year, percent }) =>
    `${year}年研发经费相当于地区生产总值的 ${percent}%，超过 5%。请核对两者的单位。`,
};
