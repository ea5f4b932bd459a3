import type { Rectangle } from "../../sheet/grid";
import type { WorkbookErrorPlace } from "../workbook";
import type { ExcelAccess } from "./excel-access";
import { excelRequest, type Queue } from "./excel-request";
import { isPayloadRefusal } from "./host-refusal";

/** A piece of work that may share its request with others. */
export interface RequestPart {
  /** Of what it sends or of what comes back, whichever is more, as JSON in UTF-8: measured where possible, estimated otherwise. */
  readonly bytes: number;
  readonly queue: Queue<void>;
}

/** Excel on the web takes 5 MB per request and gives 5 MB per answer; the rest is for what the estimates miss. @source Microsoft, "Resource limits and performance optimization for Office Add-ins" */
const requestBytes = 4.5e6;

/**
 * What an answer may measure that is read while a user waits: the client library takes an answer in one task, and the pane takes no
 * click until it has. Measured in Chromium: 17 ms of script a megabyte, and up to 20 ms of garbage collection in one answer.
 */
export const answerBytes = 1.5e6;

/** Small enough that a refused request can be halved. */
const partBytes = 1e6;

/**
 * Sends parts in as few requests as their size allows: one, mostly. Where the host refuses a request for its size all the same, its
 * parts are sent in two.
 *
 * @param beforeEach  called before each request; may throw
 * @param bytes       for one request, by its parts
 * @throws WorkbookError "payload-too-large" where a single part is too large
 */
export const requestInParts = async (
  access: ExcelAccess,
  parts: readonly RequestPart[],
  place: WorkbookErrorPlace,
  beforeEach: () => void,
  bytes = requestBytes,
): Promise<void> => {
  for (const batch of batchesOf(parts, bytes)) await send(access, batch, place, beforeEach);
};

const send = async (
  access: ExcelAccess,
  batch: readonly RequestPart[],
  place: WorkbookErrorPlace,
  beforeEach: () => void,
): Promise<void> => {
  beforeEach();
  try {
    await excelRequest(access, queueAll(batch), place);
  } catch (error) {
    if (!isPayloadRefusal(error) || batch.length < 2) throw error;
    const half = Math.ceil(batch.length / 2);
    await send(access, batch.slice(0, half), place, beforeEach);
    await send(access, batch.slice(half), place, beforeEach);
  }
};

const queueAll =
  (parts: readonly RequestPart[]): Queue<void> =>
  (context) => {
    const takes = parts.map(({ queue }) => queue(context));
    return () => {
      for (const take of takes) take();
    };
  };

const batchesOf = (parts: readonly RequestPart[], bytes: number): RequestPart[][] => {
  const batches: RequestPart[][] = [];
  let room = 0;
  for (const part of parts) {
    if (batches.length === 0 || part.bytes > room) {
      batches.push([]);
      room = bytes;
    }
    batches.at(-1)?.push(part);
    room -= part.bytes;
  }
  return batches;
};

/**
 * Cuts a rectangle into bands of rows that fit a part.
 *
 * @param bytes  of the whole rectangle
 */
export const partsOfRange = (range: Rectangle, bytes: number): readonly Rectangle[] => {
  const rows = Math.max(1, Math.floor((partBytes / Math.max(bytes, 1)) * range.rows));
  return Array.from({ length: Math.ceil(range.rows / rows) }, (_, index) => ({
    ...range,
    row: range.row + index * rows,
    rows: Math.min(rows, range.rows - index * rows),
  }));
};

/** Length of a value as JSON in UTF-8. */
export const jsonBytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
