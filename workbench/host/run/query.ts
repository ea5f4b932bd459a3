import type { ApiObject } from "../api/api-object";
import { wireName } from "../api/api-type";
import { invalidArgument, notImplemented } from "../host-error";
import type { QueryInfo } from "../wire/request-body";
import type { ObjectPaths } from "./object-paths";

type Result = Record<string, unknown>;

/**
 * Reads what a `load` asks for, in the shape that the client's objects take in: names in PascalCase, collections as `_Items`, null
 * objects as null. Evidence: client-enforced; guessed that an unknown name is refused as InvalidArgument.
 */
export function readQuery(object: ApiObject | null, query: QueryInfo, paths: ObjectPaths): unknown {
  if (object === null) return null;
  const select = query.Select?.length ? query.Select : ["*"];
  const expand = (query.Expand ?? []).map((path) => `${path}/*`);
  if (object.items === undefined) return readObject(object, [...select, ...expand], paths);
  const all = object.items(paths.call(`${object.typeName}.items`));
  const skip = query.Skip ?? 0;
  const items = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const own = select.filter((name) => object.property(name) !== undefined);
  const inner = [...select, ...expand].filter((name) => !own.includes(name)).map(withoutItems);
  return { ...readObject(object, own, paths), _Items: items.map((item) => readObject(item, inner, paths)) };
}

/** What is asked of the items of a collection may be asked of `items` or of the collection itself. */
function withoutItems(path: string): string {
  return path.replace(/^items(\/|$)/, "") || "*";
}

function readObject(object: ApiObject, select: readonly string[], paths: ObjectPaths): Result {
  const result: Result = { ...object.identity() };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [name = "", ...rest] = path.split(/[/.]/);
    if (name === "*") readScalars(object, paths, result);
    else if (object.link(name) !== undefined) nested.set(name, [...(nested.get(name) ?? []), rest.join("/") || "*"]);
    else readScalar(object, name, paths, result);
  }
  for (const [name, inner] of nested) {
    result[wireName(name)] = readQuery(paths.link(object, name), { Select: inner }, paths);
  }
  const reference = paths.referenceId(object);
  return reference === undefined ? result : { ...result, _ReferenceId: reference };
}

function readScalar(object: ApiObject, name: string, paths: ObjectPaths, result: Result): void {
  const property = object.property(name);
  const location = `${object.typeName}.${property?.name ?? name}`;
  if (property === undefined) {
    throw object.method(name) === undefined ? notImplemented(location) : invalidArgument(location);
  }
  paths.grant(property.since, location);
  result[wireName(property.name)] = property.get(paths.call(location));
}

/** Scalars above the granted requirement set are left out, as an old Excel does not know them. */
function readScalars(object: ApiObject, paths: ObjectPaths, result: Result): void {
  for (const name of object.scalars()) {
    const property = object.property(name);
    if (property === undefined || !paths.isGranted(property.since)) continue;
    result[wireName(name)] = property.get(paths.call(`${object.typeName}.${name}`));
  }
}
