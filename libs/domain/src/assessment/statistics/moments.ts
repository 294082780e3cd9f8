/** Below this a spread of shares (each 0 to 1) is the noise of floating point. */
const NOISE = 1e-9;

/** Shares are equal where nine decimals are: the same points added up in two orders differ in the seventeenth. */
export const exactShare = (value: number) => Math.round(value * 1e9) / 1e9;

export const meanOf = (values: Float64Array) => {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
};

/** Whether all are one value, so that nothing can be said about how they vary. */
export function isConstant(values: Float64Array): boolean {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return most - least < NOISE;
}

/** The covariance of a sample, over n - 1; the two are of one length. Null below two values, 0 exactly where either is constant. */
export function covarianceOf(xs: Float64Array, ys: Float64Array): number | null {
  if (xs.length < 2) return null;
  if (isConstant(xs) || isConstant(ys)) return 0;
  const [meanX, meanY] = [meanOf(xs), meanOf(ys)];
  let sum = 0;
  xs.forEach((x, i) => {
    sum += (x - meanX) * ((ys[i] as number) - meanY);
  });
  return sum / (xs.length - 1);
}

export const varianceOf = (values: Float64Array) => covarianceOf(values, values);

/** Pearson's correlation, -1 to 1; null where either does not vary. */
export function correlationOf(xs: Float64Array, ys: Float64Array): number | null {
  const [covariance, varianceX, varianceY] = [covarianceOf(xs, ys), varianceOf(xs), varianceOf(ys)];
  if (covariance === null || !varianceX || !varianceY) return null;
  return Math.min(1, Math.max(-1, covariance / Math.sqrt(varianceX * varianceY)));
}
