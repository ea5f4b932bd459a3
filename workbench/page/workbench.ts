import type { Book } from "../host/book";
import { StatusBar } from "./bars/status-bar";
import { Desk } from "./desk";
import { element } from "./element";
import type { HostFault } from "./host-fault";
import type { Query, SampleKey, Theme } from "./query";
import type { Manifest, RibbonButton } from "./ribbon/read-manifest";
import { ribbonGroup } from "./ribbon/ribbon-group";
import { openSample, sampleName } from "./samples";
import { saveFile } from "./save-file";
import { followTheme, paperOf } from "./theme";
import { titleBar } from "./title-bar";
import { type Toolbar, toolbar } from "./toolbar";
import type { Words } from "./words";
import { openXlsx } from "./xlsx/open-xlsx";
import { saveXlsx } from "./xlsx/save-xlsx";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The whole page: its bars, and one desk for the book that is open. */
export class Workbench {
  readonly #query: Query;
  readonly #words: Words;
  readonly #manifest: Manifest;
  readonly #status: StatusBar;
  readonly #toolbar: Toolbar;
  readonly #documentName: HTMLElement;
  readonly #formulaPlace = element("div");
  readonly #sheetPlace: HTMLElement;
  readonly #deskPlace = element("div", { class: "desk" });
  #theme: Theme = "light";
  #fault: HostFault = "none";
  #desk: Desk | undefined;

  constructor(query: Query, words: Words, manifest: Manifest) {
    this.#query = query;
    this.#words = words;
    this.#manifest = manifest;
    this.#status = new StatusBar(words);
    this.#sheetPlace = element("main", { "aria-label": words.sheetArea });
    this.#toolbar = toolbar(words, query, {
      onOpen: (file) => void this.openFile(file),
      onSave: () => void this.save(),
      onSample: (sample) => void this.openSample(sample),
      onFault: (fault) => {
        this.#fault = fault;
        this.#desk?.setFault(fault);
      },
    });
    this.#toolbar.addin.replaceWith(ribbonGroup(manifest, (button) => void this.#press(button)));
    const { bar, document: documentName } = titleBar(words);
    this.#documentName = documentName;
    document.body.replaceChildren(
      bar,
      this.#toolbar.element,
      this.#formulaPlace,
      this.#deskPlace,
      this.#status.alerts,
      this.#status.element,
    );
    followTheme(query.theme, (theme) => {
      this.#theme = theme;
      this.#desk?.grid.setPaper(paperOf(theme));
    });
  }

  /** The open book with its host, for tests; nothing while one is being opened. */
  get desk(): Desk | undefined {
    return this.#desk;
  }

  async openSample(sample: SampleKey): Promise<void> {
    const isOpen = await this.#open(sampleName(sample), () => openSample(sample));
    if (isOpen) this.#toolbar.showSample(sample);
  }

  async openFile(file: File): Promise<void> {
    await this.#open(file.name, async () => openXlsx(await file.arrayBuffer(), file.name));
  }

  async save(): Promise<void> {
    const desk = this.#desk;
    if (desk === undefined) return;
    desk.grid.commitEdit();
    saveFile(await saveXlsx(desk.book), desk.book.name, XLSX);
  }

  /** What is open stays where the new one cannot be opened. */
  async #open(name: string, open: () => Promise<Book>): Promise<boolean> {
    this.#status.say(this.#words.opening(name));
    try {
      this.#setUp(await open());
      this.#toolbar.showSample(undefined);
      this.#status.say();
      return true;
    } catch (error) {
      this.#status.say(this.#words.cannotOpen(name));
      // eslint-disable-next-line no-console -- the sentence on the page does not say why; a developer wants to know
      console.warn(error);
      return false;
    }
  }

  #setUp(book: Book): void {
    this.#desk?.dispose();
    const setting = { query: this.#query, words: this.#words, manifest: this.#manifest, status: this.#status };
    const desk = new Desk(book, paperOf(this.#theme), setting);
    this.#desk = desk;
    this.#documentName.textContent = book.name;
    this.#formulaPlace.replaceChildren(desk.formulaBar.element);
    this.#sheetPlace.replaceChildren(desk.grid.element, desk.tabs.element);
    this.#deskPlace.replaceChildren(this.#sheetPlace, desk.pane.element);
    desk.setFault(this.#fault);
    desk.pane.load();
    desk.grid.focus();
  }

  async #press({ id, label, action }: RibbonButton): Promise<void> {
    const desk = this.#desk;
    if (desk === undefined) return;
    desk.grid.commitEdit();
    if (action.kind === "show-pane") {
      desk.pane.setVisible(true);
      desk.pane.focus();
      return;
    }
    const hasRun = await desk.pane.invokeCommand(id, action.functionName);
    if (!hasRun) this.#status.say(this.#words.commandFailed(label));
  }
}
