import type { AdditionWording } from "../sheet/addition-wording";
import type { Messages } from "./messages";
import { methodSheetWordingFor } from "./method-sheet-wording-for";
import { noteWordingFor } from "./note-wording-for";

/** The words of what can be written beside the statuses. */
export const additionWordingFor = (messages: Messages): AdditionWording => ({
  notes: noteWordingFor(messages),
  methods: methodSheetWordingFor(messages),
});
