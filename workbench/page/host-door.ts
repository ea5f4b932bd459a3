import type { Book } from "../host/book";
import { ExcelHost, type HostAnswer, type HostRequest, type Traffic } from "../host/excel-host";
import { Refusal } from "../host/wire/refusal";
import type { HostFault } from "./host-fault";
import { answerPageService, type ShownPane } from "./pane/page-services";

/**
 * What this Excel claims to be: the oldest that the add-in promises to run on, so that a use of anything newer is found here.
 * `DelayForCellEdit` is the client's own name for whether a request may wait for a cell edit.
 */
const requirementSets = { ExcelApi: "1.14", SharedRuntime: "1.1", AddinCommands: "1.1", DelayForCellEdit: "1.1" };

const SLOW_MS = 2000;

export interface HostDoorOwner {
  readonly pane: ShownPane;
  readonly onPush: (entries: readonly unknown[]) => void;
  readonly onTraffic: (traffic: Traffic) => void;
  readonly onUnknown: (what: string) => void;
}

/** Where the pane's requests come in: to the page's own service or to the emulated Excel, with the faults that are asked for. */
export class HostDoor {
  /** Also for tests, which ask it for faults of their own. */
  readonly excel: ExcelHost;
  readonly #owner: HostDoorOwner;
  readonly #stop: () => void;
  #isEditing = false;
  #isEditFault = false;

  constructor(book: Book, owner: HostDoorOwner) {
    this.#owner = owner;
    this.excel = new ExcelHost(book, {
      requirementSets,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    });
    this.#stop = this.excel.onPush(owner.onPush);
  }

  get requirementSets(): Readonly<Record<string, string>> {
    return requirementSets;
  }

  async process(request: HostRequest): Promise<HostAnswer> {
    try {
      const ofService = answerPageService(request.body, this.#owner.pane);
      if (ofService !== undefined) return { body: ofService };
      const answer = await this.excel.process(request);
      this.#owner.onTraffic(this.excel.traffic);
      if ("body" in answer) this.#reportMissing(answer.body);
      return answer;
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      this.#owner.onUnknown(what);
      return { body: generalException(what) };
    }
  }

  setEditing(isEditing: boolean): void {
    this.#isEditing = isEditing;
    this.#tellEditing();
  }

  setFault(fault: HostFault): void {
    const { faults } = this.excel;
    faults.clear();
    this.#isEditFault = fault === "cellInEditMode";
    this.#tellEditing();
    if (fault === "nextRequestFails") faults.at(1, { error: "GeneralException" });
    else if (fault === "everyRequestFails") faults.from(1, { error: "GeneralException" });
    else if (fault === "slow") faults.from(1, { delayMs: SLOW_MS });
    else if (fault === "tooLarge") faults.from(1, { refusal: Refusal.RequestTooLarge });
  }

  dispose(): void {
    this.#stop();
  }

  #tellEditing(): void {
    if (this.#isEditing || this.#isEditFault) this.excel.beginCellEdit();
    else this.excel.endCellEdit();
  }

  /** The add-in gets the error too, but may well hide it; a member that this host lacks must be seen. */
  #reportMissing(body: string): void {
    if (!body.startsWith('{"Error"')) return;
    const { Error: error } = JSON.parse(body) as {
      readonly Error: { readonly Code: string; readonly Message: string };
    };
    if (error.Code === "NotImplemented") this.#owner.onUnknown(error.Message);
  }
}

function generalException(message: string): string {
  const error = { Code: "GeneralException", Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 500 };
  return JSON.stringify({ Error: error, Results: [], TraceIds: [] });
}
