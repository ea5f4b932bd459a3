import { element } from "../element";
import type { Words } from "../words";

/** What the page has to say, at its foot: a line that comes and goes, alerts that stay, and the traffic with the add-in. */
export class StatusBar {
  readonly element: HTMLElement;
  readonly alerts = element("div", { class: "alerts", role: "alert" });
  readonly #words: Words;
  readonly #note: HTMLElement;
  readonly #traffic = element("span", { class: "traffic" });

  constructor(words: Words) {
    this.#words = words;
    this.#note = element("span", { role: "status" }, words.ready);
    this.element = element("footer", { class: "status-bar" }, this.#note, this.#traffic);
    this.showTraffic(0, 0);
  }

  /** Without a sentence the page is ready. */
  say(sentence: string = this.#words.ready): void {
    this.#note.textContent = sentence;
  }

  /** Something that the workbench cannot do; it stays until the page is loaded anew. */
  alert(sentence: string): void {
    this.alerts.append(element("p", {}, sentence));
  }

  showTraffic(requests: number, bytes: number): void {
    this.#traffic.textContent = this.#words.traffic(requests, readableBytes(bytes));
  }
}

function readableBytes(bytes: number): string {
  const KILO = 1024;
  if (bytes < KILO) return `${bytes} B`;
  return bytes < KILO * KILO ? `${(bytes / KILO).toFixed(1)} KB` : `${(bytes / KILO / KILO).toFixed(2)} MB`;
}
