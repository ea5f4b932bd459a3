import { Book } from "../../workbench/host/book";
import type { BookSheet } from "../../workbench/host/book/book-sheet";
import { ExcelHost, type HostOptions } from "../../workbench/host/excel-host";
import { loadOfficeInNode, type OfficeInNode } from "../contract/office-in-node";

/** The emulated Excel with one sheet, and Microsoft's client connected to it. */
export interface OpenExcel {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly host: ExcelHost;
  /** As an add-in calls it; what the work gives is copied out of the client's realm. */
  readonly run: <Result>(work: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;
}

let loaded: OfficeInNode | null = null;

export function officeClient(): OfficeInNode {
  loaded ??= loadOfficeInNode();
  return loaded;
}

export function openExcel(options: Partial<HostOptions> = {}): OpenExcel {
  const requirementSets = options.requirementSets ?? { ExcelApi: "1.17" };
  const book = new Book();
  const sheet = book.addSheet("指标");
  const host = new ExcelHost(book, { ...options, requirementSets });
  const office = officeClient();
  office.connect(host, requirementSets);
  return {
    book,
    sheet,
    host,
    run: async (work) => copied(await office.excel.run(work)),
  };
}

/** What the host refused with: the client's error, by its code and place. */
export async function refusalOf(
  work: Promise<unknown>,
): Promise<{ readonly code: unknown; readonly location: unknown }> {
  const thrown: unknown = await work.then(
    () => new Error("nothing was refused"),
    (error: unknown) => error,
  );
  const { code, debugInfo } = thrown as { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  if (code === undefined) throw new Error(`not refused by the host: ${String(thrown)}`, { cause: thrown });
  return { code, location: debugInfo?.errorLocation };
}

function copied<Value>(value: Value): Value {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value);
}
