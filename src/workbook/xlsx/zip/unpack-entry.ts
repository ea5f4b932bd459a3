import { crc32 } from "node:zlib";
import { Inflate } from "fflate";
import { brokenFile } from "../broken-file";
import type { ZipEntry } from "./zip-entry";

/**
 * As much is unpacked at once. Deflate grows a byte to 1,032 at most, so an entry that lies about its size is found out after
 * 66 MB, whatever it would unpack to.
 */
const packedStep = 64 * 2 ** 10;

/**
 * The bytes of an entry, of exactly the size and checksum that the archive states.
 *
 * @throws WorkbookError "file-broken" where they are not
 */
export const unpackEntry = (entry: ZipEntry): Buffer => {
  const bytes = entry.method === 0 ? Buffer.from(entry.packed) : inflate(entry);
  if (crc32(bytes) !== entry.crc) throw brokenFile(`${entry.name} has another checksum`);
  return bytes;
};

const inflate = ({ name, packed, size }: ZipEntry): Buffer => {
  const bytes = Buffer.alloc(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError("longer than stated");
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += packedStep)
      inflater.push(packed.subarray(at, at + packedStep), at + packedStep >= packed.length);
  } catch (cause) {
    throw brokenFile(`${name} does not unpack`, cause);
  }
  if (length !== size) throw brokenFile(`${name} is shorter than stated`);
  return bytes;
};
