import type { HostAnswer, HostRequest } from "../../host/excel-host";
import { element } from "../element";
import type { Query } from "../query";
import type { Manifest } from "../ribbon/read-manifest";
import type { Words } from "../words";
import { appContext, frameName } from "./app-context";
import { OfficeFrameChannel } from "./office-frame-channel";
import { paneEdge } from "./pane-edge";
import { visibilityEntry } from "./page-services";
import { focusExit, isKnownNotice } from "./pane-notice";

export interface PaneOwner {
  readonly documentName: () => string;
  readonly requirementSets: () => Readonly<Record<string, string>>;
  readonly process: (request: HostRequest) => Promise<HostAnswer>;
  readonly onUnknown: (what: string) => void;
  /** The keyboard goes back to the sheet. */
  readonly onLeave: () => void;
}

/** The task pane: its header, its edge to drag, and the frame with the add-in, which lives on while the pane is closed. */
export class PaneView {
  readonly element: HTMLElement;
  readonly #manifest: Manifest;
  readonly #query: Query;
  readonly #owner: PaneOwner;
  readonly #close: HTMLButtonElement;
  readonly #body = element("div", { class: "pane-body" });
  #frame: HTMLIFrameElement | undefined;
  #channel: OfficeFrameChannel | undefined;

  constructor(manifest: Manifest, query: Query, words: Words, owner: PaneOwner) {
    this.#manifest = manifest;
    this.#query = query;
    this.#owner = owner;
    this.#close = element(
      "button",
      { type: "button", class: "close", "aria-label": words.closePane, title: words.closePane },
      "×",
    );
    this.#close.addEventListener("click", () => {
      this.setVisible(false);
      owner.onLeave();
    });
    const header = element("header", {}, element("h2", {}, manifest.displayName), this.#close);
    const column = element("div", { class: "pane-column" }, header, this.#body);
    const edge = paneEdge(words.paneWidth, column);
    this.element = element("aside", { class: "pane", "aria-label": words.pane }, edge, column);
  }

  /** Loads the add-in, anew where it is already there: the conversation begins from nothing. */
  load(): void {
    this.#unload();
    const conversationId = crypto.randomUUID();
    const { language, theme } = this.#query;
    const frame = element("iframe", {
      name: frameName(language, conversationId, window.location.origin),
      title: this.#manifest.displayName,
      src: this.#manifest.paneUrl,
    });
    if (theme !== undefined) frame.style.colorScheme = theme;
    this.#body.replaceChildren(frame);
    const { contentWindow } = frame;
    if (contentWindow === null) throw new Error("a frame on the page has no window");
    this.#frame = frame;
    this.#channel = this.#openChannel(contentWindow, frame, conversationId);
  }

  get isVisible(): boolean {
    return !this.element.hidden;
  }

  /** The add-in is told, and lives on. */
  setVisible(isVisible: boolean): void {
    if (this.isVisible === isVisible) return;
    this.element.hidden = !isVisible;
    this.push([visibilityEntry(isVisible)]);
  }

  focus(): void {
    this.#frame?.focus();
  }

  push(entries: readonly unknown[]): void {
    this.#channel?.push(entries);
  }

  /** @see OfficeFrameChannel.invokeCommand */
  invokeCommand(controlId: string, functionName: string): Promise<boolean> {
    return this.#channel?.invokeCommand(controlId, functionName) ?? Promise.resolve(false);
  }

  dispose(): void {
    this.#unload();
    this.element.remove();
  }

  #unload(): void {
    this.#channel?.close();
    this.#channel = undefined;
    this.#frame?.remove();
    this.#frame = undefined;
  }

  #openChannel(window_: Window, frame: HTMLIFrameElement, conversationId: string): OfficeFrameChannel {
    const addinOrigin = new URL(this.#manifest.paneUrl, window.location.href).origin;
    return new OfficeFrameChannel(window_, addinOrigin, conversationId, {
      appContext: () =>
        appContext({
          language: this.#query.language,
          conversationId,
          documentName: this.#owner.documentName(),
          requirementSets: this.#owner.requirementSets(),
          widthPx: frame.clientWidth,
          heightPx: frame.clientHeight,
        }),
      onReload: () => {
        this.load();
      },
      process: this.#owner.process,
      onNotice: (notice) => {
        this.#notice(notice);
      },
      onUnknown: this.#owner.onUnknown,
    });
  }

  #notice(notice: number): void {
    const exit = focusExit(notice);
    if (exit === "sheet") this.#owner.onLeave();
    else if (exit === "before-pane") this.#close.focus();
    // Nothing can be focused behind the pane, so the round begins again at the page's first button.
    else if (exit === "after-pane") document.querySelector("button")?.focus();
    else if (!isKnownNotice(notice)) this.#owner.onUnknown(`notice ${notice}`);
  }
}
