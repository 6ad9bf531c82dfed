/**
 * p-values adjusted for their number, in the given order: if all changes with a p-value up to a limit are
 * called real, at most that share of them is chance. The step-up rule of Y. Benjamini and Y. Hochberg,
 * "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57 (1995), 289-300.
 */
export function adjustedProbabilities(probabilities: readonly number[]): readonly number[] {
  const order = probabilities.map((_, index) => index);
  order.sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const adjusted = new Array<number>(probabilities.length).fill(1);
  let least = 1;
  order.forEach((index, fromGreatest) => {
    const rank = probabilities.length - fromGreatest;
    least = Math.min(least, ((probabilities[index] ?? 1) * probabilities.length) / rank);
    adjusted[index] = least;
  });
  return adjusted;
}
