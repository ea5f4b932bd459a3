/** What the Excel client expects back. Evidence for every shape: client-enforced. */
export interface ResponseBody {
  /** There where an action failed; `Results` holds those before it. */
  readonly Error?: ResponseError;
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
