import { type ApiObject, isApiObject, isRecord } from "../api/api-object";
import { wireName } from "../api/api-type";
import type { World } from "../api/world";
import { HostError, notImplemented } from "../host-error";
import { ActionType, type Action, type RequestBody } from "../wire/request-body";
import type { ActionResult, ResponseBody } from "../wire/response-body";
import { ObjectPaths } from "./object-paths";
import { ensureUnchanged } from "./ensure-unchanged";
import { readQuery } from "./query";

/** Makes a batch fail after some of its actions; what these did stays done. */
export interface BatchFault {
  readonly afterActions: number;
  readonly error: HostError;
}

/**
 * Runs one batch: its actions in order, until one fails. What the earlier ones did stays done.
 * Evidence: client-enforced for the answers; guessed that a failed batch is not taken back.
 */
export function runBatch(body: RequestBody, world: World, fault?: BatchFault): ResponseBody {
  const batch = new Batch(body, world);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (fault?.afterActions === index) throw fault.error;
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (error) {
      return { Error: responseError(error, index), Results: results, TraceIds: traceIds };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** @throws what is not a refusal of this host: a bug must not look like one */
function responseError(error: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: error.httpStatusCode,
  };
}

class Batch {
  private readonly paths: ObjectPaths;
  private readonly keepsReferences: boolean;

  constructor(
    body: RequestBody,
    private readonly world: World,
  ) {
    this.paths = new ObjectPaths(body.ObjectPaths, world);
    this.keepsReferences = body.AutoKeepReference === true;
  }

  run(action: Action): unknown {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.instantiate(this.paths.find(action.ObjectPathId));
      case ActionType.Query:
        return readQuery(this.paths.find(action.ObjectPathId), action.QueryInfo ?? {}, this.paths);
      case ActionType.QueryAsJson:
        return camelCased(readQuery(this.paths.find(action.ObjectPathId), action.QueryInfo ?? {}, this.paths));
      case ActionType.Method:
        return this.method(action);
      case ActionType.SetProperty:
        this.set(this.target(action), action.Name, this.paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.set(this.target(action), name, value);
        return null;
      case ActionType.Trace:
        return null;
      case ActionType.EnsureUnchanged:
        ensureUnchanged(this.paths.find(action.ObjectPathId), action.ObjectState ?? {}, this.paths);
        return null;
      case ActionType.RecursiveQuery:
        throw notImplemented("context.loadRecursive");
      default:
        throw notImplemented(`action type ${String(action.ActionType)}`);
    }
  }

  private instantiate(object: ApiObject | null): unknown {
    if (object === null) return null;
    const reference = this.keepsReferences && object.isKept ? this.paths.referenceId(object) : undefined;
    return reference === undefined ? object.identity() : { ...object.identity(), _ReferenceId: reference };
  }

  private method(action: Action): unknown {
    const object = this.paths.find(action.ObjectPathId);
    if (object === null) return null;
    if (action.Name === "_KeepReference" && object.isKept) {
      this.world.session.references.keep(object, object.target);
      return null;
    }
    const method = object.method(action.Name);
    const location = `${object.typeName}.${method?.name ?? action.Name}`;
    if (method === undefined) throw notImplemented(location);
    this.paths.grant(method.since, location);
    const result = method.run(this.paths.call(location, action.ArgumentInfo));
    return isApiObject(result) ? result.identity() : (result ?? null);
  }

  private set(object: ApiObject, name: string, value: unknown): void {
    const property = object.property(name);
    const location = `${object.typeName}.${property?.name ?? name}`;
    if (property === undefined) throw notImplemented(location);
    this.paths.grant(property.since, location);
    if (property.set === undefined) throw new HostError("InvalidOperation", `${location} cannot be set.`, location);
    property.set(value, this.paths.call(location));
  }

  /** Evidence: guessed. What real Excel says to a write to a null object is not known. */
  private target(action: Action): ApiObject {
    const object = this.paths.find(action.ObjectPathId);
    if (object === null) throw new HostError("InvalidObjectPath", "The object does not exist.", action.Name, 400);
    return object;
  }
}

/** Queries as JSON have the names that the add-in uses, and collections as `items`. Evidence: guessed. */
function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([name]) => name !== "_ReferenceId");
  return Object.fromEntries(entries.map(([name, inner]) => [camelName(name), camelCased(inner)]));
}

function camelName(name: string): string {
  return name === "_Items" ? "items" : wireName(name).charAt(0).toLowerCase() + name.slice(1);
}
