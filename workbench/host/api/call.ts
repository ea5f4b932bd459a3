import type { Book } from "../book";
import { invalidArgument } from "../host-error";
import type { Session } from "../session";
import type { ApiObject } from "./api-type";
import type { ObjectMaker, World } from "./world";

/** One use of a member: where it happens, with what arguments, on which book. */
export class Call {
  constructor(
    private readonly world: World,
    /** For error messages, e.g. "Worksheet.getRange". */
    readonly location: string,
    readonly values: readonly unknown[] = [],
  ) {}

  get book(): Book {
    return this.world.book;
  }

  get session(): Session {
    return this.world.session;
  }

  get make(): ObjectMaker {
    return this.world.make;
  }

  /** The argument as it came: a plain value or an `ApiObject`; null where it was left out. */
  value(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.value(index);
    if (typeof value !== "string") throw this.invalid();
    return value;
  }

  optionalText(index: number): string | null {
    return this.value(index) === null ? null : this.text(index);
  }

  wholeNumber(index: number): number {
    const value = this.value(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw this.invalid();
    return value;
  }

  optionalWholeNumber(index: number, otherwise: number): number {
    return this.value(index) === null ? otherwise : this.wholeNumber(index);
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.value(index) ?? otherwise;
    if (typeof value !== "boolean") throw this.invalid();
    return value;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.value(index);
    if (!isRecord(value)) throw this.invalid();
    return value;
  }

  invalid(message?: string): Error {
    return invalidArgument(this.location, message);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isApiObject(value: unknown): value is ApiObject {
  return isRecord(value) && "typeName" in value && "target" in value;
}
