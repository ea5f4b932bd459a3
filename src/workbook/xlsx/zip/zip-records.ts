/** The fixed parts of a zip archive's records. @source PKWARE APPNOTE 6.3.10 §4.3 */
export const localHeader = { signature: 0x04034b50, size: 30 } as const;
export const centralHeader = { signature: 0x02014b50, size: 46 } as const;
export const endRecord = { signature: 0x06054b50, size: 22, longestComment: 0xffff } as const;
export const zip64Locator = { signature: 0x07064b50, size: 20 } as const;
export const zip64EndRecord = { signature: 0x06064b50, size: 56 } as const;

/** A size or an offset that is too long for its field stands in the zip64 record instead. */
export const seeZip64 = 0xffffffff;
export const zip64ExtraId = 0x0001;

export const flags = { encrypted: 0x0001, utf8: 0x0800 } as const;
