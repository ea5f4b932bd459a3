import { Book } from "../../workbench/host/book";
import { ExcelHost } from "../../workbench/host/excel-host";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { plainStyle, type EditPlan } from "../../src/sheet/edit-plan";
import { loadOfficeInNode } from "../contract/office-in-node";
const o = loadOfficeInNode();
test.each([15, 10000])("x %d", async (n) => {
  const book = new Book(); const s = book.addSheet("指标");
  const head = ["序号","指标类型","指标名称","单位","2021年实际值","2022年目标值","2022年实际值","2023年实际值","2024年实际值","2025年目标值"];
  head.forEach((h, c) => s.setCell(0, c, { content: h }));
  for (let r = 1; r <= n; r += 1) [r, "创新投入", "规模以上工业企业研发经费支出占营业收入比重" + r, "%", 0.62, 1.1, 1.23, 1.31, 1.44, 1.5].forEach((h, c) => s.setCell(r, c, { content: h }));
  const host = new ExcelHost(book, { requirementSets: { ExcelApi: "1.14" } });
  o.connect(host, { ExcelApi: "1.14" });
  const w = new OfficeWorkbook(o);
  const t0 = performance.now();
  const g = await w.read();
  const t1 = performance.now(); const tr1 = host.traffic;
  const fills = ["#C6EFCE", "#FFEB9C", "#FFC7CE", "#D9D9D9"];
  const before = Array.from({ length: n + 1 }, () => Array(5).fill(null));
  const contents = Array.from({ length: n + 1 }, (_, r) => r === 0 ? ["状态", "提升完成度", "2025年预测", "达标概率", "说明"] : ["▲ 略有滞后", 0.523 + r / 1e6, 1.4 + r / 1e5, 0.71, "2024年实际值1.44，规划参考值1.48；按趋势2025年为1.49，区间1.40至1.58。"]);
  const styles = contents.map((row, r) => row.map((_, c) => r === 0 ? { ...plainStyle, bold: true, border: "#BFBFBF", wrapText: true, horizontalAlignment: "center" as const } : { ...plainStyle, border: "#BFBFBF", fill: c === 0 ? fills[(r * 7) % 4]! : null, fontColor: c === 0 ? "#006100" : null, numberFormat: c === 1 || c === 3 ? "0.0%" : "General" }));
  const plan: EditPlan = { basis: [{ sheet: "指标", range: g.range, contents: g.contents }], edits: [
    { kind: "cells", sheet: "指标", range: { row: 0, column: 10, rows: n + 1, columns: 5 }, before, contents, styles, why: { code: "write-legend" } },
    { kind: "column-widths", sheet: "指标", firstColumn: 10, widths: [14, 12, 12, 10, 40], why: { code: "widen-columns" } }] };
  const snap = JSON.stringify(book.snapshot());
  const receipt = await w.apply(plan);
  const t2 = performance.now(); const tr2 = host.traffic;
  await w.apply(receipt.undo);
  const t3 = performance.now(); const tr3 = host.traffic;
  console.log(n, "read", t1 - t0, tr1, "apply", t2 - t1, tr2, "undo", t3 - t2, tr3, JSON.stringify(book.snapshot()) === snap);
}, 60000);
