import type { Book } from "../book";
import type { BookSheet } from "../book/book-sheet";
import type { Rectangle } from "../book/rectangle";
import { invalidArgument } from "../host-error";
import type { Session } from "../session";

/**
 * How we know that real Excel behaves like this.
 *
 * - client-enforced: Microsoft's client library works only like this
 * - documented: Microsoft's reference says so, on the type's page
 * - guessed: it seemed likely; a test that passes on it proves nothing about Excel
 */
type Evidence = "client-enforced" | "documented" | "guessed";

export interface Tag {
  /** The requirement set that brought the member: an ExcelApi version, or "internal" for what only the client library calls. */
  readonly since: string;
  readonly evidence: Evidence;
  /** What exactly is guessed. */
  readonly note?: string;
}

/** An object of the API: its type and what it stands for in the book. */
export interface ApiObject {
  readonly typeName: string;
  readonly target: unknown;
  readonly isKept: boolean;
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly property: (name: string) => BoundProperty | undefined;
  readonly link: (name: string) => BoundLink | undefined;
  readonly method: (name: string) => BoundMethod | undefined;
  readonly scalars: () => readonly string[];
  readonly items: ((call: Call) => readonly ApiObject[]) | undefined;
  readonly item: ((call: Call) => ApiObject) | undefined;
}

interface BoundProperty extends Tag {
  readonly name: string;
  readonly get: (call: Call) => unknown;
  readonly set: ((value: unknown, call: Call) => void) | undefined;
}

interface BoundLink extends Tag {
  readonly name: string;
  readonly go: (call: Call) => ApiObject | null;
}

interface BoundMethod extends Tag {
  readonly name: string;
  readonly run: (call: Call) => unknown;
}

/** Types refer to one another in circles; members make objects of other types only through this. */
export interface ObjectMaker {
  readonly range: (sheet: BookSheet, area: Rectangle) => ApiObject;
  readonly rangeAreas: (sheet: BookSheet, areas: readonly Rectangle[]) => ApiObject;
  readonly worksheet: (sheet: BookSheet) => ApiObject;
}

/** What members work on. */
export interface CallWorld {
  readonly book: Book;
  readonly session: Session;
  readonly make: ObjectMaker;
}

/** One use of a member: where it happens, with what arguments, on which book. */
export class Call {
  constructor(
    private readonly world: CallWorld,
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
