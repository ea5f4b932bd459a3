import { Session } from "../src/application/session";
import { defaultSettings } from "../src/domain/default-settings";
import { annotationWordingFor } from "../src/messages/annotation-wording-for";
import { additionWordingFor } from "../src/messages/addition-wording-for";
import { messagesFor } from "../src/messages/messages-for";
import { OfficeWorkbook } from "../src/workbook/officejs/office-workbook";
import { loadOfficeInNode } from "../test/contract/office-in-node";
import { Book } from "../workbench/host/book";
import { ExcelHost, type Traffic } from "../workbench/host/excel-host";
import { printRow, thousands } from "./print-row";
import { sampleIndicators } from "./sample-indicators";

/** The plan's own table has 15 indicators. */
const sizes = [15, 10_000];

/** The aim of the project: requests to the host in all, clean-up included. */
const aimedRequests = 6;

const requirementSets = { ExcelApi: "1.14" };
const settings = defaultSettings(2024);

/** Prints what goes over the wire when a sheet is analysed, previewed and written back, under Microsoft's own client library. */
export async function benchRequests(): Promise<void> {
  console.log("requests: analyse, preview and write back through Office.js on the emulated host");
  printRow("indicators", "requests", "KB to host", "KB from host");
  const office = loadOfficeInNode();
  const counted: number[] = [];
  for (const size of sizes) {
    const host = new ExcelHost(bookOf(size), { requirementSets });
    office.connect(host, requirementSets);
    await analyseAndWrite(new OfficeWorkbook(office));
    await office.settled();
    counted.push(host.traffic.requests);
    printTraffic(size, host.traffic);
  }
  const most = Math.max(...counted);
  const isSame = counted.every((count) => count === most);
  console.log(
    `  ${most} of at most ${aimedRequests} requests; ${isSame ? "the same number for both" : "not the same number"}`,
  );
}

function printTraffic(size: number, { requests, bytesIn, bytesOut }: Traffic): void {
  printRow(thousands(size), requests, thousands(bytesIn / 1024), thousands(bytesOut / 1024));
}

/** What the pane does when a user analyses a sheet, looks at the preview and confirms it. */
async function analyseAndWrite(workbook: OfficeWorkbook): Promise<void> {
  const messages = messagesFor("zh-CN");
  const wording = annotationWordingFor(messages);
  const fetchAdditionWording = () => Promise.resolve(additionWordingFor(messages));
  const session = new Session({ workbook, settings, wording, fetchAdditionWording, pause: () => Promise.resolve() });
  await session.analyse();
  await session.preview();
  await session.write();
  const { outcome, trouble, bug } = session.state;
  if (outcome !== "written") throw bug ?? trouble ?? new Error(`nothing was written: ${outcome ?? "no outcome"}`);
}

function bookOf(size: number): Book {
  const book = new Book();
  const sheet = book.addSheet("主要指标");
  for (const [row, line] of sheetRows(size).entries()) {
    for (const [column, content] of line.entries()) sheet.setCell(row, column, { content });
  }
  return book;
}

const sheetRows = (size: number): (string | number)[][] => [
  [
    "序号",
    "指标名称",
    "单位",
    ...[2020, 2021, 2022, 2023, 2024].map((year) => `${year}年实际值`),
    "2022年目标值",
    "2025年目标值",
  ],
  ...sampleIndicators(size).map(({ name, unit, observations, targets }, at) => [
    at + 1,
    name,
    unit?.symbol ?? "",
    ...[...observations, ...targets].map(({ value }) => Number(value.toFixed(2))),
  ]),
];
