import type { ApiObject, Call, Tag } from "./api-object";

export interface Property<Target> extends Tag {
  readonly get: (target: Target, call: Call) => unknown;
  readonly set?: (target: Target, value: unknown, call: Call) => void;
  /** Not part of "all scalars". */
  readonly isHidden?: true;
}

/** A property that is an object of its own. */
interface Link<Target> extends Tag {
  readonly go: (target: Target, call: Call) => ApiObject | null;
}

/** An `ApiObject` or null (a null object) where the client makes an object of it; a plain value otherwise. */
export interface Method<Target> extends Tag {
  readonly run: (target: Target, call: Call) => unknown;
}

/** One class of the Excel API as data: what it has, since when, and how we know. */
export interface ApiType<Target> {
  /** As in the reference, e.g. "Range". */
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly links?: Readonly<Record<string, Link<Target>>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** What the client needs to find the object again: `Id`, or `_Id` where the id is not a property. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  /** Whether the client keeps references to objects of this type. */
  readonly isKept?: true;
  /** Of a collection. */
  readonly items?: (target: Target, call: Call) => readonly ApiObject[];
  /** Of a collection: `getItem(key)`. */
  readonly item?: (target: Target, call: Call) => ApiObject;
}

/** Binds a type to what one of its objects stands for. Members are found whatever the case of their names: paths have `GetRange`, queries `getRange`. */
export function bind<Target>(type: ApiType<Target>, target: Target): ApiObject {
  const { items, item } = type;
  return {
    typeName: type.name,
    target,
    isKept: type.isKept === true,
    identity: () => type.identity?.(target) ?? {},
    property: (name) => {
      const found = findMember(type.properties, name);
      if (found === undefined) return undefined;
      const { get, set } = found.member;
      return {
        ...found.tag,
        get: (call) => get(target, call),
        set:
          set &&
          ((value, call) => {
            set(target, value, call);
          }),
      };
    },
    link: (name) => {
      const found = findMember(type.links, name);
      return found && { ...found.tag, go: (call) => found.member.go(target, call) };
    },
    method: (name) => {
      const found = findMember(type.methods, name);
      return found && { ...found.tag, run: (call) => found.member.run(target, call) };
    },
    scalars: () =>
      Object.entries(type.properties ?? {}).flatMap(([name, property]) => (property.isHidden ? [] : [name])),
    items: items && ((call) => items(target, call)),
    item: item && ((call) => item(target, call)),
  };
}

function findMember<Member extends Tag>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): { readonly member: Member; readonly tag: Tag & { readonly name: string } } | undefined {
  const key = memberKey(members, name);
  const member = key === undefined ? undefined : members?.[key];
  if (key === undefined || member === undefined) return undefined;
  const { since, evidence } = member;
  return { member, tag: { name: key, since, evidence } };
}

function memberKey(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  if (members === undefined) return undefined;
  const camel = name.charAt(0).toLowerCase() + name.slice(1);
  return [name, camel].find((key) => Object.hasOwn(members, key));
}

/** The name that a member has on the wire. @example wireName("getRange") // "GetRange" */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
