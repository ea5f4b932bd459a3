import type { Book } from "../host/book";
import { FormulaBar } from "./bars/formula-bar";
import { SheetTabs } from "./bars/sheet-tabs";
import type { StatusBar } from "./bars/status-bar";
import type { HostFault } from "./host-fault";
import type { Paper } from "./grid/colour";
import { Grid } from "./grid/grid";
import { HostDoor } from "./host-door";
import { PaneView } from "./pane/pane-view";
import type { ShownPane } from "./pane/page-services";
import type { Query } from "./query";
import type { Manifest } from "./ribbon/read-manifest";
import type { Words } from "./words";

/** What a desk is set up with. */
export interface DeskSetting {
  readonly query: Query;
  readonly words: Words;
  readonly manifest: Manifest;
  readonly status: StatusBar;
}

/** One open book with everything around it: the sheet, its bars, the host that answers for it, and the pane. */
export class Desk {
  readonly host: HostDoor;
  readonly pane: PaneView;
  readonly formulaBar: FormulaBar;
  readonly tabs: SheetTabs;
  readonly grid: Grid;

  constructor(
    readonly book: Book,
    paper: Paper,
    { query, words, manifest, status }: DeskSetting,
  ) {
    const onUnknown = (what: string): void => {
      status.alert(words.unknown(what));
      // eslint-disable-next-line no-console -- what the host lacks must reach whoever develops or tests the add-in
      console.error(words.unknown(what));
    };
    const onEditing = (isEditing: boolean): void => {
      this.host.setEditing(isEditing);
      status.say(isEditing ? words.editingNote : undefined);
    };
    const sayForbidden = (): void => {
      status.say(words.protectedCells);
    };
    this.host = new HostDoor(book, {
      pane: this.#shownPane(),
      onPush: (entries) => {
        this.pane.push(entries);
      },
      onTraffic: ({ requests, bytesIn, bytesOut }) => {
        status.showTraffic(requests, bytesIn + bytesOut);
      },
      onUnknown,
    });
    this.grid = new Grid(book, paper, {
      beforeSelect: () => {
        this.formulaBar.commitEdit();
      },
      onEditing,
      onForbidden: sayForbidden,
    });
    const focusSheet = (): void => {
      this.grid.focus();
    };
    this.formulaBar = new FormulaBar(book, words, {
      onGoTo: (range) => {
        this.grid.select(range);
      },
      onNoSuchAddress: (text) => {
        status.say(words.noSuchAddress(text));
      },
      onEnter: (text) => {
        this.grid.enter(text);
      },
      onFocus: () => {
        this.grid.commitEdit();
      },
      onEditing,
      onLeave: focusSheet,
    });
    this.tabs = new SheetTabs(book, words);
    this.pane = new PaneView(manifest, query, words, {
      documentName: () => book.name,
      requirementSets: () => this.host.requirementSets,
      process: (request) => this.host.process(request),
      onUnknown,
      onLeave: focusSheet,
    });
  }

  /** Asked only once the pane is there. */
  #shownPane(): ShownPane {
    const pane = (): PaneView => this.pane;
    return {
      get isVisible() {
        return pane().isVisible;
      },
      setVisible: (isVisible) => {
        pane().setVisible(isVisible);
      },
    };
  }

  setFault(fault: HostFault): void {
    this.host.setFault(fault);
  }

  dispose(): void {
    this.grid.dispose();
    this.formulaBar.dispose();
    this.tabs.dispose();
    this.pane.dispose();
    this.host.dispose();
  }
}
