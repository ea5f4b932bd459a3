import type { Refusal } from "./wire/refusal";

/** What shall go wrong with one request. */
export interface Fault {
  /** Turned away before it is looked at; nothing is done. */
  readonly refusal?: Refusal;
  /** An action fails with this code of Excel.ErrorCodes, and the actions after it are not run. */
  readonly error?: string;
  /** With `error`: after so many actions, whose effects stay; 0, before anything is done, unless said. */
  readonly afterActions?: number;
  /** With `error`: after a share of the request's actions, 0…1, in place of a number. */
  readonly afterShare?: number;
  /** The answer comes so much later. */
  readonly delayMs?: number;
}

/**
 * Faults on request. Requests are counted from 1, from the moment at which the plan was set; each kind of fault is the host's
 * own way of failing, so an add-in cannot tell it from the real one.
 */
export class FaultPlan {
  private readonly faults = new Map<number, Fault>();
  private lasting: { readonly from: number; readonly fault: Fault } | null = null;
  private seen = 0;

  /** @param request  counted from the next one, which is 1 */
  at(request: number, fault: Fault): this {
    this.faults.set(this.seen + request, fault);
    return this;
  }

  /** Every request from this one on. */
  from(request: number, fault: Fault): this {
    this.lasting = { from: this.seen + request, fault };
    return this;
  }

  clear(): void {
    this.faults.clear();
    this.lasting = null;
  }

  /** The fault of the next request, if any. */
  next(): Fault | undefined {
    this.seen += 1;
    const lasting = this.lasting !== null && this.seen >= this.lasting.from ? this.lasting.fault : undefined;
    return this.faults.get(this.seen) ?? lasting;
  }
}
