import type { Language } from "../messages/language";
import type { Messages } from "../messages/messages";
import { chinese } from "../messages/zh-cn/chinese";

/**
 * The messages of a language. Chinese is part of the first script; English is fetched when it is wanted.
 *
 * @returns Chinese where English cannot be fetched: a pane in the other language says more than an empty one
 */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === "zh-CN") return chinese;
  try {
    const { english } = await import("../messages/en/english");
    return english;
  } catch {
    return chinese;
  }
}
