import { type ApiObject, isRecord } from "../api/api-object";
import { HostError } from "../host-error";
import type { ObjectPaths } from "./object-paths";

/**
 * Refuses the batch where a property no longer has the value that the add-in names. Evidence: client-enforced for the action;
 * guessed for the code and for what counts as unchanged.
 */
export function ensureUnchanged(
  object: ApiObject | null,
  state: Readonly<Record<string, unknown>>,
  paths: ObjectPaths,
): void {
  for (const [name, expected] of Object.entries(state)) {
    if (object?.link(name) !== undefined && isRecord(expected)) {
      ensureUnchanged(paths.link(object, name), expected, paths);
      continue;
    }
    const location = `${object?.typeName ?? "null"}.${name}`;
    const actual = object?.property(name)?.get(paths.call(location));
    if (JSON.stringify(actual) !== JSON.stringify(expected)) {
      throw new HostError("Conflict", `${location} has changed.`, location, 409);
    }
  }
}
