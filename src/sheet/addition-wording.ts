import type { MethodSheetWording } from "./method-sheet-wording";
import type { NoteWording } from "./note-wording";

/** What can be written beside the statuses: notes on how they came about, and a sheet with what every method says. */
export type WriteAddition = keyof AdditionWording;

/** The words of what can be written beside the statuses. */
export interface AdditionWording {
  readonly notes: NoteWording;
  readonly methods: MethodSheetWording;
}
