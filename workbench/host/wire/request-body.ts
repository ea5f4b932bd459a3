/**
 * What the Excel client sends in one batch. Evidence for every shape: client-enforced (seen in what @microsoft/office-js
 * 1.1.110 sends).
 */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export enum ObjectPathType {
  Global = 1,
  /** A service object made by `newObject`, not by a path from the workbook. */
  New = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  Reference = 6,
  Null = 7,
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: ObjectPathType;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Of an update: property name to value. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** In step with the arguments: 0 is a plain value, anything else the path of the object that is the argument. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  /** Property names as the add-in wrote them; `a/b` reaches into a property; none means every scalar. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** @throws SyntaxError where the text is not a batch */
export function parseRequestBody(text: string): RequestBody {
  const body: unknown = JSON.parse(text);
  if (!isRequestBody(body)) throw new SyntaxError("a batch needs Actions and ObjectPaths");
  return body;
}

/** What lies deeper is checked where it is used: an unknown type of action or path is refused there by name. */
function isRequestBody(body: unknown): body is RequestBody {
  if (typeof body !== "object" || body === null) return false;
  return (
    "Actions" in body && Array.isArray(body.Actions) && "ObjectPaths" in body && typeof body.ObjectPaths === "object"
  );
}
