/**
 * Probability that a variable with Student's t-distribution exceeds `t`.
 *
 * @param t                 any number, ±Infinity included; no unit
 * @param degreesOfFreedom  a whole number, at least 1
 * @returns  0…1; the small tail keeps its relative precision
 * @source   NIST DLMF 8.17.1 with the t-distribution as an incomplete beta function, Abramowitz & Stegun 26.7.1;
 *           closed forms for 1 and 2 degrees of freedom, ibid. 26.7.3 and 26.7.4
 * @example  studentTail(2.919985580353726, 2) // 0.05
 */
export const studentTail = (t: number, degreesOfFreedom: number): number =>
  t < 0 ? 1 - upperTail(-t, degreesOfFreedom) : upperTail(t, degreesOfFreedom);

/**
 * The value that a variable with Student's t-distribution stays below with the given probability.
 *
 * @param probability       strictly between 0 and 1
 * @param degreesOfFreedom  a whole number, at least 1
 * @throws {RangeError} where the probability is not between 0 and 1
 * @source   Newton's method on `studentTail`; closed forms for 1 and 2 degrees of freedom
 * @example  studentQuantile(0.975, 3) // 3.182446305284264
 */
export const studentQuantile = (probability: number, degreesOfFreedom: number): number => {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`not a probability between 0 and 1: ${probability}`);
  const tail = Math.min(probability, 1 - probability);
  const magnitude = tail === 0.5 ? 0 : upperQuantile(tail, degreesOfFreedom);
  return probability < 0.5 ? -magnitude : magnitude;
};

/** The t that is exceeded with the probability `tail`, below ½. */
const upperQuantile = (tail: number, degreesOfFreedom: number): number => {
  if (degreesOfFreedom === 1) return 1 / Math.tan(Math.PI * tail);
  if (degreesOfFreedom === 2) return (1 - 2 * tail) / Math.sqrt(2 * tail * (1 - tail));
  // To the right of 0 the distribution function is concave, so steps from 0 approach the quantile from below and never pass it.
  let t = 0;
  for (let step = 0; step < mostSteps; step++) {
    const next = t + (upperTail(t, degreesOfFreedom) - tail) / density(t, degreesOfFreedom);
    if (!(next > t)) break;
    t = next;
  }
  return t;
};

/** Far more than are taken: about a dozen for the levels of an interval, some hundred for a tail of 1e-12. */
const mostSteps = 1000;

/** @param t  not negative */
const upperTail = (t: number, degreesOfFreedom: number): number => {
  if (degreesOfFreedom === 1) return Math.atan2(1, t) / Math.PI;
  if (degreesOfFreedom === 2) return 1 / (Math.hypot(Math.SQRT2, t) * (Math.hypot(Math.SQRT2, t) + t));
  const square = t * t;
  const x = degreesOfFreedom / (degreesOfFreedom + square);
  const complement = 1 / (1 + degreesOfFreedom / square);
  const a = degreesOfFreedom / 2;
  // The fraction converges quickly on this side of the mean, its mirror image on the other (DLMF 8.17.22 and 8.17.4).
  return x < (a + 1) / (a + 2.5)
    ? betaFraction(x, complement, a, 0.5, a) / 2
    : 0.5 - betaFraction(complement, x, 0.5, a, a) / 2;
};

const density = (t: number, degreesOfFreedom: number): number =>
  (1 + (t * t) / degreesOfFreedom) ** (-(degreesOfFreedom + 1) / 2) /
  (Math.sqrt(degreesOfFreedom) * betaWithHalf(degreesOfFreedom / 2));

/**
 * Regularized incomplete beta function I_x(a, b), one of a and b being ½ and the other `other`.
 *
 * @param complement  1 − x, given so that it loses no digits
 * @source DLMF 8.17.22, evaluated by Lentz's method (W. J. Lentz, Applied Optics 15, 1976)
 */
const betaFraction = (x: number, complement: number, a: number, b: number, other: number): number => {
  if (x === 0) return 0;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return (x ** a * complement ** b * fraction) / (a * betaWithHalf(other));
};

/**
 * B(a, ½) for a whole or half a.
 *
 * @source DLMF 5.12.1 with B(½, ½) = π, B(1, ½) = 2 and B(a + 1, ½) = B(a, ½) · a ÷ (a + ½)
 */
const betaWithHalf = (a: number): number => {
  let [at, beta] = a % 1 === 0 ? [1, 2] : [0.5, Math.PI];
  for (; at < a; at++) beta *= at / (at + 0.5);
  return beta;
};
