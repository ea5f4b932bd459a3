import type { Book } from "../host/book";
import type { SampleKey } from "./query";
import { openXlsx } from "./xlsx/open-xlsx";

/** The workbooks in assets/samples: the plan's own table, the same with illustrative figures, and such figures of parts of a year. */
const sampleFiles: Readonly<Record<SampleKey, string>> = {
  a: "武威市强科技行动主要指标.xlsx",
  b: "武威市强科技行动主要指标（示例数据）.xlsx",
  c: "武威市强科技行动按月调度（示例数据）.xlsx",
};

export function sampleName(key: SampleKey): string {
  return sampleFiles[key];
}

/** @throws where the sample is not on the server or cannot be read */
export async function openSample(key: SampleKey): Promise<Book> {
  const response = await fetch(`../assets/samples/${encodeURIComponent(sampleFiles[key])}`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return openXlsx(await response.arrayBuffer(), sampleFiles[key]);
}
