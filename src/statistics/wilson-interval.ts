/** 2.5 % of a normal distribution lie beyond this many standard deviations on either side. */
const defaultReach = 1.959963984540054;

/** The confidence interval of a share. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of `part` out of `whole`. Unlike the textbook's p ± z·s it is valid for few cases,
 * and for shares of 0 and 1. `reach` is the number of standard errors; by default that of 95 %.
 */
export function wilsonInterval(part: number, whole: number, reach = defaultReach): ShareInterval {
  // The upper end is 1 minus the lower end of the remaining share. So both ends are exact at 0 and at 1.
  return { low: lowerEnd(part, whole, reach), high: 1 - lowerEnd(whole - part, whole, reach) };
}

/**
 * The smaller root of (n + z²)·x² - (2k + z²)·x + k²/n = 0, as the product of both roots divided by the larger
 * one: subtracting the square root would lose the digits of a small share.
 */
function lowerEnd(part: number, whole: number, z: number): number {
  const share = part / whole;
  const zSquared = z * z;
  const larger = 2 * part + zSquared + z * Math.sqrt(zSquared + 4 * part * (1 - share));
  return (2 * share * part) / larger;
}
