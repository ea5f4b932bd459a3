/**
 * What a frame tells its page by `notifyHost`. Evidence: client-enforced; the client sends these numbers.
 * Those that matter only to other hosts are left out, so that one of them is reported as unknown.
 */
enum PaneNotice {
  Focused = 0,
  Blurred = 1,
  LeaveByCtrlF6 = 5,
  LeaveByCtrlShiftF6 = 6,
  PageIsReady = 10,
  LeaveByTab = 13,
  LeaveByShiftTab = 14,
  LeaveByEscape = 15,
  LeaveByF2 = 16,
  NothingToFocus = 17,
  NothingToFocusBackwards = 18,
  MouseEntered = 19,
  MouseLeft = 20,
  TargetUrl = 21,
  Telemetry = 23,
  OfficeJsReady = 35,
  KeyboardShortcut = 39,
}

/** Where the focus goes when the frame gives it up. */
export type FocusExit = "sheet" | "after-pane" | "before-pane";

const focusExits: ReadonlyMap<number, FocusExit> = new Map<number, FocusExit>([
  [PaneNotice.LeaveByCtrlF6, "sheet"],
  [PaneNotice.LeaveByCtrlShiftF6, "sheet"],
  [PaneNotice.LeaveByEscape, "sheet"],
  [PaneNotice.LeaveByF2, "sheet"],
  [PaneNotice.LeaveByTab, "after-pane"],
  [PaneNotice.LeaveByShiftTab, "before-pane"],
]);

/** @returns nothing for notices that do not move the focus, and for those that this host does not know */
export function focusExit(notice: number): FocusExit | undefined {
  return focusExits.get(notice);
}

export function isKnownNotice(notice: number): boolean {
  return notice in PaneNotice;
}
