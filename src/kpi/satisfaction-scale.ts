/** The lowest rating that counts as satisfied: 4 of 5, 6 of 7, 9 of 10; on a scale up to 3, only the highest. */
export function lowestTop(scaleMax: number): number {
  return scaleMax <= 3 ? scaleMax : scaleMax - 1;
}
