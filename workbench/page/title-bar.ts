import { element } from "./element";
import type { Words } from "./words";

/** The page's head: what it is, and that it is not Excel. */
export function titleBar(words: Words): { readonly bar: HTMLElement; readonly document: HTMLElement } {
  const icon = element("img", { src: "../assets/icons/zhibiao-64.png", alt: "", width: "22", height: "22" });
  const document = element("span", { class: "document" });
  const standIn = element("p", { class: "stand-in" }, words.standIn);
  return {
    bar: element("header", { class: "title-bar" }, icon, element("h1", {}, words.title), document, standIn),
    document,
  };
}
