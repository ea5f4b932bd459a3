import type { MethodSheetWording } from "./method-sheet-wording";
import type { NoteWording } from "./note-wording";

/** The words of what can be written beside the statuses. */
export interface AdditionWording {
  readonly notes: NoteWording;
  readonly methods: MethodSheetWording;
}
