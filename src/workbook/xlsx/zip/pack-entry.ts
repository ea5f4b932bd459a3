import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";
import type { ZipEntry } from "./zip-entry";

/** Between zlib's fastest and its default: two thirds of the default's time for 8 % more bytes on a sheet of 42 MB. */
const level = 4;

/**
 * Packs a part's new bytes in place of its old ones. zlib packs on a thread of its own while the next bytes are made.
 *
 * @param place  name, time and attributes of the entry
 */
export const packEntry = async (
  place: Pick<ZipEntry, "name" | "modified" | "externalAttributes">,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<ZipEntry> => {
  const packed: Buffer[] = [];
  let crc = 0;
  let size = 0;
  const measured = async function* () {
    for await (const chunk of chunks) {
      crc = crc32(chunk, crc);
      size += chunk.length;
      yield chunk;
    }
  };
  const keep = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of pieces) packed.push(piece);
  };
  await pipeline(Readable.from(measured()), createDeflateRaw({ level }), keep);
  return { ...place, method: 8, packed: Buffer.concat(packed), crc, size };
};
