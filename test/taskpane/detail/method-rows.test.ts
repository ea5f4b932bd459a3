import { withhold } from "../../../src/domain/withheld";
import { messagesFor } from "../../../src/messages/messages-for";
import { methodTextsFor } from "../../../src/messages/method-texts-for";
import { methodRows } from "../../../src/taskpane/detail/method-rows";
import { indicatorNamed } from "../small-table";

const rowsOf = async (name: string) => {
  const { assessment } = await indicatorNamed(name);
  return { assessment, rows: methodRows(assessment, methodTextsFor("zh-CN"), messagesFor("zh-CN")) };
};

test("every method has a row, with its label and figure in words", async () => {
  const { assessment, rows } = await rowsOf("科技进步贡献率");
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(assessment.methods).sort());
  // (60.4 − 55.35) ÷ (65 − 55.35) − 2 ÷ 4 = 0.0233
  expect(rows.find(({ name }) => name === "straightLine")).toMatchObject({
    label: "绿灯",
    figure: "提升完成度比时间进度快2.3个百分点",
  });
});

test("a method that is withheld says why, and stands after those that have an answer", async () => {
  const { rows } = await rowsOf("科技进步贡献率");
  expect(rows.at(-1)).toEqual({ name: "dns", label: null, figure: "最近连续有数的年份不足四年", disagrees: false });
});

test("a verdict whose figure alone is withheld has its label, and the reason for the figure", async () => {
  const { assessment } = await indicatorNamed("科技进步贡献率");
  const methods = {
    ...assessment.methods,
    dns: { value: withhold("no-way-left"), status: "wrong-direction" as const },
  };
  const rows = methodRows({ ...assessment, methods }, methodTextsFor("zh-CN"), messagesFor("zh-CN"));
  expect(rows.find(({ name }) => name === "dns")).toEqual({
    name: "dns",
    label: "雷雨：没有向好变化",
    figure: "最新实际值恰为目标值，没有剩余距离，不计算未走完的部分",
    disagrees: false,
  });
});

test("the rows that disagree with the plan path are those of the conflicts", async () => {
  for (const name of ["科技进步贡献率", "技术合同成交额", "高新技术企业", "省级科技创新型企业"]) {
    const { assessment, rows } = await rowsOf(name);
    const against = assessment.conflicts.flatMap(({ methods }) => methods);
    expect(
      rows
        .filter(({ disagrees }) => disagrees)
        .map((row) => row.name)
        .sort(),
    ).toEqual([...against].sort());
  }
});
