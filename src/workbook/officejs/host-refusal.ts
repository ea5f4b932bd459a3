import { WorkbookError, type WorkbookErrorCode, type WorkbookErrorPlace } from "../workbook";

/** As much of the client's `OfficeExtension.Error` as is read here. It may come from another realm: no `instanceof`. */
interface HostRefusal {
  readonly code: string;
  readonly location: string;
}

/** Errors that the client itself throws when it is used wrongly: bugs of this adapter, not refusals of the host. */
const misuse = new Set(["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath", "InvalidRequestContext"]);

/** @source Microsoft, "Error handling with the application-specific JavaScript APIs" */
const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "sheet-protected",
  ApiNotFound: "host-too-old",
  InvalidOperationInCellEditMode: "cell-in-edit-mode",
  MergedRangeConflict: "merged-cells-in-the-way",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
};

/**
 * What to throw for something that was thrown while Excel worked.
 *
 * @param place  what the caller knows of the place
 * @returns      a `WorkbookError` for a refusal of the host; anything else unchanged, for it is a bug
 */
export const refusalOf = (thrown: unknown, place: WorkbookErrorPlace): unknown => {
  const refusal = readRefusal(thrown);
  if (refusal === null || misuse.has(refusal.code)) return thrown;
  const code = isSheetMissing(refusal) ? "sheet-not-found" : (codes[refusal.code] ?? "host-failed");
  return new WorkbookError(code, { ...place, hostCode: refusal.code }, { cause: thrown });
};

/** Whether the host failed because a range has too many merged areas for it to list. */
export const isTooManyMerges = (error: unknown): boolean =>
  error instanceof WorkbookError && readRefusal(error.cause)?.location === "Range.getMergedAreasOrNullObject";

/** Whether the host turned the whole request away before it looked at it, so that nothing of it was done. */
export const isUntouchedRefusal = (error: unknown): boolean => {
  const code = error instanceof WorkbookError ? readRefusal(error.cause)?.code : undefined;
  return code === "InvalidOperationInCellEditMode" || code === "RequestPayloadSizeLimitExceeded";
};

export const isPayloadRefusal = (error: unknown): boolean =>
  error instanceof WorkbookError && error.code === "payload-too-large";

const isSheetMissing = ({ code, location }: HostRefusal): boolean =>
  code === "ItemNotFound" && location.startsWith("WorksheetCollection.");

const readRefusal = (thrown: unknown): HostRefusal | null => {
  if (!isRecord(thrown) || typeof thrown["code"] !== "string") return null;
  const info = thrown["debugInfo"];
  const location = isRecord(info) ? info["errorLocation"] : undefined;
  return { code: thrown["code"], location: typeof location === "string" ? location : "" };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
