import type { EventType } from "./event-type";

/** Which events the add-in asked for: any number of times each, and not at all once it has taken all of them back. */
export class EventRegistry {
  private readonly counts = new Map<string, number>();
  /** `context.runtime.enableEvents` */
  isEnabled = true;

  register(type: EventType, target: string): void {
    this.add(type, target, 1);
  }

  unregister(type: EventType, target: string): void {
    this.add(type, target, -1);
  }

  isWanted(type: EventType, target: string): boolean {
    return this.isEnabled && (this.counts.get(key(type, target)) ?? 0) > 0;
  }

  private add(type: EventType, target: string, count: number): void {
    const sum = (this.counts.get(key(type, target)) ?? 0) + count;
    this.counts.set(key(type, target), Math.max(sum, 0));
  }
}

function key(type: EventType, target: string): string {
  return `${type} ${target}`;
}
