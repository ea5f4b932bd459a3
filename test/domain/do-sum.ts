/** What is made of the value between two brackets. */
const brackets: readonly (readonly [open: string, close: string, made: (value: number) => number])[] = [
  ["(", ")", (value) => value],
  ["|", "|", Math.abs],
  ["⌈", "⌉", Math.ceil],
];

/**
 * Does a sum again that a trail has written down: + − × ÷ ^ √ with brackets, |…|, ⌈…⌉, max(a, b) and min(a, b).
 *
 * @example doSum("(1.02 − 0.62) ÷ (1.5 − 0.62)") // 0.4545…
 */
export function doSum(written: string): number {
  const tokens = written.match(/-?\d[\d.]*(?:e[+-]\d+)?|max|min|[-+−×÷^√(),|⌈⌉]/gu) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };
  const expectToken = (token: string): void => {
    if (!take(token)) throw new Error(`${token} expected at ${at} of ${written}`);
  };
  const sum = (): number => {
    let value = product();
    for (;;) {
      if (take("+")) value += product();
      else if (take("−")) value -= product();
      else return value;
    }
  };
  const product = (): number => {
    let value = power();
    for (;;) {
      if (take("×")) value *= power();
      else if (take("÷")) value /= power();
      else return value;
    }
  };
  const power = (): number => {
    const base = atom();
    return take("^") ? base ** power() : base;
  };
  const pair = (choose: (...values: number[]) => number): number => {
    expectToken("(");
    const first = sum();
    expectToken(",");
    const value = choose(first, sum());
    expectToken(")");
    return value;
  };
  const atom = (): number => {
    if (take("max")) return pair(Math.max);
    if (take("min")) return pair(Math.min);
    if (take("−")) return -atom();
    if (take("√")) return Math.sqrt(atom());
    for (const [open, close, made] of brackets) {
      if (!take(open)) continue;
      const value = sum();
      expectToken(close);
      return made(value);
    }
    const number = Number(tokens[at]);
    if (Number.isNaN(number)) throw new Error(`a number expected at ${at} of ${written}`);
    at += 1;
    return number;
  };
  const value = sum();
  if (at !== tokens.length) throw new Error(`${written} goes on after its sum`);
  return value;
}
