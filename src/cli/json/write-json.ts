/** The members of a JSON document: a value as it is, or the elements of a list one by one. */
export interface JsonMembers {
  readonly values: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, Iterable<unknown>>>;
}

/**
 * Writes one JSON object: its values first, then its lists, each element on a line of its own, so that a document of any length
 * is never held as a whole.
 *
 * @returns  texts that joined are the document, with a line end
 */
export function* writeJson({ values, lists }: JsonMembers): Generator<string> {
  yield "{";
  let before = "\n";
  for (const [key, value] of Object.entries(values)) {
    yield `${before}${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    before = ",\n";
  }
  for (const [key, list] of Object.entries(lists)) {
    yield `${before}${JSON.stringify(key)}: [`;
    yield* elements(list);
    yield "]";
    before = ",\n";
  }
  yield "\n}\n";
}

function* elements(list: Iterable<unknown>): Generator<string> {
  let before = "\n";
  for (const element of list) {
    yield `${before}${JSON.stringify(element)}`;
    before = ",\n";
  }
  if (before !== "\n") yield "\n";
}
