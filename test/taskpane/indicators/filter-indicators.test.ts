import { everyIndicator } from "../../../src/taskpane/pane-navigation";
import { filterIndicators } from "../../../src/taskpane/indicators/filter-indicators";
import { assessSmallTable } from "../small-table";

const namesFound = async (filter: Parameters<typeof filterIndicators>[1]) =>
  filterIndicators((await assessSmallTable()).indicators, filter).map(({ indicator }) => indicator.name);

test("without a status and a text every indicator is listed, in the order of the sheet", async () => {
  expect(await namesFound(everyIndicator)).toEqual([
    "科技进步贡献率",
    "技术合同成交额",
    "高新技术企业",
    "省级科技创新型企业",
    "科技型中小企业",
  ]);
});

test("a text finds the names that hold it, wherever it stands in them", async () => {
  expect(await namesFound({ status: null, text: "企业" })).toEqual([
    "高新技术企业",
    "省级科技创新型企业",
    "科技型中小企业",
  ]);
});

test("a status finds the indicators that stand there, those without a standing too", async () => {
  expect(await namesFound({ status: "regressing", text: "" })).toEqual(["省级科技创新型企业"]);
  expect(await namesFound({ status: "withheld", text: "" })).toEqual(["科技型中小企业"]);
});

test("status and text must both hold", async () => {
  expect(await namesFound({ status: "regressing", text: "贡献率" })).toEqual([]);
});

test("full width, capitals and blanks make no difference to the search", async () => {
  const [first] = (await assessSmallTable()).indicators;
  const renamed = { ...first!, indicator: { ...first!.indicator, name: "万人 Ｒ＆Ｄ人员数" } };
  expect(filterIndicators([renamed], { status: null, text: "万人r&d" })).toEqual([renamed]);
});
