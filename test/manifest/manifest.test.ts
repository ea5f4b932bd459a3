import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { iconSizes } from "../../scripts/icon-sizes";

const manifestPath = "manifest.xml";
const origin = "https://localhost:3000";
const text = readFileSync(manifestPath, "utf8");

/** Limits of the manifest schema: Microsoft Learn, "Resources element" and "Control element". */
const limits = { residLength: 32, shortString: 125, longString: 250, url: 2048, controlId: 125, displayName: 125 };

/** What the build makes, beside the icons. */
const madePages = ["taskpane.html", "functions.js", "functions.json", "functions.en.json"];

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly path: string;
}

function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag: SaxesTagPlain) => {
    path.push(tag.name);
    elements.push({ name: tag.name, attributes: tag.attributes, path: path.join("/") });
  });
  parser.on("closetag", () => path.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

const elements = elementsOf(text);
const attributeOf = (name: string, attribute: string): string[] =>
  elements.filter((element) => element.name === name).map((element) => element.attributes[attribute] ?? "");

const resourceIds = ["bt:Image", "bt:Url", "bt:String"]
  .flatMap((name) => attributeOf(name, "id"))
  .filter((id) => id !== "");
const usedIds = elements.flatMap(({ attributes }) => (attributes["resid"] === undefined ? [] : [attributes["resid"]]));
const urls = elements
  .flatMap(({ attributes }) => Object.values(attributes))
  .filter((value) => value.startsWith(origin));

/** Width and height stand at bytes 16–23 of a PNG (PNG specification, IHDR). */
const pngSize = (file: string): [number, number] => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe("manifest.xml", () => {
  test("is read by Microsoft's own parser as a task pane for workbooks, Chinese by default", () => {
    const cli = require.resolve("office-addin-manifest/cli.js");
    const info = execFileSync(process.execPath, [cli, "info", manifestPath], { encoding: "utf8" });
    for (const line of [
      /Default Locale: zh-CN/u,
      /Name: 指标通/u,
      /Hosts: Workbook/u,
      /Permissions: ReadWriteDocument/u,
    ]) {
      expect(info).toMatch(line);
    }
  });

  test("every resource that is named exists, and every resource is named somewhere", () => {
    expect(usedIds.filter((id) => !resourceIds.includes(id))).toEqual([]);
    expect(resourceIds.filter((id) => !usedIds.includes(id))).toEqual([]);
    expect(new Set(resourceIds).size).toBe(resourceIds.length);
  });

  test("every address points to a page that the build makes or to an icon that exists with the size it states", () => {
    for (const url of urls) {
      const path = url.slice(origin.length + 1);
      if (madePages.includes(path)) continue;
      const size = Number(/-(\d+)\.png$/u.exec(path)?.[1]);
      expect([path, ...pngSize(path)]).toEqual([path, size, size]);
    }
  });

  test("every icon that is drawn is rendered in all its sizes", () => {
    for (const [name, sizes] of Object.entries(iconSizes)) {
      for (const size of sizes) expect(pngSize(`assets/icons/${name}-${size}.png`)).toEqual([size, size]);
    }
  });

  test("every string and the names have their English form", () => {
    const strings = elements.filter(({ name }) => name === "bt:String");
    const overrides = elements.filter(({ path }) => path.endsWith("bt:String/bt:Override"));
    expect(overrides).toHaveLength(strings.length);
    expect(overrides.every(({ attributes }) => attributes["Locale"] === "en-US")).toBe(true);
    expect(elements.filter(({ path }) => /(DisplayName|Description)\/Override$/u.test(path))).toHaveLength(2);
  });

  test("ids and strings keep to the lengths that the schema allows", () => {
    const tooLong = (values: readonly string[], most: number): string[] =>
      values.filter((value) => value.length > most);
    const stringsIn = (parent: string): string[] =>
      elements
        .filter(({ path }) => path.includes(parent))
        .flatMap(({ attributes }) => [attributes["DefaultValue"] ?? "", attributes["Value"] ?? ""]);
    expect(tooLong(resourceIds, limits.residLength)).toEqual([]);
    expect(tooLong(stringsIn("bt:ShortStrings"), limits.shortString)).toEqual([]);
    expect(tooLong(stringsIn("bt:LongStrings"), limits.longString)).toEqual([]);
    expect(tooLong(urls, limits.url)).toEqual([]);
    expect(tooLong(attributeOf("Control", "id"), limits.controlId)).toEqual([]);
  });

  test("runtime, function file, the functions' page and pane button share one page, as a shared runtime asks", () => {
    const residOf = (name: string): string[] => attributeOf(name, "resid");
    const pages = elements.filter(({ path }) => /(?:Page|Action)\/SourceLocation$/u.test(path));
    expect(pages).toHaveLength(2);
    expect(
      new Set([
        ...residOf("Runtime"),
        ...residOf("FunctionFile"),
        ...pages.map(({ attributes }) => attributes["resid"]),
      ]),
    ).toEqual(new Set(["Pane.Url"]));
    expect(elements.some(({ name }) => name === "TaskpaneId")).toBe(false);
  });

  test("functions in cells have one namespace in every language and descriptions in both", () => {
    const inFunctions = elements.filter(({ path }) => path.includes("AllFormFactors/ExtensionPoint"));
    expect(inFunctions.map(({ name, attributes }) => attributes["resid"] ?? attributes["xsi:type"] ?? name)).toEqual([
      "CustomFunctions",
      ...["Script", "Functions.Script.Url", "Page", "Pane.Url", "Metadata", "Functions.Metadata.Url"],
      "Functions.Namespace",
    ]);
    const namespace = /id="Functions.Namespace" DefaultValue="(\w+)">\s*<bt:Override Locale="en-US" Value="(\w+)"/u;
    expect(namespace.exec(text)?.slice(1)).toEqual(["ZB", "ZB"]);
    expect(text).toMatch(/functions\.json">\s*<bt:Override Locale="en-US" Value="[^"]+\/functions\.en\.json"/u);
  });

  test("the requirement sets are stated: ExcelApi 1.14 and SharedRuntime 1.1", () => {
    const sets = elements
      .filter(({ name }) => name === "Set")
      .map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.14"],
    ]);
  });

  test("the group on the Home tab opens the pane, analyses, writes back and undoes", () => {
    expect(attributeOf("OfficeTab", "id")).toEqual(["TabHome"]);
    const functions = [...text.matchAll(/<FunctionName>(\w+)<\/FunctionName>/gu)].map(([, name]) => name);
    expect(functions).toEqual(["analyse", "previewWriteBack", "undoWriteBack"]);
    expect(
      elements.filter(({ name, attributes }) => name === "Action" && attributes["xsi:type"] === "ShowTaskpane"),
    ).toHaveLength(1);
  });
});
