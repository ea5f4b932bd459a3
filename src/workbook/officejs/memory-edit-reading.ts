import type { MemoryEdit } from "../../sheet/edit-plan";
import { queueMemoryId, queueMemoryPart, type MemoryPart } from "./read-memory";
import type { RequestPart } from "./request-in-parts";
import { jsonBytes } from "./request-in-parts";
import type { MemoryEditState } from "./standing";

/** Bytes of the answer that names the parts of one namespace. */
const idBytes = 300;

/** Reads what the workbook remembers: which part it is first, and then what the part holds. */
export class MemoryEditReading {
  #id: string | null = null;
  #part: MemoryPart | null = null;

  constructor(readonly edit: MemoryEdit) {}

  parts(): readonly RequestPart[] {
    return [
      {
        bytes: idBytes,
        queue: (context) => {
          const take = queueMemoryId(context);
          return () => {
            this.#id = take();
          };
        },
      },
    ];
  }

  detailParts(): readonly RequestPart[] {
    const id = this.#id;
    if (id === null) return [];
    return [
      {
        bytes: jsonBytes(this.edit.before),
        queue: (context) => {
          const take = queueMemoryPart(id)(context);
          return () => {
            this.#part = take();
          };
        },
      },
    ];
  }

  state(): MemoryEditState {
    return { kind: "memory", edit: this.edit, part: this.#part };
  }
}
