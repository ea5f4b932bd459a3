import { References } from "./references";
import { EventRegistry } from "./events/event-registry";

/** What the host remembers between the requests of one add-in. */
export class Session {
  readonly events = new EventRegistry();
  readonly references = new References();
  calculationMode = "Automatic";

  constructor(
    /** What comments name as their author. */
    readonly userName: string,
  ) {}
}
