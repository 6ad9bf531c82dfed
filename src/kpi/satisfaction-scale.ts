/** The worst of the top ratings: 4 of 5, 6 of 7, 9 of 10; a short scale has one top rating alone. */
export function lowestTop(scaleMax: number): number {
  return scaleMax <= 3 ? scaleMax : scaleMax - 1;
}
