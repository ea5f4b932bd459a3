/** Characters that go out at once: large enough that the writing is not the work, small beside everything else. */
const pieceLength = 65_536;

/** Joins texts into pieces that are worth a write each; however long the whole, no more than a piece is held. */
export function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}
