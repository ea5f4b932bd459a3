import { type ApiObject, Call, isApiObject } from "../api/api-object";
import type { World } from "../api/world";
import { isGranted } from "../api/requirement-sets";
import { HostError, notImplemented } from "../host-error";
import { ObjectPathType, type ArgumentInfo, type ObjectPath } from "../wire/request-body";
import { apiNotFound } from "./api-not-found";

/**
 * Finds the objects that a batch's paths lead to. A path may do something on its way (`worksheets.add()` is one), so each is
 * walked once per batch. A path from a null object leads to a null object. Evidence: client-enforced; the latter guessed.
 */
export class ObjectPaths {
  private readonly found = new Map<number, ApiObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly world: World,
  ) {}

  /** @returns null for a null object */
  find(id: number): ApiObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `no object path ${id}`, "");
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The plain values and objects that stand in an argument list. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.resolve(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  call(location: string, info?: ArgumentInfo): Call {
    return new Call(this.world, location, this.arguments(info));
  }

  referenceId(object: ApiObject): string | undefined {
    return this.world.session.references.idOf(object.target);
  }

  isGranted(since: string): boolean {
    return isGranted(this.world.requirementSets, since);
  }

  /** @throws ApiNotFound where the host does not grant the member's requirement set */
  grant(since: string, location: string): void {
    if (!this.isGranted(since)) throw apiNotFound(location, since);
  }

  private walk(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return this.world.root;
      case ObjectPathType.New:
        throw notImplemented(path.Name);
      case ObjectPathType.Method:
        return this.from(path, (parent) => this.method(parent, path));
      case ObjectPathType.Property:
        return this.from(path, (parent) => this.link(parent, path.Name));
      case ObjectPathType.Indexer:
        return this.from(path, (parent) => this.item(parent, path));
      case ObjectPathType.Reference:
        return this.reference(path.Name);
      case ObjectPathType.Null:
        return null;
      default:
        throw notImplemented(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  private from(path: ObjectPath, step: (parent: ApiObject) => ApiObject | null): ApiObject | null {
    const parent = this.find(path.ParentObjectPathId ?? 0);
    return parent === null ? null : step(parent);
  }

  private item(parent: ApiObject, path: ObjectPath): ApiObject {
    const location = `${parent.typeName}.getItem`;
    if (parent.item === undefined) throw notImplemented(location);
    return parent.item(this.call(location, path.ArgumentInfo));
  }

  link(parent: ApiObject, name: string): ApiObject | null {
    const link = parent.link(name);
    const location = `${parent.typeName}.${link?.name ?? name}`;
    if (link === undefined) throw notImplemented(location);
    this.grant(link.since, location);
    return link.go(this.call(location));
  }

  private method(parent: ApiObject, path: ObjectPath): ApiObject | null {
    const method = parent.method(path.Name);
    const location = `${parent.typeName}.${method?.name ?? path.Name}`;
    if (method === undefined) throw notImplemented(location);
    this.grant(method.since, location);
    const result = method.run(this.call(location, path.ArgumentInfo));
    if (result === null || isApiObject(result)) return result;
    throw notImplemented(location, "this method does not give an object");
  }

  private reference(id: string): ApiObject {
    const object = this.world.session.references.find(id);
    if (isApiObject(object)) return object;
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.", "");
  }

  private resolve(values: readonly unknown[], references: readonly unknown[]): readonly unknown[] {
    return values.map((value, index) => {
      const reference = references[index];
      if (Array.isArray(value) && Array.isArray(reference)) return this.resolve(value, reference);
      return typeof reference === "number" && reference !== 0 ? this.find(reference) : value;
    });
  }
}
