import type { NoteWording } from "../sheet/note-wording";
import { noteTexts as english } from "./en/note-texts";
import type { Language } from "./language";
import type { Messages } from "./messages";
import { methodTextsFor } from "./method-texts-for";
import type { NoteTexts } from "./note-texts";
import { sayStatusGrounds } from "./say-status-grounds";
import { noteTexts as chinese } from "./zh-cn/note-texts";

const texts: Readonly<Record<Language, NoteTexts>> = { "zh-CN": chinese, en: english };

/** The words of notes on status cells; apart from the other messages, so that the first screen does without them. */
export const noteWordingFor = (messages: Messages): NoteWording => {
  const notes = texts[messages.language];
  const methods = methodTextsFor(messages.language);
  return {
    grounds: (indicator, settings) => sayStatusGrounds(indicator, settings, { messages, notes, methods }),
    signature: notes.signature,
  };
};
