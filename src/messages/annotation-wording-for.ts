import type { AnnotationWording } from "../sheet/annotation-wording";
import type { Messages } from "./messages";

/** The words that an annotation on a sheet takes from the messages of a language. */
export const annotationWordingFor = (messages: Messages): AnnotationWording => ({
  language: messages.language,
  status: (status) => messages.status[status],
  statusMeaning: (status) => messages.statusMeaning[status],
  explanation: messages.explanation,
  noFigure: messages.noFigure,
});
