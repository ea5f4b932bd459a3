import type { AnnotationWording } from "../sheet/annotation-wording";
import type { Messages } from "./messages";

/** The words that an annotation on a sheet takes from the messages of a language. */
export const annotationWordingFor = (messages: Messages): AnnotationWording => ({
  language: messages.language,
  status: (status, wording) => messages.statusWords[wording][status],
  statusMeaning: (status, settings) => messages.statusMeaning(settings)[status],
  explanation: messages.explanation,
  noFigure: messages.noFigure,
});
