import type { ApiObject } from "./api/api-type";
import { EventRegistry } from "./events/event-registry";

/** What the host remembers between the requests of one add-in. */
export class Session {
  private readonly references = new Map<string, ApiObject>();
  private readonly referenceIds = new Map<unknown, string>();
  private sequence = 0;
  readonly events = new EventRegistry();
  calculationMode = "Automatic";

  constructor(
    /** What comments name as their author. */
    readonly userName: string,
  ) {}

  /** Keeps an object for later requests. Ids look like those of Excel on the web. */
  keep(object: ApiObject): string {
    const known = this.referenceId(object);
    if (known !== undefined) return known;
    this.sequence += 1;
    const id = `{${this.sequence.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000}&${this.sequence}`;
    this.references.set(id, object);
    this.referenceIds.set(object.target, id);
    return id;
  }

  referenceId(object: ApiObject): string | undefined {
    return this.referenceIds.get(object.target);
  }

  find(id: string): ApiObject | undefined {
    return this.references.get(id);
  }

  release(id: string): void {
    const object = this.references.get(id);
    if (object === undefined) return;
    this.references.delete(id);
    this.referenceIds.delete(object.target);
  }

  /** How many objects the add-in still holds: a leak where it grows. */
  get keptReferences(): number {
    return this.references.size;
  }
}
