import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EditPlan } from "../../../src/sheet/edit-plan";
import { memoryPartOf } from "../../../src/workbook/memory-part";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { cellsEdit, memoryEdit, planOf } from "../../contract/examples";
import { makeWorkbook, partsOf, relationships } from "./make-package";

const rich = readFileSync(join(__dirname, "../../golden/rich-workbook/rich-31-parts.xlsx"));

const partsThatDiffer = (before: Uint8Array, after: Uint8Array): string[] => {
  const [one, other] = [partsOf(before), partsOf(after)];
  return Object.keys({ ...one, ...other })
    .filter((name) => one[name] !== other[name])
    .sort();
};

/** A copy, as one that was stored: the workbook must not know it again. */
const stored = (plan: EditPlan): EditPlan => JSON.parse(JSON.stringify(plan)) as EditPlan;

const withItems = (items: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  makeWorkbook({
    links: Object.keys(items).map((name, at) => [`item${at}`, "customXml", `../${name}`] as const),
    more: items,
  });

describe("the part in which a file keeps what is remembered", () => {
  test("is added beside the parts of others, which stay as they are", async () => {
    const workbook = XlsxWorkbook.fromBytes(rich);
    await workbook.apply(planOf(memoryEdit(null, '{"a":"一"}')));
    expect(partsThatDiffer(rich, workbook.bytes())).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    const parts = partsOf(workbook.bytes());
    expect(parts["customXml/item2.xml"]).toBe(
      '<memory xmlns="urn:zhibiao:memory:1">{&quot;a&quot;:&quot;一&quot;}</memory>',
    );
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="../customXml/item2.xml"');
    expect(parts["customXml/_rels/item2.xml.rels"]).toContain('Target="itemProps2.xml"');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps2.xml"');
  });

  test("is the only one that changes when another text is remembered", async () => {
    const workbook = XlsxWorkbook.fromBytes(rich);
    await workbook.apply(planOf(memoryEdit(null, "一")));
    const before = workbook.bytes();
    await workbook.apply(planOf(memoryEdit("一", "二")));
    expect(partsThatDiffer(before, workbook.bytes())).toEqual(["customXml/item2.xml"]);
  });

  test("goes with all that belongs to it, so that the parts are those of before", async () => {
    const workbook = XlsxWorkbook.fromBytes(rich);
    const { undo } = await workbook.apply(planOf(memoryEdit(null, "一")));
    const later = XlsxWorkbook.fromBytes(workbook.bytes());
    await later.apply(stored(undo));
    expect(partsThatDiffer(rich, later.bytes())).toEqual([]);
  });

  test("goes together with formulas whose chain of calculation goes too", async () => {
    const workbook = XlsxWorkbook.fromBytes(rich);
    const plan = planOf(memoryEdit(null, "一"), cellsEdit("数据", "H1", [[null]], [["=1+1"]]));
    const { undo } = await workbook.apply(plan);
    const later = XlsxWorkbook.fromBytes(workbook.bytes());
    await later.apply(stored(undo));
    expect(await later.recall()).toBeNull();
    expect((await XlsxWorkbook.fromBytes(later.bytes()).sheets()).length).toBeGreaterThan(0);
  });

  test("undone at once, the file is the very file that was opened", async () => {
    const workbook = XlsxWorkbook.fromBytes(rich);
    const { undo } = await workbook.apply(planOf(memoryEdit(null, "一")));
    await workbook.apply(undo);
    expect(workbook.bytes().equals(rich)).toBe(true);
  });

  test("is found under whatever name and prefix, after parts of others that no reader could read", async () => {
    const file = withItems({
      "customXml/item1.xml": Buffer.from("\ufeff<a/>", "utf16le"),
      "customXml/item2.xml": '<!DOCTYPE a><a xmlns:z="urn:zhibiao:memory:1"',
      "customXml/other.xml":
        '\ufeff<?xml version="1.0"?>\n<!-- <a/> --><z:memory a=">" xmlns:z="urn:zhibiao:memory:1"><![CDATA[{"a":1}]]></z:memory>',
    });
    expect(await XlsxWorkbook.fromBytes(file).recall()).toBe('{"a":1}');
  });

  test("says nothing where it is empty, and its markup where somebody has put some into it", async () => {
    const recalled = (xml: string) => XlsxWorkbook.fromBytes(withItems({ "customXml/item1.xml": xml })).recall();
    expect(await recalled('<memory xmlns="urn:zhibiao:memory:1"/>')).toBe("");
    expect(await recalled('<memory xmlns="urn:zhibiao:memory:1"><a>1</a></memory>')).toBe("<a>1</a>");
    expect(await recalled('<memory xmlns="urn:zhibiao:memory:1">&unknown;</memory>')).toBe("&unknown;");
    expect(await recalled('<memory xmlns="urn:zhibiao:memory:2">1</memory>')).toBeNull();
    expect(await recalled(`<a>${memoryPartOf("1")}</a>`)).toBeNull();
  });

  test("is left alone where nothing leads to it", async () => {
    const file = makeWorkbook({
      more: { "customXml/item1.xml": memoryPartOf("一"), "customXml/_rels/item1.xml.rels": relationships([]) },
    });
    const workbook = XlsxWorkbook.fromBytes(file);
    expect(await workbook.recall()).toBeNull();
    await workbook.apply(planOf(memoryEdit(null, "二")));
    expect(partsOf(workbook.bytes())["customXml/item1.xml"]).toBe(memoryPartOf("一"));
    expect(await workbook.recall()).toBe("二");
  });
});
