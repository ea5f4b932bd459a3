/** FNV-1a of the text's UTF-16 units, 32 bits. @source RFC 9923 §2 and §5: the offset basis and the prime */
const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

const checksumOf = (text: string): string => {
  let hash = offsetBasis;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return (hash >>> 0).toString(16).padStart(8, "0");
};

/**
 * A note with a last line that tells whether anybody has changed it since: a note is ours for as long as its checksum holds.
 *
 * @param sign  says the last line, with the checksum in it
 * @example signNote("甲", (checksum) => `校验码 ${checksum}`) // "甲\n校验码 340d2a3d"
 */
export const signNote = (text: string, sign: (checksum: string) => string): string =>
  `${text}\n${sign(checksumOf(text))}`;

/** Whether a note stands as this add-in wrote it, in whatever language. @example isOwnNote("甲\n乙") // false */
export const isOwnNote = (note: string): boolean => {
  const lastLine = note.lastIndexOf("\n");
  return lastLine > 0 && note.slice(lastLine).includes(checksumOf(note.slice(0, lastLine)));
};
