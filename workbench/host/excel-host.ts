import { bind } from "./api/api-type";
import type { World } from "./api/world";
import type { RequirementSets } from "./api/requirement-sets";
import type { Book } from "./book";
import type { BookChange } from "./book/book-change";
import { bookEvents, eventEntries, type EventEntry } from "./events/event-entry";
import { FaultPlan, type Fault } from "./fault-plan";
import { HostError } from "./host-error";
import { objectMaker } from "./members/object-maker";
import { workbookType } from "./members/workbook";
import { runBatch, type BatchFault } from "./run/run-batch";
import { Session } from "./session";
import { Refusal, waitForCellEdit } from "./wire/refusal";
import { parseRequestBody, type RequestBody } from "./wire/request-body";
import { utf8Length } from "./wire/utf8-length";

export interface HostOptions {
  /** Enforced for every member; the client's own check is switched off. */
  readonly requirementSets: RequirementSets;
  /** Of a request and of an answer, in bytes. @source resource-limits-and-performance-optimization: 5 MB on the web */
  readonly payloadLimit?: number;
  /** What comments name as their author. */
  readonly userName?: string;
  /** Waits for a fault's delay; without it delays are none. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** One batch on its way to the host. */
export interface HostRequest {
  /** JSON. */
  readonly body: string;
  readonly flags: number;
}

/** The batch's result as JSON, or why the host would not look at it. */
export type HostAnswer = { readonly body: string } | { readonly refusal: Refusal };

/** What has passed over the wire, in bytes of UTF-8. */
export interface Traffic {
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

const fiveMegabytes = 5 * 1024 * 1024;

/**
 * The emulated Excel: answers what Microsoft's unmodified client library sends, over a book in memory. It knows no transport.
 * A green run proves that an add-in keeps to the client's protocol; it does not prove that real Excel answers as this host does.
 *
 * @example
 * const host = new ExcelHost(book, { requirementSets: { ExcelApi: "1.14" } });
 * await host.process({ body: '{"Actions":[],"ObjectPaths":{}}', flags: 0 }) // { body: '{"Results":[],"TraceIds":[]}' }
 */
export class ExcelHost {
  readonly faults = new FaultPlan();
  private readonly world: World;
  private readonly session: Session;
  private readonly payloadLimit: number;
  private readonly pushListeners = new Set<(entries: readonly EventEntry[]) => void>();
  private pending: EventEntry[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private isBusy = false;
  private isEditing = false;
  private waiting: (() => void)[] = [];
  private counted: Traffic = { requests: 0, bytesIn: 0, bytesOut: 0 };

  constructor(
    book: Book,
    private readonly options: HostOptions,
  ) {
    this.session = new Session(options.userName ?? "User");
    this.payloadLimit = options.payloadLimit ?? fiveMegabytes;
    this.world = {
      book,
      session: this.session,
      requirementSets: options.requirementSets,
      make: objectMaker,
      root: bind(workbookType, book),
    };
    book.onChange((change) => {
      this.hear(change);
    });
  }

  /** Requests are answered one after the other, in the order in which they came. */
  async process(request: HostRequest): Promise<HostAnswer> {
    while (this.isEditing && waits(request)) await new Promise<void>((resolve) => this.waiting.push(resolve));
    const answer = this.queue.then(() => this.answer(request));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Calls back with events for the add-in; the result stops it. */
  onPush(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.pushListeners.add(listener);
    return () => this.pushListeners.delete(listener);
  }

  get traffic(): Traffic {
    return this.counted;
  }

  get keptReferences(): number {
    return this.session.references.count;
  }

  /**
   * While a person edits a cell every request is refused, unless it says that it waits.
   * Evidence: documented for the refusal and for `delayForCellEdit`; guessed that reads are refused too.
   */
  beginCellEdit(): void {
    this.isEditing = true;
  }

  endCellEdit(): void {
    this.isEditing = false;
    for (const resume of this.waiting.splice(0)) resume();
  }

  private async answer(request: HostRequest): Promise<HostAnswer> {
    const bytesIn = utf8Length(request.body);
    const fault = this.faults.next();
    const answer = this.decide(request, bytesIn, fault);
    if (fault?.delayMs !== undefined) await this.options.sleep?.(fault.delayMs);
    const { requests, bytesIn: before, bytesOut } = this.counted;
    const sent = "body" in answer ? utf8Length(answer.body) : 0;
    this.counted = { requests: requests + 1, bytesIn: before + bytesIn, bytesOut: bytesOut + sent };
    this.flushSoon();
    return answer;
  }

  private decide(request: HostRequest, bytesIn: number, fault: Fault | undefined): HostAnswer {
    if (fault?.refusal !== undefined) return { refusal: fault.refusal };
    if (this.isEditing) return { refusal: Refusal.CellInEditMode };
    if (bytesIn > this.payloadLimit) return { refusal: Refusal.RequestTooLarge };
    const body = this.run(parseRequestBody(request.body), fault);
    return utf8Length(body) > this.payloadLimit ? { refusal: Refusal.ResponseTooLarge } : { body };
  }

  private run(body: RequestBody, fault: Fault | undefined): string {
    this.isBusy = true;
    try {
      return this.world.book.actAs("addin", () => JSON.stringify(runBatch(body, this.world, batchFault(body, fault))));
    } finally {
      this.isBusy = false;
    }
  }

  private hear(change: BookChange): void {
    const isWanted = this.session.events.isWanted.bind(this.session.events);
    this.pending.push(...bookEvents(change).flatMap((event) => eventEntries(event, isWanted)));
    if (!this.isBusy) this.flushSoon();
  }

  /** Events follow the answer to the request that caused them. Evidence: guessed. */
  private flushSoon(): void {
    if (this.pending.length === 0) return;
    void Promise.resolve().then(() => {
      const entries = this.pending.splice(0);
      if (entries.length > 0) for (const listener of this.pushListeners) listener(entries);
    });
  }
}

function waits({ flags }: HostRequest): boolean {
  return (flags & waitForCellEdit) !== 0;
}

function batchFault(body: RequestBody, fault: Fault | undefined): BatchFault | undefined {
  if (fault?.error === undefined) return undefined;
  const byShare = Math.floor((fault.afterShare ?? 0) * body.Actions.length);
  const afterActions = Math.min(fault.afterActions ?? byShare, body.Actions.length - 1);
  return { afterActions, error: new HostError(fault.error, `A fault on request: ${fault.error}.`, "", 500) };
}
