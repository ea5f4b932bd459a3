/**
 * The sum of numbers as if it were added up with twice the digits: what each addition loses is kept and added at the end.
 *
 * @source  A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54, 1974, method IV
 * @example compensatedSum([1e16, 1, -1e16]) // 1
 */
export const compensatedSum = (numbers: readonly number[]): number => {
  let [sum, lost] = [0, 0];
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
};
