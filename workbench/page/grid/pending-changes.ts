import type { BookChange } from "../../host/book/book-change";
import type { Rectangle } from "../../host/book/rectangle";

/** What of one sheet must be drawn anew. */
export interface PendingChanges {
  /** Another sheet is shown, or rows and columns have moved or changed their size. */
  readonly layout: boolean;
  readonly ranges: readonly Rectangle[];
  readonly selection: boolean;
}

/**
 * Gathers the changes that a book tells in one go (an add-in's batch may tell hundreds) and hands them over once,
 * before the browser draws.
 *
 * @returns to be called with each change
 */
export function gatherChanges(
  flush: (changes: PendingChanges) => void,
): (change: BookChange, isShown: boolean) => void {
  let layout = false;
  let selection = false;
  let ranges: Rectangle[] = [];
  let isWaiting = false;
  const handOver = (): void => {
    const changes = { layout, ranges, selection };
    layout = false;
    selection = false;
    ranges = [];
    isWaiting = false;
    flush(changes);
  };
  return (change, isShown) => {
    switch (change.kind) {
      case "sheet":
        layout = true;
        break;
      case "structure":
        layout ||= isShown;
        break;
      case "selection":
        selection ||= isShown;
        break;
      case "content":
      case "format":
        if (isShown) ranges.push(change.range);
    }
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(handOver);
  };
}
