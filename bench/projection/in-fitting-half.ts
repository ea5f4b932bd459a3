/**
 * Whether a series belongs to the half from which the calibration is fitted; the other half checks it. A series is in one
 * half whole, so that no window is checked against its own neighbours.
 *
 * @source FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo), of the id's characters; the half is its lowest bit
 */
export const inFittingHalf = (id: string): boolean => {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash & 1) === 0;
};
