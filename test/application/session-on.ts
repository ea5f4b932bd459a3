import { Session } from "../../src/application/session";
import { defaultSettings } from "../../src/domain/default-settings";
import { annotationWordingFor } from "../../src/messages/annotation-wording-for";
import { additionWordingFor } from "../../src/messages/addition-wording-for";
import { messagesFor } from "../../src/messages/messages-for";
import type { Workbook } from "../../src/workbook/workbook";

/** A session in Chinese, of the year 2026, that pauses for nobody. */
export const sessionOn = (workbook: Workbook): Session =>
  new Session({
    workbook,
    settings: defaultSettings(2026),
    wording: annotationWordingFor(messagesFor("zh-CN")),
    fetchAdditionWording: () => Promise.resolve(additionWordingFor(messagesFor("zh-CN"))),
    pause: () => Promise.resolve(),
  });
