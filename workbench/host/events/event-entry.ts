import { rangeAddress } from "../book/a1";
import type { BookChange, StructureChange } from "../book/book-change";
import { sheetColumns, sheetRows, type Rectangle } from "../book/rectangle";
import { anySheet, EventType } from "./event-type";

/** One event on its way to the client: category, type, target, arguments as JSON, id, whether another person caused it. */
export type EventEntry = readonly [
  category: number,
  type: EventType,
  target: string,
  message: string,
  id: string,
  isRemote: boolean,
];

/** Evidence: client-enforced. */
const richApiEvents = 65_536;

/** An event before it is known who listens. */
export interface BookEvent {
  readonly type: EventType;
  readonly sheet: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** The same event for those who listen to one sheet and for those who listen to all. */
export function eventEntries(event: BookEvent, isWanted: (type: EventType, target: string) => boolean): EventEntry[] {
  const message = JSON.stringify({ worksheetId: event.sheet, source: "Local", ...event.message });
  return [event.sheet, anySheet]
    .filter((target) => isWanted(event.type, target))
    .map((target) => [richApiEvents, event.type, target, message, "", false]);
}

/**
 * What a change of the book means to an add-in. Evidence: documented for which events there are and for the add-in's own changes
 * being marked (`triggerSource`, ExcelApi 1.14); guessed that a request of several writes raises one event per write.
 */
export function bookEvents(change: BookChange): readonly BookEvent[] {
  const triggerSource = change.source === "addin" ? "ThisLocalAddin" : "Unknown";
  const event = (type: EventType, message: Readonly<Record<string, unknown>>): BookEvent => ({
    type,
    sheet: change.sheet,
    message,
  });
  switch (change.kind) {
    case "content":
      return [event(EventType.WorksheetChanged, { ...edited, address: rangeAddress(change.range), triggerSource })];
    case "format":
      return [event(EventType.WorksheetFormatChanged, { address: rangeAddress(change.range), triggerSource })];
    case "structure": {
      const shift = shiftMessage(change.what, change.range);
      const address = rangeAddress(change.range);
      return shift === null ? [] : [event(EventType.WorksheetChanged, { ...shift, address, triggerSource })];
    }
    case "selection":
      return [event(EventType.WorksheetSelectionChanged, { address: rangeAddress(change.range) })];
    case "sheet":
      return sheetEvents(change, event);
  }
}

const edited = { changeType: "RangeEdited", shiftDirection: "None" };

const shiftDirections: Readonly<Partial<Record<StructureChange, string>>> = {
  "inserted-down": "ShiftCellDown",
  "inserted-right": "ShiftCellRight",
  "deleted-up": "ShiftCellUp",
  "deleted-left": "ShiftCellLeft",
};

function shiftMessage(what: StructureChange, range: Rectangle): object | null {
  const shiftDirection = shiftDirections[what];
  if (shiftDirection === undefined) return null;
  const act = what.startsWith("inserted") ? "Inserted" : "Deleted";
  if (range.columns === sheetColumns) return { changeType: `Row${act}`, shiftDirection: "None" };
  if (range.rows === sheetRows) return { changeType: `Column${act}`, shiftDirection: "None" };
  return { changeType: `Cell${act}`, shiftDirection };
}

type SheetNews = Extract<BookChange, { readonly kind: "sheet" }>;

function sheetEvents(
  change: SheetNews,
  event: (type: EventType, message: Readonly<Record<string, unknown>>) => BookEvent,
): readonly BookEvent[] {
  const { before, after } = change;
  switch (change.what) {
    case "added":
      return [event(EventType.WorksheetAdded, {})];
    case "deleted":
      return [event(EventType.WorksheetDeleted, {})];
    case "renamed":
      return [event(EventType.WorksheetNameChanged, { nameBefore: before, nameAfter: after })];
    case "moved":
      return [event(EventType.WorksheetMoved, { positionBefore: before, positionAfter: after })];
    case "visibility":
      return [event(EventType.WorksheetVisibilityChanged, { visibilityBefore: before, visibilityAfter: after })];
    case "protection":
      return [event(EventType.WorksheetProtectionChanged, { isProtected: after })];
    case "activated":
      return [
        { type: EventType.WorksheetDeactivated, sheet: String(before), message: {} },
        event(EventType.WorksheetActivated, {}),
      ];
    case "tab-color":
      return [];
  }
}
