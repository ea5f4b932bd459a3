/** The numbers by which the client knows events. Evidence: client-enforced. */
export enum EventType {
  WorksheetChanged = 10,
  WorksheetActivated = 11,
  WorksheetDeactivated = 12,
  WorksheetAdded = 13,
  WorksheetSelectionChanged = 14,
  WorksheetDeleted = 15,
  WorksheetFormatChanged = 18,
  WorksheetProtectionChanged = 24,
  WorksheetNameChanged = 25,
  WorksheetVisibilityChanged = 26,
  WorksheetMoved = 27,
}

/** The target of events that concern any sheet. Evidence: client-enforced. */
export const anySheet = "Workbook";
