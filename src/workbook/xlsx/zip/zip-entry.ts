/** A file in a zip archive, its bytes as they are packed. */
export interface ZipEntry {
  readonly name: string;
  /** How `packed` is packed. @source PKWARE APPNOTE 6.3.10 §4.4.5: 0 stored, 8 deflated */
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
  /** Of the unpacked bytes. */
  readonly crc: number;
  readonly size: number;
  /** MS-DOS time and date, as they stand in the archive. */
  readonly modified: number;
  readonly externalAttributes: number;
}
