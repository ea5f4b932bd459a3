/** Large enough that handing a chunk over costs nothing beside packing it. */
const chunkSize = 256 * 2 ** 10;

/** UTF-8 takes three bytes at most for each of a string's 16-bit units. */
const bytesPerUnit = 3;

/** Gathers bytes and texts into chunks. What was written since a mark can be taken back until the chunks are taken. */
export class ChunkWriter {
  #chunk = Buffer.allocUnsafe(chunkSize);
  #length = 0;

  copy(source: Buffer, start: number, end: number): void {
    this.#makeRoom(end - start);
    this.#length += source.copy(this.#chunk, this.#length, start, end);
  }

  write(text: string): void {
    this.#makeRoom(text.length * bytesPerUnit);
    this.#length += this.#chunk.write(text, this.#length, "utf8");
  }

  /** A place to go back to. */
  mark(): number {
    return this.#length;
  }

  goBackTo(mark: number): void {
    this.#length = mark;
  }

  /** Hands over what was written, once that is enough for a chunk. */
  *takeFull(): Generator<Buffer> {
    if (this.#length >= chunkSize / 2) yield* this.take();
  }

  *take(): Generator<Buffer> {
    if (this.#length === 0) return;
    const chunk = this.#chunk.subarray(0, this.#length);
    this.#chunk = Buffer.allocUnsafe(chunkSize);
    this.#length = 0;
    yield chunk;
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#chunk.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + bytes));
    this.#chunk.copy(larger, 0, 0, this.#length);
    this.#chunk = larger;
  }
}
