/** Objects that the add-in asked to keep for later requests, until it lets go of them. */
export class References {
  private readonly kept = new Map<string, unknown>();
  private readonly ids = new Map<unknown, string>();
  private sequence = 0;

  /**
   * @param object  what to keep
   * @param target  what it stands for: the same target has one id. Ids look like those of Excel on the web
   */
  keep(object: unknown, target: unknown): string {
    const known = this.ids.get(target);
    if (known !== undefined) return known;
    this.sequence += 1;
    const id = `{${this.sequence.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000}&${this.sequence}`;
    this.kept.set(id, object);
    this.ids.set(target, id);
    return id;
  }

  idOf(target: unknown): string | undefined {
    return this.ids.get(target);
  }

  find(id: string): unknown {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
    for (const [target, known] of this.ids) if (known === id) this.ids.delete(target);
  }

  /** How many objects the add-in still holds: a leak where it grows. */
  get count(): number {
    return this.kept.size;
  }
}
