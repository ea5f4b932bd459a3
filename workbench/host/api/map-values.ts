/** The same record with each value replaced. @example mapValues({ a: 1 }, (n) => n + 1) // { a: 2 } */
export function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, name: string) => Result,
): Readonly<Record<string, Result>> {
  const entries = Object.entries(record).map(([name, value]): [string, Result] => [name, change(value, name)]);
  return Object.fromEntries(entries);
}
