import type { ValueKind } from "../../sheet/table";
import type { IssueSentences } from "../messages";
import { awaitedTexts } from "./awaited-texts";

const valueKinds: Readonly<Record<ValueKind, string>> = {
  actual: "actual values",
  target: "target values",
  "within-year": "figures of the same months",
};

export const issueSentences: IssueSentences = {
  "no-table": () =>
    "No indicator table was found on this sheet. What can be read: one indicator per row with years across (a header with 指标名称 and 2021年实际值 or the like); one region per row with years or indicators across (a header with 地区, the indicator or the year in the title); one year per row with indicators across (a header with 年份); one value per row (a header with 指标名称, 年份 and a column of values). Put such a header over the table and read it again.",
  "sheet-empty": () => "This sheet is empty. Open the sheet that holds the indicators.",
  "header-without-rows": () =>
    "A header was found, but no indicators below it. Enter one indicator per row under the header.",
  "no-year-columns": () =>
    "No year could be read from the header. Name the year and what it is in each value column, such as 2022年实际值, or say the year on the screen “Read”.",
  "layout-not-annotated": () =>
    "This table does not hold one indicator per row: it was read and checked, but no status columns are written. To have them, arrange it with one indicator per row and years across.",
  "no-room-beside": ({ neighbour }) =>
    `This table was read and checked, but no status columns are written beside it: another table, ${neighbour}, stands to its right. To have them, move one of the two to other rows or to a sheet of its own.`,
  "year-unreadable": ({ header }) =>
    `No year could be read from the header “${header}”, so the column was left out. Write the year with four digits, or say it on the screen “Read”.`,
  "year-not-calendar": ({ text }) =>
    `“${text}” is no calendar year that can be used (a part of a year, several years, a fiscal or split year, or one far from the present), so its values were left out. Write the calendar year in four digits to count them.`,
  "period-without-year": ({ text }) =>
    `“${text}” names months but no year, so its figures were left out. Write the year, as in 2023年1—9月, or say it on the screen “Read”.`,
  "cumulative-falls": ({ year, month, value, laterMonth, later }) =>
    `${later} for ${laterMonth === 12 ? `all of ${year}` : `months 1–${laterMonth} of ${year}`} is less than ${value} for months 1–${month}; what adds up within a year does not fall. Check both figures and what they cover.`,
  "figure-overdue": ({ year, office, expectedYear, expectedMonth }) =>
    `There is no figure of ${year}, which ${awaitedTexts.office[office]} usually publishes about month ${expectedMonth} of ${expectedYear}, so it should be out. Enter it; where there is none, enter — or say why.`,
  "year-repeated": ({ year, what, firstCell }) =>
    what !== "target"
      ? `The ${valueKinds[what]} of ${year} occur twice: the column at ${firstCell} was used, this one was not. Check the year; if one is preliminary and the other final, say so in the headers.`
      : `The target values of ${year} occur twice: the column at ${firstCell} decides, this one stands beside it as another target. Check the year; if there are two targets, call them 基本目标 (basic) and 力争目标 (further) in the header.`,
  "year-in-future": ({ year, asOf }) =>
    `${year} is later than the year of assessment, ${asOf}, so it cannot have actual values yet; they were left out. Check the year.`,
  "row-without-name": () =>
    "This row has values but no indicator name, so it was left out. Enter the name, or delete the row.",
  "unit-missing": ({ name }) => `“${name}” has no unit. Enter one in the unit column.`,
  "sheet-unit-does-not-fit": ({ name, unit }) =>
    `Whether the sheet's unit “${unit}” holds for “${name}” is uncertain, so its unit counts as unknown. Write it behind the name or in the unit column.`,
  "unit-contradictory": ({ name, inName, unit }) =>
    `The name of “${name}” says “${inName}”, the unit column “${unit}”; the column was followed. Check, and keep one of them.`,
  "unit-mixed": ({ name, unitAbove, unit }) =>
    `“${name}” is in “${unitAbove}” before, and in “${unit}” from here on; the two parts were read apart, and nothing was converted. Use one unit.`,
  "unit-unknown": ({ unit }) =>
    `The unit “${unit}” is not known. Check it, or use a standard one (%, 亿元, 家, 件, 人年 …).`,
  "unit-differs": ({ unit, expected, name }) =>
    `“${name}” is given in “${unit}”; the plan gives it in “${expected}”. Check the unit and the values.`,
  "value-unreadable": ({ text }) =>
    `“${text}” is not a number and was left out. Enter a number; leave the cell blank or enter — where there is none.`,
  "value-error": ({ error }) => `The formula gives ${error}, so the value was left out. Check the formula.`,
  "value-in-other-unit": ({ text, unit, expected }) =>
    `“${text}” is in “${unit}”, its row in “${expected}”; it was left out, and nothing was converted. Use one unit.`,
  "value-approximate": ({ text, value }) =>
    `“${text}” is an approximate number; it was read as ${value}. Better give the exact one.`,
  "value-bounded": ({ text, value }) =>
    `“${text}” is a bound, not what was observed; it was read as ${value}. Better give the observed number.`,
  "target-bounded": ({ text, value, bound }) =>
    `“${text}” was read as the target ${value}: met by ${value} or ${bound === "at-least" ? "more" : "less"}. Reword it if it means something else.`,
  "target-band": ({ lower, upper }) =>
    `The target is the band ${lower} to ${upper} and no direction is stated; it was read as met by what lies inside. If higher or lower is better, put 上升 or 下降 in a column 方向; otherwise put 区间 (band) there.`,
  "band-with-direction": ({ lower, upper, direction }) => {
    const [first, further] = direction === "increase" ? [lower, upper] : [upper, lower];
    const [way, edge] = direction === "increase" ? ["higher", "lower"] : ["lower", "upper"];
    return `The target is the band ${lower} to ${upper}, but the direction says that ${way} is better: the ${edge} edge, ${first}, decides, and ${further} stands beside it as another target. If the value is to lie inside, change the direction to 区间 (band).`;
  },
  "band-reversed": ({ lower, upper }) =>
    `The lower edge of the target band, ${lower}, is above the upper one, ${upper}; this target was left out. Check both.`,
  "band-without-width": ({ target }) =>
    `The direction is a band, but the target is one value: only exactly ${target} would meet it. State the target as a band such as 60～65.`,
  "further-target-behind": ({ year, target, further }) =>
    `The further target of ${year}, ${further}, asks for less than the basic one, ${target}. Check whether the two columns are interchanged.`,
  "value-estimated": ({ text, value }) =>
    `“${text}” is an estimate or a provisional figure; it was read as ${value}. Update it when the final one is out.`,
  "value-below-unit": ({ text }) =>
    `“${text}” stands for a figure below the smallest unit, which is neither 0 nor missing; no number was taken from it. Give the exact figure if it shall count.`,
  "mark-in-text": ({ text, mark }) =>
    `“${text}” is text because of its mark “${mark}”, and a formula of the sheet takes this cell: Excel's sums leave it out. Make it a number whose format shows “${mark}”.`,
  "number-as-text": ({ text }) =>
    `“${text}” is a number stored as text; it was read as a number. Better make it a number.`,
  "share-outside-0-100": ({ value }) => `A share of ${value}% lies outside 0–100. Check the value or the unit.`,
  "count-not-whole": ({ value, unit }) =>
    `A count in “${unit}” should be a whole number, but this is ${value}. Check it.`,
  "milestone-order": ({ earlierYear, earlier, laterYear, later }) =>
    `The targets contradict one another: ${earlier} by ${earlierYear}, then ${later} by ${laterYear}, which is a step back. Check them.`,
  "direction-missing": ({ baseline, target }) =>
    `The target, ${target}, is below the baseline, ${baseline}, but nothing says whether higher or lower is better, so the row is not judged. Add a column 方向 (direction) with 上升 (increase) or 下降 (decrease).`,
  "star-without-note": ({ text, mark }) =>
    `“${text}” carries the mark “${mark}”, but no note says what it means; it was read with the year of its header. Add a note such as 注：加${mark}号为2020年数据.`,
  "mark-ambiguous": ({ text, mark, years }) =>
    `The year of “${text}” is unclear: the notes give “${mark}” different years (${years.join(", ")}), so it was left out. Make the notes agree.`,
  "duplicate-indicator": ({ name, firstCell }) =>
    `The indicator “${name}” already stands at ${firstCell}. Check whether a row was entered twice.`,
  "memory-unreadable": ({ trouble }) =>
    trouble === "later-version"
      ? "The decisions and corrections in this workbook were written by a later version and cannot be read by this one; they are kept as they are and were not used. Update the add-in."
      : "The decisions and corrections kept in this workbook are broken; they are left as they are, were not used, and no more can be added. If they are not needed, remove the custom XML data in Excel (File, Info, Inspect Document) and mark again.",
  "correction-lapsed": ({ what, words }) =>
    `The ${what} “${words}” was corrected before, but is not on this sheet, so the correction was not used. If it is no longer needed, go back to automatic reading on the screen “Read”.`,
  "exclusion-lapsed": ({ name, year, note, why }) => {
    const reason = {
      "value-changed": "its value has changed since",
      "place-unclear": "more or fewer rows have this name now, so that it is not clear which was meant",
      "row-missing": "the sheet has no such row any more",
    };
    const outcome = why === "row-missing" ? "" : ", and it counts again";
    const again = why === "row-missing" ? "If the row has another name now" : "If it still should not count";
    return `${year} was left out of the trend of “${name}” (${note}), but ${reason[why]}${outcome}. ${again}, leave it out once more under “Years in the trend” of the indicator; if it is not needed, delete it on the screen “Read”.`;
  },
  "correction-without-table": () =>
    "By what you said of its columns on the screen “Read”, there is no indicator table here, so nothing of it was counted. What you said is kept; change it there, or go back to automatic reading.",
  "name-matched-loosely": ({ name, entry }) =>
    `“${name}” is probably the plan's “${entry}”. Until that is confirmed, nothing of the plan is used for it. Confirm or change it on the screen “Read”.`,
  "duplicate-differs": ({ name, year, value, firstCell, first }) =>
    `“${name}” occurs twice: for ${year} it is ${value} here and ${first} at ${firstCell}. Check which is right and delete the other.`,
  "hidden-values": ({ what }) =>
    `This ${what} is hidden but holds values, which were read like any other. Check whether they should count; if not, delete it or exclude it from reading.`,
  "total-differs": ({ name, year, total, sum, parts }) =>
    `The total of “${name}” for ${year} is ${total}, but its ${parts} parts add up to ${sum}. Check the total and its parts.`,
  "part-exceeds-total": ({ year, part, total, totalName }) =>
    `This part is ${part} for ${year}, more than the ${total} of “${totalName}” that it belongs to. Check both.`,
  "unit-wrong-dimension": ({ unit, expected, name }) =>
    `“${name}” is given in “${unit}”; the plan gives it in “${expected}”, which measures something else and does not convert. Check the unit.`,
  "unit-unlike-name": ({ unit, name }) =>
    `“${name}” is given in “${unit}”, which does not measure what the name says. Check the unit.`,
  "percent-as-fraction": ({ value, percent }) =>
    `The unit is %, but this is ${value}, which looks like ${percent}% stored as a fraction. Enter ${percent}, or give the cell a percent format.`,
  "unit-slip": ({ year, value, factor, way }) =>
    `The value of ${year}, ${value}, is about ${factor} times too ${way} beside the other years of its row; perhaps the unit is another (千元, 万元, 亿元). Check it.`,
  "magnitude-differs": ({ value, planned }) =>
    `This is ${value}, where the plan has ${planned}: another order of magnitude. Check the value and the unit.`,
  "year-gap": ({ after, before }) =>
    `There are no actual values between ${after} and ${before}. Trends take the gap as it is; add the years if there are figures.`,
  "years-out-of-order": ({ year, previous }) =>
    `${year} stands after ${previous}: the years are in no order. They were read by their year; check the headers.`,
  "target-before-baseline": ({ target, baseline }) =>
    `The target is for ${target}, before the baseline of ${baseline}. Check the years.`,
  "column-kind-doubtful": ({ what, year, alike }) =>
    `${alike} values in the column of ${what === "actual" ? "actuals" : "targets"} of ${year} are exactly the plan's ${what === "actual" ? "targets" : "baselines"}; perhaps they stand in the wrong column. Check the header and the values.`,
  "baseline-year-differs": ({ year, planned, value }) =>
    `${value} is the plan's baseline of ${planned}, but stands under ${year} here. Check the year, or mark it with * and a note.`,
  "target-year-differs": ({ year, planned, value }) =>
    `${value} is the plan's target for ${planned}, but stands under ${year} here. Check the year.`,
  "value-negative": ({ value }) =>
    `This is ${value}, but what is counted or spent here cannot be negative. Check the value.`,
  "value-outlier": ({ year, value, expected }) =>
    `The value of ${year}, ${value}, stands out from the other years of its row, which suggest about ${expected}. Check it; if it is right, say why in a remark.`,
  "ratio-differs": ({ year, value, computed, numerator, denominator }) =>
    `For ${year} this is ${value}, but “${numerator}” and “${denominator}” give about ${computed}. Check numerator, denominator and their units.`,
  "target-met-at-baseline": ({ baseline, year, target }) =>
    `The baseline, ${baseline}, meets the target of ${year}, ${target}, already. Check both.`,
  "plan-differs": ({ what, year, value, planned }) =>
    `The ${what} of ${year} is ${value}; the plan has ${planned}. Check it.`,
  "return-part-exceeds": ({ year, part, whole, wholeName }) =>
    `For ${year} this is ${part}, more than the ${whole} of “${wholeName}”. It has to be no more; check both.`,
  "return-denominator": ({ name, year, value }) =>
    `“${name}” is ${value} for ${year}, but ratios divide by it, so it has to be above 0. Check it.`,
  "return-change": ({ year, value, previous, percent }) =>
    `${value} for ${year} after ${previous} the year before: a change of ${percent}%, more than 30%. Explain it in the remarks.`,
  "return-zero": ({ name, year, other, amount }) =>
    `“${name}” is 0 for ${year}, while “${other}” is ${amount}. Check both.`,
  "return-intensity": ({ year, percent }) =>
    `R&D spending of ${year} is ${percent}% of the gross product, more than 5%. Check the units of both.`,
};
